import type { SheetCells } from "./cells";
import { columnIndex, plainText } from "./cells";
import { metalIn } from "./metals";
import { recognise, type SheetKind } from "./recognise";
import type { Metal, Response } from "./response";

export type DeclarationKind = Extract<SheetKind, { kind: "declaration" }>;

/** A declaration with the lists that belong to it. */
export interface PairedSheets {
  declaration: SheetCells;
  kind: DeclarationKind;
  smelterList: SheetCells | null;
  /** What the smelter list prints; null when it prints none. */
  listVersion: string | null;
  productList: SheetCells | null;
  pairedBy: Response["pairedBy"];
}

interface Recognised {
  sheet: SheetCells;
  position: number;
  /** The name without what it says about the sheet's role: what the sheets of one supplier share. */
  stem: string;
  kind: SheetKind;
}

interface Declaration extends Recognised {
  kind: DeclarationKind;
}

/** What a declaration says about its metals, as far as it is needed to tell whose a list is. */
export type MetalsOf = (declaration: SheetCells, kind: DeclarationKind) => ReadonlySet<Metal>;

type Step = readonly [Response["pairedBy"], (declaration: Declaration, lists: readonly Recognised[]) => Recognised | undefined];

/**
 * Finds the declarations of a workbook and the lists that belong to each; a list belongs to one declaration only. Names decide first,
 * for all declarations, so that a list is not taken by a neighbour before its own declaration is looked at; then the version, where it
 * leaves no choice; then the metals; then the order of the tabs.
 */
export function pairSheets(sheets: readonly SheetCells[], metalsOf: MetalsOf, known: readonly KnownSheets[] = []): { paired: PairedSheets[]; loose: SheetCells[] } {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const told = known.flatMap((one) => pairAsKnown(one, byName));
  const inRegister = new Set(told.flatMap(({ declaration, smelterList, productList }) => [declaration, smelterList, productList]));
  const rest = pairByLooks(sheets.filter((sheet) => !inRegister.has(sheet)), metalsOf, told.length > 0);
  const placeOf = new Map(sheets.map((sheet, place) => [sheet, place]));
  return { paired: [...told, ...rest.paired].sort((a, b) => (placeOf.get(a.declaration) ?? 0) - (placeOf.get(b.declaration) ?? 0)), loose: rest.loose };
}

/** The sheets of one supplier by their names, as the team's workbook keeps them on its sheet Suppliers. */
export interface KnownSheets {
  declaration: string;
  smelterList: string | null;
  productList: string | null;
}

/** What the register says is true only while the sheets are there and still are what they were. */
function pairAsKnown({ declaration, smelterList, productList }: KnownSheets, byName: ReadonlyMap<string, SheetCells>): PairedSheets[] {
  const sheet = byName.get(declaration);
  const kind = sheet && recognise(sheet);
  if (!sheet || kind?.kind !== "declaration") return [];
  const list = smelterList === null ? undefined : byName.get(smelterList);
  const listKind = list && recognise(list);
  return [{
    declaration: sheet,
    kind,
    smelterList: list ?? null,
    listVersion: listKind?.kind === "smelterList" ? listKind.version : null,
    productList: (productList === null ? undefined : byName.get(productList)) ?? null,
    pairedBy: "register",
  }];
}

function pairByLooks(sheets: readonly SheetCells[], metalsOf: MetalsOf, hasOthers: boolean): { paired: PairedSheets[]; loose: SheetCells[] } {
  const recognised = sheets.map((sheet, position): Recognised => ({ sheet, position, stem: stemOf(sheet.name), kind: recognise(sheet) }));
  const declarations = recognised.filter((found): found is Declaration => found.kind.kind === "declaration");
  const lists = assign(declarations, recognised.filter(({ kind }) => kind.kind === "smelterList"), metalsOf);
  const products = assign(declarations, recognised.filter(({ kind }) => kind.kind === "productList"), metalsOf);
  const taken = new Set([...lists.values()].map(({ list }) => list));
  return {
    paired: declarations.map((found) => {
      const list = lists.get(found);
      return {
        declaration: found.sheet,
        kind: found.kind,
        smelterList: list?.list.sheet ?? null,
        listVersion: list ? versionOf(list.list) : null,
        productList: products.get(found)?.list.sheet ?? null,
        pairedBy: declarations.length === 1 && !hasOthers ? "alone" : (list?.by ?? "order"),
      };
    }),
    loose: recognised.filter((found) => found.kind.kind === "smelterList" && !taken.has(found)).map(({ sheet }) => sheet),
  };
}

