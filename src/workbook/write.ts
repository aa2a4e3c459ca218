import { findEdits, planSheet, sheetNames, withEdits, writtenOf, type Edit, type OldTable, type RawSheet, type ResultSheet, type SheetPlan, type TableArea } from "../annex";
import type { CellValue } from "../template";
import { backupSteps, builtSteps, loadWritten, readWritten, type WrittenTables } from "./backup";
import { chunked, slices, syncEach, type Step } from "./chunks";
import { inExcel, inWords, WorkbookError } from "./errors";

import { rawSnapshot, rawSteps, rawTarget, refuseRaw, type RawTarget } from "./raw";
import { restore, type Snapshot } from "./restore";

interface Target {
  result: ResultSheet;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  table: Excel.Table;
  tableRange: Excel.Range;
}

/** Excel measures columns in points; a character of the standard font is 7 pixels wide, a cell has 5 to spare. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;
const charactersPerCell = 24;
const ownColor = "#DDEBF7";

export interface WriteOptions {
  /** The sheet to show in the end. */
  activate?: string;
  /** Copies of suppliers' sheets: made, or written anew where the desk made them before. */
  raw?: readonly RawSheet[];
  /** Copies that a newer declaration does not have. */
  emptied?: readonly string[];
  /** When the writing begins, ISO 8601, for one that can be undone; absent: it cannot. */
  undoFrom?: string;
  /** What becomes of cells of the desk's that people wrote over: shown instead of writing, kept, or replaced (as when absent). */
  edited?: "show" | "keep" | "replace";
}

/** People wrote over cells of the desk's; nothing was written. */
export class EditedCells extends WorkbookError {
  constructor(readonly edits: readonly Edit[]) {
    super({ id: "workbook.edited", slots: { n: edits.length } });
    this.name = "EditedCells";
  }
}

/**
 * Writes result sheets in place: all of them, or none. What can fail is checked first; what stood there is kept until the last
 * sheet is written and put back on an error. Three round trips (look, keep, write), a fourth to put back on failure, and more only
 * above 3.5 MB.
 */
export async function writeResults(results: readonly ResultSheet[], { activate, raw = [], emptied = [], undoFrom, edited = "replace" }: WriteOptions = {}): Promise<void> {
  await inExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    const copies = [...raw.map((sheet) => rawTarget(workbook, sheet)), ...emptied.map((name) => rawTarget(workbook, { name, values: [], formats: [] }))];
    const targets = results.map((result): Target => {
      const sheet = workbook.worksheets.getItemOrNullObject(result.name);
      sheet.load("name");
      sheet.protection.load("protected");
      const used = sheet.getUsedRangeOrNullObject();
      used.load("address,rowIndex,columnIndex,rowCount,columnCount");
      const table = sheet.tables.getItemOrNullObject(result.table.name);
      table.load("name");
      const tableRange = table.getRange();
      tableRange.load("rowIndex,columnIndex,rowCount,columnCount,values");
      return { result, sheet, used, table, tableRange };
    });
    const backup = workbook.worksheets.getItemOrNullObject(sheetNames.backup);
    backup.load("name");
    const writtenBefore = loadWritten(backup);
    await context.sync();

    refuseEarly(targets, workbook.protection.protected);
    refuseRaw(copies, workbook.protection.protected);
    const snapshots = await keep(context, targets, copies);
    const known = backup.isNullObject ? {} : readWritten(writtenBefore);
    const written = Object.fromEntries(targets.map((target) => [target.result.name, writtenOf(target.result, oldTable(target))]));
    const edits = edited === "replace" ? [] : targets.flatMap((target) => editsOf(target, known));
    if (edited === "show" && edits.length > 0) throw new EditedCells(edits);
    for (const target of targets) target.result = withEdits(target.result, edits);
    refuseBeside(targets);
    const canUndo = undoFrom !== undefined;
    try {
      // First of all, and by itself: whatever happens later, what stood there before is in the workbook.
      if (canUndo) await syncEach(context, chunked(backupSteps(workbook, !backup.isNullObject, snapshots, undoFrom), ({ size }) => size), ({ queue }) => { queue(); });
      const parts = [...copies.flatMap((copy) => rawSteps(workbook, copy)), ...targets.flatMap((target) => steps(workbook, target, planOf(target)))];
      if (activate !== undefined) parts.push({ size: 0, queue: () => { workbook.worksheets.getItem(activate).activate(); } });
      if (canUndo) parts.push(...builtSteps(workbook, { ...known, ...written }));
      await syncEach(context, chunked(parts, ({ size }) => size), ({ queue }) => { queue(); });
    } catch (error) {
      await restore(context, snapshots, inWords(error), canUndo ? (backup.isNullObject ? "new" : "old") : "none");
    }
  });
}

