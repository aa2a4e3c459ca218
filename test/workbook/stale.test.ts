import { sheetNames } from "../../src/annex";
import { addSuppliers } from "../../src/taskpane/job/add";
import { buildAnnex } from "../../src/taskpane/job/build";
import { keepLists } from "../../src/taskpane/job/lists";
import { keepSettings } from "../../src/taskpane/job/settings";
import { Book } from "../../src/workbench/book";
import { undoLast } from "../../src/workbook";
import { closeExcel, openExcel } from "./excel";
import { day, fileOf, listOf, never, readTeam, silent } from "./small-team";

afterEach(closeExcel);

const moment = "2015-05-01T10:42:00.000Z";
const said = "Something that this annex was made of has changed since it was built. Build it again before it is used.";

async function openBuilt(): Promise<Book> {
  const book = new Book("team.xlsx");
  await openExcel(book);
  await addSuppliers(await readTeam(), [await fileOf("Alder Works")], silent, never, moment);
  await keepLists(await readTeam(), [listOf(2)]);
  await buildAnnex(await readTeam(), moment);
  return book;
}

/** What stands above the header of Annex I. */
function above(book: Book): unknown[] {
  const sheet = book.sheets.find(({ name }) => name === sheetNames.annex);
  return Array.from({ length: 5 }, (_, row) => sheet?.cell(row, 0)?.value).filter((value) => value !== undefined && value !== null && value !== "").slice(2);
}

test.each<[what: string, change: () => Promise<unknown>]>([
  ["another supplier", async () => addSuppliers(await readTeam(), [await fileOf("Birch Works")], silent, never, moment)],
  ["another list", async () => keepLists(await readTeam(), [listOf(3, "2014-06-30")])],
  ["a setting", async () => keepSettings(await readTeam(), new Map([["reportingYear", "2014"]]), day)],
])("after %s Annex I says that it is to be built again, for readers without the add-in too", async (_, change) => {
  const book = await openBuilt();
  expect(above(book)).toEqual([]);
  await change();
  expect(above(book)).toEqual([said]);
  expect((await readTeam()).inputsChanged).toBe(true);
  await buildAnnex(await readTeam(), moment);
  expect(above(book)).toEqual([]);
  expect((await readTeam()).inputsChanged).toBe(false);
});

test("what is undone is not said any more", async () => {
  const book = await openBuilt();
  await addSuppliers(await readTeam(), [await fileOf("Birch Works")], silent, never, moment);
  await undoLast();
  expect(above(book)).toEqual([]);
});

test("where people wrote themselves nothing is said", async () => {
  const book = await openBuilt();
  const sheet = book.sheets.find(({ name }) => name === sheetNames.annex);
  Object.assign(sheet?.ensure(3, 0) ?? {}, { value: "Seen by Ann" });
  await keepSettings(await readTeam(), new Map([["reportingYear", "2014"]]), day);
  expect(above(book)).toEqual(["Seen by Ann"]);
});

test("where no annex is built nothing is said", async () => {
  const book = new Book("team.xlsx");
  await openExcel(book);
  await keepLists(await readTeam(), [listOf(2)]);
  expect(book.sheets.some(({ name }) => name === sheetNames.annex)).toBe(false);
});
