import { compareAnnexes, consolidate, consolidateInSteps, inputsDigest, inputsDigestInSteps, knownLists, knownReference, readDecisions, readKeptLists, readOldAnnex, readRegister, registerEntries, reviewRollUp, sheetNames, supplierName, suppliersAsked, type Added, type Annex, type Comparison, type ConsolidateInput, type Inputs, type KeptLists, type KnownList, type RegisterEntry, type RegisterLine, type ReviewLine, type SupplierFile } from "../annex";
import {
  declaredBy,
  designationSettings,
  findingKeys,
  gradeOf,
  lookupsOf,
  readConcerns,
  readSettingLines,
  reviewList,
  reviewResponse,
  settingLinesIn,
  withAcross,
  type Declared,
  type Finding,
  type Review,
  type ReviewContext,
  type ReviewSettings,
  type SettingLine,
} from "../review";
import { listInForce, queryKey, readStatusTable, type Decision, type Decisions, type StatusList } from "../smelters";
import { readTemplates, sheetOf, type KnownTemplate, type Response, type SheetCells, type UnreadTemplate } from "../template";
import { say, type Message } from "../words";
import { backupState, builtInputs, type Backup, type OpenWorkbook } from "../workbook";

/** What is found about one supplier, or about the status list. */
export interface Findings {
  /** Its place among the suppliers; names may repeat. */
  key: string;
  name: string;
  /** Those that are open. */
  findings: readonly Finding[];
  /** What somebody has settled, with the note. */
  accepted: readonly { finding: Finding; note: string }[];
  /** The key of every finding, open or accepted; see findingKeys. */
  keyOf: ReadonlyMap<Finding, string>;
}

export interface Supplier extends Findings {
  response: Response;
  /** With the findings that are open, and the grade by them. */
  review: Review;
}

/** The open workbook as the pane shows it: plain data, made anew by every reading. */
export interface Desk {
  structureLocked: boolean;
  suppliers: readonly Supplier[];
  unread: readonly UnreadTemplate[];
  lists: readonly StatusList[];
  /** The list that the annex goes by: the one in force at the date of the report, else the newest. */
  list: StatusList | null;
  /** What is wrong with the sheet Status List; null when it is read or not there. */
  listProblem: Message | null;
  /** What is wrong with the sheet Suppliers; null when it is read or not there. */
  registerProblem: Message | null;
  /** What is wrong with the list in force, at its rows. */
  ofList: Findings;
  settings: ReviewSettings;
  /** As they stand in the workbook, or in this browser for a locked template. */
  settingLines: readonly SettingLine[];
  settingProblems: readonly Message[];
  hasConcernList: boolean;
  /** The team's own lists of known facilities, as the sheet Lists has them. */
  knownLists: readonly KnownList[];
  /** What the roll-up brings to light: who is silent, and facilities that rest on errors alone. Nothing until the annex is made. */
  readonly ofRollUp: Findings | null;
  /** Who was asked and who answered: the sheet Suppliers with what is known now. */
  readonly register: readonly RegisterEntry[];
  /** What people decided about names of smelters, by the name's key. */
  decisions: Decisions;
  /** The last build or adding that can be taken back, or that never ended. */
  backup: Pick<Backup, "state" | "at"> | null;
  /** Makes the annex ready in small steps, so that nobody waits for it when it is looked at. */
  prepare: (breathe: () => Promise<void>) => Promise<void>;
  /** How Annex I in the workbook differs from what would be built now; null where none is built. Made when it is first looked at. */
  readonly sinceBuilt: Comparison | null;
  /** Whether answers, lists, decisions or settings are others than at the last build; false where none is known. Looked at when somebody asks. */
  readonly inputsChanged: boolean;
  /** Made when it is first looked at: a change of one cell does not wait for it. */
  readonly annex: Annex;
  /** The annex if it is made already; looking does not make it. */
  readonly madeAnnex: Annex | null;
  /** What all this was made of. */
  parts: DeskParts;
}

export interface Occasion {
  /** ISO 8601 day of the reader. */
  today: string;
  /** Date of the report; null: that of the newest list. */
  asOf: string | null;
}

/** What is kept outside the workbook because the workbook is locked. */
export interface KeptAside {
  accepted: ReadonlyMap<string, string>;
  settings: readonly SettingLine[];
  decisions: Decisions;
}