function assign(declarations: readonly Declaration[], lists: readonly Recognised[], metalsOf: MetalsOf): Map<Declaration, { list: Recognised; by: Response["pairedBy"] }> {
  const found = new Map<Declaration, { list: Recognised; by: Response["pairedBy"] }>();
  const free = new Set(lists);
  const waiting = () => declarations.filter((declaration) => !found.has(declaration));
  const steps: readonly Step[] = [
    ["suffix", ({ stem }, open) => (/^\(\d+\)$|^$/.test(stem) ? open.find((list) => list.stem === stem) : undefined)],
    ["name", ({ stem }, open) => (stem === "" ? undefined : open.find((list) => list.stem === stem))],
    ["name", ({ stem }, open) => (stem.length < shortestName ? undefined : only(open.filter((list) => beginsAlike(list.stem, stem))))],
    ["version", ({ kind }, open) => (kind.version !== null && waiting().filter((other) => other.kind.version === kind.version).length === 1 ? only(open.filter((list) => versionOf(list) === kind.version)) : undefined)],
    ["content", (declaration, open) => bySameMetals(declaration, open, waiting(), metalsOf)],
    ["order", (declaration, open) => open.find((list) => isNextTo(declaration, list, declarations))],
  ];
  const [alone, ...others] = declarations;
  const [single, ...more] = lists;
  // One of each belong together whatever they print: somebody wrote over a version.
  if (alone && single && others.length + more.length === 0) return new Map([[alone, { list: single, by: "alone" }]]);
  for (const [by, choose] of steps) {
    for (const declaration of waiting()) {
      const list = choose(declaration, [...free].filter((open) => agrees(open, declaration)));
      if (!list) continue;
      free.delete(list);
      found.set(declaration, { list, by });
    }
  }
  return found;
}

/** Below this two names may begin alike by chance. */
const shortestName = 4;

/** Excel cuts names at 31 characters, and people shorten them further. */
function beginsAlike(one: string, other: string): boolean {
  return one.length >= shortestName && (one.startsWith(other) || other.startsWith(one));
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function versionOf({ kind }: Recognised): string | null {
  return kind.kind === "smelterList" || kind.kind === "declaration" ? kind.version : null;
}

/** A list that prints another version was not filled in with this declaration. */
function agrees(list: Recognised, { kind }: Declaration): boolean {
  const printed = versionOf(list);
  return printed === null || kind.version === null || printed === kind.version;
}

/** The list with exactly the metals that the declaration declares, if no other list and no other declaration has the same. */
function bySameMetals(declaration: Declaration, open: readonly Recognised[], waiting: readonly Declaration[], metalsOf: MetalsOf): Recognised | undefined {
  const declared = keyOf(metalsOf(declaration.sheet, declaration.kind));
  if (declared === "" || waiting.some((other) => other !== declaration && keyOf(metalsOf(other.sheet, other.kind)) === declared)) return undefined;
  return only(open.filter((list) => list.kind.kind === "smelterList" && keyOf(metalsListed(list.sheet)) === declared));
}

function keyOf(metals: ReadonlySet<Metal>): string {
  return [...metals].sort().join();
}

const metalColumn = columnIndex("B");

function metalsListed(sheet: SheetCells): Set<Metal> {
  const metals = Array.from({ length: sheet.rowCount }, (_, row) => metalIn(plainText(sheet.value(row, metalColumn))));
  return new Set(metals.filter((metal): metal is Metal => metal !== null));
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
    .replace(/declaration|smelter (?:and mine )?list|product list/g, " ")
    .replace(/[\s\-_.:,]+/g, " ")
    .trim();
}
