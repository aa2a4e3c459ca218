import { readListFile } from "../../src/taskpane/job/lists";
import { workbookFile } from "../files/make";

const headings = ["Metal", "Facility", "Country", "Status", "Date"];
const line = (status: string, date: unknown, facility = "Larkmoor Refinery") => ["Gold", facility, "Japan", status, date];

/** A list as a user chooses it. */
function fileOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, date1904 = false): File {
  return new File([workbookFile(sheets, { date1904 }).slice()], "list.xlsx");
}

const text = (rows: string) => new File([rows], "list.csv");

test.each<[what: string, file: File, problem: object, guess: object]>([
  ["two statuses", text("Metal,Facility,Country,Status 2023,Status 2024,Date\nGold,Larkmoor Refinery,Japan,Conformant,Removed,2024-12-31\n"), { id: "lists.manyStatuses", slots: { name: "list.csv", headings: "“Status 2023”, “Status 2024”" } }, { table: "list.csv", row: 0, guess: { metal: 0, facility: 1, location: 2, asOf: 5 } }],
  ["no status but one that is denied", text("Metal,Facility,Country,Non-Conformant,Date\nGold,Larkmoor Refinery,Japan,Yes,2024-12-31\n"), { id: "lists.noStatus", slots: { name: "list.csv" } }, { table: "list.csv", row: 0, guess: { metal: 0, facility: 1, location: 2, asOf: 4 } }],
  ["a newer sheet without metals", fileOf({ Old: [headings, line("Conformant", "2023-12-31")], New: [headings.slice(1), line("Removed", "2024-12-31").slice(1)] }), { id: "lists.noMetal", slots: { name: "list.xlsx, New" } }, { table: "list.xlsx, New", row: 0, guess: { facility: 0, location: 1, status: 2, asOf: 3 } }],
])("a list with %s goes to the choice of columns, of the sheet that needs it", async (_what, file, problem, headingsOf) => {
  expect(await readListFile(file, {})).toMatchObject({ ok: false, problem, asksForDate: false, toChoose: headingsOf });
});

test("a newer sheet without a date asks for it, and the day that is given is that sheet's alone", async () => {
  const file = fileOf({ Old: [headings, line("Conformant", "2023-12-31")], New: [headings.slice(0, 4), line("Removed", "").slice(0, 4)] });
  expect(await readListFile(file, {})).toMatchObject({ ok: false, problem: { id: "lists.noDate", slots: { name: "list.xlsx, New" } }, asksForDate: true, toChoose: null });
  const read = await readListFile(file, { asOf: "2024-12-31", source: "team" });
  expect(read.ok && read.lists.map(({ asOf, entries }) => [asOf, entries.map(({ status }) => status)])).toEqual([["2023-12-31", ["Conformant"]], ["2024-12-31", ["Removed"]]]);
});

test("columns that are chosen, and then the date, are all kept for the next question", async () => {
  const file = fileOf({ Old: [headings, line("Conformant", "2023-12-31")], New: [["Werk", "Stoff", "Status"], ["Larkmoor Refinery", "Gold", "Removed"]] });
  const columns = { "list.xlsx, New": { row: 0, columns: { facility: 0, metal: 1, status: 2 } } };
  expect(await readListFile(file, { columns })).toMatchObject({ ok: false, asksForDate: true });
  const read = await readListFile(file, { columns, asOf: "2024-12-31", source: "team" });
  expect(read.ok && read.lists.map(({ asOf, source }) => [asOf, source])).toEqual([["2023-12-31", "team"], ["2024-12-31", "team"]]);
});

test("a newer sheet with a date that can be read two ways refuses the file", async () => {
  const file = fileOf({ Old: [headings, line("Conformant", "2023-12-31")], New: [headings, line("Removed", "03/04/2024")] });
  expect(await readListFile(file, {})).toEqual({ ok: false, problem: { id: "lists.badDate", slots: { name: "list.xlsx, New", text: "03/04/2024", row: 2 } }, asksForDate: false, toChoose: null });
});

test("a list of a day to come is refused, whether the file says the day or a person", async () => {
  const refused = { ok: false, problem: { id: "lists.future", slots: { name: "list.csv", date: "2999-12-31" } }, asksForDate: false, toChoose: null };
  expect(await readListFile(text(`${headings.join(",")}\n${line("Conformant", "2999-12-31").join(",")}\n`), {})).toEqual(refused);
  expect(await readListFile(text(`${headings.slice(0, 4).join(",")}\n${line("Conformant", "").slice(0, 4).join(",")}\n`), { asOf: "2999-12-31", source: "team" })).toEqual(refused);
});

test("sheets of one day are one list, and what they contradict each other in is not designated", async () => {
  const read = await readListFile(fileOf({ A: [headings, line("Conformant", "2024-12-31"), line("Conformant", "2024-12-31", "Birch Refinery")], B: [headings, line("Removed", "2024-12-31")] }), {});
  expect(read.ok && read.lists).toMatchObject([{ asOf: "2024-12-31", source: "list.xlsx", entries: [{ facility: "Larkmoor Refinery", statusClass: "notDesignated" }, { facility: "Birch Refinery", statusClass: "designated" }] }]);
});

test("a day that stands as a number counts as its workbook counts", async () => {
  const read = await readListFile(fileOf({ A: [headings, line("Conformant", 45657 - 1462)] }, true), {});
  expect(read.ok && read.lists.map(({ asOf }) => asOf)).toEqual(["2024-12-31"]);
});
