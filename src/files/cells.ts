import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue, SheetCells } from "../template";
import { sheetColumns, sheetRows } from "./limits";
import type { SheetJs } from "./sheet-js";

export type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** SheetJS gives its format module no types. */
export interface Formats {
  format(format: string, value: unknown, options: { date1904: boolean }): string;
  is_date(format: string): boolean;
}

export function formatsOf(sheetJs: SheetJs): Formats {
  return sheetJs.SSF as Formats;
}

export function counts1904(book: WorkBook): boolean {
  return book.Workbook?.WBProps?.date1904 ?? false;
}

export function isHidden(book: WorkBook, name: string): boolean {
  return (book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) !== 0;
}

/**
 * The rows of a sheet; SheetJS keeps the cells of a dense sheet under a key of its own, and its types do not say so.
 * A sheet may have any name, also one that every object knows (__proto__, toString): what is found then has no rows.
 */
export function rowsOf(book: WorkBook, name: string): Rows {
  const sheet: WorkSheet | undefined = book.Sheets[name];
  return (sheet?.["!data"] as Rows | undefined) ?? [];
}

/** A sheet that reads straight from what SheetJS made. Without formats it does not know what its cells show. */
export function sheetCells(book: WorkBook, name: string, formats: Formats | null): SheetCells {
  const rows = rowsOf(book, name);
  const date1904 = counts1904(book);
  const { rowCount, columnCount } = extentOf(rows);
  return {
    name,
    hidden: isHidden(book, name),
    rowCount,
    columnCount,
    value: (row, column) => valueOf(rows[row]?.[column]),
    text: (row, column) => (formats ? shown(rows[row]?.[column], formats, date1904) : ""),
  };
}

/** One more than the last row and column with a value. A damaged file may claim rows by the million; beyond a sheet's size nothing counts. */
export function extentOf(rows: Rows): { rowCount: number; columnCount: number } {
  let [rowCount, columnCount] = [0, 0];
  for (let row = 0; row < Math.min(rows.length, sheetRows); row++) {
    const cells = rows[row];
    if (!cells) continue;
    let last = Math.min(cells.length, sheetColumns) - 1;
    while (last >= 0 && valueOf(cells[last]) === null) last--;
    if (last < 0) continue;
    rowCount = row + 1;
    columnCount = Math.max(columnCount, last + 1);
  }
  return { rowCount, columnCount };
}

/** Excel's error codes as the sheet shows them. */
const errors: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, "#NULL!"], [0x07, "#DIV/0!"], [0x0f, "#VALUE!"], [0x17, "#REF!"], [0x1d, "#NAME?"], [0x24, "#NUM!"], [0x2a, "#N/A"], [0x2b, "#GETTING_DATA"],
]);

/** An empty text that a formula gave is "", not null: the cell is in use. */
export function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell) return null;
  if (cell.t === "e") return errors.get(cell.v) ?? "#N/A";
  if (cell.v === undefined || Number.isNaN(cell.v)) return null;
  return cell.v instanceof Date ? cell.v.toISOString() : cell.v;
}

function shown(cell: CellObject | undefined, formats: Formats, date1904: boolean): string {
  const value = valueOf(cell);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  try {
    return formats.format(typeof cell?.z === "string" ? cell.z : "General", value, { date1904 });
  } catch {
    // A format that is none, or a date before the first: Excel shows hash signs.
    return String(value);
  }
}