/** A response with what its own sheets say of it, before others are looked at. */
interface Judged {
  response: Response;
  review: Review;
  declared: Declared;
}

interface DeskParts {
  open: OpenWorkbook;
  /** The sheet Suppliers as it stands; empty where there is none. */
  lines: readonly RegisterLine[];
  registerProblem: Message | null;
  keptLists: KeptLists;
  occasion: Occasion;
  judged: readonly Judged[];
  unread: readonly UnreadTemplate[];
  accepted: ReadonlyMap<string, string>;
  decisions: Decisions;
  lists: readonly StatusList[];
  listProblem: Message | null;
  settings: ReviewSettings;
  settingLines: readonly SettingLine[];
  settingProblems: readonly Message[];
  hasConcernList: boolean;
}

/** Called before each supplier; the pane may draw meanwhile. */
export type Step = (name: string, n: number, all: number) => Promise<void>;

/** Reads and reviews what was read of the open workbook. */
export async function judgeWorkbook(open: OpenWorkbook, accepted: ReadonlyMap<string, string>, aside: KeptAside, occasion: Occasion, step: Step): Promise<Desk> {
  const register = open.tables.suppliers && readRegister(open.tables.suppliers.rows);
  const lines = register ?? [];
  const keptLists: KeptLists = open.tables.lists ? readKeptLists(open.tables.lists.rows) : new Map();
  const { responses, unread } = readTemplates(open.cells, knownIn(lines, keptLists));
  const read = open.tables.statusList ? readStatusTable(open.tables.statusList) : null;
  const lists = read?.ok ? read.lists : [];
  const settings = settingsOf(open, aside);
  const decisions = new Map([...aside.decisions, ...(open.tables.decisions ? readDecisions(open.tables.decisions.rows) : [])]);
  const judged: Judged[] = [];
  for (const [index, response] of responses.entries()) {
    await step(nameOf(response), index + 1, responses.length);
    judged.push(judge(response, contextOf({ lists, settings: settings.settings, occasion, decisions }), lines));
  }
  await step("", responses.length, responses.length);
  const registerProblem: Message | null = open.tables.suppliers && !register ? { id: "register.notATable", slots: {} } : null;
  return assemble({ open, lines, registerProblem, keptLists, occasion, judged, unread, accepted: new Map([...aside.accepted, ...accepted]), decisions, lists, listProblem: read && !read.ok ? read.problem : null, ...settings });
}

/** Which sheets are whose, as the sheet Suppliers says. */
function knownIn(lines: readonly RegisterLine[], lists: KeptLists): KnownTemplate[] {
  return lines.flatMap(({ sheets, list }) => (sheets ? [{ ...sheets, lookup: lists.get(list) ?? null }] : []));
}

function settingsOf({ tables }: OpenWorkbook, aside: KeptAside): Pick<DeskParts, "settings" | "settingLines" | "settingProblems" | "hasConcernList"> {
  const lines = tables.settings ? settingLinesIn(tables.settings.rows) : aside.settings;
  const concerns = tables.concerns ? readConcerns(tables.concerns.rows) : null;
  const { settings, problems } = readSettingLines(lines ?? [], concerns?.concerns ?? []);
  return {
    settings,
    settingLines: lines ?? [],
    hasConcernList: tables.concerns !== null,
    settingProblems: [
      ...(lines === null ? [{ id: "settings.notATable" as const, slots: { sheet: sheetNames.settings } }] : []),
      ...(tables.concerns && !concerns ? [{ id: "settings.notAConcernList" as const, slots: {} }] : []),
      ...problems,
      ...(concerns?.problems ?? []),
    ],
  };
}

function contextOf({ lists, settings, decisions, occasion: { today, asOf } }: Pick<DeskParts, "lists" | "settings" | "decisions" | "occasion">): ReviewContext {
  return { today, reportingYear: settings.reportingYear, list: listInForce(lists, asOf ?? today), lists, settings, decisions };
}

function judge(response: Response, context: ReviewContext, lines: readonly RegisterLine[]): Judged {
  const parts = lines.find(({ sheets }) => sheets?.declaration === response.sheets.declaration)?.parts ?? "";
  const partsAskedFor = parts.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== "");
  return { response, review: reviewResponse(response, { ...context, partsAskedFor }), declared: declaredBy(response) };
}

