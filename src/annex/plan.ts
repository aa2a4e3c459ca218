import type { ResultColumn, ResultSheet } from "./tables";
import type { CellValue } from "../template";

/** Where a table lies on its sheet, counted from 0, its header row included. */
export interface TableArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A run of neighbouring columns that are written alike. */
export interface Strip {
  column: number;
  kind: "values" | "formulas";
  format: string;
  cells: CellValue[][];
}

/** What is written to one sheet, without Excel: the same result and the same old table give the same plan. */
export interface SheetPlan {
  area: TableArea;
  heading: { row: number; lines: string[] };
  headers: string[];
  strips: Strip[];
  legend: { row: number; lines: string[] };
}

/**
 * A table keeps its header row for good (Excel resizes it only below), so the heading has a fixed height.
 * People may insert rows above: the table is found where it stands.
 */
const headingRows = 5;

/** Puts a result onto its sheet, around the table that is there already, with what people wrote carried over. */
export function planSheet(result: ResultSheet, old: { area: TableArea; cells: CellValue[][] } | null): SheetPlan {
  const { columns } = result.table;
  const top = old?.area.row ?? headingRows;
  const left = old?.area.column ?? 0;
  const rows = old ? withPeoplesWords(columns, result.table.rows, old.cells) : result.table.rows;
  // Columns that people added at the right end belong to the table; their cells are left alone.
  const width = Math.max(columns.length, old?.area.columns ?? 0);
  // A table needs one row below its header, if only an empty one.
  const height = 1 + Math.max(rows.length, 1);
  const body = rows.length > 0 ? rows : [columns.map(() => "")];
  return {
    area: { row: top, column: left, rows: height, columns: width },
    heading: { row: Math.max(0, top - headingRows), lines: fitted(result.heading, Math.min(top, headingRows)) },
    headers: columns.map(({ header }) => header),
    strips: stripsOf(columns, body),
    legend: { row: top + height + 1, lines: result.legend },
  };
}

/** One row stays free between heading and table; what is too much for the rest joins the last line. */
function fitted(lines: readonly string[], rows: number): string[] {
  const room = Math.max(0, rows - 1);
  if (lines.length <= room) return [...lines];
  return room === 0 ? [] : [...lines.slice(0, room - 1), lines.slice(room - 1).join(" ")];
}

/** Cells of people's columns follow their row by its key; a row that is gone stays at the end while people's words stand in it. */
function withPeoplesWords(columns: readonly ResultColumn[], rows: readonly CellValue[][], old: readonly CellValue[][]): CellValue[][] {
  const people = columns.flatMap(({ people }, index) => (people ? [index] : []));
  if (people.length === 0) return [...rows];
  const keyOf = (row: readonly CellValue[]) => JSON.stringify(columns.flatMap(({ key }, index) => (key ? [String(row[index] ?? "")] : [])));
  const left = new Map(old.map((row) => [keyOf(row), row]));
  const kept = rows.map((row) => {
    const key = keyOf(row);
    const before = left.get(key);
    left.delete(key);
    return before ? row.map((value, index) => (people.includes(index) ? (before[index] ?? "") : value)) : row;
  });
  const orphans = [...left.values()].filter((row) => people.some((index) => String(row[index] ?? "") !== ""));
  return [...kept, ...orphans.map((row) => columns.map((_, index) => row[index] ?? ""))];
}

function stripsOf(columns: readonly ResultColumn[], rows: readonly (readonly CellValue[])[]): Strip[] {
  const strips: Strip[] = [];
  for (const [index, column] of columns.entries()) {
    const kind = column.kind === "link" ? "formulas" : "values";
    const format = column.kind === "text" ? "@" : "General";
    const cells = rows.map((row) => cellOf(column, row, index));
    const last = strips.at(-1);
    if (last && last.kind === kind && last.format === format) last.cells.forEach((line, row) => line.push(cells[row] ?? ""));
    else strips.push({ column: index, kind, format, cells: cells.map((cell) => [cell]) });
  }
  return strips;
}

function cellOf(column: ResultColumn, row: readonly CellValue[], index: number): CellValue {
  const value = row[index] ?? "";
  if (column.kind === "text") return String(value);
  if (column.kind === "number" || column.sheetColumn === undefined) return value;
  const sheet = String(row[column.sheetColumn] ?? "");
  return sheet === "" || value === "" ? "" : linkTo(sheet, String(value));
}

/** Only names of sheets and addresses go into a formula, never what a supplier wrote into a cell. */
function linkTo(sheet: string, cell: string): string {
  if (!/^[A-Z]{1,3}[1-9]\d*$/.test(cell)) return "";
  const place = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  return `=HYPERLINK("${place.replace(/"/g, '""')}","${cell}")`;
}
