import { sheetNames } from "../annex";
import { cellAddress, columnIndex, declarationRows, headArea, inputColumns, isCheckerSheet, isLookupSheet, recognise, sheetOf, totalCell, type CellValue, type SheetCells, type SheetKind, type WorkbookCells } from "../template";
import { inExcel } from "./errors";
import { loadBlocks, type Loaded } from "./load";

export interface TableCells {
  name: string;
  rows: CellValue[][];
}

export interface OpenWorkbook {
  name: string;
  /** No sheet can be added: so it is in every template from 2.02 on. */
  structureLocked: boolean;
  cells: WorkbookCells;
  /** The desk's own sheets that it reads back. */
  tables: Readonly<Record<OwnTable, TableCells | null>>;
  /** How a formula of the workbook counts days: for days that are written. */
  date1904: boolean;
}

/** The sheets that the desk reads back: what people bring and decide. */
const ownSheets = { statusList: sheetNames.statusList, review: sheetNames.review, settings: sheetNames.settings, concerns: sheetNames.concerns, decisions: sheetNames.decisions, suppliers: sheetNames.suppliers, lists: sheetNames.lists, annex: sheetNames.annex, cover: sheetNames.cover, backup: sheetNames.backup } as const;
export type OwnTable = keyof typeof ownSheets;

/** The template's own list of smelters: metal to id, in no version further right. */
const lastLookupColumn = columnIndex("G");
/** Of the form's own Checker only its total. */
const { row: checkerRows, column: checkerColumns } = { row: cellAddress(totalCell).row + 1, column: cellAddress(totalCell).column + 1 };
/** Guesses at the JSON of one cell: suppliers' sheets are mostly blank, the desk's hold sentences. */
const charactersPerCell = { supplier: 8, own: 20 };

interface Block {
  sheet: Excel.Worksheet;
  kind: SheetKind["kind"] | "own" | "backup" | "lookup" | "checker";
  rows: number;
  columns: number;
  cells: Loaded;
}

/**
 * Reads every template of the open workbook and the desk's own lists: one round trip for the sheets' names, one for the head of
 * each, one for the cells that matter (more only above 3.5 MB).
 */
export async function readOpenWorkbook(): Promise<OpenWorkbook> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    workbook.load("name");
    workbook.protection.load("protected");
    worksheets.load("items/name,items/visibility");
    const firstOf2000 = workbook.functions.date(2000, 1, 1);
    firstOf2000.load("value");
    await context.sync();

    const blocks = await blocksOf(context, worksheets.items);
    const read = new Map(blocks.map((block) => [block.sheet.name, block]));
    const table = (name: string) => {
      const own = read.get(name);
      return own?.kind === "own" || own?.kind === "backup" ? { name, rows: fromExcel(own.cells.values) } : null;
    };
    return {
      name: workbook.name,
      structureLocked: workbook.protection.protected,
      cells: { name: workbook.name, sheets: worksheets.items.map((sheet) => cellsOf(sheet, read.get(sheet.name))), date1904: null },
      tables: Object.fromEntries(Object.entries(ownSheets).map(([key, name]) => [key, table(name)])) as OpenWorkbook["tables"],
      date1904: firstOf2000.value === firstOf2000In1904,
    };
  });
}

/**
 * Reads some sheets again: one round trip for the head of each, one for the cells that matter.
 *
 * @returns null when one of them is not there any more
 */
export async function readSheets(names: readonly string[]): Promise<SheetCells[] | null> {
  return inExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name,visibility");
    const heads = sheets.map(headOf);
    await context.sync();
    if (sheets.some((sheet) => sheet.isNullObject)) return null;
    const blocks = await readBlocks(context, heads);
    const read = new Map(blocks.map((block) => [block.sheet.name, block]));
    return sheets.map((sheet) => cellsOf(sheet, read.get(sheet.name)));
  });
}

/** What the worksheet functions go by: the lists of the workbook, what people decided, and how it counts its days. */
export interface KnownTables {
  tables: Readonly<Record<"statusList" | "settings" | "decisions", TableCells | null>>;
  date1904: boolean;
}

