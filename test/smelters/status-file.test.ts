import { listInForce, readReferenceTables, readStatusTable, readStatusTables, type ListTable } from "../../src/smelters";
import type { CellValue } from "../../src/template";

const headings = ["Metal", "Facility", "Country", "Status", "Date"];
const line = (status: string, date: CellValue, facility = "Larkmoor Refinery", metal = "Gold"): CellValue[] => [metal, facility, "Japan", status, date];
const sheet = (name: string, ...rows: CellValue[][]): ListTable => ({ name: `list.xlsx, ${name}`, rows });
const older = sheet("2023", headings, line("Conformant", "2023-12-31"));

/** The sentence by which a file is refused, with what it names; else what the list in force in the end says. */
function outcome(...tables: ListTable[]): string {
  const read = readStatusTables(tables, { source: "list.xlsx" });
  if (!read.ok) return `${read.problem.id} ${"name" in read.problem.slots ? read.problem.slots.name : ""}`;
  const list = listInForce(read.lists, "9999-12-31");
  return `${list?.asOf ?? ""} ${(list?.entries ?? []).map(({ facility, status }) => `${facility}: ${status}`).join("; ")}`;
}

test.each<[what: string, newer: ListTable, problem: string]>([
  ["a date that can be read two ways", sheet("2024", headings, line("Removed", "03/04/2024")), "lists.badDate list.xlsx, 2024"],
  ["no date", sheet("2024", headings.slice(0, 4), line("Removed", null).slice(0, 4)), "lists.noDate list.xlsx, 2024"],
  ["no date in one line", sheet("2024", headings, line("Removed", "2024-12-31"), line("Removed", "", "Birch Refinery")), "lists.noDate list.xlsx, 2024"],
  ["no metal", sheet("2024", headings.slice(1), line("Removed", "2024-12-31").slice(1)), "lists.noMetal list.xlsx, 2024"],
  ["metals that are none", sheet("2024", headings, line("Removed", "2024-12-31", "Larkmoor Refinery", "Gold and tin")), "lists.empty list.xlsx, 2024"],
  ["two columns of statuses", sheet("2024", ["Metal", "Facility", "Country", "Status", "Status", "Date"], ["Gold", "Larkmoor Refinery", "Japan", "Conformant", "Removed", "2024-12-31"]), "lists.manyStatuses list.xlsx, 2024"],
  ["a heading that denies the status", sheet("2024", ["Metal", "Facility", "Country", "Non-Conformant", "Date"], line("Yes", "2024-12-31")), "lists.noStatus list.xlsx, 2024"],
  ["a status that nobody knows", sheet("2024", ["Metal", "Facility", "Country", "Warehouse status", "Date"], line("Yes", "2024-12-31")), "lists.noStatus list.xlsx, 2024"],
  ["a facility's heading that nobody knows", sheet("2024", ["Metal", "Producer", "Country", "Status", "Date"], line("Removed", "2024-12-31")), "lists.noColumns list.xlsx, 2024"],
])("a newer sheet with %s refuses the file, so that no older list is in force in its place", (_what, newer, problem) => {
  expect([outcome(older, newer), outcome(newer, older)]).toEqual([problem, problem]);
});

test.each<[what: string, other: ListTable]>([
  ["a cover", sheet("Cover", ["Conformant smelters"], ["Status", "final"], ["Date", "2024-12-31"])],
  ["notes", sheet("Notes", ["Status", "Meaning"], ["Conformant", "Has completed an assessment"], ["Active", "Has agreed to one"])],
  ["counts", sheet("Summary", ["Metal", "Conformant", "Not conformant"], ["Gold", 45, 3], ["Tin", 12, 1])],
  ["smelters without status", sheet("Look-up", ["Metal", "Smelter Name", "Country"], ["Gold", "Larkmoor Refinery", "Japan"])],
  ["whether they work", sheet("Works", ["Metal", "Smelter Name", "Operational status"], ["Gold", "Larkmoor Refinery", "Closed"])],
  ["headings alone", sheet("Tungsten", headings)],
  ["a remark below headings", sheet("Tungsten", headings, ["none this year"])],
])("a sheet that is no list is passed over: %s", (_what, other) => {
  expect([outcome(older, other), outcome(other, older)]).toEqual(["2023-12-31 Larkmoor Refinery: Conformant", "2023-12-31 Larkmoor Refinery: Conformant"]);
});

test("a file without any list is refused for the table that looks most like one", () => {
  expect(outcome(sheet("Cover", ["Our smelters"]), sheet("Smelters", ["Metal", "Smelter Name", "Country"], ["Gold", "Larkmoor Refinery", "Japan"]))).toBe("lists.noStatus list.xlsx, Smelters");
});

