import { readFileSync } from "node:fs";
import { supplierOn, watchedSheets } from "../../src/taskpane/deskChanges";
import type { Desk } from "../../src/taskpane/deskModel";
import { writeReview } from "../../src/taskpane/job/build";
import { readDesk, readSupplier } from "../../src/taskpane/job/read";
import { accept, decide, reopen } from "../../src/taskpane/job/settle";
import { keepSettings, openConcernList } from "../../src/taskpane/job/settings";
import type { Decision } from "../../src/smelters";
import type { Book, Sheet } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { unhide } from "../../src/workbook";
import { completeTemplate } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { closeExcel, openExcel } from "./excel";

afterEach(closeExcel);

const sample = readFileSync("assets/sample.xlsx");
const occasion = { today: "2015-05-01", asOf: null };
const read = () => readDesk(occasion, () => undefined);
const day = "2015-05-01";

async function openSample() {
  const book = await openBook(sample, "sample.xlsx");
  return { book, host: await openExcel(book) };
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The rows of a sheet's table, by heading. */
function rowsOf(book: Book, name: string): { cells: Record<string, string>; row: number }[] {
  const sheet = sheetOf(book, name);
  const area = sheet.tables[0]?.area;
  if (!area) throw new Error(`${name} has no table.`);
  const text = (row: number, column: number) => String(sheet.cell(row, column)?.value ?? "");
  return Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).map((row) => ({
    row,
    cells: Object.fromEntries(Array.from({ length: area.columns }, (_unused, at) => [text(area.row, area.column + at), text(row, area.column + at)])),
  }));
}

function columnOf(book: Book, name: string, heading: string): number {
  const sheet = sheetOf(book, name);
  const area = sheet.tables[0]?.area ?? { row: 0, column: 0, columns: 0 };
  return Array.from({ length: area.columns }, (_, at) => area.column + at).find((column) => sheet.cell(area.row, column)?.value === heading) ?? -1;
}

/** The first open finding of a rule: its supplier and key. */
function firstOf(desk: Desk, rule: string) {
  for (const supplier of desk.suppliers) {
    const finding = supplier.findings.find((one) => one.rule === rule);
    if (finding) return { supplier, finding, key: supplier.keyOf.get(finding) ?? "" };
  }
  throw new Error(`No finding of ${rule}.`);
}

const open = (desk: Desk) => desk.suppliers.reduce((sum, { findings }) => sum + findings.length, 0);

test("a finding is accepted with a note in the sheet Review, which is made if need be, and stays so after reading again", async () => {
  const { book } = await openSample();
  const desk = await read();
  const { key, finding, supplier } = firstOf(desk, "X-01");
  const { desk: next, lasts } = await accept(desk, key, "explained by phone", day);
  expect([lasts, open(desk) - open(next)]).toEqual([true, 1]);
  expect(rowsOf(book, "Review").filter(({ cells }) => cells["State"] !== "").map(({ cells }) => [cells["Rule"], cells["Supplier"], cells["State"], cells["Note"], cells["Key"]])).toEqual([["X-01", supplier.name, "accepted", "explained by phone", key]]);
  const again = await read();
  expect(again.suppliers.flatMap(({ accepted }) => accepted)).toEqual([{ finding, note: "explained by phone" }]);
});

test("with the sheet there, accepting writes two cells and leaves the order of the rows to people", async () => {
  const { book, host } = await openSample();
  const desk = await read();
  await writeReview(desk);
  const before = rowsOf(book, "Review").map(({ cells }) => cells["Key"]);
  const changes = host.batches.length;
  const { key } = firstOf(desk, "X-01");
  const { desk: next } = await accept(desk, key, "=1+1", day);
  // Look and write, and Excel.run's end.
  expect(host.batches.slice(changes)).toHaveLength(2 + 1);
  const [row] = rowsOf(book, "Review").filter(({ cells }) => cells["Key"] === key);
  expect([row?.cells["State"], row?.cells["Note"], rowsOf(book, "Review").map(({ cells }) => cells["Key"])]).toEqual(["accepted", "=1+1", before]);
  await reopen(next, key);
  expect(rowsOf(book, "Review").find(({ cells }) => cells["Key"] === key)?.cells).toMatchObject({ State: "open", Note: "=1+1" });
  expect(open(await read())).toBe(open(desk));
});

