import type { TableArea } from "../annex";
import type { CellValue } from "../template";

/**
 * What a sheet held before the desk wrote to it, as plain data that a cell can hold. A sheet that was not there yet is only named. A table
 * that was not there yet has no area. `reach` is how far the writing goes, from A1: what it formats beyond the old cells is the desk's.
 */
export type Kept =
  | { kind: "new"; name: string }
  | { kind: "old"; name: string; block: Block | null; table: { name: string; area: TableArea | null } | null; reach: Extent };

/** Rows and columns from A1 on. */
export interface Extent {
  rows: number;
  columns: number;
}

/** Cells from a corner on. Formats are given once for a run of cells that have the same, row by row. */
export interface Block {
  row: number;
  column: number;
  cells: CellValue[][];
  formats: [format: string, count: number][];
}

/** What Excel tells of a range: its place and its cells. */
export interface ReadCells {
  row: number;
  column: number;
  values: CellValue[][];
  formulas: CellValue[][];
  formats: string[][];
}

export function blockOf({ row, column, values, formulas, formats }: ReadCells): Block {
  return { row, column, cells: exactCells(values, formulas, formats), formats: runsOf(formats.flat()) };
}

/** How a cell is written so that it becomes again what it was: text stays text, whatever it looks like. */
function exactCells(values: readonly (readonly CellValue[])[], formulas: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[]): CellValue[][] {
  return formulas.map((row, at) =>
    row.map((formula, column) => {
      const value = values[at]?.[column];
      const isText = typeof value === "string" && value !== "" && formula === value;
      return isText && formats[at]?.[column] !== "@" ? `'${value}` : formula;
    }),
  );
}

function runsOf(formats: readonly string[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const format of formats) {
    const last = runs.at(-1);
    if (last?.[0] === format) last[1]++;
    else runs.push([format, 1]);
  }
  return runs;
}

export function formatsOf({ cells, formats }: Block): string[][] {
  const all = formats.flatMap(([format, count]) => Array.from({ length: count }, () => format));
  let from = 0;
  return cells.map((row) => all.slice(from, (from += row.length)));
}

/** What of a reach lies outside a block, as areas that do not overlap. */
export function around(reach: Extent, block: Block | null): TableArea[] {
  if (!block) return [{ row: 0, column: 0, ...reach }];
  const end = { row: block.row + block.cells.length, column: block.column + (block.cells[0]?.length ?? 0) };
  const middle = { row: block.row, rows: Math.min(end.row, reach.rows) - block.row };
  return [
    { row: 0, rows: Math.min(block.row, reach.rows), column: 0, columns: reach.columns },
    { ...middle, column: 0, columns: Math.min(block.column, reach.columns) },
    { ...middle, column: end.column, columns: reach.columns - end.column },
    { row: end.row, rows: reach.rows - end.row, column: 0, columns: reach.columns },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
