/**
 * What the core sees of a workbook: sheets of values, wherever they come from (Excel, a file, a test).
 * Rows and columns count from 0; addresses such as "D8" are for people and for the layouts.
 */

/** null is an empty cell; an error is its text, such as "#N/A"; a date is the serial number that the cell holds. */
export type CellValue = string | number | boolean | null;

export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  /** One more than the last row and column that may hold something. */
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /** What the cell shows, "" where that is not known. Needed for dates and percentages only. */
  text(row: number, column: number): string;
}

/** .xls, or one of the zipped forms (.xlsx, .xlsm, .xlsb). */
export type FileForm = "xls" | "zip";

export interface WorkbookCells {
  /** The file's name, for messages. */
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  /** True when dates count from 1904, null when the source cannot tell (Excel's API has no such property). */
  readonly date1904: boolean | null;
  /** Absent where the cells come from no file. */
  readonly form?: FileForm;
}

export interface CellAddress {
  row: number;
  column: number;
}

/** A sheet over rows of values whose first cell is A1. */
export function sheetOf(name: string, values: readonly (readonly CellValue[])[], options: { hidden?: boolean; texts?: readonly (readonly string[])[] } = {}): SheetCells {
  return {
    name,
    hidden: options.hidden ?? false,
    rowCount: values.length,
    columnCount: values.reduce((most, row) => Math.max(most, row.length), 0),
    value: (row, column) => values[row]?.[column] ?? null,
    text: (row, column) => options.texts?.[row]?.[column] ?? "",
  };
}

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return [...name].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "D8" for row 7, column 3. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Row 7, column 3 for "D8". @throws RangeError for anything that is not one cell's address in capitals. */
export function cellAddress(address: string): CellAddress {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new RangeError(`"${address}" is no cell address.`);
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

export function valueAt(sheet: SheetCells, address: string): CellValue {
  const { row, column } = cellAddress(address);
  return sheet.value(row, column);
}

export function textAt(sheet: SheetCells, address: string): string {
  const { row, column } = cellAddress(address);
  return sheet.text(row, column);
}

/** The value as its writer meant it to be read: trimmed, line ends and no-break spaces as spaces; "" for an empty cell. */
export function plainText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).replace(/[\u00a0\u3000]/g, " ").trim();
}
