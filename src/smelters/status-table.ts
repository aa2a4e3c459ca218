import { metalIn, plainText, readDay, type CellValue, type Metal } from "../template";
import type { Message } from "../words";
import { findHeadings, type Columns, type Headings, type Role } from "./headings";
import { idOfLine } from "./ids";
import { settle, type DatedEntry } from "./settle";
import { statusClassOf } from "./status-words";
import type { StatusList } from "./types";

export interface ListTable {
  name: string;
  rows: readonly (readonly CellValue[])[];
  /** True where numbers are days that count from 1904. */
  date1904?: boolean;
}

export type StatusTableResult = { ok: true; lists: StatusList[]; notes: Message[] } | { ok: false; problem: Message };

/** What the user says where the table does not: a day as ISO 8601, where the list comes from, and which column is which. */
export interface StatusTableOptions {
  asOf?: string;
  source?: string;
  columns?: ColumnChoice;
}

/** Columns as a person chose them, from 0, below the headings in this row, from 0. */
export interface ColumnChoice {
  row: number;
  columns: Partial<Record<StatusRole, number>>;
}

/** The columns of a status list that a person can be asked for. */
export const statusRoles = ["metal", "facility", "location", "id", "status", "asOf"] as const;
export type StatusRole = (typeof statusRoles)[number];

/** What a person chooses columns from: the row with the headings, and what each column would be taken for by itself. */
export interface HeadingsToChoose {
  row: number;
  texts: string[];
  guess: ColumnChoice["columns"];
}

/** The headings of a table, also where they say nothing that is known; null for a table without two columns. */
export function headingsToChoose({ rows }: ListTable): HeadingsToChoose | null {
  const found = findHeadings(rows);
  const lead = rows.slice(0, leadingRows);
  const filled = (cells: readonly CellValue[]) => cells.filter((cell) => plainText(cell) !== "").length;
  // Without known headings the first of the full rows: titles above have one text, and a heading or two may be blank.
  const most = Math.max(0, ...lead.map(filled));
  const row = found?.row ?? lead.findIndex((cells) => filled(cells) * 3 >= most * 2);
  if (most < 2 || row < 0) return null;
  const guess = Object.fromEntries(statusRoles.flatMap((role) => (found?.columns.has(role) ? [[role, found.columns.get(role)]] : []))) as ColumnChoice["columns"];
  return { row, texts: (rows[row] ?? []).map((cell) => plainText(cell)), guess };
}

const leadingRows = 20;

/**
 * Reads a status list as people bring it: headings in any of their usual words and places, metals as a column or as heading rows,
 * repeated header rows skipped. A list without a date is refused; several dates in one table are several lists.
 */
export function readStatusTable(table: ListTable, options: StatusTableOptions = {}): StatusTableResult {
  const read = linesOf(table, options);
  return read.ok ? settled(table.name, read.lines, read.notes) : read;
}

/** The lines of one table, before those of all tables of a file are settled; none where nothing stands below the headings. notes: what was passed over. */
export function linesOf(table: ListTable, options: StatusTableOptions): { ok: true; lines: DatedEntry[]; notes: Message[] } | { ok: false; problem: Message } {
  const found = options.columns ? chosen(options.columns) : findHeadings(table.rows);
  const problem = missingColumns(table, found, options);
  if (problem || !found) return { ok: false, problem: problem ?? { id: "lists.noColumns", slots: { name: table.name } } };

  const { columns } = found;
  const lines: DatedEntry[] = [];
  let headingMetal: Metal | null = null;
  let unread = false;
  const withoutMetal: number[] = [];
  for (const [index, cells] of table.rows.entries()) {
    if (index <= found.row || repeats(table.rows[found.row] ?? [], cells, columns)) continue;
    const text = (role: Role) => textIn(cells, columns, role);
    const alone = aloneIn(cells);
    if (alone !== null && metalIn(alone) !== null) {
      headingMetal = metalIn(alone);
      continue;
    }
    const facility = text("facility") || text("standardName");
    const metal = columns.has("metal") ? metalIn(text("metal")) : headingMetal;
    if (metal === null || (facility === "" && text("id") === "")) {
      if (metal === null && facility + text("id") !== "" && text("status") !== "") withoutMetal.push(index + 1);
      unread ||= alone === null && cells.some((cell) => plainText(cell) !== "");
      continue;
    }
    const asOf = text("asOf") === "" ? (options.asOf ?? null) : dayOf(cells[columns.get("asOf") ?? -1] ?? null, table);
    if (asOf === null) return { ok: false, problem: dateProblem(table, text("asOf"), index + 1) };
    const status = text("status");
    lines.push({ metal, facility, location: text("location"), id: idOfLine(text("id")), status, statusClass: statusClassOf(status), row: index + 1, asOf, source: text("source") || (options.source ?? table.name) });
  }
  return lines.length === 0 && unread ? { ok: false, problem: { id: "lists.empty", slots: { name: table.name } } } : { ok: true, lines, notes: notesOn(table, withoutMetal) };
}

