import { findEdits, withEdits, writtenOf, type Edit, type ResultSheet } from "../../src/annex";
import type { OldTable } from "../../src/annex";
import type { CellValue } from "../../src/template";

const sheet = (rows: CellValue[][]): ResultSheet => ({
  name: "Annex I",
  heading: [],
  table: { name: "AnnexI", columns: [{ header: "Metal", width: 1, kind: "text" }, { header: "Facility", width: 1, kind: "text" }, { header: "Count", width: 1, kind: "number" }, { header: "Note", width: 1, kind: "text", people: true }], rows },
  legend: [],
  print: { landscape: false },
});
const table = (cells: CellValue[][], headers = ["Metal", "Facility", "Count", "Note"]): OldTable => ({ area: { row: 5, column: 0, rows: cells.length + 1, columns: headers.length }, headers, cells });
const rows: CellValue[][] = [["Gold", "One", 1, ""], ["Gold", "Two", 2, ""], ["Tin", "Three", 3, ""]];
const told = (edits: readonly Edit[]) => edits.map(({ row, header, value }) => `${row} ${header ?? "row"} ${String(value)}`);

test.each<[what: string, now: OldTable, expected: string[]]>([
  ["nothing", table(rows), []],
  ["another order of the rows", table([...rows].reverse()), []],
  ["people's own column", table(rows.map((row, index) => (index === 0 ? [...row.slice(0, 3), "mine"] : row))), []],
  ["another order of the columns", table(rows.map(([metal, facility, count, note]) => [note ?? "", count ?? "", facility ?? "", metal ?? ""]), ["Note", "Count", "Facility", "Metal"]), []],
  ["a cell", table([["Gold", "ONE", 1, ""], ...rows.slice(1)]), ["0 Facility ONE"]],
  ["a cell in a table that was sorted", table([rows[2] ?? [], ["Gold", "Two", 22, ""], rows[0] ?? []]), ["1 Count 22"]],
  ["a cell that was emptied", table([["Gold", "", 1, ""], ...rows.slice(1)]), ["0 Facility "]],
  ["a row that is not the desk's", table([...rows, ["Silver", "Four", 4, ""]]), ["3 row null"]],
  ["a row that was deleted", table(rows.slice(1)), []],
  ["a blank row", table([...rows, ["", "", "", ""]]), []],
  ["a column that was deleted", table(rows.map(([metal, , count, note]) => [metal ?? "", count ?? "", note ?? ""]), ["Metal", "Count", "Note"]), []],
])("%s is noticed as what it is", (_, now, expected) => {
  expect(told(findEdits("Annex I", now, writtenOf(sheet(rows))))).toEqual(expected);
});

test("what was typed is kept where the facts are still those, and a row of people's stays at the end", () => {
  const edits = findEdits("Annex I", table([["Gold", "ONE", 1, ""], ["Gold", "Two", 22, ""], rows[2] ?? [], ["Silver", "Four", 4, ""]]), writtenOf(sheet(rows)));
  const next = sheet([["Gold", "New", 9, ""], ["Gold", "One", 1, ""], ["Gold", "Two", 5, ""]]);
  // Two is another row now, so that what was typed into the old one says nothing of it.
  expect(withEdits(next, edits).table.rows).toEqual([["Gold", "New", 9, ""], ["Gold", "ONE", 1, ""], ["Gold", "Two", 5, ""], ["Silver", "Four", 4, ""]]);
  expect(withEdits({ ...next, name: "Left Out" }, edits).table.rows).toEqual(next.table.rows);
});

describe("a designation that a person wrote over", () => {
  const keyed = (lines: CellValue[][]): ResultSheet => {
    const result = sheet(lines);
    const [metal, facility] = result.table.columns;
    return { ...result, table: { ...result.table, columns: [{ ...metal, header: "Metal", width: 1, kind: "text", key: true }, { ...facility, header: "Facility", width: 1, kind: "text", key: true }, { header: "Designation", width: 1, kind: "text" }, { header: "Suppliers", width: 1, kind: "text" }] } };
  };
  const headers = ["Metal", "Facility", "Designation", "Suppliers"];
  const before: CellValue[][] = [["Gold", "One", "Yes", "Alder"], ["Gold", "Two", "Yes", "Alder"]];
  const edits = findEdits("Annex I", table([["Gold", "One", "No", "Alder"], ["Gold", "Two", "Yes", "Alder"]], headers), writtenOf(keyed(before)));

  test.each<[what: string, now: CellValue[][], kept: CellValue[][]]>([
    ["is kept as it was", before, [["Gold", "One", "No", "Alder"], ["Gold", "Two", "Yes", "Alder"]]],
    ["is kept when others list the facility too", [["Gold", "One", "Yes", "Alder; Birch"], ["Gold", "Two", "Yes", "Alder"]], [["Gold", "One", "No", "Alder; Birch"], ["Gold", "Two", "Yes", "Alder"]]],
    ["gives way when the list itself says otherwise now", [["Gold", "One", "No", "Birch"]], [["Gold", "One", "No", "Birch"]]],
    ["says nothing of another facility", [["Gold", "Three", "Yes", "Alder"]], [["Gold", "Three", "Yes", "Alder"]]],
  ])("%s", (_, now, kept) => {
    expect(withEdits(keyed(now), edits).table.rows).toEqual(kept);
  });
});
