import type { ResultSheet } from "../../src/annex";
import { planSheet } from "../../src/annex/plan";

const review: ResultSheet = {
  name: "Review",
  heading: ["Review"],
  table: {
    name: "Review",
    columns: [
      { header: "Supplier", width: 20, kind: "text", key: true },
      { header: "Rule", width: 8, kind: "text", key: true },
      { header: "Sheet", width: 20, kind: "text" },
      { header: "Cell", width: 8, kind: "link", sheetColumn: 2 },
      { header: "Rows", width: 8, kind: "number" },
      { header: "Note", width: 30, kind: "text", people: true },
    ],
    rows: [["=1+1", "X-01", "O'Neil \"A\"", "D40", 2, ""]],
  },
  legend: ["The end"],
  print: { landscape: true },
};
const { columns } = review.table;
const headers = columns.map(({ header }) => header);
const withRows = (rows: ResultSheet["table"]["rows"]): ResultSheet => ({ ...review, table: { ...review.table, rows } });
const row = (supplier: string, note: string) => [supplier, "X-01", "S", "D40", 1, note];
const noteOf = (plan: ReturnType<typeof planSheet>) => plan.strips.at(-1)?.cells.map((cells) => cells[0]);
const suppliersOf = (plan: ReturnType<typeof planSheet>) => plan.strips[0]?.cells.map((cells) => cells[0]);

test("columns that are written alike go together, text under the text format, and only our own names into formulas", () => {
  expect(planSheet(review, null).strips).toEqual([
    { column: 0, kind: "values", format: "@", cells: [["=1+1", "X-01", "O'Neil \"A\""]] },
    { column: 3, kind: "formulas", format: "General", cells: [[`=HYPERLINK("#'O''Neil ""A""'!D40","D40")`]] },
    { column: 4, kind: "values", format: "General", cells: [[2]] },
    { column: 5, kind: "values", format: "@", cells: [[""]] },
  ]);
});

test.each([
  ["no address", "D40)+1"],
  ["a range", "D40:D41"],
  ["nothing", ""],
])("a link to %s is left blank", (_what, cell) => {
  expect(planSheet(withRows([["A", "X", "S", cell, 1, ""]]), null).strips[1]?.cells).toEqual([[""]]);
});

test("a new table has room for its heading above and its legend below", () => {
  const { area, heading, legend } = planSheet(review, null);
  expect(area).toEqual({ row: 5, column: 0, rows: 2, columns: 6 });
  expect(heading).toEqual({ row: 0, lines: ["Review"] });
  expect(legend).toEqual({ row: 8, lines: ["The end"] });
});

test("a table stays where people moved it, with the columns that they added", () => {
  const { area, heading } = planSheet(review, { area: { row: 9, column: 2, rows: 30, columns: 8 }, headers: [...headers, "Ours", "Theirs"], cells: [] });
  expect(area).toEqual({ row: 9, column: 2, rows: 2, columns: 8 });
  expect(heading.row).toBe(4);
});

test("a heading that is too long joins its last lines rather than meet the table", () => {
  const plan = planSheet({ ...review, heading: ["1", "2", "3", "4", "5", "6"] }, null);
  expect(plan.heading.lines).toEqual(["1", "2", "3", "4 5 6"]);
});

test("a table without rows keeps one empty row, which Excel asks for", () => {
  const plan = planSheet(withRows([]), null);
  expect([plan.area.rows, suppliersOf(plan)]).toEqual([2, [""]]);
});

test("people's notes follow their row when rows move", () => {
  const old = { area: { row: 5, column: 0, rows: 3, columns: columns.length }, headers, cells: [row("A", "asked"), row("B", "")] };
  const plan = planSheet(withRows([row("C", ""), row("B", ""), row("A", "")]), old);
  expect([suppliersOf(plan), noteOf(plan)]).toEqual([["C", "B", "A"], ["", "", "asked"]]);
});

test("a row that is gone stays at the end while a note stands in it, and goes when there is none", () => {
  const old = { area: { row: 5, column: 0, rows: 3, columns: columns.length }, headers, cells: [row("A", "asked"), row("B", "")] };
  const plan = planSheet(withRows([row("C", "")]), old);
  expect([suppliersOf(plan), noteOf(plan), plan.area.rows]).toEqual([["C", "A"], ["", "asked"], 3]);
});

test("the plan of a plan is the same plan", () => {
  const first = planSheet(withRows([row("A", ""), row("B", "")]), null);
  const again = planSheet(withRows([row("A", ""), row("B", "")]), { area: first.area, headers, cells: [row("A", ""), row("B", "")] });
  expect(again).toEqual(first);
});