function refuseEarly(targets: readonly Target[], structureLocked: boolean): void {
  for (const { result, sheet, used, table } of targets) {
    const slots = { sheet: result.name };
    if (sheet.isNullObject) {
      if (structureLocked) throw new WorkbookError({ id: "workbook.locked", slots });
      continue;
    }
    if (sheet.protection.protected) throw new WorkbookError({ id: "workbook.sheetProtected", slots });
    if (table.isNullObject && !used.isNullObject) throw new WorkbookError({ id: "workbook.notOurs", slots });
  }
}

function editsOf(target: Target, known: WrittenTables): Edit[] {
  const [old, written] = [oldTable(target), known[target.result.name]];
  return old && written ? findEdits(target.result.name, old, written) : [];
}

/** A table that gains a column must not swallow what people wrote beside it. */
function refuseBeside(targets: readonly Target[]): void {
  for (const target of targets) {
    const old = oldTable(target);
    if (!old) continue;
    const { area } = planOf(target);
    const end = old.area.column + old.area.columns;
    const beside = block(target, target.used.formulas as CellValue[][], { ...old.area, rows: area.rows, column: end, columns: area.columns - old.area.columns });
    if (beside.some((row) => row.some((cell) => String(cell) !== ""))) throw new WorkbookError({ id: "workbook.besideTable", slots: { sheet: target.result.name, n: area.columns - old.area.columns } });
  }
}

/** A part of what was kept of a sheet; blank where nothing was used. */
function block<T>({ used }: Target, cells: readonly (readonly T[])[], { row, column, rows, columns }: TableArea): T[][] {
  return Array.from({ length: rows }, (_, down) => (cells[row + down - used.rowIndex] ?? []).slice(Math.max(0, column - used.columnIndex), Math.max(0, column - used.columnIndex + columns)));
}

function oldTable(target: Target): OldTable | null {
  const { table, tableRange, used } = target;
  if (table.isNullObject) return null;
  const area = areaOf(tableRange);
  const [headers = [], ...cells] = tableRange.values as CellValue[][];
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return { area, headers: headers.map(String), cells, formulas: block(target, used.formulas as CellValue[][], body), formats: block(target, used.numberFormat as string[][], body) };
}

function planOf(target: Target): SheetPlan {
  return planSheet(target.result, oldTable(target));
}

async function keep(context: Excel.RequestContext, targets: readonly Target[], copies: readonly RawTarget[]): Promise<Snapshot[]> {
  const ofResults = targets.map(({ result, sheet, used, table, tableRange }): Snapshot => {
    if (sheet.isNullObject) return { kind: "new", name: result.name };
    return {
      kind: "old",
      name: result.name,
      sheet,
      used: used.isNullObject ? null : used,
      table: table.isNullObject ? null : { name: result.table.name, table, area: areaOf(tableRange) },
    };
  });
  const snapshots = [...ofResults, ...copies.map(rawSnapshot)];
  const blocks = snapshots.flatMap((snapshot) => (snapshot.kind === "old" && snapshot.used ? [snapshot.used] : []));
  await syncEach(context, chunked(blocks, ({ rowCount, columnCount }) => rowCount * columnCount * charactersPerCell), (range) => range.load("values,formulas,numberFormat"));
  return snapshots;
}

function areaOf(range: Excel.Range): TableArea {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}


