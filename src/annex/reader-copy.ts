import { plainText, type CellValue } from "../template";
import { sayInEnglish, type EnglishId } from "../words";
import type { LeaveOut } from "./mail";

/** What a workbook says of itself that was made for readers and lacks something of the one that it was made from. */
export interface ReaderCopy {
  /** ISO 8601 day on which it was made. */
  date: string;
  leave: LeaveOut;
}

const lines: readonly { id: EnglishId; leave: LeaveOut }[] = [
  { id: "cover.copy.contacts", leave: { contacts: true, supplierSheets: false } },
  { id: "cover.copy.sheets", leave: { contacts: false, supplierSheets: true } },
  { id: "cover.copy.both", leave: { contacts: true, supplierSheets: true } },
];

/** The line of the cover that says so, to people as to the add-in. Nothing for a copy that lacks nothing: work can go on in it. */
export function copyLine({ date, leave }: ReaderCopy): string[] {
  return lines.flatMap(({ id, leave: { contacts, supplierSheets } }) => (contacts === leave.contacts && supplierSheets === leave.supplierSheets ? [sayInEnglish(id, { date })] : []));
}

/** Reads that line back, wherever it stands on the cover. null: the workbook is no such copy. */
export function readCopyLine(rows: readonly (readonly CellValue[])[]): ReaderCopy | null {
  for (const text of rows.flatMap((cells) => cells.map(plainText))) {
    const date = /\d{4}-\d\d-\d\d/.exec(text)?.[0];
    const line = date === undefined ? undefined : lines.find(({ id }) => sayInEnglish(id, { date }) === text);
    if (date !== undefined && line) return { date, leave: line.leave };
  }
  return null;
}
