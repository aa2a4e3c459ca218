import type { CellValue } from "../template";
import { placeColumns, placeRows, type PlacedColumn, type PlacedRow } from "./columns";
import type { ResultColumn, ResultSheet } from "./tables";

/** Where a table lies on its sheet, counted from 0, its header row included. */
export interface TableArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A table that is on the sheet already. */
export interface OldTable {
  area: TableArea;
  headers: readonly string[];
  /** Values, and formulas where cells have them; both without the header row. */
  cells: readonly (readonly CellValue[])[];
  formulas?: readonly (readonly CellValue[])[];
  formats?: readonly (readonly string[])[];
  /** Headings of the columns that the desk wrote the last time, as far as that is known. */
  written?: readonly string[];
}

/** A run of neighbouring columns that are written alike. */
export interface Strip {
  column: number;
  kind: "values" | "formulas";
  /** One for all cells, or one for each: people's own columns keep theirs. */
  format: string | readonly (readonly string[])[];
  cells: CellValue[][];
}

/** What is written to one sheet, without Excel: the same result and the same old table give the same plan. */
export interface SheetPlan {
  area: TableArea;
  heading: { row: number; lines: string[] };
  /** Headings that the desk writes, each at its column; people's own columns keep theirs. */
  headers: { column: number; texts: string[] }[];
  /** Where each column of the result stands in the table. */
  columnsAt: number[];
  strips: Strip[];
  legend: { row: number; lines: string[] };
}

/**
 * A table keeps its header row for good (Excel resizes it only below), so the heading has a fixed height.
 * People may insert rows above: the table is found where it stands.
 */
export const headingRows = 5;

/** Puts a result onto its sheet, around the table that is there already, with what people wrote carried over. */
export function planSheet(result: ResultSheet, old: OldTable | null): SheetPlan {
  const { columns } = result.table;
  const top = old?.area.row ?? headingRows;
  const left = old?.area.column ?? 0;
  const placed = placeColumns(result.table, old);
  const rows = placeRows(columns, result.table.rows, old, placed);
  // A table needs one row below its header, if only an empty one.
  const height = 1 + Math.max(rows.length, 1);
  const body = rows.length > 0 ? rows : [{ cells: columns.map(() => ""), before: null }];
  return {
    area: { row: top, column: left, rows: height, columns: placed.length },
    heading: { row: Math.max(0, top - headingRows), lines: fitted(result.heading, Math.min(top, headingRows)) },
    headers: runs(placed.map((one) => (one.kind === "desk" ? one.column.header : null))),
    columnsAt: columns.map((_, index) => placed.findIndex((one) => one.kind === "desk" && one.index === index)),
    strips: stripsOf(columns, placed, body, old),
    legend: { row: top + height + 1, lines: result.legend },
  };
}

/** One row stays free between heading and table; what is too much for the rest joins the last line. */
function fitted(lines: readonly string[], rows: number): string[] {
  const room = Math.max(0, rows - 1);
  if (lines.length <= room) return [...lines];
  return room === 0 ? [] : [...lines.slice(0, room - 1), lines.slice(room - 1).join(" ")];
}

function runs(headers: readonly (string | null)[]): { column: number; texts: string[] }[] {
  const found: { column: number; texts: string[] }[] = [];
  for (const [column, header] of headers.entries()) {
    const last = found.at(-1);
    if (header === null) continue;
    if (last && last.column + last.texts.length === column) last.texts.push(header);
    else found.push({ column, texts: [header] });
  }
  return found;
}

function stripsOf(columns: readonly ResultColumn[], placed: readonly PlacedColumn[], rows: readonly PlacedRow[], old: OldTable | null): Strip[] {
  const strips: Strip[] = [];
  for (const [at, one] of placed.entries()) {
    if (one.kind === "people") {
      const carriedOver = old ? peoplesColumn(old, one.before, rows) : null;
      if (carriedOver) strips.push({ column: at, kind: "values", ...carriedOver });
      continue;
    }
    if (one.kind === "retired") {
      strips.push({ column: at, kind: "values", format: "@", cells: rows.map(({ before }) => [before !== null && one.kept.includes(before) ? (old?.cells[before]?.[one.before] ?? "") : ""]) });
      continue;
    }
    const kind = one.column.kind === "link" ? "formulas" : "values";
    const format = one.column.kind === "text" ? "@" : "General";
    const cells = rows.map((row) => cellOf(columns, one.index, row.cells));
    const last = strips.at(-1);
    if (last && last.kind === kind && last.format === format && last.column + (last.cells[0]?.length ?? 0) === at) last.cells.forEach((line, row) => line.push(cells[row] ?? ""));
    else strips.push({ column: at, kind, format, cells: cells.map((cell) => [cell]) });
  }
  return strips;
}

/** A column that people added moves with its rows; where none moved, and where it is computed, it is left alone. */
function peoplesColumn(old: OldTable, column: number, rows: readonly PlacedRow[]): Pick<Strip, "cells" | "format"> | null {
  const isFormula = (cell: CellValue | undefined) => typeof cell === "string" && cell.startsWith("=");
  const written = old.cells.map((row, index) => isFormula(old.formulas?.[index]?.[column]) || String(row[column] ?? "") !== "");
  const inPlace = rows.every(({ before }, index) => before === index || (written[index] !== true && (before === null || written[before] !== true)));
  if (inPlace || old.formulas?.some((row, index) => isFormula(row[column]) && row[column] !== old.cells[index]?.[column])) return null;
  const formatOf = (before: number | null) => (before === null ? undefined : old.formats?.[before]?.[column]) ?? old.formats?.[0]?.[column] ?? "General";
  return {
    format: rows.map(({ before }) => [formatOf(before)]),
    cells: rows.map(({ before }) => {
      const value = before === null ? "" : (old.cells[before]?.[column] ?? "");
      // Typed anew, "0012" would become 12; after an apostrophe Excel keeps it.
      return [typeof value === "string" && value !== "" && formatOf(before) !== "@" ? `'${value}` : value];
    }),
  };
}

function cellOf(columns: readonly ResultColumn[], index: number, row: readonly CellValue[]): CellValue {
  const column = columns[index];
  const value = row[index] ?? "";
  if (!column || column.kind === "text") return String(value);
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