/** Later than every list: without a date of the report the newest is in force. */
const endOfTime = "9999-12-31";

/** Half of what a browser takes for a task that is too long, so that one step more does no harm. */
const stepMilliseconds = 20;

/** Does a piece of work to its end, with a rest after every few of its steps. */
async function inSteps<T>(steps: Generator<undefined, T>, breathe: () => Promise<void>): Promise<T> {
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested <= stepMilliseconds) continue;
    await breathe();
    rested = performance.now();
  }
}

/** The desk of its parts: what suppliers say of each other, and what somebody has settled. @param made the annex, where nothing that it is made of has changed */
function assemble(parts: DeskParts, made: Annex | null = null): Desk {
  const { open, occasion, judged, accepted, lists, settings, decisions } = parts;
  const responses = judged.map(({ response }) => response);
  const reviews = withAcross(judged.map(({ review }) => review), judged.map(({ declared }) => declared), { lookups: lookupsOf(responses), settings });
  const context = contextOf(parts);
  let annex = made;
  const input = (desk: Pick<Desk, "register">): ConsolidateInput => ({ filer: settings, reportingYear: settings.reportingYear, suppliersAsked: suppliersAsked(desk.register), responses, lists, asOf: occasion.asOf, reference: knownReference(parts.keptLists), settings: designationSettings(settings, listInForce(lists, occasion.asOf ?? endOfTime)), decisions });
  let ofRollUp: Findings | null = null;
  let inputsChanged: boolean | null = null;
  let sinceBuilt: Comparison | null | undefined;
  let register: readonly RegisterEntry[] | null = null;
  return {
    structureLocked: open.structureLocked,
    suppliers: reviews.map((review, index) => supplierOf(review, index, accepted)),
    unread: parts.unread,
    lists,
    list: listInForce(lists, occasion.asOf ?? endOfTime),
    listProblem: parts.listProblem,
    registerProblem: parts.registerProblem,
    ofList: settled("list", sheetNames.statusList, "", context.list ? reviewList(context.list, sheetNames.statusList, context) : [], accepted),
    settings,
    settingLines: parts.settingLines,
    settingProblems: parts.settingProblems,
    hasConcernList: parts.hasConcernList,
    knownLists: knownLists(parts.keptLists),
    decisions,
    backup: open.tables.backup && backupState(open.tables.backup.rows),
    get sinceBuilt() {
      if (sinceBuilt !== undefined) return sinceBuilt;
      const built = open.tables.annex && readOldAnnex(open.tables.annex);
      return (sinceBuilt = built?.ok ? compareAnnexes(built.lines, this.annex.rows) : null);
    },
    get ofRollUp() {
      if (annex === null) return null;
      return (ofRollUp ??= settledBy("rollUp", say("pane.tab.annex"), new Map(rollUpLines(this).map(({ finding, key }) => [finding, key])), accepted));
    },
    get inputsChanged() {
      const before = open.tables.backup && builtInputs(open.tables.backup.rows);
      return (inputsChanged ??= before !== null && before !== inputsDigest(inputsOf(this)));
    },
    get register() {
      return (register ??= registerEntries(parts.lines, this.suppliers.map(({ response, review }) => ({ response, review }))));
    },
    async prepare(breathe) {
      annex ??= await inSteps(consolidateInSteps(input(this)), breathe);
      // What takes time of it is kept with each response, for the question whether anything has changed.
      if (open.tables.annex) await inSteps(inputsDigestInSteps(inputsOf(this)), breathe);
    },
    get annex() {
      return (annex ??= consolidate(input(this)));
    },
    get madeAnnex() {
      return annex;
    },
    parts,
  };
}

/** All that a build is made of. */
export function inputsOf({ parts, settings, decisions, register }: Pick<Desk, "parts" | "settings" | "decisions" | "register">): Inputs {
  return { responses: parts.judged.map(({ response }) => response), lists: parts.lists, asOf: parts.occasion.asOf, reference: knownReference(parts.keptLists), decisions, settings, register };
}

