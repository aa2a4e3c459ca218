import { decisionsSheet, readDecisions } from "../../src/annex";
import { planSheet } from "../../src/annex/plan";
import type { Decision } from "../../src/smelters";

const decision = (name: string, change: Partial<Decision> = {}): Decision => ({ key: `Gold | ${name.toLowerCase()} | SE | -`, verdict: "facility", metal: "Gold", name, country: "SWEDEN", id: "", facility: { name: "Aurora", location: "Sweden", id: "CID000001" }, by: "Ida", on: "2015-05-01", ...change });

/** The sheet's rows as they stand in Excel. */
function written(...[decisions, revoked]: Parameters<typeof decisionsSheet>): (string | number | boolean | null)[][] {
  const { heading, table } = decisionsSheet(decisions, revoked);
  return [...heading.map((line) => [line]), table.columns.map(({ header }) => header), ...table.rows];
}

test("decisions are read back as they were", () => {
  const all = [decision("One"), decision("=2", { verdict: "noSmelter", facility: null, by: "", id: "CID000009" }), decision("Three", { verdict: "notListed", facility: null, country: "" }), decision("Four", { facility: { name: "Cedar", location: "", id: "" } })];
  expect([...readDecisions(written(all)).values()]).toEqual(all);
});

test("what was taken back, and what people wrote that means nothing, decides nothing", () => {
  const rows = written([decision("One")], [decision("Two")]);
  expect([...readDecisions(rows).keys()]).toEqual([decision("One").key]);
  expect(readDecisions(rows.map((cells) => cells.map((cell) => (cell === "is this facility" ? "perhaps" : cell)))).size).toBe(0);
  expect(readDecisions([["Anything"]]).size).toBe(0);
});

test("a row that somebody else added meanwhile stays when the sheet is written", () => {
  const { table } = decisionsSheet([decision("Mine")]);
  const theirs = decisionsSheet([decision("Theirs"), decision("Mine", { by: "Bo" })]).table.rows;
  const plan = planSheet(decisionsSheet([decision("Mine")]), { area: { row: 5, column: 0, rows: 3, columns: table.columns.length }, headers: table.columns.map(({ header }) => header), cells: theirs });
  expect(plan.strips[0]?.cells.map((cells) => [cells[1], cells[8]])).toEqual([["Mine", "Ida"], ["Theirs", "Ida"]]);
});
