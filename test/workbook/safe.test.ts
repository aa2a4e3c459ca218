import { sheetNames } from "../../src/annex";
import { addSuppliers } from "../../src/taskpane/job/add";
import { buildAnnex, writeReview } from "../../src/taskpane/job/build";
import { keepLists } from "../../src/taskpane/job/lists";
import { Book, type Sheet } from "../../src/workbench/book";
import { undoLast, writeResults } from "../../src/workbook";
import { closeExcel, openExcel } from "./excel";
import { fileOf, listOf, never, readTeam, silent } from "./small-team";
import { copyOf, difference, everything } from "./whole";

/** Called before each batch of Excel's, with what it is to do; what it gives makes the batch fail. */
let beforeBatch: (names: readonly string[]) => { code: string; afterActions: number } | undefined = () => undefined;
const book = new Book("team.xlsx");
let team: () => void;
const moment = (minute: number) => `2015-05-01T10:${minute}:00.000Z`;

beforeAll(async () => {
  book.add("Sheet1").ensure(0, 0).value = "ours";
  await openExcel(book, { failAt: (_batch, all) => beforeBatch(all.map(({ Name }) => Name)) });
  await addSuppliers(await readTeam(), [await fileOf("Aurora"), await fileOf("Birch")], silent, never, moment(10));
  await keepLists(await readTeam(), [listOf(2)]);
  team = copyOf(book);
});
beforeEach(() => { team(); });
afterEach(() => { beforeBatch = () => undefined; });
afterAll(closeExcel);

function sheet(name: string): Sheet {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

const build = async (minute: number) => buildAnnex(await readTeam(), moment(minute));
const isWriting = (names: readonly string[]) => names.includes("FreezeRows");
const editsOf = (built: Awaited<ReturnType<typeof buildAnnex>>) => ("edits" in built ? built.edits.map(({ sheet: on, value }) => [on, value]) : []);

test("a sheet that somebody else makes while the desk writes is never taken away with the desk's own", async () => {
  const desk = await readTeam();
  beforeBatch = (names) => {
    if (isWriting(names) && !book.sheets.some(({ name }) => name === "Review")) book.add("Review").ensure(0, 0).value = "mine";
    return undefined;
  };
  await expect(buildAnnex(desk, moment(20))).rejects.toThrow("Somebody made a sheet or a table of the same name");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", sheetNames.backup, "Aurora - Declaration", "Aurora - Smelter List", "Birch - Declaration", "Birch - Smelter List", "Suppliers", "Status List", "Review"]);
  expect(sheet("Review").cell(0, 0)?.value).toBe("mine");
});

test("a build that waits to be put back is not built over", async () => {
  await build(20);
  sheet(sheetNames.backup).ensure(0, 0).value = "building";
  const before = everything(book);
  await expect(build(30)).rejects.toThrow("has not ended");
  expect(difference(before, everything(book))).toEqual([]);
  await undoLast();
  await build(40);
});

test("a sheet of people's own that has the name of the desk's hidden one is left alone", async () => {
  book.sheets.splice(book.sheets.findIndex(({ name }) => name === sheetNames.backup), 1);
  book.add(sheetNames.backup).ensure(0, 0).value = "our backup";
  await expect(build(20)).rejects.toThrow(`There is a sheet ${sheetNames.backup} that 3TG Desk did not make`);
  expect(sheet(sheetNames.backup).cell(0, 0)?.value).toBe("our backup");
});

describe("a cell that a person wrote over is still known as such", () => {
  const edit = () => { sheet("Annex I").ensure(6, 1).value = "as we write it"; };
  const known = [["Annex I", "as we write it"]];

  test("after a build that failed", async () => {
    await build(20);
    edit();
    const desk = await readTeam();
    const isLast = (names: readonly string[]) => names.filter((name) => name === "Resize").length > 3;
    beforeBatch = (names) => (isLast(names) ? { code: "GeneralException", afterActions: 200 } : undefined);
    await expect(buildAnnex(desk, moment(30), "keep")).rejects.toThrow();
    beforeBatch = () => undefined;
    expect(editsOf(await build(40))).toEqual(known);
  });

  test("after an undoing", async () => {
    await build(20);
    edit();
    await buildAnnex(await readTeam(), moment(30), "replace");
    await undoLast();
    expect(editsOf(await build(40))).toEqual(known);
  });

  test("and what the desk itself wrote since is not taken for it", async () => {
    await build(20);
    // Birch's telephone number is gone: a finding more.
    sheet("Birch - Declaration").ensure(16, 3).value = null;
    const before = everything(book).length;
    await writeReview(await readTeam());
    expect(everything(book).length).toBeGreaterThan(before);
    expect(editsOf(await build(30))).toEqual([]);
  });
});

test("a blank sheet that becomes a result is blank again, without a table, when the writing fails or is undone", async () => {
  book.add("Annex I");
  const before = everything(book);
  const desk = await readTeam();
  beforeBatch = (names) => (names.includes("FreezeRows") ? { code: "GeneralException", afterActions: 400 } : undefined);
  await expect(buildAnnex(desk, moment(20))).rejects.toThrow();
  expect(difference(before, everything(book))).toEqual([]);
  beforeBatch = () => undefined;
  await build(30);
  expect(sheet("Annex I").tables).toHaveLength(1);
  await undoLast();
  expect(difference(before, everything(book))).toEqual([]);
});

test("rows that people inserted above a table since stay there when the build is undone", async () => {
  await build(20);
  await keepLists(await readTeam(), [listOf(4)]);
  const before = everything(book).filter((line) => line.startsWith("Annex I "));
  await build(30);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Annex I").getRange("1:2").insert("Down");
    await context.sync();
  });
  await undoLast();
  const moved = before.map((line) => line.replace(/^Annex I (\d+) (\d+) /, (_all, row: string, column: string) => `Annex I ${Number(row) + 2} ${column} `).replace('{"row":5', '{"row":7'));
  expect(difference(moved, everything(book).filter((line) => line.startsWith("Annex I ")))).toEqual([]);
});

test("what is kept of a large workbook goes over in parts, and comes back whole", async () => {
  const rows = Array.from({ length: 9000 }, (_, row) => [`${row}`, "x".repeat(400)]);
  const large = (text: string) => ({ name: "Large", heading: ["Large"], table: { name: "Large", columns: [{ header: "No", width: 8, kind: "text" as const }, { header: "Text", width: 20, kind: "text" as const }], rows: rows.map(([no = "", filler = ""]) => [no, text + filler]) }, legend: [], print: { landscape: false } });
  await writeResults([large("a")], { undoFrom: moment(20) });
  const before = everything(book);
  await writeResults([large("b")], { undoFrom: moment(30) });
  await undoLast();
  expect(difference(before, everything(book))).toEqual([]);
  // What stood there takes a few batches, and so does what is written: it fails in the second of these.
  let writing = 0;
  beforeBatch = (names) => (names.includes("NumberFormat") && ++writing === 2 ? { code: "GeneralException", afterActions: 1 } : undefined);
  await expect(writeResults([large("c")], { undoFrom: moment(40) })).rejects.toThrow();
  expect(writing).toBeGreaterThan(2);
  expect(difference(before, everything(book))).toEqual([]);
}, 30_000);
