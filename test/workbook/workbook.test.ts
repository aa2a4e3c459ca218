import { readFileSync } from "node:fs";
import type { Desk } from "../../src/taskpane/deskModel";
import { buildAnnex, writeReview } from "../../src/taskpane/job/build";
import { keepLists } from "../../src/taskpane/job/lists";
import { readDesk } from "../../src/taskpane/job/read";
import { Book, type Sheet } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { goTo, readOpenWorkbook, watchSheets } from "../../src/workbook";
import { completeTemplate } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { closeExcel, openExcel } from "./excel";

afterEach(closeExcel);

const sample = readFileSync("assets/sample.xlsx");
const moment = "2015-05-01T10:42:00.000Z";
const occasion = { today: "2015-05-01", asOf: null };
const silent = () => undefined;

async function openSample(options: Parameters<typeof openExcel>[1] = {}) {
  const book = await openBook(sample, "sample.xlsx");
  const host = await openExcel(book, options);
  return { book, host };
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** All that a build may change, as text. */
function everything(book: Book): string {
  return JSON.stringify(book.sheets.filter(({ name }) => name !== "Desk Backup").map((sheet) => {
    const used = sheet.usedArea();
    const rows = used ? Array.from({ length: used.row + used.rows }, (_, row) => Array.from({ length: used.column + used.columns }, (_unused, column) => {
      const cell = sheet.cell(row, column);
      return [cell?.value ?? null, cell?.formula ?? null, cell?.numberFormat ?? null];
    })) : [];
    return [sheet.name, sheet.visibility, rows, sheet.tables.map(({ name, area }) => [name, area]), sheet.frozenRows];
  }));
}

/** The sheet's rows from the table's header down, by text. */
function tableOf(book: Book, sheetName: string): string[][] {
  const sheet = sheetOf(book, sheetName);
  const area = sheet.tables[0]?.area;
  if (!area) throw new Error(`${sheetName} has no table.`);
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_unused, column) => String(sheet.cell(area.row + row, area.column + column)?.value ?? "")));
}

test("the sample is read and reviewed in three round trips", async () => {
  const { host } = await openSample();
  const before = host.batches.length;
  const desk = await readDesk(occasion, silent);
  // Excel.run sends one more at its end, to let its objects go; office.js a small one of its own at its start.
  expect(host.batches.slice(before).filter(({ actions }) => actions > 2)).toHaveLength(3 + 1);
  expect(desk.suppliers.map(({ name, review }) => `${name}: ${review.grade}`)).toEqual([
    "Aurora Circuits: complete",
    "Borealis Boards: questions",
    "Cobalt Contract: questions",
    "Delta Assembly: questions",
    "Ember Devices: complete",
    "Fjord Systems: questions",
    "Garnet Works: questions",
    "Harbor Modules: questions",
  ]);
  expect(desk.suppliers[0]?.response.effectiveDate.iso).toBe("2015-01-10");
  expect(desk.annex.figures).toMatchObject({ facilities: 259, designated: 154 });
});

test("Annex I, what was left out and the review are written as tables, and a second time changes nothing", async () => {
  const { book, host } = await openSample();
  const desk = await readDesk(occasion, silent);
  const before = host.batches.length;
  await buildAnnex(desk, moment);
  // Nothing is there yet that would have to be kept: look, mark the beginning, write, and Excel.run's end.
  expect(host.batches.slice(before)).toHaveLength(3 + 1);
  const annex = tableOf(book, "Annex I");
  expect(annex[0]).toEqual(["Metal", "Smelter or Refiner Facility Name", "Location", "“Conflict Free” Designation"]);
  expect([annex.length, annex.filter((row) => row[3] === "Yes").length, annex[1]]).toEqual([260, 154, ["Gold", "Aida Chemical Industries Co. Ltd.", "Japan", "No"]]);
  expect(tableOf(book, "Left Out")).toHaveLength(1 + desk.annex.leftOut.length);
  expect(sheetOf(book, "Review").cell(6, 6)).toMatchObject({ value: "B5", formula: `HYPERLINK("#'Aurora Circuits - Smelter List'!B5","B5")` });
  expect(sheetOf(book, "Annex I").page).toMatchObject({ orientation: "Portrait", fit: { wide: 1, tall: 0 }, printTitleRows: { first: 5, last: 5 } });
  expect(book.active.name).toBe("Annex I");
  const once = everything(book);
  const again = await readDesk(occasion, silent);
  const secondTime = host.batches.length;
  await buildAnnex(again, moment);
  expect(host.batches.slice(secondTime)).toHaveLength(4 + 1);
  expect(everything(book)).toBe(once);
});

