import type { SheetCells } from "./cells";
import type { Layout } from "./layouts";
import { recognise, type SheetKind } from "./recognise";
import type { Response } from "./response";

export interface TemplateSheets {
  declaration: SheetCells;
  smelterList: SheetCells | null;
  productList: SheetCells | null;
  version: string;
  layout: Layout;
  pairedBy: Response["pairedBy"];
}

export interface UnreadDeclaration {
  sheet: SheetCells;
  kind: Extract<SheetKind, { kind: "declaration" }>;
}

interface Recognised {
  sheet: SheetCells;
  position: number;
  /** The name without what it says about the sheet's role: what the sheets of one supplier share. */
  stem: string;
  kind: SheetKind;
}

/** Finds the declarations of a workbook and the lists that belong to each; a list belongs to one declaration only. */
export function pairSheets(sheets: readonly SheetCells[]): { templates: TemplateSheets[]; unread: UnreadDeclaration[] } {
  const recognised = sheets.map((sheet, position): Recognised => ({ sheet, position, stem: stemOf(sheet.name), kind: recognise(sheet) }));
  const lists = new Set(recognised.filter(({ kind }) => kind.kind === "smelterList"));
  const products = new Set(recognised.filter(({ kind }) => kind.kind === "productList"));
  const templates: TemplateSheets[] = [];
  const unread: UnreadDeclaration[] = [];
  const open: { found: Recognised; version: string; layout: Layout }[] = [];
  for (const found of recognised) {
    if (found.kind.kind !== "declaration") continue;
    if (found.kind.layout) open.push({ found, version: found.kind.version, layout: found.kind.layout });
    else unread.push({ sheet: found.sheet, kind: found.kind });
  }

  // Names first, for all declarations, so that a list is not taken by a neighbour before its own declaration is looked at.
  const byName = new Map(open.map(({ found, version }) => [found, { list: take(lists, found, sameStem, version), products: take(products, found, sameStem, null) }]));
  const declarations = recognised.filter(({ kind }) => kind.kind === "declaration");
  for (const { found, version, layout } of open) {
    const named = byName.get(found);
    const beforeNext = (other: Recognised) => isNextTo(found, other, declarations);
    const list = named?.list ?? take(lists, found, beforeNext, version);
    const productList = named?.products ?? take(products, found, beforeNext, null);
    templates.push({
      declaration: found.sheet,
      smelterList: list?.sheet ?? null,
      productList: productList?.sheet ?? null,
      version,
      layout,
      pairedBy: open.length === 1 ? "alone" : named?.list ? (/^\(\d+\)$|^$/.test(found.stem) ? "suffix" : "name") : "order",
    });
  }
  return { templates, unread };
}

function take(from: Set<Recognised>, declaration: Recognised, belongs: (other: Recognised, declaration: Recognised) => boolean, version: string | null): Recognised | null {
  const found = [...from].find((other) => belongs(other, declaration) && agrees(other, version));
  if (!found) return null;
  from.delete(found);
  return found;
}

/** A list that prints another version was not filled in with this declaration. */
function agrees(other: Recognised, version: string | null): boolean {
  return other.kind.kind !== "smelterList" || version === null || other.kind.version === null || other.kind.version === version;
}

function sameStem(other: Recognised, declaration: Recognised): boolean {
  return other.stem === declaration.stem;
}

/** True for a sheet that stands behind this declaration and before the next one. */
function isNextTo(declaration: Recognised, other: Recognised, declarations: readonly Recognised[]): boolean {
  const next = declarations.find(({ position }) => position > declaration.position);
  return other.position > declaration.position && other.position < (next?.position ?? Infinity);
}

/** "Smelter List (2)" and "Declaration (2)" share "(2)"; "Aurora - Declaration" and "Aurora - Smelter List" share "aurora". */
function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/declaration|smelter list|product list/g, " ")
    .replace(/[\s\-_.:,]+/g, " ")
    .trim();
}