const mostRowsNamed = 5;

/** A line for cobalt is none of ours, but one whose metal was left blank is a smelter that is gone: both are told. */
function notesOn({ name }: ListTable, rows: readonly number[]): Message[] {
  if (rows.length === 0) return [];
  return [{ id: "lists.withoutMetal", slots: { name, n: rows.length, rows: `${rows.slice(0, mostRowsNamed).join(", ")}${rows.length > mostRowsNamed ? " …" : ""}` } }];
}

/** Lists of one day are one list, whichever tables its lines come from: only together do they tell where they contradict each other. */
export function settled(name: string, lines: readonly DatedEntry[], passedOver: readonly Message[]): StatusTableResult {
  if (lines.length === 0) return { ok: false, problem: { id: "lists.empty", slots: { name } } };
  const { kept, notes } = settle(lines);
  return { ok: true, lists: byDate(kept), notes: [...passedOver, ...notes] };
}

/** No list is older than these lists are: what Excel takes for an earlier day is a year alone (2014 is 6 July 1905) or a slip. */
const firstDay = "2005-01-01";

function dayOf(value: CellValue, { date1904 = false }: ListTable): string | null {
  const day = readDay(value, "", date1904);
  return day !== null && day >= firstDay ? day : null;
}

function chosen({ row, columns }: ColumnChoice): Headings {
  return { row, rivals: [], columns: new Map(statusRoles.flatMap((role): [Role, number][] => (columns[role] === undefined ? [] : [[role, columns[role]]]))) };
}

function missingColumns(table: ListTable, found: Headings | null, options: StatusTableOptions): Message | null {
  const slots = { name: table.name };
  if (!found) return { id: "lists.noColumns", slots };
  const { columns, rivals, row } = found;
  if (rivals.length > 0) return { id: "lists.manyStatuses", slots: { ...slots, headings: rivals.map((column) => `“${plainText(table.rows[row]?.[column] ?? null)}”`).join(", ") } };
  if (!columns.has("status")) return { id: "lists.noStatus", slots };
  if (!columns.has("facility") && !columns.has("standardName") && !columns.has("id")) return { id: "lists.noFacility", slots };
  const metalRows = table.rows.some((cells) => metalIn(aloneIn(cells) ?? "") !== null);
  if (!columns.has("metal") && !metalRows) return { id: "lists.noMetal", slots };
  return columns.has("asOf") || options.asOf !== undefined ? null : { id: "lists.noDate", slots };
}

function dateProblem(table: ListTable, text: string, row: number): Message {
  return text === "" ? { id: "lists.noDate", slots: { name: table.name } } : { id: "lists.badDate", slots: { name: table.name, text, row } };
}

function textIn(cells: readonly CellValue[], columns: Columns, role: Role): string {
  const column = columns.get(role);
  return column === undefined ? "" : plainText(cells[column] ?? null);
}

/** The row's only text, null when it has none or several. */
function aloneIn(cells: readonly CellValue[]): string | null {
  const texts = cells.map((cell) => plainText(cell)).filter((text) => text !== "");
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

/** Tables copied out of a filing repeat their header on every page, word for word. */
function repeats(header: readonly CellValue[], cells: readonly CellValue[], columns: Columns): boolean {
  return [...columns.values()].every((column) => plainText(cells[column] ?? null).toLowerCase() === plainText(header[column] ?? null).toLowerCase());
}

function byDate(entries: readonly DatedEntry[]): StatusList[] {
  const lists = new Map<string, StatusList>();
  for (const { asOf, source, ...entry } of entries) {
    const list = lists.get(asOf) ?? { asOf, source, entries: [] };
    lists.set(asOf, list);
    list.entries.push(entry);
  }
  return [...lists.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/** The newest list that is not later than the day; null when there is none. */
export function listInForce(lists: readonly StatusList[], day: string): StatusList | null {
  return lists.filter(({ asOf }) => asOf <= day).reduce<StatusList | null>((newest, list) => (newest && newest.asOf >= list.asOf ? newest : list), null);
}
