import { compareAnnexes, consolidate, consolidateInSteps, inputsDigest, inputsDigestInSteps, knownLists, knownReference, readCopyLine, readDecisions, readKeptLists, readOldAnnex, readRegister, registerEntries, reviewRollUp, sheetNames, supplierName, suppliersAsked, type Annex, type Comparison, type ConsolidateInput, type Inputs, type KeptLists, type KnownList, type ReaderCopy, type RegisterEntry, type RegisterLine, type ReviewLine } from "../annex";
import {
  allAtOnce,
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
  withAcrossInSteps,
  type Declared,
  type Finding,
  type Review,
  type ReviewContext,
  type ReviewSettings,
  type SettingLine,
} from "../review";
import { listInForce, readStatusTable, type Decisions, type StatusList } from "../smelters";
import { readTemplates, type KnownTemplate, type Response, type UnreadTemplate } from "../template";
import { say, sayInEnglish, type Message } from "../words";
import { backupState, builtInputs, type Backup, type OpenWorkbook } from "../workbook";
import { inSteps } from "./breathe";

/** What is found about one supplier, or about the status list. */
export interface Findings {
  /** Its place among the suppliers; names may repeat. */
  key: string;
  /** As the sheets have it. */
  name: string;
  /** As the pane shows it. */
  shown: string;
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
  /** What the workbook says of itself as a copy for readers; null: it is none, work goes on in it. */
  copy: ReaderCopy | null;
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
  /** By their days. */
  lists: readonly StatusList[];
}

/** A response with what its own sheets say of it, before others are looked at. */
interface Judged {
  response: Response;
  review: Review;
  declared: Declared;
}

export interface DeskParts {
  open: OpenWorkbook;
  copy: ReaderCopy | null;
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
  const copy = open.tables.cover && readCopyLine(open.tables.cover.rows);
  const keptLists: KeptLists = open.tables.lists ? readKeptLists(open.tables.lists.rows) : new Map();
  const { responses, unread } = readTemplates(open.cells, knownIn(lines, keptLists));
  const read = open.tables.statusList ? readStatusTable({ ...open.tables.statusList, date1904: open.date1904 }) : null;
  const lists = read ? (read.ok ? read.lists : []) : aside.lists;
  const settings = settingsOf(open, aside);
  const decisions = new Map([...aside.decisions, ...(open.tables.decisions ? readDecisions(open.tables.decisions.rows) : [])]);
  const judged: Judged[] = [];
  for (const [index, response] of responses.entries()) {
    await step(nameOf(response), index + 1, responses.length);
    judged.push(judge(response, contextOf({ lists, settings: settings.settings, occasion, decisions, copy }), lines));
  }
  await step("", responses.length, responses.length);
  const registerProblem: Message | null = open.tables.suppliers && !register ? { id: "register.notATable", slots: {} } : null;
  return assembleInSteps({ open, copy, lines, registerProblem, keptLists, occasion, judged, unread, accepted: new Map([...aside.accepted, ...accepted]), decisions, lists, listProblem: read && !read.ok ? read.problem : null, ...settings });
}

/** Which sheets are whose, as the sheet Suppliers says. */
export function knownIn(lines: readonly RegisterLine[], lists: KeptLists): KnownTemplate[] {
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

export function contextOf({ lists, settings, decisions, copy, occasion: { today, asOf } }: Pick<DeskParts, "lists" | "settings" | "decisions" | "copy" | "occasion">): ReviewContext {
  return { today, reportingYear: settings.reportingYear, list: listInForce(lists, asOf ?? today), lists, settings, decisions, ...(copy?.leave.contacts ? { contacts: null } : {}) };
}

export function judge(response: Response, context: ReviewContext, lines: readonly RegisterLine[]): Judged {
  const parts = lines.find(({ sheets }) => sheets?.declaration === response.sheets.declaration)?.parts ?? "";
  const partsAskedFor = parts.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== "");
  return { response, review: reviewResponse(response, { ...context, partsAskedFor }), declared: declaredBy(response) };
}

/** Later than every list: without a date of the report the newest is in force. */
const endOfTime = "9999-12-31";

const reviewsKnown = new WeakMap<readonly Judged[], { settings: ReviewSettings; reviews: readonly Review[] }>();

/** The reviews with what suppliers say of each other. A build or an accepted finding changes none of it, so it is not looked for again. */
function reviewsOf(judged: readonly Judged[], settings: ReviewSettings): readonly Review[] {
  const known = reviewsKnown.get(judged);
  return known?.settings === settings ? known.reviews : allAtOnce(reviewsInSteps(judged, settings));
}

