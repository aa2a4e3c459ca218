import { counts1904, formatsOf, sheetCells } from "./cells";
import { openWorkbook } from "./open";
import type { FileResult } from "./types";

/** Sheets of a template that nobody fills in; their names are the same in every language and version. */
const helperSheets = new Set(["Revision", "Instructions", "Definitions", "Checker", "L", "C", "SorP", "Sheet1"]);
/** The template's own list of smelters, under the names that the versions give it. */
const lookupSheets = new Set(["Standard Smelter Names", "K", "Smelter Look-up", "Smelter Reference List"]);

export interface ReadOptions {
  /** True to read the template's own list of smelters too; it is as long as all else together. */
  lookups?: boolean;
}

/**
 * Reads a workbook file: .xlsx, .xlsm, .xlsb and .xls, also when encrypted with the password that every Excel knows.
 * Of a template only the sheets that people fill in are read; any other workbook is read whole.
 * Runs in Node, in a page and in a worker.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, { lookups = false }: ReadOptions = {}): Promise<FileResult> {
  const result = await openWorkbook(bytes, name, (names) => filledIn(names, lookups));
  if (!result.ok) return result;
  const { book, read } = result.opened;
  const formats = formatsOf(result.sheetJs);
  return { ok: true, workbook: { name, sheets: read.map((sheet) => sheetCells(book, sheet, formats)), date1904: counts1904(book) } };
}

function filledIn(names: readonly string[], lookups: boolean): string[] {
  if (!names.some((name) => /declaration/i.test(name))) return [...names];
  return names.filter((name) => !helperSheets.has(name) && (lookups || !lookupSheets.has(name)));
}