test("suppliers' sheets are never written to", async () => {
  const { book } = await openSample();
  const own = () => JSON.stringify(book.sheets.filter(({ name }) => name.includes(" - ")).map((sheet) => sheet.usedArea() && [...Array(130).keys()].map((row) => [...Array(20).keys()].map((column) => sheet.cell(row, column)))));
  const before = own();
  await buildAnnex(await readDesk(occasion, silent), moment);
  expect(own()).toBe(before);
});

test("what people wrote into the review stays with its finding, also when findings go away", async () => {
  const { book } = await openSample();
  await writeReview(await readDesk(occasion, silent));
  const review = sheetOf(book, "Review");
  const rowOf = (place: string) => tableOf(book, "Review").findIndex((row) => row[6] === place) + (review.tables[0]?.area.row ?? 0);
  review.ensure(rowOf("D63"), 9).value = "asked on Monday";
  // The finding before it is mended, so that its row moves up.
  sheetOf(book, "Borealis Boards - Declaration").ensure(16, 3).value = "+46 555 0100";
  await writeReview(await readDesk(occasion, silent));
  expect(review.cell(rowOf("D63"), 9)?.value).toBe("asked on Monday");
  expect(tableOf(book, "Review").some((row) => row[6] === "D17")).toBe(false);
});

test.each<[what: string, prepare: (book: Book) => void, says: string]>([
  ["a locked workbook", (book) => { book.structureLocked = true; }, "locked against new sheets"],
  ["a sheet of that name that the desk did not make", (book) => { book.add("Left Out").ensure(0, 0).value = "mine"; }, "that 3TG Desk did not make"],
])("%s refuses a build with a sentence before anything is written", async (_what, prepare, says) => {
  const { book } = await openSample();
  prepare(book);
  const desk = await readDesk(occasion, silent);
  const before = everything(book);
  await expect(buildAnnex(desk, moment)).rejects.toThrow(says);
  expect(everything(book)).toBe(before);
});

test("lists of other days are kept beside each other and read back", async () => {
  const { book } = await openSample();
  const desk = await readDesk(occasion, silent);
  const newer = { asOf: "2015-03-01", source: "team", entries: (desk.lists[0]?.entries ?? []).slice(0, 3) };
  expect(await keepLists(desk, [newer])).toEqual({ replaced: false });
  const again = await readDesk(occasion, silent);
  expect(again.lists.map(({ asOf, entries }) => [asOf, entries.length])).toEqual([["2014-03-18", 259], ["2015-03-01", 3]]);
  expect(sheetOf(book, "Status List").tables).toHaveLength(1);
  expect(await keepLists(again, [newer])).toEqual({ replaced: true });
});

test("a real template's workbook tells that it is locked, and its date is right though Excel does not tell its date system", async () => {
  const book = await openBook(await buildTemplate(completeTemplate("3.01")), "larch.xlsx");
  await openExcel(book);
  const open = await readOpenWorkbook();
  expect([open.structureLocked, open.cells.date1904]).toEqual([true, null]);
  const desk: Desk = await readDesk(occasion, silent);
  expect(desk.suppliers.map(({ response }) => [response.template.version, response.effectiveDate.iso])).toEqual([["3.01", "2014-09-30"]]);
});

test("a workbook without a template says so", async () => {
  const book = new Book("empty.xlsx");
  book.add("Sheet1");
  await openExcel(book);
  expect((await readDesk(occasion, silent)).unread).toEqual([{ sheet: null, problem: { id: "review.noTemplate", slots: { name: "empty.xlsx" } } }]);
});

test("going to a cell selects it, and a hidden sheet gives its text instead", async () => {
  const { book } = await openSample();
  expect(await goTo("Borealis Boards - Declaration", "D17")).toEqual({ shown: true });
  expect([book.active.name, book.selection?.area]).toEqual(["Borealis Boards - Declaration", { row: 16, column: 3, rows: 1, columns: 1 }]);
  sheetOf(book, "Aurora Circuits - Declaration").visibility = "Hidden";
  expect(await goTo("Aurora Circuits - Declaration", "D8")).toEqual({ shown: false, text: "Aurora Circuits" });
  await expect(goTo("Gone", "A1")).rejects.toThrow("was deleted or renamed");
});

test("a change in a sheet is told by its name", async () => {
  const { book } = await openSample();
  const told: string[] = [];
  await watchSheets((sheet) => told.push(sheet));
  const sheet = sheetOf(book, "Ember Devices - Declaration");
  book.changed(sheet, { row: 7, column: 3, rows: 1, columns: 1 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).toEqual(["Ember Devices - Declaration"]);
});
