import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue, SheetCells, WorkbookCells } from "../template";
import type { Message } from "../words";
import { kindOf, notAWorkbook } from "./kind";
import type { FileResult } from "./types";
import { unpackedSize } from "./zip-size";

/** A filled template unpacks to about 25 MB; ten suppliers in one workbook to 60. */
const largest = 200;
const megabyte = 1024 * 1024;

/** Sheets of a template that nobody fills in; their names are the same in every language and version. */
const helperSheets = new Set(["Revision", "Instructions", "Definitions", "Checker", "L", "C", "K", "SorP", "Sheet1", "Standard Smelter Names", "Smelter Reference List", "Smelter Look-up"]);

/** Values only: formulas, shown texts and formats double the work, and a file says itself which date system it has. */
const valuesOnly: ParsingOptions = { type: "array", dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: false };

/** Reads the sheets of a workbook file that matter for templates and lists. What cannot be read is a sentence, never an exception. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<FileResult> {
  const opened = await open(bytes, name, (names) => names.filter((sheet) => !helperSheets.has(sheet)), valuesOnly);
  if (!opened.ok) return opened;
  const { file } = opened;
  const sheets = file.SheetNames.map((sheet, index) => cellsOf(sheet, (file.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, own(file.Sheets, sheet)));
  const workbook: WorkbookCells = { name, sheets, date1904: file.Workbook?.WBProps?.date1904 ?? false };
  return { ok: true, workbook };
}

/** Opens a workbook file with SheetJS, which is loaded only now. */
export async function open(
  bytes: Uint8Array,
  name: string,
  wanted: (sheetNames: string[]) => string[],
  options: ParsingOptions,
): Promise<{ ok: true; file: WorkBook } | { ok: false; problem: Message }> {
  const kind = kindOf(bytes);
  const refused = notAWorkbook(name, kind);
  if (refused) return { ok: false, problem: refused };
  if (kind === "zip" && (unpackedSize(bytes) ?? 0) > largest * megabyte) return { ok: false, problem: { id: "files.tooLarge", slots: { name, limit: largest } } };
  try {
    const { read } = await import("@e965/xlsx");
    const { SheetNames } = read(bytes, { type: "array", bookSheets: true });
    const file = read(bytes, { ...options, sheets: wanted(SheetNames) });
    return { ok: true, file };
  } catch (error) {
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    return { ok: false, problem: { id: encrypted ? "files.encrypted" : "files.broken", slots: { name } } };
  }
}

/** A sheet may be called __proto__; only what the file itself put there counts. */
function own(sheets: Record<string, WorkSheet>, name: string): WorkSheet | undefined {
  return Object.hasOwn(sheets, name) ? sheets[name] : undefined;
}

function cellsOf(name: string, hidden: boolean, sheet: WorkSheet | undefined): SheetCells {
  const rows = rowsOf(sheet);
  return {
    name,
    hidden,
    rowCount: rows.length,
    columnCount: rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    value: (row, column) => valueOf(rows[row]?.[column]),
    text: () => "",
  };
}

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** SheetJS keeps the cells of a dense sheet under a key of its own; its types do not say so. */
export function rowsOf(sheet: WorkSheet | undefined): Rows {
  return (sheet?.["!data"] as Rows | undefined) ?? [];
}

/** Excel's error codes as the sheet shows them. */
const errors: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, "#NULL!"], [0x07, "#DIV/0!"], [0x0f, "#VALUE!"], [0x17, "#REF!"], [0x1d, "#NAME?"], [0x24, "#NUM!"], [0x2a, "#N/A"], [0x2b, "#GETTING_DATA"],
]);

export function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell || cell.v === undefined) return null;
  if (cell.t === "e") return errors.get(cell.v) ?? "#N/A";
  return cell.v instanceof Date ? cell.v.toISOString() : cell.v;
}
