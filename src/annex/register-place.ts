import { plainText, type CellValue } from "../template";
import { sayInEnglish } from "../words";
import { foldedName } from "./declarations";
import { headingRows } from "./plan";

/** Where the register stands on the sheet Suppliers; rows and columns from 0. */
export interface RegisterPlace {
  /** The row of the headings, and the column of the suppliers' names. */
  row: number;
  column: number;
  /** The first line of a supplier by its name, without regard to capitals and white space; null: it has none. */
  rowOf: (supplier: string) => number | null;
}

const leadingRows = 40;

/** @param rows the sheet as it stands; null, or without the headings: it will be made anew */
export function registerPlace(rows: readonly (readonly CellValue[])[] | null): RegisterPlace {
  const wanted = [sayInEnglish("annex.column.supplier"), sayInEnglish("annex.column.state")];
  const heading = rows?.slice(0, leadingRows).findIndex((cells) => wanted.every((text) => cells.some((cell) => plainText(cell) === text))) ?? -1;
  if (!rows || heading < 0) return { row: headingRows, column: 0, rowOf: () => null };
  const column = (rows[heading] ?? []).findIndex((cell) => plainText(cell) === wanted[0]);
  const lines = new Map<string, number>();
  rows.forEach((cells, row) => {
    const name = foldedName(plainText(cells[column] ?? null));
    if (row > heading && name !== "" && !lines.has(name)) lines.set(name, row);
  });
  return { row: heading, column, rowOf: (supplier) => lines.get(foldedName(supplier)) ?? null };
}
