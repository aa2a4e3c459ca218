import { cmrt200, cmrt202 } from "./cmrt-2.00";
import { cmrt203 } from "./cmrt-2.03";
import { cmrt3 } from "./cmrt-3";
import { cmrt40, cmrt41, cmrt5 } from "./cmrt-4";
import { cmrt6, cmrt66 } from "./cmrt-6";
import type { Layout } from "./layout";

export * from "./layout";

export const layouts: readonly Layout[] = [cmrt200, cmrt202, cmrt203, cmrt3, cmrt40, cmrt41, cmrt5, cmrt6, cmrt66];

const byVersion = new Map(layouts.flatMap((layout) => [...layout.confirmed, ...layout.inferred].map((version) => [canonical(version), layout] as const)));
const byId = new Map(layouts.map((layout) => [layout.id, layout] as const));

/** "6.1" and "6.10", "3" and "3.00" are one version each; a trailing letter and a third number stay. */
function canonical(version: string): string {
  const [, number, rest] = /^(\d+(?:\.\d+)?)(.*)$/.exec(version) ?? [];
  return number === undefined ? version : `${String(Number(number))}${rest ?? ""}`;
}

/** The layout of a CMRT version as it prints itself ("2.03a", "3.01"), undefined for one that is not read yet. */
export function layoutOfVersion(version: string): Layout | undefined {
  return byVersion.get(canonical(version));
}

/** @throws RangeError for an id that no layout has; ids come from Responses, so that is a mistake in the program. */
export function layoutById(id: string): Layout {
  const layout = byId.get(id);
  if (!layout) throw new RangeError(`No layout is called "${id}".`);
  return layout;
}
