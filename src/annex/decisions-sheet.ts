import type { Decision, Verdict } from "../smelters";
import { metalIn, plainText, type CellValue } from "../template";
import { say, type WordId } from "../words";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

const verdicts: Readonly<Record<Verdict, WordId>> = { facility: "decisions.facility", notListed: "decisions.notListed", noSmelter: "decisions.noSmelter", merge: "decisions.merge", apart: "decisions.apart" };
const columns = ["annex.column.metal", "annex.column.smelter", "decisions.column.country", "annex.column.id", "decisions.column.decision", "decisions.column.facility", "decisions.column.location", "decisions.column.facilityId", "decisions.column.by", "decisions.column.on"] as const;
const widths = [12, 44, 22, 12, 22, 44, 22, 14, 18, 12];

/**
 * What people decided, one a row. Every column is people's own, so that rows that somebody else added meanwhile stay.
 *
 * @param revoked keys of decisions that were taken back
 */
export function decisionsSheet(decisions: Iterable<Decision>, revoked: readonly Decision[] = []): ResultSheet {
  const row = ({ key, metal, name, country, id, facility, by, on }: Decision, word: string) => [metal, name, country, id, word, facility?.name ?? none, facility?.location ?? none, facility?.id || none, by, on, key];
  return {
    name: sheetNames.decisions,
    heading: [say("decisions.title"), say("decisions.what"), say("decisions.how", { open: say("decisions.open") })],
    table: {
      name: "Decisions",
      columns: [...columns.map((header, index) => ({ header: say(header), width: widths[index] ?? 12, kind: "text" as const, people: true, wrap: true })), { header: say("annex.column.key"), width: 30, kind: "text", key: true }],
      rows: [...[...decisions].map((one) => row(one, say(verdicts[one.verdict]))), ...revoked.map((one) => row(one, say("decisions.open")))],
    },
    legend: [],
    print: { landscape: true },
  };
}

/** A blank would leave what stood there before. */
const none = "-";

/** The decisions of a sheet, by their keys. A row whose word is none of the desk's decides nothing. */
export function readDecisions(rows: readonly (readonly CellValue[])[]): Map<string, Decision> {
  const found = new Map<string, Decision>();
  const heading = rows.findIndex((cells) => [say("annex.column.key"), say("decisions.column.decision")].every((text) => cells.some((cell) => plainText(cell) === text)));
  if (heading < 0) return found;
  const at = new Map((rows[heading] ?? []).map((cell, column) => [plainText(cell), column]));
  for (const cells of rows.slice(heading + 1)) {
    const text = (header: WordId) => plainText(cells[at.get(say(header)) ?? -1] ?? null);
    const value = (header: WordId) => (text(header) === none ? "" : text(header));
    const key = text("annex.column.key");
    const metal = metalIn(text("annex.column.metal"));
    const word = text("decisions.column.decision").toLowerCase();
    const verdict = (Object.keys(verdicts) as Verdict[]).find((one) => say(verdicts[one]).toLowerCase() === word);
    if (key === "" || metal === null || !verdict) continue;
    const facility = { name: value("decisions.column.facility"), location: value("decisions.column.location"), id: value("decisions.column.facilityId").toUpperCase() };
    // A facility without a name and an id is none.
    const isAbout = verdict !== "notListed" && verdict !== "noSmelter";
    if (isAbout && facility.name === "" && facility.id === "") continue;
    found.set(key, { key, verdict, metal, name: value("annex.column.smelter"), country: value("decisions.column.country"), id: value("annex.column.id"), facility: isAbout ? facility : null, by: value("decisions.column.by"), on: value("decisions.column.on") });
  }
  return found;
}
