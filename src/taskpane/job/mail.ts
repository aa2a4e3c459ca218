import { concernSheet, copiedSheets, coverSheet, decisionsSheet, keepList, listsSheet, rawSheet, settingsSheet, statusListSheet, withoutContacts, type KeptLists, type LeaveOut, type RawSheet, type RegisterEntry, type ResultSheet } from "../../annex";
import { copySheets } from "../../template";
import { ruleDocsInEnglish, sayInEnglish } from "../../words";
import { openNewWorkbook, readStanding } from "../../workbook";
import type { Desk } from "../deskModel";
import { openQuestions } from "../openLines";
import { linesOf, linesOnNewSheets, linesSaid } from "../reviewLines";
import { resultSheets } from "./build";

const bytesInMegabyte = 1_048_576;

/**
 * Opens a copy to be mailed as a workbook of its own: the results with the sheet for readers first, and suppliers' sheets where they are
 * wanted, with what these are read by. The results read as after a build that keeps what people wrote into the sheets as they stand, but for columns that people
 * added themselves, which are left out. The open workbook stays as it is. Two round trips before the copy is opened.
 *
 * @param day ISO 8601, for the sheet for readers
 * @returns its size in megabytes
 */
export async function openMailCopy(desk: Desk, leave: LeaveOut, day: string): Promise<number> {
  const { writeWorkbook } = await import("../../files");
  const cover = coverSheet({ annex: desk.annex, register: desk.register, builtOn: day, open: openQuestions(desk), leave });
  const lines = linesOf(desk, true);
  // A locked workbook has no sheet that says what is accepted.
  const open = desk.structureLocked ? linesSaid(lines, desk) : lines;
  const { register, lists } = withLists(desk);
  const results = [
    cover,
    ...resultSheets({ ...desk, register }, open),
    ...(desk.lists.length > 0 ? [statusListSheet(desk.lists)] : []),
    ...(desk.decisions.size > 0 ? [decisionsSheet(desk.decisions.values())] : []),
    ...(leave.supplierSheets ? [] : await readBy(desk, lists)),
  ];
  const sheets = copiedSheets(await readStanding(results), { open, copy: linesOnNewSheets(open, desk) }, leave);
  const bytes = await writeWorkbook(sheets, { title: sayInEnglish("cover.title"), raw: leave.supplierSheets ? [] : suppliersSheets(desk, leave.contacts) });
  await openNewWorkbook(bytes);
  return bytes.length / bytesInMegabyte;
}

/** The register with the list of each declaration, and these lists: those of sheets that people copied in themselves stand in the workbook as sheets of their own, which the copy does not have. */
function withLists({ register, parts: { keptLists } }: Desk): { register: RegisterEntry[]; lists: KeptLists } {
  const lists = new Map(keptLists);
  const named = register.map((entry) => {
    const { template, lookup = null } = entry.answered?.response ?? {};
    return template && lookup ? { ...entry, line: { ...entry.line, list: keepList(lists, template.version, lookup) } } : entry;
  });
  return { register: named, lists };
}

/** What suppliers' sheets are read by beside the status lists and decisions, so that the copy says the same where the add-in reads it again. */
async function readBy({ settingLines, hasConcernList }: Desk, lists: KeptLists): Promise<ResultSheet[]> {
  return [
    ...(lists.size > 0 ? [listsSheet(lists)] : []),
    ...(settingLines.length > 0 ? [settingsSheet(new Map(settingLines.map(({ key, value }) => [key, value])), await ruleDocsInEnglish())] : []),
    ...(hasConcernList ? [concernSheet()] : []),
  ];
}

/** Under their names, so that links to their cells go on leading there. */
function suppliersSheets({ suppliers, parts: { open } }: Desk, noContacts: boolean): RawSheet[] {
  return suppliers.flatMap(({ response }) =>
    copySheets(open.cells, response).map((copy) => rawSheet(response.sheets[copy.role] ?? "", noContacts ? withoutContacts(copy, response) : copy, open.date1904, false)),
  );
}
