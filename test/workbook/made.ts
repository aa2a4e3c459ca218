import { openBook } from "../../src/workbench/open";
import type { Book, Sheet } from "../../src/workbench/book";

/** Gathers the files that the add-in opens as workbooks of their own. */
export function gathered(book: Book): Uint8Array[] {
  const files: Uint8Array[] = [];
  book.openNew = (base64) => files.push(new Uint8Array(Buffer.from(base64, "base64")));
  return files;
}

/** The last of them, as a workbook. */
export async function opened(files: readonly Uint8Array[]): Promise<Book> {
  const bytes = files.at(-1);
  if (!bytes) throw new Error("No workbook was opened.");
  return openBook(bytes, "made.xlsx");
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Every cell of a sheet as text, from A1 on. */
export function textsOf(sheet: Sheet): string[][] {
  const area = sheet.usedArea() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return Array.from({ length: area.row + area.rows }, (_, row) => Array.from({ length: area.column + area.columns }, (_unused, column) => String(sheet.cell(row, column)?.value ?? "")));
}

export interface Line {
  /** From 0. */
  row: number;
  cells: Record<string, string>;
}

/** The lines below the row that has this heading, by their headings, as far as they say something. */
export function linesBelow(sheet: Sheet, heading: string): { headers: string[]; lines: Line[] } {
  const rows = textsOf(sheet);
  const top = rows.findIndex((cells) => cells.includes(heading));
  const headers = rows[top] ?? [];
  const body = rows.slice(top + 1);
  const end = body.findIndex((cells) => cells.every((text) => text === ""));
  const lines = body.slice(0, end < 0 ? body.length : end).map((cells, index): Line => ({ row: top + 1 + index, cells: Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ""])) }));
  return { headers, lines };
}

/** Types into the cell of the first line for which the test holds. */
export function typeInto(book: Book, name: string, header: string, test: (cells: Record<string, string>) => boolean, value: string): void {
  const sheet = sheetOf(book, name);
  const { headers, lines } = linesBelow(sheet, header);
  const line = lines.find(({ cells }) => test(cells));
  if (!line) throw new Error(`No line of ${name} is like that.`);
  sheet.ensure(line.row, headers.indexOf(header)).value = value;
}

/** Types into the first line of a table that has none yet, by its headings. */
export function typeFirst(sheet: Sheet, cells: Record<string, string>): void {
  const rows = textsOf(sheet);
  const wanted = Object.keys(cells);
  const top = rows.findIndex((texts) => wanted.every((heading) => texts.includes(heading)));
  for (const [heading, value] of Object.entries(cells)) sheet.ensure(top + 1, (rows[top] ?? []).indexOf(heading)).value = value;
}
