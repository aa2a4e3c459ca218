import { annexSheet, annexTwoSheet, compareAnnexes, concernSheet, coverSheet, decisionsSheet, figuresSheet, leftOutSheet, listsSheet, planAdding, readAccepted, readOldAnnex, registerEntries, reviewSheet, settingsSheet, sheetNames, smeltersSheet, statusListSheet, suppliersSheet, type AddOutcome, type Comparison, type ResultSheet, type ReviewLine, type SupplierFile } from "../annex";
import { designationSettings } from "../review";
import { headingsToChoose, readStatusTable, type Decision, type HeadingsToChoose, type StatusList, type StatusTableOptions } from "../smelters";
import { ruleDocsInEnglish, say, sayInEnglish, type Message } from "../words";
import { copySheets } from "../template";
import { openNewWorkbook, readOpenWorkbook, readSheets, writeResults, writeState } from "../workbook";
import { allFindings, inWorkbook, judgeWorkbook, withAccepted, withAdded, withBuilt, withDecision, withSheetsOf, type Desk, type Occasion, type Supplier } from "./deskModel";
import { readSuppliersAside, readTableAside } from "./readAside";
import { openStore } from "./store";

const keptForLocked = ["accepted", "settings", "decisions"] as const;

export type Progress = (sentence: string) => void;

/** Reads and reviews the open workbook; between suppliers the pane may draw. */
export async function readDesk(occasion: Occasion, progress: Progress): Promise<Desk> {
  const open = await readOpenWorkbook();
  const kept = async (name: (typeof keptForLocked)[number]) => (open.structureLocked ? [...(await (await openStore(name)).all())] : []);
  const aside = {
    accepted: new Map((await kept("accepted")).map(([key, { note }]) => [key, note])),
    settings: (await kept("settings")).map(([key, { note }]) => ({ key, value: note, row: 0 })),
    decisions: new Map((await kept("decisions")).map(([key, { note }]) => [key, JSON.parse(note) as Decision])),
  };
  return judgeWorkbook(open, open.tables.review ? readAccepted(open.tables.review.rows) : new Map(), aside, occasion, async (name, n, all) => {
    if (name !== "") progress(say("pane.reviewing", { name, n, all }));
    await breathe();
  });
}

/** Reads one supplier's sheets again after a change in them. Null: all has to be read. */
export async function readSupplier(desk: Desk, supplier: Supplier): Promise<Desk | null> {
  const { sheets } = supplier.response;
  const read = await readSheets([sheets.declaration, sheets.smelterList, sheets.productList].filter((name) => name !== null));
  return read && withSheetsOf(desk, supplier, read);
}

/**
 * Opens a new workbook for the team that holds the locked template's supplier, with the decisions and settings that this browser keeps
 * for locked templates. The template itself is left as it is.
 */
export async function startTeam(desk: Desk): Promise<void> {
  const { digestOf, writeWorkbook } = await import("../files");
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
  await openNewWorkbook(await writeWorkbook(results, { title: sayInEnglish("team.title"), raw: added.sheets }));
}

/** Opens a new workbook that holds the review alone, to be saved beside a template that locks its own. */
export async function saveReview(desk: Desk): Promise<void> {
  const { writeWorkbook } = await import("../files");
  await openNewWorkbook(await writeWorkbook([reviewSheet(linesOf(desk))], { title: sayInEnglish("annex.review.title") }));
}

/** What became of one file that was added. */
export interface AddResult {
  file: string;
  outcome: AddOutcome | "unread";
  said: Message;
}

/**
 * Adds suppliers' files to the workbook: all that can be read, in one writing, or nothing. Files that cannot be read are told and keep
 * nobody waiting. Three round trips, more only above 3.5 MB.
 *
 * @param signal ends the reading; then nothing is written
 * @param now ISO 8601 moment, for the undo
 */
export async function addSuppliers(desk: Desk, chosen: readonly File[], progress: Progress, signal: AbortSignal, now: string): Promise<{ desk: Desk; results: AddResult[] }> {
  const reads = await readSuppliersAside(chosen, (done, name) => { progress(say("adding.reading", { done, n: chosen.length, name })); }, signal);
  if (signal.aborted) return { desk, results: [] };
  const files: SupplierFile[] = reads.flatMap(({ read }) => read.files);
  const unread = reads.flatMap(({ name, read }) => read.problems.map((said): AddResult => ({ file: name, outcome: "unread", said })));
  const { open, lines, keptLists } = desk.parts;
  const added = planAdding({ lines, responses: desk.suppliers.map(({ response }) => response), sheetNames: open.cells.sheets.map(({ name }) => name), lists: keptLists, date1904: open.date1904 }, files);
  const results = [...added.results, ...unread].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  if (added.sheets.length === 0) return { desk, results };
  const next = await withAdded(desk, added, files, async (name, n, all) => {
    if (name !== "") progress(say("pane.reviewing", { name, n, all }));
    await breathe();
  });
  progress(say("adding.writing", { n: added.sheets.length }));
  const listsGrew = added.lists.size > keptLists.size;
  await writeResults([...(listsGrew ? [listsSheet(added.lists)] : []), suppliersSheet(next.register, null)], { raw: added.sheets, emptied: added.emptied, undoFrom: now });
  return { desk: withBuilt(next, now, null), results };
}

