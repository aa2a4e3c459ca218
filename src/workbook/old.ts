import type { OldTable, TableArea } from "../annex";
import { writtenBlock, readWritten, type LastWritten, type Mark } from "./backup";
import { WorkbookError } from "./errors";
import { blockOf, type Extent, type Kept, type ReadCells } from "./kept";
import { loadBlocks } from "./load";

/** A place that the desk is going to write to; readable after the next round trip. */
export interface Target {
  name: string;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  /** The desk's table on it; null for copies of suppliers' sheets, which have none. */
  table: { name: string; object: Excel.Table; range: Excel.Range } | null;
}

export function lookFor(workbook: Excel.Workbook, name: string, tableName: string | null): Target {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (tableName === null) return { name, sheet, used, table: null };
  const object = sheet.tables.getItemOrNullObject(tableName);
  object.load("name");
  const range = object.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { name, sheet, used, table: { name: tableName, object, range } };
}

/** What Excel would refuse half-way, and what people keep on a sheet that has the name of one of the desk's. */
export function refuseEarly(targets: readonly Target[], structureLocked: boolean): void {
  for (const { name, sheet, used, table } of targets) {
    const slots = { sheet: name };
    if (sheet.isNullObject) {
      if (structureLocked) throw new WorkbookError({ id: "workbook.locked", slots });
      continue;
    }
    if (sheet.protection.protected) throw new WorkbookError({ id: "workbook.sheetProtected", slots });
    if (table?.object.isNullObject && !used.isNullObject) throw new WorkbookError({ id: "workbook.notOurs", slots });
  }
}

/** What stands at such a place, as plain data. */
export interface OldSheet {
  name: string;
  isNew: boolean;
  /** Null for a blank sheet. */
  used: ReadCells | null;
  tableName: string | null;
  table: TableArea | null;
}

/** Reads what stands at the places, and what the last writing wrote. One round trip; none where all is new, more only above 3.5 MB. */
export async function readOld(context: Excel.RequestContext, targets: readonly Target[], mark: Mark): Promise<{ sheets: OldSheet[]; written: LastWritten }> {
  const filled = targets.filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject);
  const written = writtenBlock(mark);
  const wanted = filled.map(({ sheet, used }) => ({ sheet, row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount, properties: ["values", "formulas", "numberFormat"] as const, charactersPerCell }));
  const loaded = await loadBlocks(context, written ? [...wanted, written] : wanted);
  const sheets = targets.map((target): OldSheet => {
    const { name, sheet, used, table } = target;
    const cells = loaded[filled.indexOf(target)];
    return {
      name,
      isNew: sheet.isNullObject,
      used: cells ? { row: used.rowIndex, column: used.columnIndex, values: cells.values, formulas: cells.formulas, formats: cells.numberFormat } : null,
      tableName: table && table.name,
      table: table === null || table.object.isNullObject ? null : { row: table.range.rowIndex, column: table.range.columnIndex, rows: table.range.rowCount, columns: table.range.columnCount },
    };
  });
  return { sheets, written: readWritten(written ? loaded.at(-1)?.values : undefined) };
}

/** A guess at the JSON of one cell of the desk's sheets, measured: sentences are few beside short texts, numbers and formats. */
const charactersPerCell = 10;

/** The desk's table as the plans take it; null where there is none. */
export function oldTable({ name, used, table }: OldSheet, { tables }: LastWritten): OldTable | null {
  if (!used || !table) return null;
  const body = { ...table, row: table.row + 1, rows: table.rows - 1 };
  const [headers = []] = within(used, used.values, { ...table, rows: 1 });
  return { area: table, headers: headers.map(String), cells: within(used, used.values, body), formulas: within(used, used.formulas, body), formats: within(used, used.formats, body), ...(tables[name] ? { written: tables[name].headers } : {}) };
}

/** What stands right of a table in as many rows and columns as it is going to have more. */
export function beside({ used }: OldSheet, table: TableArea, grown: TableArea): unknown[] {
  return used ? within(used, used.formulas, { row: table.row, rows: grown.rows, column: table.column + table.columns, columns: grown.columns - table.columns }).flat() : [];
}

/** A part of the used cells; blank where nothing was used. */
function within<T>(used: ReadCells, cells: readonly (readonly T[])[], { row, column, rows, columns }: TableArea): T[][] {
  const from = Math.max(0, column - used.column);
  return Array.from({ length: rows }, (_, down) => (cells[row + down - used.row] ?? []).slice(from, Math.max(0, column - used.column + columns)));
}

/** What is kept of a sheet that is written to as far as `reach`. */
export function keptOf({ name, isNew, used, tableName, table }: OldSheet, reach: Extent): Kept {
  return isNew ? { kind: "new", name } : { kind: "old", name, block: used && blockOf(used), table: tableName === null ? null : { name: tableName, area: table }, reach };
}
