import type { ResultSheet, SheetPlan, Written } from "../annex";
import { addressOf, type CellValue } from "../template";
import { sayInEnglish } from "../words";
import type { OldSheet } from "./old";

/** A cell of people's above or below a table of the desk's, where the desk is to write. */
export interface OutsideEdit {
  sheet: string;
  /** Its place, as "A1". */
  cell: string;
  row: number;
  /** What stands there now. */
  value: CellValue;
  /** The line that the desk would write; null where the table would grow over the cell, which cannot be kept in its place. */
  instead: string | null;
}

/** The lines that the desk may have written around a table: those of the last time, as far as they are known, and those that are always the same. */
function ownLines({ legend }: ResultSheet, before: Written | undefined): Set<string> {
  return new Set([...(before?.lines ?? []), ...legend, sayInEnglish("annex.stale")]);
}

/** What the desk writes around a table now, to be known again the next time. */
export function linesOf({ heading, legend }: SheetPlan): string[] {
  return [...heading.lines, ...legend.lines];
}

const valueAt = ({ used }: OldSheet, row: number, column: number): CellValue => (used ? (used.values[row - used.row]?.[column - used.column] ?? "") : "");

/** The cells around a table that the desk would write over and has not written itself. @param before what it wrote last; absent: nobody knows */
export function outsideEdits(result: ResultSheet, { heading, area, legend }: SheetPlan, old: OldSheet, before: Written | undefined): OutsideEdit[] {
  const { table } = old;
  if (!table) return [];
  const own = ownLines(result, before);
  const edit = (row: number, column: number, instead: string | null): OutsideEdit[] => {
    const value = valueAt(old, row, column);
    const text = String(value);
    return text === "" || text === instead || own.has(text) ? [] : [{ sheet: result.name, cell: addressOf(row, column), row, value, instead }];
  };
  // A heading says how much there is, so that one of an unknown last time cannot be told from people's words.
  const above = before?.lines ? heading.lines.flatMap((line, index) => edit(heading.row + index, area.column, line)) : [];
  const end = table.row + table.rows;
  const grown = Array.from({ length: Math.max(0, area.row + area.rows - end) }, (_, down) => Array.from({ length: table.columns }, (_unused, right) => edit(end + down, area.column + right, null))).flat(2);
  // A line of the legend may come to stand in what was the table's last row.
  const below = legend.lines.flatMap((line, index) => (legend.row + index < end ? [] : edit(legend.row + index, area.column, line)));
  return [...above, ...grown, ...below];
}

/** The rows of the table's first column, above and below it, in which lines of the last time stand. */
export function oldLines(result: ResultSheet, { heading }: SheetPlan, old: OldSheet, before: Written | undefined): number[] {
  const { used, table } = old;
  if (!used || !table) return [];
  const own = ownLines(result, before);
  const end = used.row + used.values.length;
  const rows = Array.from({ length: Math.max(0, end - heading.row) }, (_, index) => heading.row + index);
  return rows.filter((row) => (row < table.row || row >= table.row + table.rows) && own.has(String(valueAt(old, row, table.column))));
}