/** All that a build writes, in the order in which new sheets come into the workbook. */
function resultSheets(desk: Desk): ResultSheet[] {
  const { annex, list, settings, register } = desk;
  return [annexSheet(annex), annexTwoSheet(annex), figuresSheet(annex, openQuestions(desk)), suppliersSheet(register, annex), smeltersSheet(annex, designationSettings(settings, list)), leftOutSheet(annex), reviewSheet(linesOf(desk))];
}

/** Findings that a supplier is asked about. */
function openQuestions(desk: Desk): number {
  return desk.suppliers.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity !== "information").length, 0);
}

/** What becomes of cells that people wrote over. */
export type Edited = "show" | "keep" | "replace";

/**
 * Writes all results, or none.
 *
 * @throws EditedCells when people wrote over cells of the desk's and it was not said what becomes of them
 * @param now ISO 8601 moment, for the undo
 */
export async function buildAnnex(desk: Desk, now: string, edited: Edited = "show"): Promise<Desk> {
  await writeResults(resultSheets(desk), { activate: sheetNames.annex, undoFrom: now, edited });
  return withBuilt(desk, now, desk.annex);
}

/** Writes the sheet that a reader without the add-in opens first, beside all results. */
export async function makeReadyToMail(desk: Desk, now: string, day: string, edited: Edited = "show"): Promise<Desk> {
  const cover = coverSheet({ annex: desk.annex, register: desk.register, builtOn: day, open: openQuestions(desk) });
  await writeResults([...resultSheets(desk), cover], { activate: sheetNames.cover, undoFrom: now, edited });
  return withBuilt(desk, now, desk.annex);
}

/** How an annex of another year, from a file, differs from the one that would be built now. */
export async function compareWithFile(desk: Desk, file: File): Promise<{ ok: true; comparison: Comparison } | { ok: false; problem: Message }> {
  const table = await readTableAside(file);
  if (!table.ok) return table;
  const read = table.tables.map((one) => readOldAnnex(one));
  const good = read.find((one) => one.ok);
  const [first] = read;
  if (good?.ok) return { ok: true, comparison: compareAnnexes(good.lines, desk.annex.rows) };
  return { ok: false, problem: first && !first.ok ? first.problem : { id: "files.noTable", slots: { name: file.name } } };
}

export async function writeReview(desk: Desk): Promise<void> {
  await writeResults([reviewSheet(linesOf(desk))], { activate: sheetNames.review });
}

/** Settles a finding with a note, in the workbook; in this browser where the workbook is locked. @returns whether it lasts */
export async function accept(desk: Desk, key: string, note: string, day: string): Promise<{ desk: Desk; lasts: boolean }> {
  return settle(desk, key, { note, day });
}

/** Opens an accepted finding again. Its note stays in the workbook. */
export async function reopen(desk: Desk, key: string): Promise<{ desk: Desk; lasts: boolean }> {
  return settle(desk, key, null);
}

async function settle(desk: Desk, key: string, kept: { note: string; day: string } | null): Promise<{ desk: Desk; lasts: boolean }> {
  const next = withAccepted(desk, key, kept?.note ?? null);
  if (desk.structureLocked) {
    const store = await openStore("accepted");
    if (kept) await store.put(key, kept);
    else await store.remove(key);
    return { desk: next, lasts: store.lasts };
  }
  const state = kept ? sayInEnglish("annex.state.accepted") : sayInEnglish("annex.state.open");
  if (!(await writeState(key, state, kept?.note ?? null))) {
    await writeResults([reviewSheet(linesOf(desk).map((line) => (line.key === key ? { ...line, said: { state, note: kept?.note ?? "" } } : line)))]);
  }
  return { desk: next, lasts: true };
}

