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

describe("several rows of one key, as two people leave them who work at once", () => {
  const cedar = { name: "Cedar", location: "Sweden", id: "CID000002" };
  const rowsOf = (...all: Decision[]) => all.flatMap((one, index) => (index === 0 ? written([one]) : decisionsSheet([one]).table.rows));
  const readOne = (...all: Decision[]) => readDecisions(rowsOf(...all)).get(decision("One").key);

  test("the later day's decision holds, whatever the order of the rows", () => {
    const [old, late] = [decision("One"), decision("One", { facility: cedar, by: "Bo", on: "2015-06-01" })];
    for (const rows of [[old, late], [late, old]]) expect(readOne(...rows)).toEqual({ ...late, copies: 2 });
  });

  test("two who say the same on one day agree", () => {
    expect(readOne(decision("One"), decision("One", { by: "Bo" }))).toEqual({ ...decision("One"), copies: 2 });
  });

  test("two who differ on one day decide nothing, and both are named", () => {
    const found = readOne(decision("One"), decision("One", { verdict: "noSmelter", facility: null, by: "Bo" }));
    expect(found).toMatchObject({ verdict: "differing", facility: null, by: "Ida: Aurora; Bo: no smelter", copies: 2 });
  });

  test("what differs is not written over; the decision that ends it goes into every row", () => {
    const rows = rowsOf(decision("One"), decision("One", { facility: cedar, by: "Bo" }));
    const before = readDecisions(rows);
    expect(decisionsSheet(before.values()).table.rows).toEqual([]);
    const chosen = { ...decision("One", { facility: cedar, by: "Cy" }), copies: before.get(decision("One").key)?.copies };
    const headers = rows.findIndex((cells) => cells.includes("Decision"));
    const plan = planSheet(decisionsSheet([chosen]), { area: { row: 5, column: 0, rows: 3, columns: 11 }, headers: (rows[headers] ?? []).map(String), cells: rows.slice(headers + 1) });
    const body = plan.strips[0]?.cells ?? [];
    expect(body.map((cells) => cells[8])).toEqual(["Cy", "Cy"]);
    expect([...readDecisions([rows[headers] ?? [], ...body]).values()]).toEqual([{ ...chosen, copies: 2 }]);
  });
});