const withState: ResultSheet = {
  ...review,
  table: {
    ...review.table,
    columns: [
      { header: "Supplier", width: 20, kind: "text", place: true },
      { header: "Cell", width: 8, kind: "text", place: true },
      { header: "State", width: 8, kind: "text", people: true, ofSameFacts: { words: "accepted", then: "open again" } },
      { header: "Note", width: 30, kind: "text", people: true },
      { header: "Key", width: 8, kind: "text", key: true },
    ],
    rows: [],
  },
};
const stateHeaders = withState.table.columns.map(({ header }) => header);
const planned = (rows: ResultSheet["table"]["rows"], old: Partial<Parameters<typeof planSheet>[1]> & object) =>
  planSheet({ ...withState, table: { ...withState.table, rows } }, { area: { row: 5, column: 0, rows: 1 + (old.cells?.length ?? 0), columns: old.headers?.length ?? stateHeaders.length }, headers: stateHeaders, cells: [], ...old });
const bodyOf = ({ strips }: ReturnType<typeof planSheet>) => strips[0]?.cells;

test("what was said of a finding follows its facts to another cell", () => {
  const plan = planned([["A", "F48", "", "", "k1"]], { cells: [["A", "F47", "accepted", "known", "k1"]] });
  expect(bodyOf(plan)).toEqual([["A", "F48", "accepted", "known", "k1"]]);
});

test("at the same cell with other facts the note stays and the acceptance does not", () => {
  const plan = planned([["A", "F47", "", "", "k2"]], { cells: [["A", "F47", " Accepted", "known", "k1"]] });
  expect(bodyOf(plan)).toEqual([["A", "F47", "open again", "known", "k2"]]);
});

test("other words of people stay whatever the facts, and what the desk brings is newer", () => {
  expect(bodyOf(planned([["A", "F47", "", "", "k2"]], { cells: [["A", "F47", "asked", "", "k1"]] }))).toEqual([["A", "F47", "asked", "", "k2"]]);
  expect(bodyOf(planned([["A", "F47", "open", "", "k1"]], { cells: [["A", "F47", "accepted", "known", "k1"]] }))).toEqual([["A", "F47", "open", "known", "k1"]]);
});

test("a table from before there were keys keeps its words, and gets its new columns at the right end", () => {
  const plan = planned([["A", "F47", "", "", "k1"]], { headers: ["Supplier", "Cell", "State", "Note"], cells: [["A", "F47", "accepted", "known"]] });
  expect([plan.area.columns, bodyOf(plan), plan.headers]).toEqual([5, [["A", "F47", "accepted", "known", "k1"]], [{ column: 0, texts: stateHeaders }]]);
});

test("columns stay in the order that people gave them, and a column of their own moves with its rows", () => {
  const headersNow = ["Note", "Ours", "Supplier", "Cell", "Key", "State"];
  const cells = [["n1", "0012", "A", "F47", "k1", ""], ["", 7, "B", "F48", "k2", ""]];
  const plan = planned([["B", "F48", "", "", "k2"], ["A", "F47", "", "", "k1"]], { headers: headersNow, cells, formulas: cells, formats: [["@", "General", "@", "@", "@", "@"], ["@", "0.00", "@", "@", "@", "@"]] });
  expect(plan.headers).toEqual([{ column: 0, texts: ["Note"] }, { column: 2, texts: ["Supplier", "Cell", "Key", "State"] }]);
  expect(plan.strips).toEqual([
    { column: 0, kind: "values", format: "@", cells: [[""], ["n1"]] },
    { column: 1, kind: "values", format: [["0.00"], ["General"]], cells: [[7], ["'0012"]] },
    { column: 2, kind: "values", format: "@", cells: [["B", "F48", "k2", ""], ["A", "F47", "k1", ""]] },
  ]);
  expect(plan.columnsAt).toEqual([2, 3, 5, 0, 4]);
});

test("a column that people compute is left alone, and so is one whose rows stay where they are", () => {
  const formulas = [["A", "F47", "", "", "k1", "=1+1"]];
  const computed = planned([["B", "F1", "", "", "k0"], ["A", "F47", "", "", "k1"]], { headers: [...stateHeaders, "Sum"], cells: [["A", "F47", "", "", "k1", 2]], formulas });
  const inPlace = planned([["A", "F47", "", "", "k1"], ["B", "F1", "", "", "k0"]], { headers: [...stateHeaders, "Ours"], cells: [["A", "F47", "", "", "k1", "x"]] });
  expect([computed, inPlace].map(({ strips }) => strips.map(({ column }) => column))).toEqual([[0], [0]]);
});
