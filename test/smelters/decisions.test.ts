import { designationOf, Matcher, queryKey, type Decision, type Query, type StatusList } from "../../src/smelters";
import type { Metal } from "../../src/template";

const list = (entries: [facility: string, location: string, yes: boolean, id?: string][]): StatusList => ({
  asOf: "2014-03-18",
  source: "a list",
  entries: entries.map(([facility, location, yes, id = ""], row) => ({ metal: "Gold", facility, location, id, status: yes ? "Yes" : "No", statusClass: yes ? "designated" : "notDesignated", row })),
});
const query = (name: string, country = "", id = "", metal: Metal | null = "Gold"): Query => ({ metal, name, nameText: name, lookup: name, country, id });
const decision = (about: Query, verdict: Decision["verdict"], facility: Decision["facility"] = null): Decision => ({ key: queryKey(about) ?? "", verdict, metal: "Gold", name: about.name, country: about.country, id: about.id, facility, by: "Ida", on: "2015-05-01" });

function outcome(status: StatusList, asked: Query, ...decisions: Decision[]): string {
  const match = new Matcher({ list: status, knownLists: [status], reference: [], decisions: new Map(decisions.map((one) => [one.key, one])) }).match(asked);
  return match.facility ? `${match.facility.name} by ${match.how}: ${designationOf(match.facility, { acceptCrossRecognised: false })}` : match.reason;
}

const known = list([["Aurora Refinery", "Sweden", true, "CID000001"], ["Birch Refinery", "Peru", false, "CID000002"], ["Cedar Refinery", "Peru", true], ["Cedar Refinery", "Chile", false]]);
const aurora = { name: "Aurora Refinery", location: "Sweden", id: "CID000001" };

test("a name that a person decided about is that facility, for every row that says the same", () => {
  const decided = decision(query("Nordic Gold", "SWEDEN"), "facility", aurora);
  expect(outcome(known, query("Nordic Gold", "SWEDEN"))).toBe("unknown");
  expect(outcome(known, query("NORDIC  GOLD", "Sweden"), decided)).toBe("Aurora Refinery by decision: Yes");
});

test.each<[what: string, asked: Query]>([
  ["another country", query("Nordic Gold", "Peru")],
  ["no country", query("Nordic Gold")],
  ["an id", query("Nordic Gold", "SWEDEN", "CID000009")],
  ["other punctuation, which tells two entries of the 2014 annex apart", query("Nordic-Gold", "SWEDEN")],
  ["another metal", query("Nordic Gold", "SWEDEN", "", "Tin")],
])("with %s it is another question", (_, asked) => {
  expect(outcome(known, asked, decision(query("Nordic Gold", "SWEDEN"), "facility", aurora))).not.toContain("decision");
});

test("a decision from before its country was understood holds, until a later one is made", () => {
  const asked = query("Birch Refinery", "Republic of Peru");
  const former = { ...decision(asked, "notListed"), key: "Gold | birch refinery | republic of peru | -" };
  expect([outcome(known, asked, former), outcome(known, asked, former, decision(asked, "facility", aurora))]).toEqual(["decided: not in a list", "Aurora Refinery by decision: Yes"]);
});

test("a row whose supplier has not identified its smelter is none, whatever was decided about a name beside it", () => {
  const decided = decision(query("Nordic Gold", "SWEDEN"), "facility", aurora);
  expect(outcome(known, { ...query("Nordic Gold", "SWEDEN"), lookup: "Smelter Not Yet Identified" }, decided)).toBe("not yet identified");
  expect(outcome(known, { ...query("Nordic Gold", "SWEDEN"), lookup: "Smelter Not Listed" }, decided)).toBe("Aurora Refinery by decision: Yes");
});

test("a decision goes before what the desk would have matched itself", () => {
  const birch = query("Birch Refinery", "Peru");
  expect(outcome(known, birch, decision(birch, "facility", aurora))).toBe("Aurora Refinery by decision: Yes");
  expect(outcome(known, birch, decision(birch, "noSmelter"))).toBe("decided: no smelter");
  expect(outcome(known, birch, decision(birch, "notListed"))).toBe("decided: not in a list");
});

test.each<[what: string, status: StatusList, facility: Decision["facility"], result: string]>([
  ["renamed under its id", list([["Aurora Nobel AB", "Sweden", true, "CID000001"]]), aurora, "Aurora Nobel AB by decision: Yes"],
  ["that lost its status", list([["Aurora Refinery", "Sweden", false, "CID000001"]]), aurora, "Aurora Refinery by decision: No"],
  ["that a list without ids has by its name", list([["Aurora Refinery", "Sweden", true]]), aurora, "Aurora Refinery by decision: Yes"],
  ["whose name another id has now", list([["Aurora Refinery", "Sweden", true, "CID000077"]]), aurora, "decided: facility is gone"],
  ["that no list has any more", list([["Birch Refinery", "Peru", true, "CID000002"]]), aurora, "decided: facility is gone"],
  ["whose name stands in two countries", known, { name: "Cedar Refinery", location: "Chile", id: "" }, "Cedar Refinery by decision: No"],
  ["whose name stands in two countries, without its own", known, { name: "Cedar Refinery", location: "", id: "" }, "decided: facility is gone"],
  ["of which two entries carry the id", list([["Aurora Refinery", "Sweden", true, "CID000001"], ["Aurora Nobel", "Sweden", false, "CID000001"]]), aurora, "Aurora Refinery by decision: Yes"],
  ["of which two entries carry the id, under other names", list([["Aurora One", "Sweden", true, "CID000001"], ["Aurora Two", "Sweden", false, "CID000001"]]), aurora, "decided: facility is gone"],
])("a later list with a facility %s", (_, status, facility, result) => {
  const asked = query("Nordic Gold", "SWEDEN");
  expect(outcome(status, asked, decision(asked, "facility", facility))).toBe(result);
});

test("the key of a name survives a cell, which loses blanks at its ends", () => {
  const key = queryKey(query(" Nordic Gold ")) ?? "";
  expect([key, key.trim()]).toEqual(["Gold | nordic gold | - | -", key]);
});

test("a row without a metal or a name can be decided by nobody", () => {
  expect([queryKey(query("Nordic Gold", "", "", null)), queryKey(query("  "))]).toEqual([null, null]);
});

test("where two people differ, not even a name that the desk would match itself is a Yes", () => {
  const about = query("Aurora Refinery", "Sweden");
  expect(outcome(known, about)).toBe("Aurora Refinery by name: Yes");
  expect(outcome(known, about, decision(about, "differing"))).toBe("decided: differently");
});
