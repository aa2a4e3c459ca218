import { annexSheet, sheetNames, type AnnexRow } from "../../src/annex";
import type { AnnexColumn } from "../../src/review";
import { Book } from "../../src/workbench/book";
import { backupState, builtInputs, EditedCells, readOpenWorkbook, undoLast, writeResults, type WriteOptions } from "../../src/workbook";
import { closeExcel, openExcel } from "./excel";

let book: Book;
let batches: unknown[];
let failing: (names: readonly string[]) => boolean = () => false;

beforeEach(async () => {
  book = new Book("team.xlsx");
  book.add("Sheet1").ensure(0, 0).value = "ours";
  failing = () => false;
  ({ batches } = await openExcel(book, { failAt: (_batch, all) => (failing(all.map(({ Name }) => Name)) ? { code: "GeneralException", afterActions: 1 } : undefined) }));
});
afterEach(closeExcel);

const moment = (minute: number) => `2015-05-01T10:${minute}:00.000Z`;
const line = (facility: string): AnnexRow => ({ metal: "Gold", facility, location: "Japan", designation: "Yes", id: "CID000001", suppliers: ["Aurora"], provinces: [], evidence: [] });
const write = (facilities: string[], columns: AnnexColumn[], options: WriteOptions) => writeResults([annexSheet({ rows: facilities.map(line), list: null, asOf: null }, columns)], options);
const read = async () => (await readOpenWorkbook()).tables.backup?.rows ?? [];
const annex = () => book.sheets.find(({ name }) => name === sheetNames.annex);
/** Column E of the table, from its heading on. */
const column = (n = 4) => Array.from({ length: 3 }, (_, row) => String(annex()?.cell(5 + row, n)?.value ?? ""));

test("what a build was made of is read back with the workbook's state, and stays when something else is written", async () => {
  await write(["Alpha"], [], { undoFrom: moment(10), inputs: "12e4567890123456" });
  expect([builtInputs(await read()), backupState(await read())]).toEqual(["12e4567890123456", { state: "built", at: moment(10) }]);
  await write(["Alpha"], [], { undoFrom: moment(20) });
  await write(["Alpha"], [], {});
  expect([builtInputs(await read()), backupState(await read())]).toEqual(["12e4567890123456", { state: "built", at: moment(20) }]);
  await write(["Beta"], [], { undoFrom: moment(30), inputs: "0000000000000001" });
  expect(builtInputs(await read())).toBe("0000000000000001");
});

test("after undoing, the build before is the last one; after the first there is none", async () => {
  await write(["Alpha"], [], { undoFrom: moment(10), inputs: "a" });
  await write(["Beta"], [], { undoFrom: moment(20), inputs: "b" });
  await undoLast();
  expect([builtInputs(await read()), backupState(await read())]).toEqual(["a", null]);
  await write(["Gamma"], [], { undoFrom: moment(30), inputs: "c" });
  await undoLast();
  expect(builtInputs(await read())).toBe("a");
});

test("a build that fails leaves what is known of the one before", async () => {
  await write(["Alpha"], [], { undoFrom: moment(10), inputs: "a" });
  let n = 0;
  failing = (names) => names.includes("NumberFormat") && ++n === 1;
  await expect(write(["Beta"], [], { undoFrom: moment(20), inputs: "b" })).rejects.toThrow();
  expect([builtInputs(await read()), column(1)]).toEqual(["a", ["Smelter or Refiner Facility Name", "Alpha", ""]]);
});

test("keeping what a build was made of costs no round trip", async () => {
  const count = async (options: WriteOptions) => {
    const before = batches.length;
    await write(["Alpha"], [], options);
    return batches.length - before;
  };
  await count({ undoFrom: moment(10) });
  const without = await count({ undoFrom: moment(20) });
  expect(await count({ undoFrom: moment(30), inputs: "a" })).toBe(without);
});

test("a further column that is turned off is blank and has its heading, and comes back in its place", async () => {
  await write(["Alpha", "Beta"], ["id"], { undoFrom: moment(10), edited: "show" });
  expect(column()).toEqual(["Facility ID", "CID000001", "CID000001"]);
  await write(["Alpha"], [], { undoFrom: moment(20), edited: "show" });
  expect(column()).toEqual(["Facility ID", "", ""]);
  await undoLast();
  expect(column()).toEqual(["Facility ID", "CID000001", "CID000001"]);
  await write(["Alpha"], [], { undoFrom: moment(30), edited: "show" });
  await write(["Alpha"], ["suppliers", "id"], { undoFrom: moment(40), edited: "show" });
  expect([column(), column(5)]).toEqual([["Facility ID", "CID000001", ""], ["Listed by Suppliers", "Aurora", ""]]);
});

/** A person puts a column of that heading right of the table. */
async function addColumn(heading: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetNames.annex);
    sheet.tables.getItem("AnnexI").resize("A6:E7");
    sheet.getRange("E6:E7").values = [[heading], [text]];
    await context.sync();
  });
}

test("a column of people's own with such a heading stays theirs while the setting is off, and is asked about when it is turned on", async () => {
  await write(["Alpha"], [], { undoFrom: moment(10), edited: "show" });
  await addColumn("Facility ID", "ours");
  await write(["Alpha", "Beta"], [], { undoFrom: moment(20), edited: "show" });
  expect(column()).toEqual(["Facility ID", "ours", ""]);
  const asked = await write(["Alpha"], ["id"], { undoFrom: moment(30), edited: "show" }).catch((error: unknown) => error);
  expect(asked instanceof EditedCells && asked.edits.map(({ sheet, row, header, value }) => [sheet, row, header, value])).toEqual([["Annex I", 0, "Facility ID", "ours"]]);
  await write(["Aalto", "Alpha"], ["id", "suppliers"], { undoFrom: moment(40), edited: "keep" });
  expect([column(), column(5)]).toEqual([["Facility ID", "", "ours"], ["Listed by Suppliers", "Aurora", "Aurora"]]);
  await write(["Alpha"], ["id", "suppliers"], { undoFrom: moment(50), edited: "replace" });
  expect([column(), column(5)]).toEqual([["Facility ID", "CID000001", ""], ["Listed by Suppliers", "Aurora", ""]]);
});
