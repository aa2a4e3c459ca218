import type { CellObject } from "@e965/xlsx";
import type { CellValue } from "../template";
import type { Message } from "../words";
import { counts1904, extentOf, formatsOf, isHidden, rowsOf, valueOf, type Formats } from "./cells";
import { isUtf16, kindOf } from "./kind";
import { openWorkbook } from "./open";

export interface Table {
  name: string;
  rows: CellValue[][];
  /** How its workbook counts the days that stand as mere numbers; absent where the file has none. */
  date1904?: boolean;
}

export type TableResult = { ok: true; tables: Table[] } | { ok: false; problem: Message };

/**
 * Reads a list that a user brings: a CSV file as one table of texts, a workbook as one table for each visible sheet with rows
 * (for each sheet, when all are hidden). Blank rows stay, so that the third row of a table is the third of the file.
 */
export async function readTable(bytes: Uint8Array, name: string): Promise<TableResult> {
  const result = kindOf(bytes) === "text" ? { ok: true as const, tables: [{ name, rows: await rowsOfText(bytes) }] } : await tablesOfWorkbook(bytes, name);
  if (!result.ok) return result;
  const tables = result.tables.filter(({ rows }) => rows.length > 0);
  return tables.length > 0 ? { ok: true, tables } : { ok: false, problem: { id: "files.noTable", slots: { name } } };
}

/** Every cell stays the text that it is: a spreadsheet would make numbers and dates of ids and days. */
async function rowsOfText(bytes: Uint8Array): Promise<string[][]> {
  const { default: Papa } = await import("papaparse");
  const text = decoded(bytes);
  // Excel's own way to name the separator, in a line before the first.
  const [line = "", separator = ""] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = text.slice(line.length);
  const parse = (part: string, delimiter: string, preview = 0) => Papa.parse<string[]>(part, { delimiter, preview }).data;
  const data = parse(body, separator || separatorOf(body.slice(0, judgedLength), parse));
  while (data.at(-1)?.every((cell) => cell.trim() === "")) data.pop();
  return data;
}

const separators = [",", ";", "\t", "|"];
const looksAt = 20;
/** More than twenty lines need, and little of a large file. */
const judgedLength = 100_000;

/**
 * The separator that parts most of the first lines, for a title may stand above the headings. Papa Parse's own guess goes by even
 * lines, which a title and a short list are not. Of two the one that stands without a blank behind it: that is no comma of a sentence.
 */
function separatorOf(text: string, parse: (text: string, separator: string, lines: number) => string[][]): string {
  const judged = separators.map((separator) => {
    const lines = parse(text, separator, 2 * looksAt).filter((cells) => cells.some((cell) => cell.trim() !== "")).slice(0, looksAt);
    const parted = lines.filter((cells) => cells.length > 1);
    const tightly = parted.filter(([, ...cells]) => cells.some((cell) => !/^\s/.test(cell)));
    return { separator, order: [parted.length, tightly.length, parted.reduce((sum, cells) => sum + cells.length, 0)] };
  });
  const isMore = (one: readonly number[], other: readonly number[]) => (one.map((count, at) => count - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0) > 0;
  return judged.reduce((most, other) => (isMore(other.order, most.order) ? other : most)).separator;
}

/** UTF-16 by its mark, UTF-8 where it is valid, else the Western code page that Excel writes. Marks are left out. */
function decoded(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function tablesOfWorkbook(bytes: Uint8Array, name: string): Promise<TableResult> {
  const result = await openWorkbook(bytes, name, (names) => ({ sheets: names, lastColumn: null }));
  if (!result.ok) return result;
  const { book, read } = result.opened;
  const formats = formatsOf(result.sheetJs);
  const visible = read.filter((sheet) => !isHidden(book, sheet));
  const sheets = visible.length > 0 ? visible : read;
  const date1904 = counts1904(book);
  const tables = sheets.map((sheet): Table => {
    const rows = rowsOf(book, sheet);
    const { rowCount, columnCount } = extentOf(rows);
    return {
      name: sheets.length === 1 ? name : `${name}, ${sheet}`,
      rows: Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: Math.min(columnCount, rows[row]?.length ?? 0) }, (_, column) => listValue(rows[row]?.[column], formats, date1904)),
      ),
      date1904,
    };
  });
  return { ok: true, tables };
}

/** A date as ISO 8601, in whichever system the workbook counts; a list has days, not hours. */
function listValue(cell: CellObject | undefined, formats: Formats, date1904: boolean): CellValue {
  const value = valueOf(cell);
  if (typeof value !== "number" || value < 1 || typeof cell?.z !== "string" || !formats.is_date(cell.z)) return value;
  const day = new Date(Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, (date1904 ? 1 : 30) + Math.floor(value)));
  return Number.isNaN(day.getTime()) ? value : day.toISOString().slice(0, 10);
}
