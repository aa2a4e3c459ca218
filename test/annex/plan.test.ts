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
  const { area, heading } = planSheet(review, { area: { row: 9, column: 2, rows: 30, columns: 8 }, cells: [] });
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
  const old = { area: { row: 5, column: 0, rows: 3, columns: columns.length }, cells: [row("A", "asked"), row("B", "")] };
  const plan = planSheet(withRows([row("C", ""), row("B", ""), row("A", "")]), old);
  expect([suppliersOf(plan), noteOf(plan)]).toEqual([["C", "B", "A"], ["", "", "asked"]]);
});

test("a row that is gone stays at the end while a note stands in it, and goes when there is none", () => {
  const old = { area: { row: 5, column: 0, rows: 3, columns: columns.length }, cells: [row("A", "asked"), row("B", "")] };
  const plan = planSheet(withRows([row("C", "")]), old);
  expect([suppliersOf(plan), noteOf(plan), plan.area.rows]).toEqual([["C", "A"], ["", "asked"], 3]);
});

test("the plan of a plan is the same plan", () => {
  const first = planSheet(withRows([row("A", ""), row("B", "")]), null);
  const again = planSheet(withRows([row("A", ""), row("B", "")]), { area: first.area, cells: [row("A", ""), row("B", "")] });
  expect(again).toEqual(first);
});
