import { cmrt1 } from "./cmrt-1";
import { cmrt200, cmrt202 } from "./cmrt-2.00";
import { cmrt203 } from "./cmrt-2.03";
import { cmrt3 } from "./cmrt-3";
import { cmrt40, cmrt41, cmrt5 } from "./cmrt-4";
import { cmrt6, cmrt66 } from "./cmrt-6";
import type { FormLayout, Layout } from "./layout";
import { otherFamilies, type OtherFamily } from "./other-families";

export * from "./layout";
export { otherFamilies, type OtherFamily } from "./other-families";

/** From the oldest to the newest. */
export const layouts: readonly Layout[] = [cmrt1, cmrt200, cmrt202, cmrt203, cmrt3, cmrt40, cmrt41, cmrt5, cmrt6, cmrt66];

const byVersion = new Map(layouts.flatMap((layout) => versionsOf(layout).map((version) => [canonical(version), layout] as const)));
const byId = new Map(layouts.map((layout) => [layout.id, layout] as const));

function versionsOf({ confirmed, inferred }: FormLayout): string[] {
  return [...confirmed, ...inferred];
}

/** "6.1" and "6.10", "3" and "3.00" are one version each; a trailing letter and a third number stay. */
function canonical(version: string): string {
  const [, number, rest] = /^(\d+(?:\.\d+)?)(.*)$/.exec(version) ?? [];
  return number === undefined ? version : `${String(Number(number))}${rest ?? ""}`;
}

/** The layout of a CMRT version as it prints itself ("2.03a", "3.01"), undefined for one that is not known. */
export function layoutOfVersion(version: string): Layout | undefined {
  return byVersion.get(canonical(version));
}

/** Where another family's version keeps company and smelters, undefined for one that is not known. */
export function otherLayout(family: OtherFamily, version: string): FormLayout | undefined {
  return otherFamilies[family].find((layout) => versionsOf(layout).some((known) => canonical(known) === canonical(version)));
}

/** For a version that is not known: the layouts in the order in which it may share their cells, the next older version's first. */
export function layoutsNear(version: string): Layout[] {
  const wanted = numberOf(version);
  const oldestOf = (layout: Layout) => Math.min(...versionsOf(layout).map(numberOf));
  const older = layouts.filter((layout) => oldestOf(layout) <= wanted).reverse();
  const newer = layouts.filter((layout) => oldestOf(layout) > wanted);
  return [...older, ...newer];
}

function numberOf(version: string): number {
  return Number(/^\d+(?:\.\d+)?/.exec(version)?.[0] ?? 0);
}

/** @throws RangeError for an id that no layout has; ids come from Responses, so that is a mistake in the program. */
export function layoutById(id: string): Layout {
  const layout = byId.get(id);
  if (!layout) throw new RangeError(`No layout is called "${id}".`);
  return layout;
}
