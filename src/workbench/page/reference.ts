import { addressOf, MAX_COLUMNS, MAX_ROWS, parseArea, type Area, type Book, type Sheet } from "../book";

export interface Place {
  sheet: Sheet;
  area: Area;
}

/**
 * Reads "D8", "Sheet!D8", "'My sheet'!B:D" or a defined name; a leading "#", as in links, is passed over.
 * @returns null when no such sheet, name or cell exists
 */
export function findPlace(book: Book, from: Sheet, reference: string): Place | null {
  const text = reference.trim().replace(/^#/, "");
  const named = book.names.get(text) ?? [...book.names].find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1];
  if (named) return named;
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? from : sheetCalled(book, text.slice(0, mark));
  const address = text.slice(mark + 1);
  const area = address === "" ? null : parseArea(address);
  return sheet && area && isInside(area) ? { sheet, area } : null;
}

/** "D8", or "D8:F9" for more than one cell that is not one merged cell. */
export function nameOf(area: Area, merged: Area | undefined): string {
  const oneCell = merged && merged.rows === area.rows && merged.columns === area.columns;
  return addressOf(oneCell ? { ...area, rows: 1, columns: 1 } : area);
}

function sheetCalled(book: Book, quoted: string): Sheet | undefined {
  const name = /^'.*'$/.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

const isInside = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