/** The writing of one sheet, in steps that may go into one request or several. */
function steps(workbook: Excel.Workbook, target: Target, plan: SheetPlan): Step[] {
  const { result, table, tableRange, used } = target;
  const isNew = target.sheet.isNullObject;
  const old = table.isNullObject ? null : areaOf(tableRange);
  const sheet = () => workbook.worksheets.getItem(result.name);
  const range = (row: number, column: number, rows: number, columns: number) => sheet().getRangeByIndexes(row, column, rows, columns);
  const { area } = plan;
  const first: Step = {
    size: 1000,
    queue: () => {
      if (isNew) workbook.worksheets.add(result.name);
      else clearOld(range, plan, used.isNullObject ? 0 : used.rowIndex + used.rowCount, old);
      lines(range, plan.heading, area.column);
      for (const { column, texts } of plan.headers) {
        const headers = range(area.row, area.column + column, 1, texts.length);
        headers.numberFormat = [texts.map(() => "@")];
        headers.values = [texts];
      }
    },
  };
  const body = plan.strips.flatMap(({ column, kind, format, cells }): Step[] =>
    slices(cells).map(({ from, part, size }) => ({
      size,
      queue: () => {
        const block = range(area.row + 1 + from, area.column + column, part.length, part[0]?.length ?? 1);
        // The format comes first: under "@" Excel keeps "0012", "1-2" and "=1+1" as the text that they are.
        block.numberFormat = typeof format === "string" ? part.map((row) => row.map(() => format)) : format.slice(from, from + part.length).map((row) => [...row]);
        block[kind] = part;
      },
    })),
  );
  const last: Step = {
    size: 1000,
    queue: () => {
      const whole = range(area.row, area.column, area.rows, area.columns);
      if (table.isNullObject) {
        const made = sheet().tables.add(whole, true);
        made.name = result.table.name;
        made.style = "TableStyleMedium2";
      } else {
        sheet().tables.getItem(result.table.name).resize(whole);
      }
      lines(range, plan.legend, area.column);
      for (const [index, { wrap }] of result.table.columns.entries()) {
        const cells = range(area.row + 1, area.column + (plan.columnsAt[index] ?? index), area.rows - 1, 1);
        cells.format.verticalAlignment = "Top";
        if (wrap) cells.format.wrapText = true;
      }
      if (isNew) layOut(sheet(), result, plan, range);
    },
  };
  return [first, ...body, last];
}

type RangeAt = (row: number, column: number, rows: number, columns: number) => Excel.Range;

function lines(range: RangeAt, { row, lines: texts }: { row: number; lines: string[] }, column: number): void {
  if (texts.length === 0) return;
  const cells = range(row, column, texts.length, 1);
  cells.numberFormat = texts.map(() => ["@"]);
  cells.values = texts.map((text) => [text]);
}

/**
 * Takes away what the last build wrote and this one does not overwrite: old heading, surplus rows and the legend below them. Columns
 * that people added are cleared only where they are written anew.
 */
function clearOld(range: RangeAt, plan: SheetPlan, usedEnd: number, old: TableArea | null): void {
  if (!old) return;
  if (old.row > plan.heading.row) range(plan.heading.row, old.column, old.row - plan.heading.row, 1).clear("Contents");
  const end = Math.max(usedEnd, old.row + old.rows);
  for (const { column, cells } of plan.strips) range(old.row + 1, old.column + column, end - old.row - 1, cells[0]?.length ?? 1).clear("Contents");
}

/** Only when the sheet is made: afterwards its look belongs to the people who use it. */
function layOut(sheet: Excel.Worksheet, { table, print }: ResultSheet, plan: SheetPlan, range: RangeAt): void {
  const { area, heading } = plan;
  if (heading.lines.length > 0) {
    const title = range(heading.row, area.column, 1, 1);
    title.format.font.bold = true;
    title.format.font.size = 14;
  }
  range(area.row, area.column, 1, area.columns).format.font.bold = true;
  for (const [index, { width }] of table.columns.entries()) range(0, area.column + index, 1, 1).format.columnWidth = pointsOf(width);
  sheet.freezePanes.freezeRows(area.row + 1);
  sheet.tabColor = ownColor;
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintTitleRows(`$${area.row + 1}:$${area.row + 1}`);
  page.headersFooters.defaultForAllPages.centerFooter = "&A, &P / &N";
}
