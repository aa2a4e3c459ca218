import { copiedSheets, coverSheet, decisionsSheet, rawSheet, statusListSheet, withoutContacts, type LeaveOut, type RawSheet } from "../../annex";
import { copySheets } from "../../template";
import { sayInEnglish } from "../../words";
import { openNewWorkbook, readStanding } from "../../workbook";
import type { Desk } from "../deskModel";
import { openQuestions } from "../openLines";
import { linesOf, linesOnNewSheets, linesSaid } from "../reviewLines";
import { resultSheets } from "./build";

const bytesInMegabyte = 1_048_576;

/**
 * Opens a copy to be mailed as a workbook of its own: the results with the sheet for readers first, and suppliers' sheets where they are
 * wanted. The results read as after a build that keeps what people wrote into the sheets as they stand, but for columns that people
 * added themselves, which are left out. The open workbook stays as it is. Two round trips before the copy is opened.
 *
 * @param day ISO 8601, for the sheet for readers
 * @returns its size in megabytes
 */
export async function openMailCopy(desk: Desk, leave: LeaveOut, day: string): Promise<number> {
  const { writeWorkbook } = await import("../../files");
  const cover = coverSheet({ annex: desk.annex, register: desk.register, builtOn: day, open: openQuestions(desk), sheetsLeftOut: leave.supplierSheets });
  const lines = linesOf(desk, true);
  // A locked workbook has no sheet that says what is accepted.
  const open = desk.structureLocked ? linesSaid(lines, desk) : lines;
  const results = [cover, ...resultSheets(desk, open), ...(desk.lists.length > 0 ? [statusListSheet(desk.lists)] : []), ...(desk.decisions.size > 0 ? [decisionsSheet(desk.decisions.values())] : [])];
  const sheets = copiedSheets(await readStanding(results), { open, copy: linesOnNewSheets(open, desk) }, leave);
  const bytes = await writeWorkbook(sheets, { title: sayInEnglish("cover.title"), raw: leave.supplierSheets ? [] : suppliersSheets(desk, leave.contacts) });
  await openNewWorkbook(bytes);
  return bytes.length / bytesInMegabyte;
}

/** Under their names, so that links to their cells go on leading there. */
function suppliersSheets({ suppliers, parts: { open } }: Desk, noContacts: boolean): RawSheet[] {
  return suppliers.flatMap(({ response }) =>
    copySheets(open.cells, response).map((copy) => rawSheet(response.sheets[copy.role] ?? "", noContacts ? withoutContacts(copy, response) : copy, open.date1904, false)),
  );
}
