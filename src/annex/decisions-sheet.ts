import type { Decision, Verdict } from "../smelters";
import { metalIn, plainText, type CellValue } from "../template";
import { sayInEnglish, type EnglishId } from "../words";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

const verdicts: Readonly<Record<Verdict, EnglishId>> = { facility: "decisions.facility", notListed: "decisions.notListed", noSmelter: "decisions.noSmelter", merge: "decisions.merge", apart: "decisions.apart" };
const columns = ["annex.column.metal", "annex.column.smelter", "decisions.column.country", "annex.column.id", "decisions.column.decision", "decisions.column.facility", "decisions.column.location", "decisions.column.facilityId", "decisions.column.by", "decisions.column.on"] as const;
const widths = [12, 44, 22, 12, 22, 44, 22, 14, 18, 12];

/**
 * What people decided, one a row. Every column is people's own, so that rows that somebody else added meanwhile stay.
 *
 * @param revoked keys of decisions that were taken back
 */
export function decisionsSheet(decisions: Iterable<Decision>, revoked: readonly Decision[] = []): ResultSheet {
  const rowsOf = (decision: Decision, word: string) => Array.from({ length: decision.copies ?? 1 }, () => row(decision, word));
  const row = ({ key, metal, name, country, id, facility, by, on }: Decision, word: string) => [metal, name, country, id, word, facility?.name ?? none, facility?.location ?? none, facility?.id || none, by, on, key];
  return {
    name: sheetNames.decisions,
    heading: [sayInEnglish("decisions.title"), sayInEnglish("decisions.what"), sayInEnglish("decisions.how", { open: sayInEnglish("decisions.open") })],
    table: {
      name: "Decisions",
      columns: [...columns.map((header, index) => ({ header: sayInEnglish(header), width: widths[index] ?? 12, kind: "text" as const, people: true, wrap: true })), { header: sayInEnglish("annex.column.key"), width: 30, kind: "text", key: true }],
      // Where two people differ, what both wrote stands until one of it is chosen.
      rows: [...[...decisions].flatMap((one) => (one.verdict === "differing" ? [] : rowsOf(one, wordOf(one)))), ...revoked.flatMap((one) => rowsOf(one, sayInEnglish("decisions.open")))],
    },
    legend: [],
    print: { landscape: true },
  };
}

/** A blank would leave what stood there before. */
const none = "-";

/**
 * The decisions of a sheet, by their keys. A row whose word is none of the desk's decides nothing. Of several rows with one key, as
 * two people leave them who work at once, the later day's holds; where those of that day differ, none does.
 */
export function readDecisions(rows: readonly (readonly CellValue[])[]): Map<string, Decision> {
  const heading = rows.findIndex((cells) => [sayInEnglish("annex.column.key"), sayInEnglish("decisions.column.decision")].every((text) => cells.some((cell) => plainText(cell) === text)));
  if (heading < 0) return new Map();
  const at = new Map((rows[heading] ?? []).map((cell, column) => [plainText(cell), column]));
  const said = new Map<string, Decision[]>();
  const copies = new Map<string, number>();
  for (const cells of rows.slice(heading + 1)) {
    const text = (header: EnglishId) => plainText(cells[at.get(sayInEnglish(header)) ?? -1] ?? null);
    const key = text("annex.column.key");
    copies.set(key, (copies.get(key) ?? 0) + 1);
    const decision = decisionIn(key, text);
    if (decision) said.set(key, [...(said.get(key) ?? []), decision]);
  }
  return new Map([...said].map(([key, all]) => [key, { ...settled(all), ...((copies.get(key) ?? 1) > 1 ? { copies: copies.get(key) } : {}) }]));
}

function decisionIn(key: string, text: (header: EnglishId) => string): Decision | null {
  const value = (header: EnglishId) => (text(header) === none ? "" : text(header));
  const metal = metalIn(text("annex.column.metal"));
  const word = text("decisions.column.decision").toLowerCase();
  const verdict = (Object.keys(verdicts) as Verdict[]).find((one) => sayInEnglish(verdicts[one]).toLowerCase() === word);
  if (key === "" || metal === null || !verdict) return null;
  const facility = { name: value("decisions.column.facility"), location: value("decisions.column.location"), id: value("decisions.column.facilityId").toUpperCase() };
  // A facility without a name and an id is none.
  const isAbout = verdict !== "notListed" && verdict !== "noSmelter";
  if (isAbout && facility.name === "" && facility.id === "") return null;
  return { key, verdict, metal, name: value("annex.column.smelter"), country: value("decisions.column.country"), id: value("annex.column.id"), facility: isAbout ? facility : null, by: value("decisions.column.by"), on: value("decisions.column.on") };
}

/** What several rows of one key come to. @param all in the order of the rows; at least one */
function settled(all: readonly Decision[]): Decision {
  const latest = all.reduce((day, { on }) => (on > day ? on : day), "");
  const [first, ...others] = all.filter(({ on }) => on === latest);
  if (first === undefined) throw new RangeError("a key without rows");
  const sameAs = (other: Decision) => other.verdict === first.verdict && JSON.stringify(other.facility) === JSON.stringify(first.facility);
  if (others.every(sameAs)) return first;
  const who = [first, ...others].map((one) => [one.by, one.facility?.name ?? wordOf(one)].filter((text) => text !== "").join(": "));
  return { ...first, verdict: "differing", facility: null, by: who.join("; ") };
}

function wordOf({ verdict }: Decision): string {
  return verdict === "differing" ? "" : sayInEnglish(verdicts[verdict]);
}
