import { designationSettings } from "../review";
import { designationOf, listInForce, type Match, type NoMatchReason, type Query, type StatusList } from "../smelters";
import { reasonInWords } from "../annex";
import { metalIn, METALS, plainText, readDay, type CellValue } from "../template";
import type { Message } from "../words";
import { matcherOf, Ranges, type Known } from "./known";

/** What a formula hands over, as Excel gives it: blank cells and left out arguments are null, undefined or "". */
export interface Asked {
  metal: unknown;
  name: unknown;
  country?: unknown;
  id?: unknown;
  date?: unknown;
  /** A range with headings; absent: the workbook's sheet Status List. */
  list?: unknown;
}

/** A value for the cell, or why there is none: an argument that makes no sense, or nothing that could be said. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; kind: "argument" | "nothing"; said: Message };

/** What answers come from: the workbook's lists, and the ranges that formulas name. */
export interface Sources {
  known: Known;
  ranges: Ranges;
}

export function sourcesOf(known: Known): Sources {
  return { known, ranges: new Ranges(known) };
}

/** DESK.FACILITY: the name of the facility, as the newest list prints it. */
export function facilityAnswer(asked: Asked, sources: Sources): Answer<string> {
  const read = readAsked(asked, sources);
  if (!read.ok) return read;
  const { known, query, list } = read.value;
  if (nothingKnown(known)) return nothing(known.problem ?? noList);
  const match = matcherOf(known, list).match(query);
  return match.facility ? { ok: true, value: match.facility.name } : noMatch(match);
}

/**
 * DESK.STATUS: "Yes" where the very facility was designated in the list in force on the day (without one: in the newest list), "No"
 * for everything else that a dated list leaves open. Without a dated list there is no answer.
 */
export function statusAnswer(asked: Asked, sources: Sources): Answer<"Yes" | "No"> {
  const read = readAsked(asked, sources);
  if (!read.ok) return read;
  const { known, query, list, day } = read.value;
  if (!list) return nothing(known.problem ?? { id: "functions.noneInForce", slots: { date: day ?? "" } });
  const { facility } = matcherOf(known, list).match(query);
  return { ok: true, value: facility ? designationOf(facility, designationSettings(known.settings, list)) : "No" };
}

/** DESK.CANDIDATES: the three facilities most like the name, one a row: name, location, id. */
export function candidatesAnswer(asked: Asked, sources: Sources): Answer<string[][]> {
  const read = readAsked(asked, sources);
  if (!read.ok) return read;
  const { known, query, list } = read.value;
  if (nothingKnown(known)) return nothing(known.problem ?? noList);
  const found = matcherOf(known, list).candidates(query);
  return found.length > 0 ? { ok: true, value: found.map(({ name, location, id }) => [name, location, id]) } : nothing({ id: "functions.noneAlike", slots: {} });
}

const noList: Message = { id: "functions.noList", slots: {} };

interface Read {
  known: Known;
  query: Query;
  list: StatusList | null;
  day: string | null;
}

function readAsked({ metal, name, country, id, date, list }: Asked, { known: ofWorkbook, ranges }: Sources): Answer<Read> {
  const known = isRange(list) ? ranges.at(list, "DESK") : ofWorkbook;
  const asked = metalIn(textOf(metal));
  if (asked === null) return argument({ id: "functions.badMetal", slots: { text: textOf(metal), metals: METALS.join(", ") } });
  const [called, given] = [textOf(name), textOf(id)];
  if (called === "" && given === "") return argument({ id: "functions.noName", slots: {} });
  const hasDay = textOf(date) !== "";
  const day = hasDay ? readDay(date as CellValue, "", known.date1904) : null;
  if (hasDay && day === null) return argument({ id: "functions.badDate", slots: { text: textOf(date) } });
  const query: Query = { metal: asked, name: called, nameText: called, lookup: "", country: textOf(country), id: given.toUpperCase() };
  return { ok: true, value: { known, query, list: listInForce(known.lists, day ?? "9999-12-31"), day } };
}

function isRange(list: unknown): list is CellValue[][] {
  return Array.isArray(list) && list.every((row) => Array.isArray(row)) && (list as unknown[][]).some((row) => row.some((cell) => textOf(cell) !== ""));
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? plainText(value) : "";
}

function nothingKnown({ lists, reference }: Known): boolean {
  return lists.length === 0 && reference.length === 0;
}

function noMatch(match: Extract<Match, { facility: null }>): Answer<never> {
  return nothing(reasonOf(match.reason));
}

function reasonOf(reason: NoMatchReason): Message {
  return { id: reasonInWords(reason), slots: {} };
}

function nothing(said: Message): Answer<never> {
  return { ok: false, kind: "nothing", said };
}

function argument(said: Message): Answer<never> {
  return { ok: false, kind: "argument", said };
}