function* reviewsInSteps(judged: readonly Judged[], settings: ReviewSettings): Generator<undefined, readonly Review[]> {
  const reviews = yield* withAcrossInSteps(judged.map(({ review }) => review), judged.map(({ declared }) => declared), { lookups: lookupsOf(judged.map(({ response }) => response)), settings });
  for (const { response, findings } of reviews) {
    keysOf(nameOf(response), response.sheets.declaration, findings);
    yield;
  }
  reviewsKnown.set(judged, { settings, reviews });
  return reviews;
}

const keysKnown = new WeakMap<readonly Finding[], { about: string; keys: readonly string[] }>();

/** The keys of one review's findings: each is a hash, so they are made once for it. */
function keysOf(name: string, declaration: string, findings: readonly Finding[]): readonly string[] {
  const about = JSON.stringify([name, declaration]);
  const known = keysKnown.get(findings);
  if (known?.about === about) return known.keys;
  const keys = findingKeys(name, declaration, findings);
  keysKnown.set(findings, { about, keys });
  return keys;
}

/** The desk of its parts, made so that nobody waits long for any piece of it. */
export async function assembleInSteps(parts: DeskParts): Promise<Desk> {
  await inSteps(reviewsInSteps(parts.judged, parts.settings));
  return assemble(parts);
}

/** The desk of its parts: what suppliers say of each other, and what somebody has settled. @param made the annex, where nothing that it is made of has changed */
export function assemble(parts: DeskParts, made: Annex | null = null): Desk {
  const { open, occasion, judged, accepted, lists, settings, decisions } = parts;
  const responses = judged.map(({ response }) => response);
  const reviews = reviewsOf(judged, settings);
  const context = contextOf(parts);
  let annex = made;
  const input = (desk: Pick<Desk, "register">): ConsolidateInput => ({ filer: settings, reportingYear: settings.reportingYear, suppliersAsked: suppliersAsked(desk.register), responses, lists, asOf: occasion.asOf, reference: knownReference(parts.keptLists), settings: designationSettings(settings, listInForce(lists, occasion.asOf ?? endOfTime)), decisions });
  let ofRollUp: Findings | null = null;
  let inputsChanged: boolean | null = null;
  let sinceBuilt: Comparison | null | undefined;
  let register: readonly RegisterEntry[] | null = null;
  return {
    structureLocked: open.structureLocked,
    copy: parts.copy,
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
      return (ofRollUp ??= settledBy("rollUp", sheetNames.annex, new Map(rollUpLines(this).map(({ finding, key }) => [finding, key])), accepted));
    },
    get inputsChanged() {
      const before = open.tables.backup && builtInputs(open.tables.backup.rows);
      return (inputsChanged ??= before !== null && before !== inputsDigest(inputsOf(this)));
    },
    get register() {
      return (register ??= registerEntries(parts.lines, this.suppliers.map(({ response, review }) => ({ response, review })), parts.copy?.leave.supplierSheets));
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
  return reviewRollUp({ annex, register, settings, suppliers: parts.open.tables.suppliers?.rows ?? null, written, isCopy: parts.copy !== null });
}

function supplierOf(review: Review, index: number, accepted: ReadonlyMap<string, string>): Supplier {
  const { response } = review;
  const own = settled(`${index} ${response.sheets.declaration}`, nameOf(response), response.sheets.declaration, review.findings, accepted);
  return { ...own, shown: shownName(response), response, review: { ...review, findings: [...own.findings], ...gradeOf(own.findings) } };
}

function settled(key: string, name: string, declaration: string, findings: readonly Finding[], accepted: ReadonlyMap<string, string>): Findings {
  const keys = keysOf(name, declaration, findings);
  return settledBy(key, name, new Map(findings.map((finding, at) => [finding, keys[at] ?? ""])), accepted);
}

function settledBy(key: string, name: string, keyOf: ReadonlyMap<Finding, string>, accepted: ReadonlyMap<string, string>): Findings {
  const noteOf = (finding: Finding) => accepted.get(keyOf.get(finding) ?? "");
  const findings = [...keyOf.keys()];
  return {
    key,
    name,
    shown: name,
    keyOf,
    findings: findings.filter((finding) => noteOf(finding) === undefined),
    accepted: findings.flatMap((finding) => {
      const note = noteOf(finding);
      return note === undefined ? [] : [{ finding, note }];
    }),
  };
}

/** The name by which findings are known again and sheets show the supplier: the same whatever the reader's language. */
function nameOf(response: Response): string {
  return response.company.companyName?.text ? supplierName(response) : sayInEnglish("suppliers.unnamed", { sheet: response.sheets.declaration });
}

function shownName(response: Response): string {
  return response.company.companyName?.text ? supplierName(response) : say("suppliers.unnamed", { sheet: response.sheets.declaration });
}
