import { cellAddress, columnIndex, plainText, type CellAddress, type CellValue, type SheetCells, type WorkbookCells } from "./cells";
import { layoutById, layouts } from "./layouts";
import type { Response } from "./response";

export type SheetRole = "declaration" | "smelterList" | "productList";

/** The values of one input sheet at the addresses that they have in the supplier's file, from A1. Blank and broken-off cells are null. */
export interface SheetCopy {
  role: SheetRole;
  rows: CellValue[][];
  /** Cells that hold a day as a number, counted as the supplier's workbook counts. */
  dates: CellAddress[];
}

/** So much of a sheet people fill in; beyond stand the form's helpers. Lists end where their rows end. */
export const inputColumns: Readonly<Record<SheetRole, number>> = {
  declaration: columnIndex("J") + 1,
  smelterList: Math.max(...layouts.flatMap(({ smelterList }) => [...Object.values(smelterList.columns), smelterList.standardName ?? "A"].map(columnIndex))) + 1,
  productList: columnIndex("F") + 1,
};

/** Declarations end with the last comment of the company questions (6.x row 89), or lower where rows were inserted. */
export const declarationRows = 140;

/**
 * What the team's workbook keeps of a supplier's file: value-only copies of its input sheets, so that a cell's address means the same
 * as in the file. A product list without products is left out.
 *
 * @param workbook the file that the response was read from
 */
export function copySheets(workbook: WorkbookCells, response: Response): SheetCopy[] {
  const copies = (Object.keys(inputColumns) as SheetRole[]).flatMap((role): SheetCopy[] => {
    const sheet = workbook.sheets.find(({ name }) => name === response.sheets[role]);
    if (!sheet || (role === "productList" && response.products.length === 0)) return [];
    const rows = valuesOf(sheet, role === "declaration" ? Math.min(sheet.rowCount, declarationRows) : sheet.rowCount, Math.min(sheet.columnCount, inputColumns[role]));
    return [{ role, rows: trimmed(rows, role, response), dates: role === "declaration" ? datesIn(response) : [] }];
  });
  return copies;
}

function valuesOf(sheet: SheetCells, rowCount: number, columnCount: number): CellValue[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) => {
      const value = sheet.value(row, column);
      return value === "" ? null : value;
    }),
  );
}

/** Rows below the last that says something in a column for input: forms fill helper columns of thousands of rows. */
function trimmed(rows: CellValue[][], role: SheetRole, response: Response): CellValue[][] {
  const columns = role === "smelterList" ? listColumns(response) : null;
  const says = (row: readonly CellValue[]) => row.some((value, column) => plainText(value) !== "" && (columns === null || columns.has(column)));
  const last = rows.reduce((found, row, index) => (says(row) ? index : found), -1);
  return rows.slice(0, last + 1);
}

function listColumns({ listLayout, smelters }: Response): Set<number> {
  const layout = layoutById(listLayout);
  return new Set([...Object.values(layout.smelterList.columns), ...smelters.flatMap(({ columns }) => Object.values(columns))].map(columnIndex));
}

function datesIn({ effectiveDate }: Response): CellAddress[] {
  return typeof effectiveDate.raw === "number" ? [cellAddress(effectiveDate.cell)] : [];
}
