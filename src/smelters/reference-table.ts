import { metalIn, plainText, specialChoice, type CellValue, type LookupEntry } from "../template";
import type { Message } from "../words";
import { findHeadings, type Role } from "./headings";
import { idOfLine } from "./ids";
import { saysNothing } from "./names";
import type { ListTable } from "./status-table";
import type { ReferenceEntry } from "./types";

export type ReferenceResult = { ok: true; entries: ReferenceEntry[] } | { ok: false; problem: Message };

/** Reads a reference list: it says that a facility exists and how it is also called, never that it is conflict-free. */
export function readReferenceTable(table: ListTable): ReferenceResult {
  const found = findHeadings(table.rows);
  if (!found) return { ok: false, problem: { id: "lists.noColumns", slots: { name: table.name } } };
  if (!found.columns.has("metal")) return { ok: false, problem: { id: "lists.noMetal", slots: { name: table.name } } };
  const { columns } = found;
  const entries = table.rows.slice(found.row + 1).flatMap((cells: readonly CellValue[]): ReferenceEntry[] => {
    const text = (role: Role) => {
      const column = columns.get(role);
      return column === undefined ? "" : plainText(cells[column] ?? null);
    };
    const metal = metalIn(text("metal"));
    const standardName = text("standardName") || text("facility");
    if (metal === null || standardName === "" || specialChoice.test(standardName) || specialChoice.test(text("alias"))) return [];
    return aliasesOf({ metal, alias: text("alias"), standardName, country: text("location"), id: text("id"), oldId: text("oldId") }, namesInCell);
  });
  return entries.length > 0 ? { ok: true, entries } : { ok: false, problem: { id: "lists.empty", slots: { name: table.name } } };
}

/** Reads the reference lists of a file. A sheet is passed over where it is no list, or has no line; one of smelters without their metal is refused. */
export function readReferenceTables(tables: readonly ListTable[]): ReferenceResult {
  const results = tables.map((table) => ({ table, read: readReferenceTable(table) }));
  const refused = results.find(({ table, read }) => !read.ok && read.problem.id === "lists.noMetal" && namesSmelters(table));
  if (refused) return refused.read;
  const entries = results.flatMap(({ read }) => (read.ok ? read.entries : []));
  const [first] = results;
  return entries.length > 0 ? { ok: true, entries } : (first?.read ?? { ok: false, problem: { id: "lists.empty", slots: { name: "" } } });
}

/** Companies and names are on sheets of contacts too; smelters and their ids are on lists. */
function namesSmelters({ rows }: ListTable): boolean {
  const { row = 0, columns } = findHeadings(rows) ?? {};
  const named = plainText(rows[row]?.[columns?.get("facility") ?? -1] ?? null);
  const isFilled = rows.slice(row + 1).some((cells) => cells.some((cell) => plainText(cell) !== ""));
  return isFilled && (columns?.has("standardName") === true || columns?.has("id") === true || /smelter|refiner|facility/i.test(named));
}

/**
 * A line of a list as one entry for each of its aliases; one without an alias goes by its own name.
 *
 * @param namesIn the names that a cell of aliases gives
 */
export function aliasesOf(entry: LookupEntry, namesIn: (cell: string) => string[] = aliasesIn): ReferenceEntry[] {
  const { alias, standardName, id, oldId } = entry;
  // A line that was taken apart before has its own name as an alias, whatever its commas.
  const aliases = alias === standardName ? [alias] : namesIn(alias);
  return aliases.map((one) => ({ ...entry, alias: one || standardName, id: idOfLine(id), oldId: oldId.toUpperCase() }));
}

/** A comma with no blank behind it joins several aliases; one with a blank belongs to the name ("Sumitomo, Canada"). */
export function aliasesIn(text: string): string[] {
  const parts = text.split(/,(?=[^\s])/).map((part) => part.trim());
  // "Co.,Ltd." is one name, whatever its spacing.
  const isTail = (part: string) => saysNothing(part) || /^(?:ltd|inc|co|llc|s\.?a|b\.?v|corp|gmbh|k\.?k)\b\.?/i.test(part);
  return parts.reduce<string[]>((all, part) => (all.length > 0 && isTail(part) ? [...all.slice(0, -1), `${all.at(-1) ?? ""},${part}`] : [...all, part]), []);
}

/** The same, and the whole cell where it joins several: rows of suppliers repeat it as it stands. */
export function namesInCell(text: string): string[] {
  const names = aliasesIn(text);
  return names.length > 1 ? [...names, text] : names;
}