/** One round trip, of the used part of three sheets. */
export async function readKnownTables(): Promise<KnownTables> {
  return inExcel(async (context) => {
    const used = (name: string) => {
      const range = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      range.load("values");
      return range;
    };
    const ranges = { statusList: used(ownSheets.statusList), settings: used(ownSheets.settings), decisions: used(ownSheets.decisions) };
    // No property tells the date system; a formula's result does.
    const firstOf2000 = context.workbook.functions.date(2000, 1, 1);
    firstOf2000.load("value");
    await context.sync();
    const table = (name: keyof typeof ranges) => (ranges[name].isNullObject ? null : { name: ownSheets[name], rows: fromExcel(ranges[name].values) });
    return { tables: { statusList: table("statusList"), settings: table("settings"), decisions: table("decisions") }, date1904: firstOf2000.value === firstOf2000In1904 };
  });
}

/** 1 January 2000 in a workbook that counts from 1904; in one that counts from 1900 it is 36526. */
const firstOf2000In1904 = 35_064;

interface Head {
  sheet: Excel.Worksheet;
  head: Excel.Range;
  used: Excel.Range;
}

function headOf(sheet: Excel.Worksheet): Head {
  const head = sheet.getRange(headArea);
  head.load("values");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  return { sheet, head, used };
}

async function blocksOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Block[]> {
  const heads = sheets.map(headOf);
  await context.sync();
  return readBlocks(context, heads);
}

async function readBlocks(context: Excel.RequestContext, heads: readonly Head[]): Promise<Block[]> {
  const blocks = heads.flatMap(({ sheet, head, used }): Omit<Block, "cells">[] => {
    if (used.isNullObject) return [];
    const size = sizeOf(kindOf(sheet.name, head.values as CellValue[][]), used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
    return size ? [{ sheet, ...size }] : [];
  });
  const loaded = await loadBlocks(context, blocks.map(({ sheet, kind, rows, columns }) => ({
    sheet, row: 0, column: 0, rows, columns,
    // Shown texts tell which date system a date is in, and only declarations hold dates.
    properties: kind === "declaration" ? ["values", "text"] : ["values"],
    charactersPerCell: kind === "own" ? charactersPerCell.own : charactersPerCell.supplier,
  })));
  return blocks.flatMap((block, index) => (loaded[index] ? [{ ...block, cells: loaded[index] }] : []));
}

function kindOf(name: string, head: CellValue[][]): Block["kind"] {
  if (name === sheetNames.backup) return "backup";
  if (Object.values<string>(ownSheets).includes(name)) return "own";
  if (isCheckerSheet(name)) return "checker";
  const { kind } = recognise(sheetOf(name, head));
  return kind === "other" && isLookupSheet(name) ? "lookup" : kind;
}

/** The block of a sheet that is read, from A1; null for a sheet that does not matter. */
function sizeOf(kind: Block["kind"], usedRows: number, usedColumns: number): { kind: Block["kind"]; rows: number; columns: number } | null {
  switch (kind) {
    case "declaration":
      return { kind, rows: Math.min(usedRows, declarationRows), columns: inputColumns.declaration };
    case "smelterList":
      return { kind, rows: usedRows, columns: Math.min(usedColumns, inputColumns.smelterList) };
    case "productList":
      return { kind, rows: usedRows, columns: Math.min(usedColumns, inputColumns.productList) };
    case "lookup":
      return { kind, rows: usedRows, columns: Math.min(usedColumns, lastLookupColumn + 1) };
    case "checker":
      return { kind, rows: Math.min(usedRows, checkerRows), columns: Math.min(usedColumns, checkerColumns) };
    case "backup":
      // Its state, and what the last build was made of; what it keeps is as long as all results.
      return { kind, rows: Math.min(usedRows, 2), columns: 2 };
    case "own":
      return { kind, rows: usedRows, columns: usedColumns };
    case "other":
      return null;
  }
}

function cellsOf(sheet: Excel.Worksheet, block: Block | undefined): SheetCells {
  const hidden = sheet.visibility !== "Visible";
  if (!block) return sheetOf(sheet.name, [], { hidden });
  return sheetOf(sheet.name, fromExcel(block.cells.values), { hidden, texts: block.kind === "declaration" ? block.cells.text : undefined });
}

/** Excel gives an empty cell as ""; the core tells it from a formula that shows nothing only where a file can. */
function fromExcel(values: unknown[][]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === "" ? null : (value as CellValue))));
}