/** Keeps a decision about a name in the sheet Decisions, or takes one back; in this browser where the workbook is locked. */
export async function decide(desk: Desk, made: Decision, revoked = false): Promise<{ desk: Desk; lasts: boolean }> {
  const copies = desk.decisions.get(made.key)?.copies;
  const decision = copies === undefined ? made : { ...made, copies };
  const next = withDecision(desk, decision.key, revoked ? null : decision);
  if (desk.structureLocked) {
    const store = await openStore("decisions");
    if (revoked) await store.remove(decision.key);
    else await store.put(decision.key, { note: JSON.stringify(decision), day: decision.on });
    return { desk: next, lasts: store.lasts };
  }
  await writeResults([decisionsSheet(next.decisions.values(), revoked ? [decision] : [])]);
  return { desk: next, lasts: true };
}

const personKey = "name";

/** The name that a person gave once for the sheet Decisions; "" for none. */
export async function personName(): Promise<string> {
  return (await (await openStore("person")).all()).get(personKey)?.note ?? "";
}

export async function keepPersonName(name: string, day: string): Promise<void> {
  await (await openStore("person")).put(personKey, { note: name, day });
}

/** Keeps settings in the workbook, by their keys; in this browser where the workbook is locked. Lines that are not given stay. */
export async function keepSettings(desk: Desk, values: ReadonlyMap<string, string>, day: string): Promise<{ lasts: boolean }> {
  if (desk.structureLocked) {
    const store = await openStore("settings");
    for (const [key, value] of values) await (value === "" ? store.remove(key) : store.put(key, { note: value, day }));
    return { lasts: store.lasts };
  }
  // A blank would leave what stands there.
  const said = new Map([...values].map(([key, value]) => [key, value === "" ? sayInEnglish("settings.default") : value]));
  await writeResults([settingsSheet(said, await ruleDocsInEnglish())]);
  return { lasts: true };
}

/** Makes the sheet for the team's own concerns where it is not there yet, and shows it. */
export async function openConcernList(): Promise<void> {
  await writeResults([concernSheet()], { activate: sheetNames.concerns });
}

export interface KeptHere {
  /** How many decisions and settings this browser keeps for locked templates, and since when. */
  n: number;
  oldest: string;
}

export async function keptHere(): Promise<KeptHere> {
  const kept = (await Promise.all(keptForLocked.map(async (name) => [...(await (await openStore(name)).all()).values()]))).flat();
  return { n: kept.length, oldest: kept.map(({ day }) => day).sort()[0] ?? "" };
}

export async function forgetKept(): Promise<void> {
  for (const name of keptForLocked) await (await openStore(name)).clear();
}

export type ListRead =
  | { ok: true; lists: StatusList[]; notes: Message[] }
  /** toChoose: the headings from which a person can say which column is which. */
  | { ok: false; problem: Message; asksForDate: boolean; toChoose: HeadingsToChoose | null };

/** Reads a list from a file that the user chose. */
export async function readListFile(file: File, given: StatusTableOptions): Promise<ListRead> {
  const table = await readTableAside(file);
  if (!table.ok) return { ok: false, problem: table.problem, asksForDate: false, toChoose: null };
  const results = table.tables.map((one) => readStatusTable(one, given));
  const good = results.flatMap((result) => (result.ok ? [result] : []));
  if (good.length > 0) return { ok: true, lists: good.flatMap(({ lists }) => lists), notes: good.flatMap(({ notes }) => notes) };
  // Of several sheets the one that only lacks its date says most.
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  const undated = problems.find(({ id }) => id === "lists.noDate");
  const problem = undated ?? problems[0] ?? { id: "files.noTable" as const, slots: { name: file.name } };
  const unclear = ["lists.noColumns", "lists.noStatus", "lists.noFacility", "lists.noMetal"].includes(problem.id);
  const [first] = table.tables;
  return { ok: false, problem, asksForDate: undated !== undefined, toChoose: unclear && first ? headingsToChoose(first) : null };
}

/** Keeps lists in the workbook beside those of other days; a list of the same day takes the place of the old one. */
export async function keepLists(desk: Desk, added: readonly StatusList[]): Promise<{ replaced: boolean }> {
  const days = new Set(added.map(({ asOf }) => asOf));
  const others = desk.lists.filter(({ asOf }) => !days.has(asOf));
  await writeResults([statusListSheet([...others, ...added].sort((a, b) => (a.asOf < b.asOf ? -1 : 1)))]);
  return { replaced: others.length < desk.lists.length };
}

/** How many findings are open. */
export function openFindings(desk: Desk): number {
  return allFindings(desk).reduce((sum, { findings }) => sum + findings.length, 0);
}

/** The lines of the sheet Review: open and accepted ones, and what is wrong with the status list. */
function linesOf(desk: Desk): ReviewLine[] {
  return allFindings(desk).flatMap(({ name, keyOf }) => [...keyOf].map(([finding, key]) => ({ supplier: name, finding, key })));
}

/** Lets the browser draw and hear before the next piece of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
