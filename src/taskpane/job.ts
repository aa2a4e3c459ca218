import { annexSheet, consolidate, leftOutSheet, reviewSheet, sheetNames, statusListSheet, supplierName, type Annex } from "../annex";
import { declaredBy, reviewResponse, withAcross, type Finding, type Review } from "../review";
import { listInForce, readStatusTable, type StatusList } from "../smelters";
import { readTemplates, type Response, type UnreadTemplate } from "../template";
import { say, type Message } from "../words";
import { readOpenWorkbook, writeResults } from "../workbook";
import { readTableAside } from "./readAside";

export interface Supplier {
  /** Its place among the suppliers; names may repeat. */
  key: string;
  name: string;
  response: Response;
  review: Review;
}

/** The open workbook as the pane shows it: plain data, made anew by every reading. */
export interface Desk {
  structureLocked: boolean;
  suppliers: Supplier[];
  unread: UnreadTemplate[];
  lists: StatusList[];
  /** What is wrong with the sheet Status List; null when it is read or not there. */
  listProblem: Message | null;
  annex: Annex;
}

export interface Occasion {
  /** ISO 8601 day of the reader. */
  today: string;
  /** Date of the report; null: that of the newest list. */
  asOf: string | null;
}

export type Progress = (sentence: string) => void;

/** Reads and reviews the open workbook; between suppliers the pane may draw. */
export async function readDesk({ today, asOf }: Occasion, progress: Progress): Promise<Desk> {
  const open = await readOpenWorkbook();
  const { responses, unread } = readTemplates(open.cells);
  const read = open.tables.statusList ? readStatusTable(open.tables.statusList) : null;
  const lists = read?.ok ? read.lists : [];
  const suppliers: Supplier[] = [];
  for (const [index, response] of responses.entries()) {
    const name = nameOf(response);
    progress(say("pane.reviewing", { name, n: index + 1, all: responses.length }));
    await breathe();
    const day = asOf ?? today;
    suppliers.push({ key: `${index} ${response.sheets.declaration}`, name, response, review: reviewResponse(response, { today, reportingYear: null, list: listInForce(lists, day) }) });
  }
  await breathe();
  const across = withAcross(suppliers.map(({ review }) => review), responses.map(declaredBy));
  for (const [index, supplier] of suppliers.entries()) supplier.review = across[index] ?? supplier.review;
  return {
    structureLocked: open.structureLocked,
    suppliers,
    unread,
    lists,
    listProblem: read && !read.ok ? read.problem : null,
    annex: rollUp(responses, lists, asOf),
  };
}

/** The same workbook at another date of the report: nothing is read again. */
export function atDate(desk: Desk, asOf: string | null): Desk {
  return { ...desk, annex: rollUp(desk.suppliers.map(({ response }) => response), desk.lists, asOf) };
}

export async function buildAnnex(desk: Desk): Promise<void> {
  await writeResults([annexSheet(desk.annex), leftOutSheet(desk.annex), reviewSheet(findingsOf(desk))], sheetNames.annex);
}

export async function writeReview(desk: Desk): Promise<void> {
  await writeResults([reviewSheet(findingsOf(desk))], sheetNames.review);
}

export type ListRead = { ok: true; lists: StatusList[]; notes: Message[] } | { ok: false; problem: Message; asksForDate: boolean };

/** Reads a list from a file that the user chose. */
export async function readListFile(file: File, given: { asOf?: string; source?: string }): Promise<ListRead> {
  const table = await readTableAside(file);
  if (!table.ok) return { ok: false, problem: table.problem, asksForDate: false };
  const results = table.tables.map((one) => readStatusTable(one, given));
  const good = results.flatMap((result) => (result.ok ? [result] : []));
  if (good.length > 0) return { ok: true, lists: good.flatMap(({ lists }) => lists), notes: good.flatMap(({ notes }) => notes) };
  // Of several sheets the one that only lacks its date says most.
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  const undated = problems.find(({ id }) => id === "lists.noDate");
  const problem = undated ?? problems[0] ?? { id: "files.noTable" as const, slots: { name: file.name } };
  return { ok: false, problem, asksForDate: undated !== undefined };
}

/** Keeps lists in the workbook beside those of other days; a list of the same day takes the place of the old one. */
export async function keepLists(desk: Desk, added: readonly StatusList[]): Promise<{ replaced: boolean }> {
  const days = new Set(added.map(({ asOf }) => asOf));
  const others = desk.lists.filter(({ asOf }) => !days.has(asOf));
  await writeResults([statusListSheet([...others, ...added].sort((a, b) => (a.asOf < b.asOf ? -1 : 1)))]);
  return { replaced: others.length < desk.lists.length };
}

export function findingsOf(desk: Desk): { supplier: string; finding: Finding }[] {
  return desk.suppliers.flatMap(({ name, review }) => review.findings.map((finding) => ({ supplier: name, finding })));
}

/** The sheets whose change means a new review: the templates' own and the status lists. */
export function watchedSheets(desk: Desk): Set<string> {
  const own = desk.suppliers.flatMap(({ response: { sheets } }) => [sheets.declaration, sheets.smelterList, sheets.productList]);
  return new Set([...own.filter((name) => name !== null), ...desk.unread.flatMap(({ sheet }) => sheet ?? []), sheetNames.statusList]);
}

function nameOf(response: Response): string {
  return response.company.companyName?.text ? supplierName(response) : say("suppliers.unnamed", { sheet: response.sheets.declaration });
}

function rollUp(responses: readonly Response[], lists: readonly StatusList[], asOf: string | null): Annex {
  return consolidate({ responses, lists, asOf, reference: [], settings: { acceptCrossRecognised: false } });
}

/** Lets the browser draw and hear before the next piece of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
