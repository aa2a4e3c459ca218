import { counts1904, formatsOf, sheetCells } from "./cells";
import { columnIndex, isCheckerSheet, isLookupSheet } from "../template";
import { sheetColumns } from "./limits";
import type { Plan } from "./ooxml";
import { openWorkbook } from "./open";
import type { FileResult } from "./types";

/** Sheets of a template that nobody fills in; their names are the same in every language and version. */
const helperSheets = new Set(["Revision", "Instructions", "Definitions", "L", "C", "SorP", "Sheet1"]);

export interface ReadOptions {
  /** True to read the template's own list of smelters too, which is as long as all else together, and the total of its Checker. */
  lookups?: boolean;
}

/**
 * Reads a workbook file: .xlsx, .xlsm, .xlsb and .xls, also when encrypted with the password that every Excel knows.
 * Of a template only the sheets that people fill in are read, and of these the values; any other workbook is read whole.
 * Runs in Node, in a page and in a worker.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, { lookups = false }: ReadOptions = {}): Promise<FileResult> {
  const result = await openWorkbook(bytes, name, (names) => planFor(names, lookups));
  if (!result.ok) return result;
  const { book, read, form } = result.opened;
  const formats = isTemplate(book.SheetNames) ? null : formatsOf(result.sheetJs);
  return { ok: true, workbook: { name, sheets: read.map((sheet) => sheetCells(book, sheet, formats)), date1904: counts1904(book), form } };
}

function planFor(names: readonly string[], lookups: boolean): Plan {
  if (!isTemplate(names)) return { sheets: names, lastColumn: null };
  return { sheets: names.filter((name) => !helperSheets.has(name) && (lookups || !(isLookupSheet(name) || isCheckerSheet(name)))), lastColumn };
}

function isTemplate(names: readonly string[]): boolean {
  return names.some((name) => /declaration/i.test(name));
}

/** Beyond it stand the form's helper columns, which every row of the form fills. A sheet with another name may be anything. */
function lastColumn(sheet: string): number {
  if (isLookupSheet(sheet)) return columnIndex("G");
  // Its total is all that is wanted of it.
  if (isCheckerSheet(sheet)) return columnIndex("D");
  if (/^Declaration\b/.test(sheet)) return columnIndex("K");
  // 6.x ends in R; a row may have been pasted a few columns too far right.
  return /^Smelter List\b/.test(sheet) ? columnIndex("U") : sheetColumns - 1;
}
