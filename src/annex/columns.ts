import type { CellValue } from "../template";
import type { OldTable } from "./plan";
import type { ResultColumn, ResultTable } from "./tables";

/** One column of the table as it will stand: the desk's own, one that people added, or one of the desk's that is not wanted any more. */
export type PlacedColumn = { kind: "desk"; column: ResultColumn; index: number; before: number | null } | { kind: "people"; before: number } | { kind: "retired"; before: number; kept: readonly number[] };

/**
 * The columns in the order in which people have them: what refers to column I goes on meaning the same. The desk's columns are
 * found by their headings, new ones come last, and what has another heading is people's own; so is one with the heading of a column
 * that is not wanted, unless the desk may have written it.
 */
export function placeColumns({ columns, retired = [] }: Pick<ResultTable, "columns" | "retired">, old: OldTable | null): PlacedColumn[] {
  const gone = new Map(retired.map((one) => [fold(one.header), one]));
  const written = old?.written && new Set(old.written.map(fold));
  const open = new Map(columns.map((column, index) => [fold(column.header), { column, index }]));
  const placed = (old?.headers ?? []).map((header, before): PlacedColumn => {
    const [own, goes] = [open.get(fold(header)), gone.get(fold(header))];
    open.delete(fold(header));
    if (own) return { kind: "desk", ...own, before };
    return goes && written?.has(fold(header)) !== false ? { kind: "retired", before, kept: goes.kept ?? [] } : { kind: "people", before };
  });
  return [...placed, ...[...open.values()].map((own): PlacedColumn => ({ kind: "desk", ...own, before: null }))];
}

function fold(header: string): string {
  return header.trim().toLowerCase();
}

/** A row of the new table: the desk's cells in the order of its own columns, and the old row whose people's words it takes along. */
export interface PlacedRow {
  cells: readonly CellValue[];
  /** Row of the old table, from 0; null for a new one. */
  before: number | null;
}

/**
 * People's words follow their row: by its key, which is the same facts, else by its place, where words that were said of the same
 * facts only give way. Words that the result itself brings are newer. A row that is gone stays at the end while people's words stand in it.
 */
export function placeRows(columns: readonly ResultColumn[], rows: readonly CellValue[][], old: OldTable | null, placed: readonly PlacedColumn[]): PlacedRow[] {
  if (!old) return rows.map((cells) => ({ cells, before: null }));
  const beforeOf = new Map(placed.flatMap((one) => (one.kind === "desk" && one.before !== null ? [[one.index, one.before] as const] : [])));
  // As the desk wrote them, whatever order people gave the columns.
  const oldRows = old.cells.map((row) => columns.map((_, index) => row[beforeOf.get(index) ?? -1] ?? ""));
  const left = new Set(oldRows.keys());
  const found = rows.map((): number | null => null);
  for (const kind of ["key", "place"] as const) {
    const parts = columns.flatMap((column, index) => (column[kind] ? [index] : []));
    if (parts.length === 0) continue;
    const textOf = (row: readonly CellValue[]) => JSON.stringify(parts.map((index) => String(row[index] ?? "")));
    const isBlank = (row: readonly CellValue[]) => parts.every((index) => String(row[index] ?? "") === "");
    const byText = new Map<string, number[]>();
    for (const index of left) {
      const row = oldRows[index] ?? [];
      if (!isBlank(row)) byText.set(textOf(row), [...(byText.get(textOf(row)) ?? []), index]);
    }
    rows.forEach((row, index) => {
      const before = found[index] === null ? byText.get(textOf(row))?.shift() : undefined;
      if (before === undefined) return;
      found[index] = before;
      left.delete(before);
    });
  }
  const people = columns.flatMap(({ people: own }, index) => (own ? [index] : []));
  const added = placed.flatMap((one) => (one.kind === "people" ? [one.before] : []));
  const kept = rows.map((row, index): PlacedRow => {
    const before = found[index] ?? null;
    const words = before === null ? undefined : oldRows[before];
    return { before, cells: words ? row.map((value, at) => (columns[at]?.people && value === "" ? carried(columns, at, row, words) : value)) : row };
  });
  const orphans = [...left].filter((index) => people.some((at) => String(oldRows[index]?.[at] ?? "") !== "") || added.some((at) => String(old.cells[index]?.[at] ?? "") !== ""));
  return [...kept, ...orphans.map((before) => ({ before, cells: columns.map(({ whenGone }, at) => whenGone ?? oldRows[before]?.[at] ?? "") }))];
}

/** Words that hold for the same facts only are replaced where the key has changed. */
function carried(columns: readonly ResultColumn[], at: number, now: readonly CellValue[], before: readonly CellValue[]): CellValue {
  const words = before[at] ?? "";
  const ofSameFacts = columns[at]?.ofSameFacts;
  if (!ofSameFacts || String(words).trim().toLowerCase() !== ofSameFacts.words.toLowerCase()) return words;
  // A table that was written before rows had keys cannot tell; its words stand.
  const changed = columns.some(({ key }, index) => key && String(before[index] ?? "") !== "" && before[index] !== now[index]);
  return changed ? ofSameFacts.then : words;
}
