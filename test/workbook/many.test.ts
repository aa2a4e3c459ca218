import { Book } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { readOpenWorkbook, readSheets, watchSheets } from "../../src/workbook";
import { completeTemplate } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { closeExcel, openExcel } from "./excel";

afterEach(closeExcel);

const roles = ["Declaration", "Smelter List", "Product List"] as const;
const metals = ["Gold", "Tin", "Tantalum", "Tungsten"] as const;
/** As Excel on the web counts. */
const mostBytes = 5 * 1024 * 1024;

/** A team's workbook: so many suppliers with all three sheets, each with 240 smelters and 40 products. */
async function openTeam(suppliers: number) {
  const smelters = Array.from({ length: 60 }, (_, n) => metals.map((metal) => ({ metalText: metal, lookup: `${metal} Works ${n}`, nameText: `${metal} Works of Exampleton, number ${n}`, standardName: `${metal} Works ${n}`, country: "GERMANY", idText: `CID${n}`, city: "Exampleton", contactName: "Ida Larch", contactEmail: "ida.larch@example.com", comments: "Visited last year." }))).flat();
  const products = Array.from({ length: 40 }, (_, n) => ({ number: `P-${n}`, name: `Product ${n}` }));
  const file = await openBook(await buildTemplate(completeTemplate("6.5", { smelters, products })), "supplier.xlsx");
  const book = new Book("team.xlsx");
  book.add("Sheet1").ensure(0, 0).value = "ours";
  for (let n = 1; n <= suppliers; n++) {
    for (const role of roles) {
      const source = file.sheets.find(({ name }) => name === role);
      const used = source?.usedArea();
      const sheet = book.add(`Supplier ${n} - ${role}`);
      for (let row = 0; row < (used ? used.row + used.rows : 0); row++) for (let column = 0; column < (used ? used.column + used.columns : 0); column++) Object.assign(sheet.ensure(row, column), { value: source?.cell(row, column)?.value ?? null });
    }
  }
  const host = await openExcel(book);
  return { book, batches: host.batches };
}

async function measured<T>(batches: Awaited<ReturnType<typeof openTeam>>["batches"], work: () => Promise<T>): Promise<{ result: T; trips: number; bytes: number; responseBytes: number }> {
  const from = batches.length;
  const result = await work();
  const sent = batches.slice(from).filter(({ actions }) => actions > 2);
  return { result, trips: sent.length, bytes: Math.max(...sent.map(({ bytes }) => bytes)), responseBytes: Math.max(...sent.map(({ responseBytes }) => responseBytes)) };
}

test("sixty suppliers with their hundred and eighty sheets are read and watched in as many round trips as one, each far below what Excel on the web takes", async () => {
  const found = [];
  for (const suppliers of [1, 60]) {
    const { book, batches } = await openTeam(suppliers);
    const read = await measured(batches, readOpenWorkbook);
    const told: string[] = [];
    const watched = await measured(batches, () => watchSheets((sheet) => told.push(sheet)));
    const again = await measured(batches, () => readSheets(roles.map((role) => `Supplier 1 - ${role}`)));
    for (const sheet of book.sheets) book.changed(sheet, { row: 7, column: 3, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toEqual(book.sheets.map(({ name }) => name));
    expect(read.result.cells.sheets).toHaveLength(1 + suppliers * roles.length);
    for (const { bytes, responseBytes } of [read, watched, again]) expect(Math.max(bytes, responseBytes)).toBeLessThan(mostBytes);
    found.push([read.trips, watched.trips, again.trips]);
    await watched.result();
    closeExcel();
  }
  expect(found[1]).toEqual(found[0]);
}, 60_000);

test("a sheet that is more than Excel hands over at once is read in parts", async () => {
  const book = new Book("team.xlsx");
  const sheet = book.add("Status List");
  for (let row = 0; row < 1500; row++) sheet.ensure(row, 0).value = `${row} ${"x".repeat(4000)}`;
  await openExcel(book);
  const { tables } = await readOpenWorkbook();
  expect(tables.statusList?.rows.map(([cell]) => Number.parseInt(String(cell), 10))).toEqual(Array.from({ length: 1500 }, (_, row) => row));
});
