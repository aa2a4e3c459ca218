import type { CellObject } from "@e965/xlsx";
import type { CellValue } from "../template";
import type { Message } from "../words";
import { kindOf } from "./kind";
import { open, rowsOf, valueOf } from "./read";

export interface Table {
  name: string;
  rows: CellValue[][];
}

export type TableResult = { ok: true; tables: Table[] } | { ok: false; problem: Message };

/** Reads a list that a user brings: a CSV file as one table of texts, a workbook as one table for each visible sheet with rows. */
export async function readTable(bytes: Uint8Array, name: string): Promise<TableResult> {
  const result = kindOf(bytes) === "text" ? await fromText(bytes, name) : await fromWorkbook(bytes, name);
  if (!result.ok) return result;
  const tables = result.tables.filter(({ rows }) => rows.length > 0);
  return tables.length > 0 ? { ok: true, tables } : { ok: false, problem: { id: "files.noTable", slots: { name } } };
}

async function fromText(bytes: Uint8Array, name: string): Promise<TableResult> {
  const { default: Papa } = await import("papaparse");
  // Everything stays the text that it is: a spreadsheet would make numbers and dates of ids and days.
  const { data } = Papa.parse<string[]>(decoded(bytes), { skipEmptyLines: "greedy" });
  return { ok: true, tables: [{ name, rows: data }] };
}

/** UTF-16 by its mark, UTF-8 where it is valid, else the Western code page that Excel writes. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function fromWorkbook(bytes: Uint8Array, name: string): Promise<TableResult> {
  const opened = await open(bytes, name, (names) => names, { type: "array", dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true });
  if (!opened.ok) return opened;
  const { file } = opened;
  // SheetJS types its format module as any.
  const formats = (await import("@e965/xlsx")).SSF as { is_date(format: string): boolean };
  const date1904 = file.Workbook?.WBProps?.date1904 ?? false;
  const visible = file.SheetNames.filter((_, index) => (file.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
  const isDate = (cell: CellObject | undefined) => cell?.t === "n" && typeof cell.z === "string" && formats.is_date(cell.z);
  return {
    ok: true,
    tables: visible.map((sheet) => ({
      name: visible.length === 1 ? name : `${name}, ${sheet}`,
      rows: Array.from(rowsOf(file.Sheets[sheet]), (row) => Array.from(row ?? [], (cell) => (isDate(cell) ? dayOf(Number(cell?.v), date1904) : valueOf(cell)))),
    })),
  };
}

/** A date as ISO 8601, in whichever system the workbook counts; a list has days, not hours. */
function dayOf(serial: number, date1904: boolean): string {
  const day = new Date(Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, (date1904 ? 1 : 30) + Math.floor(serial)));
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}
