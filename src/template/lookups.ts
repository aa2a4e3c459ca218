import type { SheetCells } from "./cells";
import { plainText } from "./cells";
import { specialChoice } from "./choices";
import { metalIn } from "./metals";
import type { Metal, SmelterRow } from "./response";

/** One line of a template's own list of known smelters. */
export interface LookupEntry {
  metal: Metal;
  /** What the drop-down offers; several names may be joined by commas, and "" means none beside the standard name. */
  alias: string;
  standardName: string;
  country: string;
  /** CID, or the id of 2.x; "" where the list has none. */
  id: string;
  /** 3.01: the id that the smelter had in 2.x. */
  oldId: string;
}

/** The list that came with a template. It says that a smelter is known, never that it is conflict-free. */
export interface LookupList {
  /** The sheets that it was read from: what a Response refers to it by. */
  key: string;
  entries: LookupEntry[];
}

type Field = Exclude<keyof LookupEntry, "metal">;

interface Shape {
  /** Sheets that may have it: in some, only the name tells the standard name from the alias. */
  sheets: RegExp;
  columns: Readonly<Partial<Record<Field | "metal", number>>>;
}

/**
 * The columns of every version's list (templates.md, 6), from 0. Headings are formulas in the language last chosen, so the content
 * of the columns decides; 4.x calls its sheet Smelter Reference List, and its columns were never seen.
 */
const shapes: readonly Shape[] = [
  // Smelter Look-up, 5.x and later
  { sheets: /look-?up|reference/i, columns: { metal: 0, alias: 1, standardName: 2, country: 3, id: 4 } },
  // K, 2.03 to 3.02: the joined key stands before the id
  { sheets: /^K\b|reference/i, columns: { metal: 0, alias: 1, country: 2, standardName: 3, id: 5 } },
  // Standard Smelter Names, 3.x
  { sheets: /standard|reference/i, columns: { metal: 0, standardName: 1, country: 2, oldId: 3, id: 4 } },
  // Standard Smelter Names, 2.x
  { sheets: /standard/i, columns: { metal: 0, standardName: 1, alias: 2, country: 3, id: 4 } },
];

const cid = /^CID\d{6}$/i;
const oldId = /^[1-4][A-Z]{3}\d{3}$/i;
/** Countries stand in capitals in every version's list, and names do not. */
const capitals = /^[^\p{Ll}\d]+$/u;

/** A sheet that may hold a list; the names are not translated, copies made in Excel add " (2)". */
const listName = /\b(?:standard smelter names|smelter look-?up|smelter reference list)\b/i;
const keyName = /^K(?: \(\d+\))?$/;

export function isLookupSheet(name: string): boolean {
  return listName.test(name) || keyName.test(name);
}

/** Every list of a workbook, each with the alias sheet of the same copy. */
export function readLookups(sheets: readonly SheetCells[]): LookupList[] {
  const keySheets = sheets.filter(({ name }) => keyName.test(name));
  return sheets.flatMap((sheet): LookupList[] => {
    if (!listName.test(sheet.name)) return [];
    const aliases = keySheets.find(({ name }) => copyOf(name) === copyOf(sheet.name)) ?? null;
    const standard = entriesOf(sheet);
    const entries = aliases ? withIds([...standard, ...entriesOf(aliases)]) : standard;
    return entries.length > 0 ? [{ key: sheet.name, entries }] : [];
  });
}

/** "(2)" for the second copy of a sheet. */
export function copyOf(name: string): string {
  return /\(\d+\)$/.exec(name)?.[0] ?? "";
}

/** The list of a declaration: that of the same copy, else the only one. Null when it cannot be told. */
export function lookupFor(lists: readonly LookupList[], declaration: string): LookupList | null {
  const [only, ...more] = lists;
  return lists.find(({ key }) => copyOf(key) === copyOf(declaration)) ?? (more.length === 0 ? only : null) ?? null;
}

function entriesOf(sheet: SheetCells): LookupEntry[] {
  const rows = rowsOf(sheet);
  const shape = shapeOf(sheet, rows);
  return rows.flatMap((row): LookupEntry[] => {
    const text = (field: Field | "metal") => cell(sheet, row, shape.columns[field]);
    const metal = metalIn(text("metal"));
    const standardName = text("standardName") || text("alias");
    if (metal === null || standardName === "" || specialChoice.test(standardName) || specialChoice.test(text("alias"))) return [];
    return [{ metal, alias: text("alias"), standardName, country: text("country"), id: idIn(text("id")), oldId: idIn(text("oldId")) }];
  });
}

function rowsOf(sheet: SheetCells): number[] {
  return Array.from({ length: sheet.rowCount }, (_, row) => row).filter((row) => metalIn(plainText(sheet.value(row, 0))) !== null);
}

/** The shape that most rows agree with. */
function shapeOf(sheet: SheetCells, rows: readonly number[]): Shape {
  const score = ({ columns }: Shape) => {
    const texts = (field: Field) => rows.map((row) => cell(sheet, row, columns[field]));
    const share = (field: Field, test: (text: string) => boolean) => texts(field).filter(test).length;
    const ids = share("id", (text) => cid.test(text) || oldId.test(text));
    return ids + share("oldId", (text) => oldId.test(text)) + share("country", (text) => capitals.test(text) && !oldId.test(text));
  };
  const scores = shapes.filter(({ sheets }) => sheets.test(sheet.name)).map((shape) => [shape, score(shape)] as const);
  return scores.reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

function idIn(text: string): string {
  return cid.test(text) || oldId.test(text) ? text.toUpperCase() : "";
}

function cell(sheet: SheetCells, row: number, column: number | undefined): string {
  return column === undefined ? "" : plainText(sheet.value(row, column));
}

/** In 2.03 the alias sheet has no ids: the standard name leads to them. */
function withIds(entries: readonly LookupEntry[]): LookupEntry[] {
  const keyOf = ({ metal, standardName }: LookupEntry) => `${metal}|${standardName.toLowerCase()}`;
  // The standard names stand before the aliases, and the last word in a map wins.
  const known = new Map(entries.filter(({ id }) => id !== "").map((entry) => [keyOf(entry), entry] as const).reverse());
  return entries.map((entry) => {
    const own = known.get(keyOf(entry));
    return own ? { ...entry, id: entry.id || own.id, oldId: entry.oldId || own.oldId } : entry;
  });
}

/** Rows that were entered by id alone, or whose formulas show nothing, get what the template's own list has for that id. */
export function fillById(rows: readonly SmelterRow[], { entries }: LookupList): SmelterRow[] {
  const byId = new Map<string, LookupEntry>();
  for (const entry of entries) if (entry.id !== "" && !byId.has(entry.id)) byId.set(entry.id, entry);
  return rows.map((row) => {
    const entry = byId.get((row.idInput || row.id).toUpperCase());
    const bare = row.metalText === "" && row.name === "" && row.country === "";
    return entry && bare ? { ...row, metal: entry.metal, name: entry.standardName, country: entry.country, id: row.id || entry.id, filledById: true } : row;
  });
}