/** The roll-up's findings as lines of the sheet Review. @param written true where the sheet Suppliers is written with them */
export function rollUpLines(desk: Pick<Desk, "annex" | "register" | "settings" | "parts">, written = false): ReviewLine[] {
  const { annex, register, settings, parts } = desk;
  return reviewRollUp({ annex, register, settings, suppliers: parts.open.tables.suppliers?.rows ?? null, written });
}

function supplierOf(review: Review, index: number, accepted: ReadonlyMap<string, string>): Supplier {
  const { response } = review;
  const own = settled(`${index} ${response.sheets.declaration}`, nameOf(response), response.sheets.declaration, review.findings, accepted);
  return { ...own, response, review: { ...review, findings: [...own.findings], ...gradeOf(own.findings) } };
}

function settled(key: string, name: string, declaration: string, findings: readonly Finding[], accepted: ReadonlyMap<string, string>): Findings {
  const keys = findingKeys(name, declaration, findings);
  return settledBy(key, name, new Map(findings.map((finding, at) => [finding, keys[at] ?? ""])), accepted);
}

function settledBy(key: string, name: string, keyOf: ReadonlyMap<Finding, string>, accepted: ReadonlyMap<string, string>): Findings {
  const noteOf = (finding: Finding) => accepted.get(keyOf.get(finding) ?? "");
  const findings = [...keyOf.keys()];
  return {
    key,
    name,
    keyOf,
    findings: findings.filter((finding) => noteOf(finding) === undefined),
    accepted: findings.flatMap((finding) => {
      const note = noteOf(finding);
      return note === undefined ? [] : [{ finding, note }];
    }),
  };
}

/** The same workbook at another date of the report: nothing is read again. Null where another list is in force then, by which all has to be judged. */
export function atDate({ parts }: Desk, asOf: string | null): Desk | null {
  const occasion = { ...parts.occasion, asOf };
  const [before, now] = [parts.occasion, occasion].map((one) => contextOf({ ...parts, occasion: one }).list);
  return before === now ? assemble({ ...parts, occasion }) : null;
}

/** The same workbook after somebody accepted a finding (a note) or opened it again (null). */
export function withAccepted({ parts, madeAnnex }: Desk, key: string, note: string | null): Desk {
  const accepted = new Map(parts.accepted);
  if (note === null) accepted.delete(key);
  else accepted.set(key, note);
  return assemble({ ...parts, accepted }, madeAnnex);
}

/** The same workbook after somebody decided about a name (a decision) or took it back (null). Only who lists the name is judged again. */
export function withDecision({ parts }: Desk, key: string, decision: Decision | null): Desk {
  const decisions = new Map(parts.decisions);
  if (decision) decisions.set(key, decision);
  else decisions.delete(key);
  const context = contextOf({ ...parts, decisions });
  const judged = parts.judged.map((one) => (one.response.smelters.some((row) => queryKey(row) === key) ? judge(one.response, context, parts.lines) : one));
  return assemble({ ...parts, decisions, judged });
}

/** The supplier whose sheets hold this one; null for a sheet of nobody or of the desk. */
export function supplierOn(desk: Desk, sheet: string): Supplier | null {
  return desk.suppliers.find(({ response: { sheets } }) => [sheets.declaration, sheets.smelterList, sheets.productList].includes(sheet)) ?? null;
}

/**
 * The same workbook with one supplier's sheets read again; all others keep what was judged of them.
 *
 * @returns null when the sheets are no single template any more: then all has to be read
 */
export function withSheetsOf({ parts }: Desk, { response: before }: Supplier, read: readonly SheetCells[]): Desk | null {
  const fresh = new Map(read.map((sheet) => [sheet.name, sheet]));
  const sheets = parts.open.cells.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet);
  const own = new Set([before.sheets.declaration, before.sheets.smelterList, before.sheets.productList, before.checkerTotal?.sheet, ...lookupSheets(parts.open, before)]);
  const { responses: [response, ...more], unread } = readTemplates({ ...parts.open.cells, sheets: sheets.filter(({ name }) => own.has(name)) }, knownIn(parts.lines, parts.keptLists));
  if (!response || more.length + unread.length > 0 || response.sheets.smelterList !== before.sheets.smelterList) return null;
  // How the sheets were paired was told by the whole workbook, and the list of smelters is the same.
  const settled: Response = { ...response, pairedBy: before.pairedBy, lookup: before.lookup };
  const context = contextOf(parts);
  const open = { ...parts.open, cells: { ...parts.open.cells, sheets } };
  return assemble({ ...parts, open, judged: parts.judged.map((one) => (one.response === before ? judge(settled, context, parts.lines) : one)) });
}