test("an accepted finding comes back when the supplier's answer changes, with its note and the reason", async () => {
  const { book } = await openSample();
  const desk = await read();
  const { key, finding } = firstOf(desk, "X-01");
  await accept(desk, key, "explained", day);
  // The other answer that the finding is about.
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(finding.cell) ?? [];
  expect([column, row]).toEqual(["D", expect.stringMatching(/^\d+$/)]);
  const sheet = sheetOf(book, finding.sheet);
  const other = String(finding.message.slots["otherAnswer"]);
  for (let at = 20; at < 90; at++) {
    const cell = sheet.cell(at, 3);
    if (cell && String(cell.value).trim() === other) cell.value = other === "No" ? "Perhaps not" : "No, but greater than 50%";
  }
  const changed = await read();
  await writeReview(changed);
  expect(changed.suppliers.flatMap(({ accepted }) => accepted)).toEqual([]);
  const kept = rowsOf(book, "Review").filter(({ cells }) => cells["Note"] === "explained");
  expect(kept).toHaveLength(1);
  expect(kept[0]?.cells["State"]).not.toBe("accepted");
});

test("what people type into State is as good as the pane's button", async () => {
  const { book } = await openSample();
  const desk = await read();
  await writeReview(desk);
  const { row = 0 } = rowsOf(book, "Review").find(({ cells }) => cells["Rule"] === "X-01") ?? {};
  sheetOf(book, "Review").ensure(row, columnOf(book, "Review", "State")).value = "Accepted ";
  expect((await read()).suppliers.flatMap(({ accepted }) => accepted.map(({ finding }) => finding.rule))).toEqual(["X-01"]);
});

test("a sheet Review of an older form gets its new columns at the right end, and people's columns stay", async () => {
  const { book } = await openSample();
  const desk = await read();
  await writeReview(desk);
  const sheet = sheetOf(book, "Review");
  const [table] = sheet.tables;
  if (!table) throw new Error("Review has no table.");
  // As it was before: without question and key, and with a column of the team's own at the end.
  const { area } = table;
  const old = rowsOf(book, "Review");
  const headings = ["Supplier", "Class", "Severity", "Rule", "Metal", "Sheet", "Cell", "Finding", "State", "Note", "Who"];
  sheet.clear({ ...area, columns: area.columns });
  headings.forEach((heading, at) => { sheet.ensure(area.row, area.column + at).value = heading; });
  old.forEach(({ cells, row }, index) => {
    headings.forEach((heading, at) => { sheet.ensure(row, area.column + at).value = heading === "Who" ? `person ${index}` : heading === "Note" ? `note ${index}` : (cells[heading] ?? ""); });
  });
  table.area = { ...area, columns: headings.length };
  await writeReview(await read());
  const now = rowsOf(book, "Review");
  expect(Object.keys(now[0]?.cells ?? {})).toEqual([...headings, "Question to the supplier", "Key"]);
  expect(now.map(({ cells }) => [cells["Note"], cells["Who"]])).toEqual(old.map((_, index) => [`note ${index}`, `person ${index}`]));
});

test("something beside a table that has to grow is not swallowed", async () => {
  const { book } = await openSample();
  await writeReview(await read());
  const sheet = sheetOf(book, "Review");
  const [table] = sheet.tables;
  if (!table) throw new Error("Review has no table.");
  const { area } = table;
  table.area = { ...area, columns: area.columns - 1 };
  sheet.ensure(area.row + 1, area.column + area.columns - 1).value = "mine";
  await expect(writeReview(await read())).rejects.toThrow("needs one more column, and something stands right of it");
});

test("a change in one supplier's sheets reads that supplier only, in two round trips", async () => {
  const { book, host } = await openSample();
  const desk = await read();
  const sheet = sheetOf(book, "Ember Devices - Declaration");
  const supplier = supplierOn(desk, sheet.name);
  if (!supplier) throw new Error("Nobody's sheet.");
  sheet.ensure(16, 3).value = null;
  const before = host.batches.length;
  const next = await readSupplier(desk, supplier);
  expect(host.batches.slice(before).filter(({ actions }) => actions > 2)).toHaveLength(2 + 1);
  expect(next?.suppliers.map(({ name, findings }, index) => [name, findings.length - (desk.suppliers[index]?.findings.length ?? 0)]).filter(([, more]) => more !== 0)).toEqual([["Ember Devices", 1]]);
  // The same as if all had been read.
  const whole = await read();
  expect(next?.suppliers.map(({ findings, review: { grade, decidedBy } }) => [findings, grade, decidedBy])).toEqual(whole.suppliers.map(({ findings, review: { grade, decidedBy } }) => [findings, grade, decidedBy]));
  expect(next?.suppliers.map(({ response }) => response)).toEqual(whole.suppliers.map(({ response }) => response));
});

test("when a supplier's sheet is gone, all has to be read", async () => {
  const { book } = await openSample();
  const desk = await read();
  const supplier = supplierOn(desk, "Ember Devices - Smelter List");
  if (!supplier) throw new Error("Nobody's sheet.");
  book.sheets.splice(book.sheets.findIndex(({ name }) => name === "Ember Devices - Smelter List"), 1);
  expect(await readSupplier(desk, supplier)).toBeNull();
});