test("a newer sheet that can be read is in force", () => {
  expect(outcome(older, sheet("2024", headings, line("Removed", "2024-12-31")))).toBe("2024-12-31 Larkmoor Refinery: Removed");
});

test("sheets of one day are one list: one for each metal", () => {
  const tables = ["Gold", "Tin"].map((metal) => sheet(metal, headings, line("Conformant", "2024-12-31", `${metal} Works`, metal)));
  expect(outcome(...tables)).toBe("2024-12-31 Gold Works: Conformant; Tin Works: Conformant");
});

test("sheets of one day that contradict each other leave the facility without designation", () => {
  const read = readStatusTables([sheet("A", headings, line("Conformant", "2024-12-31")), sheet("B", headings, line("Removed", "2024-12-31", "LARKMOOR REFINERY"))], { source: "list.xlsx" });
  expect(read.ok && [read.lists.map(({ asOf, source, entries }) => [asOf, source, entries.map(({ status, statusClass }) => [status, statusClass])]), read.notes.map(({ id }) => id)]).toEqual([
    [["2024-12-31", "list.xlsx", [["Conformant / Removed", "notDesignated"]]]],
    ["lists.conflict"],
  ]);
});

test("columns that a person chose are those of their own sheet alone", () => {
  const odd = sheet("2024", ["Werk", "Stoff", "Ergebnis", "Am"], ["Larkmoor Refinery", "Gold", "Removed", "2024-12-31"]);
  const read = readStatusTables([older, odd], { columns: { [odd.name]: { row: 0, columns: { facility: 0, metal: 1, status: 2, asOf: 3 } } } });
  expect(read.ok && read.lists.map(({ asOf, entries }) => [asOf, entries.map(({ facility, status }) => [facility, status])])).toEqual([
    ["2023-12-31", [["Larkmoor Refinery", "Conformant"]]],
    ["2024-12-31", [["Larkmoor Refinery", "Removed"]]],
  ]);
});

test.each<[what: string, date: CellValue, date1904: boolean, day: string]>([
  ["a day as a number", 45657, false, "2024-12-31"],
  ["a day as a number, counted from 1904", 45657 - 1462, true, "2024-12-31"],
  ["the first day that counts", 38353, false, "2005-01-01"],
  ["a year alone", 2014, false, "lists.badDate 2014"],
  ["a year alone, counted from 1904", 2014, true, "lists.badDate 2014"],
  ["a year alone that a format made a day", "1905-07-06", false, "lists.badDate 1905-07-06"],
  ["a year alone as text", "2014", false, "lists.badDate 2014"],
  ["a day before all lists", "2004-12-31", false, "lists.badDate 2004-12-31"],
])("of a list's date: %s", (_what, date, date1904, day) => {
  const read = readStatusTable({ name: "list", rows: [headings, line("Conformant", date)], date1904 });
  expect(read.ok ? read.lists[0]?.asOf : `${read.problem.id} ${"text" in read.problem.slots ? read.problem.slots.text : ""}`).toBe(day);
});

test("a list of known facilities has no sheet of smelters without their metal, but may have one of contacts", () => {
  const known = sheet("Known", ["Metal", "Smelter Name", "Country"], ["Gold", "Larkmoor Refinery", "Japan"]);
  const names = (...tables: ListTable[]) => {
    const read = readReferenceTables(tables);
    return read.ok ? read.entries.map(({ standardName }) => standardName) : read.problem;
  };
  expect(names(sheet("Contacts", ["Company", "Country", "E-mail"], ["Larkmoor", "Japan", "ida@example.com"]), known)).toEqual(["Larkmoor Refinery"]);
  expect(names(known, sheet("More", ["Smelter Name", "Country"], ["Birch Refinery", "Japan"]))).toEqual({ id: "lists.noMetal", slots: { name: "list.xlsx, More" } });
});

test.each<[what: string, lines: CellValue[][], notes: { n: number; rows: string }[]]>([
  ["a blank metal, as of a merged cell", [line("Active", "2024-12-31"), line("Conformant", "2024-12-31", "Birch Refinery", "")], [{ n: 1, rows: "3" }]],
  ["another metal", [line("Active", "2024-12-31"), ...Array.from({ length: 6 }, (_, n) => line("Conformant", "2024-12-31", `Works ${n}`, "Cobalt"))], [{ n: 6, rows: "3, 4, 5, 6, 7 …" }]],
  ["a heading row for the metal and a footnote", [["Gold"], line("Active", "2024-12-31"), ["* as published"]], []],
])("lines with a smelter and its status are not passed over in silence: %s", (_what, lines, notes) => {
  const read = readStatusTables([sheet("2024", headings, ...lines)]);
  expect(read.ok && read.notes.filter(({ id }) => id === "lists.withoutMetal").map(({ slots }) => slots)).toEqual(notes.map((slots) => ({ name: "list.xlsx, 2024", ...slots })));
});
