import type { Message } from "../words";
import { findHeadings, givesStatus } from "./headings";
import type { DatedEntry } from "./settle";
import { headingsToChoose, linesOf, settled, type ColumnChoice, type ListTable, type StatusTableOptions, type StatusTableResult } from "./status-table";

export interface StatusFileOptions extends Omit<StatusTableOptions, "columns"> {
  /** As a person chose them, by the table's name. */
  columns?: Readonly<Record<string, ColumnChoice>>;
}

/** table: the one that cannot be read; null where the file has none at all. */
export type StatusFileResult = Extract<StatusTableResult, { ok: true }> | { ok: false; problem: Message; table: ListTable | null };

/**
 * Reads the status lists of a file, one or several sheets of it. Only a sheet that is no list at all, such as a cover, is passed over:
 * were it a newer list that cannot be read, the older one would be in force in its place.
 */
export function readStatusTables(tables: readonly ListTable[], { columns = {}, ...options }: StatusFileOptions = {}): StatusFileResult {
  const lists = tables.filter(({ name, rows }) => Object.hasOwn(columns, name) || givesStatus(rows));
  const [first = mostAlike(tables), ...more] = lists;
  if (!first) return { ok: false, problem: { id: "files.noTable", slots: { name: options.source ?? "" } }, table: null };
  const lines: DatedEntry[] = [];
  const notes: Message[] = [];
  for (const table of [first, ...more]) {
    const read = linesOf(table, { ...options, columns: columns[table.name] });
    if (!read.ok) return { ...read, table };
    for (const line of read.lines) lines.push(line);
    notes.push(...read.notes);
  }
  const result = settled(first.name, lines, notes);
  return result.ok ? result : { ...result, table: first };
}

/** Of a file without any list: the table of which it can best be said what is missing. */
function mostAlike(tables: readonly ListTable[]): ListTable | undefined {
  return tables.find(({ rows }) => findHeadings(rows)) ?? tables.find((table) => headingsToChoose(table)) ?? tables[0];
}
