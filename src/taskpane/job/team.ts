import { decisionsSheet, listsOnNewSheet, listsSheet, planAdding, reviewSheet, settingsSheet, statusListSheet, suppliersSheet, type Added, type SupplierFile } from "../../annex";
import type { Finding } from "../../review";
import { copySheets } from "../../template";
import { ruleDocsInEnglish, sayInEnglish } from "../../words";
import { openNewWorkbook } from "../../workbook";
import { withAdded } from "../deskChanges";
import { assemble, type Desk, type DeskParts } from "../deskModel";
import { linesOf, linesSaid } from "../reviewLines";

/**
 * Opens a new workbook for the team that holds the locked template's supplier, with the decisions, settings and accepted findings that
 * this browser keeps for locked templates. The template itself is left as it is.
 */
export async function startTeam(desk: Desk): Promise<void> {
  const { digestOf, writeWorkbook } = await import("../../files");
  const { open, decisions, settingLines } = { ...desk.parts, decisions: desk.decisions, settingLines: desk.settingLines };
  const files = desk.suppliers.map(({ response }): SupplierFile => {
    const copies = copySheets(open.cells, response);
    return { file: open.name, response, copies, date1904: open.date1904, content: digestOf(copies, open.date1904) };
  });
  const added = planAdding({ lines: [], responses: [], sheetNames: [], lists: new Map(), date1904: false }, files);
  const team = await inTeam(desk, added, files);
  const lines = linesSaid(linesOf(team, true), team);
  const results = [
    suppliersSheet(team.register, null),
    ...(lines.length > 0 ? [reviewSheet(lines)] : []),
    ...(desk.lists.length > 0 ? [statusListSheet(desk.lists)] : []),
    ...(decisions.size > 0 ? [decisionsSheet(decisions.values())] : []),
    ...(settingLines.length > 0 ? [settingsSheet(new Map(settingLines.map(({ key, value }) => [key, value])), await ruleDocsInEnglish())] : []),
    ...(added.lists.size > 0 ? [listsSheet(added.lists)] : []),
  ];
  await openNewWorkbook(await writeWorkbook(results, { title: sayInEnglish("team.title"), raw: added.sheets, showPane: true }));
}

/** The desk as the team's workbook will have it. */
async function inTeam(desk: Desk, added: Added, files: readonly SupplierFile[]): Promise<Desk> {
  const { parts } = desk;
  const blank: DeskParts = {
    ...parts,
    open: { ...parts.open, name: "", structureLocked: false, date1904: false, cells: { ...parts.open.cells, sheets: [] }, tables: noTables },
    lines: [], registerProblem: null, keptLists: new Map(), judged: [], unread: [], accepted: new Map(),
    lists: listsOnNewSheet(parts.lists),
    // The concern list is not taken along.
    settings: { ...parts.settings, concerns: [] }, hasConcernList: false,
  };
  const made = await withAdded(assemble(blank), added, files, () => Promise.resolve());
  const sheets = new Map(added.lines.flatMap(({ content, sheets: now }) => {
    const before = files.find((file) => file.content === content)?.response.sheets;
    return before && now ? (["declaration", "smelterList", "productList"] as const).flatMap((role) => (before[role] === null ? [] : [[before[role], now[role] ?? ""] as const])) : [];
  }));
  // What the roll-up finds depends on what is accepted of the suppliers' answers, so it is looked for among what is found then.
  const settled = assemble({ ...made.parts, accepted: acceptedAgain(desk, made, sheets) });
  return assemble({ ...made.parts, accepted: acceptedAgain(desk, settled, sheets) });
}

const noTables: DeskParts["open"]["tables"] = { statusList: null, review: null, settings: null, concerns: null, decisions: null, suppliers: null, lists: null, annex: null, cover: null, backup: null };

/** What was accepted in one workbook, under the keys that the same findings have in another. @param sheets names there, by those here */
function acceptedAgain(desk: Desk, other: Desk, sheets: ReadonlyMap<string, string>): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { finding, key, said } of linesSaid(linesOf(desk), desk)) {
    if (!said) continue;
    notes.set(key, said.note);
    notes.set(factsOf(finding, sheets), said.note);
  }
  return new Map(linesOf(other, true).flatMap(({ finding, key }): [string, string][] => {
    // A finding about the status list or the register may stand in another row, and has the same key.
    const note = notes.get(factsOf(finding)) ?? notes.get(key);
    return note === undefined ? [] : [[key, note]];
  }));
}

/** The same for the same finding, whatever its sheets are called. */
function factsOf({ rule, sheet, cell, metal, message }: Finding, sheets: ReadonlyMap<string, string> = new Map()): string {
  const named = (value: string | number) => (typeof value === "string" ? (sheets.get(value) ?? value) : value);
  return JSON.stringify([rule, named(sheet), cell, metal ?? "", message.id, Object.entries(message.slots).map(([name, value]) => [name, named(value)])]);
}

/** Opens a new workbook that holds the review alone, to be saved beside a template that locks its own. */
export async function saveReview(desk: Desk): Promise<void> {
  const { writeWorkbook } = await import("../../files");
  await openNewWorkbook(await writeWorkbook([reviewSheet(linesSaid(linesOf(desk), desk))], { title: sayInEnglish("annex.review.title") }));
}
