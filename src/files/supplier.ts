import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { SupplierFile } from "../annex";
import { copySheets, readTemplates, type SheetCopy } from "../template";
import type { Message } from "../words";
import { readWorkbook } from "./read";

/** What one file gives the team's workbook: its declarations, and what could not be read with the reason. */
export interface SupplierRead {
  files: SupplierFile[];
  problems: Message[];
}

/** Reads a supplier's file with all that is copied of it. What cannot be read is a sentence, never an exception. */
export async function readSupplier(bytes: Uint8Array, name: string): Promise<SupplierRead> {
  const read = await readWorkbook(bytes, name, { lookups: true });
  if (!read.ok) return { files: [], problems: [read.problem] };
  const { workbook } = read;
  const { responses, unread } = readTemplates(workbook);
  const files = responses.map((response): SupplierFile => {
    const copies = copySheets(workbook, response);
    return { file: name, response, copies, date1904: workbook.date1904 ?? false, content: digestOf(copies, workbook.date1904 ?? false) };
  });
  return { files, problems: unread.map(({ problem }) => problem) };
}

const digestLength = 16;

/** The same for the same input, in whichever file it comes. */
export function digestOf(copies: readonly SheetCopy[], date1904: boolean): string {
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify([date1904, copies.map(({ role, rows }) => [role, rows])])))).slice(0, digestLength);
}