/** The same workbook with suppliers added that were read and judged from their files; nothing else is read or judged again. */
export async function withAdded({ parts }: Desk, added: Added, files: readonly SupplierFile[], step: Step): Promise<Desk> {
  const context = contextOf(parts);
  const written = new Map(added.sheets.map(({ name, values }) => [name, values]));
  const emptied = new Set(added.emptied);
  const others = parts.open.cells.sheets.filter(({ name }) => !written.has(name));
  const sheets = [...others.map((sheet) => (emptied.has(sheet.name) ? sheetOf(sheet.name, []) : sheet)), ...[...written].map(([name, values]) => sheetOf(name, values))];
  const kept = parts.judged.filter(({ response }) => !written.has(response.sheets.declaration));
  const judged = [...kept];
  const byContent = new Map(files.map((file) => [file.content, file]));
  const fresh = added.lines.flatMap((line) => (line.sheets && written.has(line.sheets.declaration) ? [{ line, sheets: line.sheets, file: byContent.get(line.content) }] : []));
  for (const [index, { line, sheets: own, file }] of fresh.entries()) {
    if (!file) continue;
    await step(line.supplier, index + 1, fresh.length);
    judged.push(judge(inWorkbook(file.response, own, added.lists.get(line.list) ?? null, parts.open.name), context, added.lines));
  }
  await step("", fresh.length, fresh.length);
  const open = { ...parts.open, cells: { ...parts.open.cells, sheets } };
  return assemble({ ...parts, open, lines: added.lines, keptLists: added.lists, judged, unread: parts.unread.filter(({ sheet }) => sheet !== null) });
}

/** A response as it reads once its sheets are copied: the same but for where it stands. */
export function inWorkbook(response: Response, sheets: Response["sheets"], lookup: Response["lookup"], workbook: string): Response {
  return { ...response, workbook, fileForm: null, checkerTotal: null, lookup, sheets, pairedBy: "register", smelters: response.smelters.map((row) => ({ ...row, sheet: sheets.smelterList ?? row.sheet })) };
}

/** What a build leaves behind: the sheet Annex I as it reads, and the digest of what it was made of. */
export interface Build {
  table: OpenWorkbook["tables"]["annex"];
  inputs: string;
}

/** The same workbook after a writing that can be undone. @param built null: nothing was built */
export function withBuilt(desk: Desk, at: string, built: Build | null): Desk {
  const { tables } = desk.parts.open;
  const open = { ...desk.parts.open, tables: { ...tables, annex: built?.table ?? tables.annex, backup: { name: sheetNames.backup, rows: [["built", built?.inputs ?? (tables.backup && builtInputs(tables.backup.rows)) ?? ""], [at]] } } };
  return assemble({ ...desk.parts, open }, desk.madeAnnex);
}

/** The sheets of the template's own list: it, and the sheet of its aliases beside it. */
function lookupSheets({ cells }: OpenWorkbook, { lookup }: Response): string[] {
  if (!lookup) return [];
  const copy = /\(\d+\)$/.exec(lookup.key)?.[0] ?? "";
  return [lookup.key, ...cells.sheets.flatMap(({ name }) => (name === (copy === "" ? "K" : `K ${copy}`) ? [name] : []))];
}

/** The sheets whose change means a new review: the templates' own, the status lists, and what people decide on the desk's sheets. */
export function watchedSheets(desk: Desk): Set<string> {
  const own = desk.suppliers.flatMap(({ response: { sheets } }) => [sheets.declaration, sheets.smelterList, sheets.productList]);
  return new Set([...own.filter((name) => name !== null), ...desk.unread.flatMap(({ sheet }) => sheet ?? []), sheetNames.statusList, sheetNames.review, sheetNames.settings, sheetNames.concerns, sheetNames.decisions, sheetNames.suppliers, sheetNames.lists]);
}

function nameOf(response: Response): string {
  return response.company.companyName?.text ? supplierName(response) : say("suppliers.unnamed", { sheet: response.sheets.declaration });
}