test("settings are kept on a sheet, work at the next reading, and can be changed there by hand", async () => {
  const { book } = await openSample();
  const desk = await read();
  await keepSettings(desk, new Map([["X-01", "off"], ["reportingYear", "2014"]]), day);
  const rows = rowsOf(book, "Settings");
  expect(rows.filter(({ cells }) => cells["Value"] !== "").map(({ cells }) => [cells["Setting"], cells["Value"]])).toEqual([["Reporting year", "2014"], ["Rule X-01", "off"]]);
  const set = await read();
  expect([set.settings.reportingYear, set.suppliers.some(({ findings }) => findings.some(({ rule }) => rule === "X-01"))]).toEqual([2014, false]);
  expect(watchedSheets(set).has("Settings")).toBe(true);
  const { row = 0 } = rows.find(({ cells }) => cells["Key"] === "reportingYear") ?? {};
  sheetOf(book, "Settings").ensure(row, columnOf(book, "Settings", "Value")).value = "soon";
  const wrong = await read();
  expect([wrong.settings.reportingYear, wrong.settingProblems.map(({ id }) => id)]).toEqual([null, ["settings.badValue"]]);
  // A value is taken back, and others stay.
  await keepSettings(wrong, new Map([["X-01", ""]]), day);
  expect((await read()).suppliers.some(({ findings }) => findings.some(({ rule }) => rule === "X-01"))).toBe(true);
});

test("the concern list is made once, kept as people fill it in, and read", async () => {
  const { book } = await openSample();
  await openConcernList();
  const sheet = sheetOf(book, "Concern List");
  const { row = 0 } = rowsOf(book, "Concern List")[0] ?? {};
  sheet.ensure(row, columnOf(book, "Concern List", "Country")).value = "Japan";
  sheet.ensure(row, columnOf(book, "Concern List", "Metal")).value = "Gold";
  await openConcernList();
  expect(rowsOf(book, "Concern List").map(({ cells }) => [cells["Metal"], cells["Country"]])).toEqual([["Gold", "Japan"]]);
  const desk = await read();
  expect(desk.suppliers.some(({ findings }) => findings.some(({ rule }) => rule === "S-31"))).toBe(true);
});

test("a hidden sheet is shown when a person asks, with its cell selected", async () => {
  const { book } = await openSample();
  sheetOf(book, "Aurora Circuits - Declaration").visibility = "Hidden";
  await unhide("Aurora Circuits - Declaration", "D8");
  expect([sheetOf(book, "Aurora Circuits - Declaration").visibility, book.active.name, book.selection?.area.row]).toEqual(["Visible", "Aurora Circuits - Declaration", 7]);
});

test("in a locked template nothing is written, and where storage is denied that is said", async () => {
  const book = await openBook(await buildTemplate(completeTemplate("3.01")), "larch.xlsx");
  sheetOf(book, "Declaration").ensure(16, 3).value = null;
  const host = await openExcel(book);
  const desk = await read();
  const { key } = firstOf(desk, "C-07");
  const before = host.batches.length;
  const { desk: next, lasts } = await accept(desk, key, "by mail only", day);
  expect([lasts, open(desk) - open(next), host.batches.length - before]).toEqual([false, 1, 0]);
  expect(await keepSettings(desk, new Map([["C-07", "off"]]), day)).toEqual({ lasts: false });
});

test("a decision settles every row that says the same, is kept in the sheet Decisions, and can be taken back there", async () => {
  const { book } = await openSample();
  const desk = await read();
  const [name] = desk.annex.open;
  if (!name) throw new Error("The sample leaves no name open.");
  const [candidate] = name.candidates;
  expect(name.candidates).toHaveLength(3);
  const decision: Decision = { key: name.key, verdict: "facility", metal: name.metal, name: name.name, country: name.country, id: name.id, facility: candidate ? { name: candidate.name, location: candidate.location, id: candidate.id } : null, by: "Ida", on: day };
  const { desk: next } = await decide(desk, decision);
  expect([next.annex.open.map(({ key }) => key).includes(name.key), desk.annex.leftOut.length - next.annex.leftOut.length]).toEqual([false, name.rows.length]);
  const again = await read();
  expect(again.annex.rows.flatMap(({ evidence }) => evidence.filter(({ how }) => how === "decision"))).toHaveLength(name.rows.length);
  expect(again.annex).toEqual(next.annex);
  const { row = 0 } = rowsOf(book, "Decisions")[0] ?? {};
  sheetOf(book, "Decisions").ensure(row, columnOf(book, "Decisions", "Decision")).value = "open";
  expect((await read()).annex.open.map(({ key }) => key)).toContain(name.key);
  await decide(next, { ...decision, verdict: "noSmelter", facility: null });
  expect((await read()).annex.leftOut.filter(({ reason }) => reason.id === "lists.reason.noSmelter")).toHaveLength(name.rows.length);
  await decide(await read(), decision, true);
  expect((await read()).decisions.size).toBe(0);
});
