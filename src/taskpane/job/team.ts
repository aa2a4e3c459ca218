import { decisionsSheet, listsSheet, planAdding, registerEntries, reviewSheet, settingsSheet, statusListSheet, suppliersSheet, type SupplierFile } from "../../annex";
import { copySheets } from "../../template";
import { ruleDocsInEnglish, sayInEnglish } from "../../words";
import { openNewWorkbook } from "../../workbook";
import { inWorkbook } from "../deskChanges";
import type { Desk } from "../deskModel";
import { linesOf } from "../reviewLines";

/**
 * Opens a new workbook for the team that holds the locked template's supplier, with the decisions and settings that this browser keeps
 * for locked templates. The template itself is left as it is.
 */
export async function startTeam(desk: Desk): Promise<void> {
  const { digestOf, writeWorkbook } = await import("../../files");
  const { open, decisions, settingLines } = { ...desk.parts, decisions: desk.decisions, settingLines: desk.settingLines };
  const files = desk.suppliers.map(({ response }): SupplierFile => {
    const copies = copySheets(open.cells, response);
    return { file: open.name, response, copies, date1904: open.date1904, content: digestOf(copies, open.date1904) };
  });
  const added = planAdding({ lines: [], responses: [], sheetNames: [], lists: new Map(), date1904: false }, files);
  const answered = added.lines.flatMap((line) => {
    const supplier = desk.suppliers.find(({ response }) => response.sheets.declaration === files.find(({ content }) => content === line.content)?.response.sheets.declaration);
    return supplier && line.sheets ? [{ response: inWorkbook(supplier.response, line.sheets, null, ""), review: supplier.review }] : [];
  });
  const results = [
    suppliersSheet(registerEntries(added.lines, answered), null),
    ...(desk.lists.length > 0 ? [statusListSheet(desk.lists)] : []),
    ...(decisions.size > 0 ? [decisionsSheet(decisions.values())] : []),
    ...(settingLines.length > 0 ? [settingsSheet(new Map(settingLines.map(({ key, value }) => [key, value])), await ruleDocsInEnglish())] : []),
    ...(added.lists.size > 0 ? [listsSheet(added.lists)] : []),
  ];
  await openNewWorkbook(await writeWorkbook(results, { title: sayInEnglish("team.title"), raw: added.sheets, showPane: true }));
}

/** Opens a new workbook that holds the review alone, to be saved beside a template that locks its own. */
export async function saveReview(desk: Desk): Promise<void> {
  const { writeWorkbook } = await import("../../files");
  await openNewWorkbook(await writeWorkbook([reviewSheet(linesOf(desk))], { title: sayInEnglish("annex.review.title") }));
}
