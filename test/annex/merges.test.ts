import path from "node:path";
import { consolidate, mergeDecision, type Annex } from "../../src/annex";
import { readReferenceTable, readStatusTable, type Decision, type StatusEntry, type StatusList } from "../../src/smelters";
import type { Metal, Response, SmelterRow } from "../../src/template";
import { completeResponse } from "../fixtures/complete";
import { csvRows, describeShared } from "../shared";

type Line = [facility: string, location: string, yes: boolean, id?: string, metal?: Metal];

const listOf = (lines: readonly Line[]): StatusList => ({ asOf: "2014-03-18", source: "a list", entries: lines.map(([facility, location, yes, id = "", metal = "Tungsten"], row): StatusEntry => ({ metal, facility, location, id, status: yes ? "Yes" : "No", statusClass: yes ? "designated" : "notDesignated", row: row + 2 })) });

/** A supplier that lists every entry by its very name. */
function supplierOf(lines: readonly Line[], name = "Larch"): Response {
  const response = completeResponse("3.01", { "Declaration!D8": name });
  const [row] = response.smelters;
  if (!row) throw new Error("The complete response lists nothing.");
  const smelters = lines.map(([facility, country, , id = "", metal = "Tungsten"], index): SmelterRow => ({ ...row, row: 5 + index, metal, metalText: metal, lookup: facility, name: facility, nameText: facility, country, id }));
  return { ...response, smelters };
}

function roll(lines: readonly Line[], decisions: readonly Decision[] = []): Annex {
  return consolidate({ responses: [supplierOf(lines), supplierOf(lines.slice(1), "Birch")], lists: [listOf(lines)], asOf: null, reference: [], settings: { acceptCrossRecognised: false }, decisions: new Map(decisions.map((one) => [one.key, one])) });
}

const lineOf = ({ rows }: Annex) => rows.map(({ facility, designation, suppliers }) => `${facility}: ${designation}, ${suppliers.join(" and ")}`);
const starck: Line[] = [["H.C. Starck GmbH", "Germany", true], ["HC Starck GmbH", "Germany", true], ["H.C. Starck Smelting GmbH & Co.KG", "Germany", false]];

test("entries that differ in their writing only stay two lines and are proposed as one", () => {
  const annex = roll(starck);
  expect(annex.rows).toHaveLength(3);
  expect(annex.proposals.map(({ kept, other, why }) => [kept.facility, other.facility, why.id])).toEqual([["H.C. Starck GmbH", "HC Starck GmbH", "decisions.alike"]]);
});

test("entries of one id are proposed, those of several metals are not", () => {
  expect(roll([["Aurora One", "Japan", true, "CID000001"], ["Aurora Two", "Japan", true, "CID000001"], ["Aurora One", "Japan", true, "CID000001", "Tin"]]).proposals.map(({ metal, kept, other }) => [metal, kept.facility, other.facility])).toEqual([["Tungsten", "Aurora One", "Aurora Two"]]);
});

test.each<[what: string, lines: Line[]]>([
  ["a group and its plant", [["Plansee", "Austria", false], ["Plansee SE Liezen", "Austria", true]]],
  ["companies that only their legal form tells apart, in two countries", [["Johnson Matthey Inc", "United States", true], ["Johnson Matthey Ltd", "Canada", true]]],
  ["one name in two metals", [["Hunan Chenzhou", "China", true], ["Hunan Chenzhou", "China", false, "", "Gold"]]],
])("%s are not proposed", (_, lines) => {
  expect(roll(lines).proposals).toEqual([]);
});

test("what a person merges is one line with all its suppliers, and what a person keeps apart is not proposed again", () => {
  const [proposal] = roll(starck).proposals;
  if (!proposal) throw new Error("Nothing is proposed.");
  const together = roll(starck, [mergeDecision(proposal, "merge", "Ida", "2015-05-01")]);
  expect(lineOf(together)).toEqual(["H.C. Starck GmbH: Yes, Birch and Larch", "H.C. Starck Smelting GmbH & Co.KG: No, Birch and Larch"]);
  expect(together.proposals).toEqual([]);
  const apart = roll(starck, [mergeDecision(proposal, "apart", "Ida", "2015-05-01")]);
  expect([apart.rows.length, apart.proposals]).toEqual([3, []]);
});

test("merging never makes a Yes of a No", () => {
  for (const [first, second] of [[true, false], [false, true]] as const) {
    const lines: Line[] = [["H.C. Starck GmbH", "Germany", first], ["HC Starck GmbH", "Germany", second]];
    const [proposal] = roll(lines).proposals;
    if (!proposal) throw new Error("Nothing is proposed.");
    expect(lineOf(roll(lines, [mergeDecision(proposal, "merge", "", "2015-05-01")]))).toEqual(["H.C. Starck GmbH: No, Birch and Larch"]);
  }
});

test("a merge whose lines are not both there any more does nothing", () => {
  const [proposal] = roll(starck).proposals;
  if (!proposal) throw new Error("Nothing is proposed.");
  expect(roll(starck.slice(1), [mergeDecision(proposal, "merge", "", "2015-05-01")]).rows).toHaveLength(2);
});

describeShared("over the annex of 2014", (folder) => {
  test("the four facilities that it prints twice stay eight lines and are proposed, no other is", () => {
    const read = readStatusTable({ name: "annex", rows: csvRows(path.join(folder, "data/annex-i-2014.csv")) }, { asOf: "2014-03-18" });
    // Only the later look-up list knows two of the pairs under one id.
    const references = ["6.5", "3.01"].map((version) => readReferenceTable({ name: version, rows: csvRows(path.join(folder, `data/lookups/lookup-${version}.csv`)) }));
    if (!read.ok) throw new Error("The list is not read.");
    const [list] = read.lists;
    const lines = (list?.entries ?? []).map(({ facility, location, metal }): Line => [facility, location, true, "", metal]);
    const annex = consolidate({ responses: [supplierOf(lines)], lists: read.lists, asOf: null, reference: references.flatMap((one) => (one.ok ? one.entries : [])), settings: { acceptCrossRecognised: false } });
    expect([annex.rows.length, annex.figures.designated]).toEqual([259, 154]);
    expect(annex.proposals.map(({ metal, kept, other }) => [metal, ...[kept.facility, other.facility].sort()].join(" / ")).sort()).toEqual([
      "Gold / Metalor Switzerland / Metalor Technologies SA",
      "Gold / Met-Mex Peñoles, S.A. / Metalurgica Met-Mex Penoles, S.A. DE C.V.",
      "Tantalum / Solikamsk Magnesium Works OAO / Solikamsk Metal Works",
      "Tungsten / H.C. Starck GmbH / HC Starck GmbH",
    ].sort());
  });
});
