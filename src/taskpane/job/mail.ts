import { coverSheet, decisionsSheet, linesWithoutContacts, rawSheet, registerWithoutContacts, reviewSheet, sheetNames, statusListSheet, withoutContacts, type LeaveOut, type RawSheet, type ResultSheet } from "../../annex";
import { copySheets } from "../../template";
import { sayInEnglish } from "../../words";
import { openNewWorkbook } from "../../workbook";
import type { Desk } from "../deskModel";
import { openQuestions } from "../openLines";
import { linesOf } from "../reviewLines";
import { resultSheets } from "./build";

const bytesInMegabyte = 1_048_576;

/**
 * Opens a copy to be mailed as a workbook of its own: the results with the sheet for readers first, and suppliers' sheets where they are
 * wanted. The open workbook stays as it is.
 *
 * @param day ISO 8601, for the sheet for readers
 * @returns its size in megabytes
 */
export async function openMailCopy(desk: Desk, leave: LeaveOut, day: string): Promise<number> {
  const { writeWorkbook } = await import("../../files");
  const cover = coverSheet({ annex: desk.annex, register: desk.register, builtOn: day, open: openQuestions(desk), sheetsLeftOut: leave.supplierSheets });
  const results = [cover, ...resultSheets(desk), ...(desk.lists.length > 0 ? [statusListSheet(desk.lists)] : []), ...(desk.decisions.size > 0 ? [decisionsSheet(desk.decisions.values())] : [])];
  const bytes = await writeWorkbook(leave.contacts ? results.map((sheet) => cleared(sheet, desk)) : results, { title: sayInEnglish("cover.title"), raw: leave.supplierSheets ? [] : suppliersSheets(desk, leave.contacts) });
  await openNewWorkbook(bytes);
  return bytes.length / bytesInMegabyte;
}

function cleared(sheet: ResultSheet, desk: Desk): ResultSheet {
  if (sheet.name === sheetNames.suppliers) return registerWithoutContacts(sheet);
  return sheet.name === sheetNames.review ? reviewSheet(linesWithoutContacts(linesOf(desk, true))) : sheet;
}

/** Under their names, so that links to their cells go on leading there. */
function suppliersSheets({ suppliers, parts: { open } }: Desk, noContacts: boolean): RawSheet[] {
  return suppliers.flatMap(({ response }) =>
    copySheets(open.cells, response).map((copy) => rawSheet(response.sheets[copy.role] ?? "", noContacts ? withoutContacts(copy, response) : copy, open.date1904, false)),
  );
}
