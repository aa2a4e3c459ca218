import { addressOf, Book, parseArea, type Area, type Permission, type Sheet } from "../../src/workbench/book";
import { openInNode, type RunningHost } from "./node";

let host: RunningHost | undefined;
afterEach(() => host?.close());

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no address.`);
  return found;
}

/** Numbers 1 to 8 in A and B, a table over A4:B6, a merge over A7:B7, a name for A8, a height and a hidden row. */
function filledBook(): { book: Book; sheet: Sheet } {
  const book = new Book("rows.xlsx");
  const sheet = book.add("List");
  for (let row = 0; row < 8; row++) for (let column = 0; column < 2; column++) sheet.ensure(row, column).value = row + 1;
  sheet.tables.push({ id: "{table-1}", name: "One", area: area("A4:B6"), style: "", showFilterButton: true, showBandedRows: true });
  sheet.merges.push(area("A7:B7"));
  book.names.set("Last", { sheet, area: area("A8") });
  sheet.rowHeights[6] = 40;
  sheet.hiddenRows.add(7);
  return { book, sheet };
}

/** Runs one change and tells the code of its failure, "" for none. */
async function change(book: Book, work: (sheet: Excel.Worksheet) => void): Promise<string> {
  host = await openInNode(book);
  Object.assign(globalThis, { Office: host.Office, Excel: host.Excel, OfficeExtension: host.OfficeExtension });
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("List"));
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

function state(book: Book, sheet: Sheet) {
  const used = sheet.usedArea()?.rows ?? 0;
  const last = book.names.get("Last");
  return {
    columnA: Array.from({ length: used }, (_, row) => sheet.cell(row, 0)?.value ?? null),
    tables: sheet.tables.map((table) => addressOf(table.area)),
    merges: sheet.merges.map(addressOf),
    last: last ? addressOf(last.area) : null,
    tall: sheet.rowHeights.indexOf(40),
    hidden: [...sheet.hiddenRows],
  };
}

test.each([
  ["rows above a table", "2:3", "insert", { columnA: [1, null, null, 2, 3, 4, 5, 6, 7, 8], tables: ["A6:B8"], merges: ["A9:B9"], last: "A10", tall: 8, hidden: [9] }],
  ["a row within a table", "5:5", "insert", { columnA: [1, 2, 3, 4, null, 5, 6, 7, 8], tables: ["A4:B7"], merges: ["A8:B8"], last: "A9", tall: 7, hidden: [8] }],
  ["rows above a table", "1:2", "delete", { columnA: [3, 4, 5, 6, 7, 8], tables: ["A2:B4"], merges: ["A5:B5"], last: "A6", tall: 4, hidden: [5] }],
  ["a row within a table", "6:6", "delete", { columnA: [1, 2, 3, 4, 5, 7, 8], tables: ["A4:B5"], merges: ["A6:B6"], last: "A7", tall: 5, hidden: [6] }],
  ["a whole table", "4:6", "delete", { columnA: [1, 2, 3, 7, 8], tables: [], merges: ["A4:B4"], last: "A5", tall: 3, hidden: [4] }],
  ["what has a name", "7:8", "delete", { columnA: [1, 2, 3, 4, 5, 6], tables: ["A4:B6"], merges: [], last: null, tall: -1, hidden: [] }],
] as const)("%s, %s: %s moves all that stands below", async (_what, rows, how, expected) => {
  const { book, sheet } = filledBook();
  expect(await change(book, (list) => { if (how === "insert") list.getRange(rows).insert("Down"); else list.getRange(rows).delete("Up"); })).toBe("");
  expect(state(book, sheet)).toEqual(expected);
});

test("cells of some columns move alone, and rows keep their heights", async () => {
  const { book, sheet } = filledBook();
  sheet.tables.length = 0;
  expect(await change(book, (list) => { list.getRange("B1:B2").delete("Up"); })).toBe("");
  expect([0, 5, 6].map((row) => [sheet.cell(row, 0)?.value, sheet.cell(row, 1)?.value])).toEqual([[1, 3], [6, 8], [7, undefined]]);
  expect(sheet.rowHeights.indexOf(40)).toBe(6);
});

const allowing = (...allowed: Permission[]) => (sheet: Sheet) => { sheet.protection = { password: true, allowed: new Set(allowed) }; };
const open = () => undefined;

test.each<[what: string, prepare: (sheet: Sheet) => void, work: (list: Excel.Worksheet) => void, code: string]>([
  ["a row into a protected sheet", allowing(), (list) => list.getRange("1:1").insert("Down"), "AccessDenied"],
  ["a row where rows may be inserted", allowing("insertRows"), (list) => list.getRange("1:1").insert("Down"), ""],
  ["single cells where rows may be inserted", allowing("insertRows"), (list) => list.getRange("A1").insert("Down"), "AccessDenied"],
  ["the end of locked rows where rows may be deleted", allowing("deleteRows"), (list) => { list.getRange("1:1").delete("Up"); }, "AccessDenied"],
  ["half of a table to move", open, (list) => list.getRange("A1").insert("Down"), "InvalidArgument"],
  ["a table to lose its header row", open, (list) => { list.getRange("4:4").delete("Up"); }, "InvalidArgument"],
  ["a shift to the right", open, (list) => list.getRange("A1").insert("Right"), "NotImplemented"],
])("asked for %s it refuses and changes nothing, or does it", async (_what, prepare, work, code) => {
  const { book, sheet } = filledBook();
  const before = state(book, sheet);
  prepare(sheet);
  expect(await change(book, work)).toBe(code);
  if (code !== "") expect(state(book, sheet)).toEqual(before);
});

test.each([
  [false, 41790],
  [true, 40328],
])("a date typed into a workbook that counts from 1904 (%s) is the same day on the sheet", async (date1904, serial) => {
  const { book, sheet } = filledBook();
  book.date1904 = date1904;
  sheet.ensure(0, 3).numberFormat = "[$-409]d-mmm-yyyy;@";
  expect(await change(book, (list) => { list.getRange("D1").values = [["5/31/2014"]]; })).toBe("");
  expect(sheet.cell(0, 3)).toMatchObject({ value: serial, text: "31-May-2014" });
});

test("a link to a place in the workbook can be put on a cell and taken off", async () => {
  const { book, sheet } = filledBook();
  expect(await change(book, (list) => { list.getRange("D1").hyperlink = { documentReference: "List!A1", textToDisplay: "to A1" }; })).toBe("");
  expect(sheet.cell(0, 3)).toMatchObject({ value: "to A1", link: { address: "#List!A1" } });
  host?.close();
  expect(await change(book, (list) => { list.getRange("D1").clear("Hyperlinks"); })).toBe("");
  expect(sheet.cell(0, 3)).toMatchObject({ value: "to A1" });
  expect(sheet.cell(0, 3)?.link).toBeUndefined();
});
