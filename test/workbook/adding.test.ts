import { sheetNames } from "../../src/annex";
import { addSuppliers, type AddResult } from "../../src/taskpane/job/add";
import { buildAnnex } from "../../src/taskpane/job/build";
import { readDesk } from "../../src/taskpane/job/read";
import type { Desk } from "../../src/taskpane/deskModel";
import { Book } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { sentence } from "../../src/words";
import { completeTemplate, type TemplateDescription } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { closeExcel, openExcel } from "./excel";

afterEach(closeExcel);

const occasion = { today: "2015-05-01", asOf: null };
const silent = () => undefined;
const moment = "2015-05-01T10:42:00.000Z";
const read = () => readDesk(occasion, silent);
const never = new AbortController().signal;

async function fileOf(name: string, description: TemplateDescription): Promise<File> {
  return new File([new Uint8Array(await buildTemplate(description))], name);
}

const named = (companyName: string, changes: Partial<TemplateDescription> = {}, version: TemplateDescription["version"] = "3.01") => {
  const base = completeTemplate(version, changes);
  return { ...base, company: { ...base.company, companyName } };
};

async function openEmpty(options: Parameters<typeof openExcel>[1] = {}): Promise<{ book: Book; host: Awaited<ReturnType<typeof openExcel>> }> {
  const book = new Book("team.xlsx");
  book.add("Sheet1");
  return { book, host: await openExcel(book, options) };
}

const add = (desk: Desk, ...files: File[]) => addSuppliers(desk, files, silent, never, moment);
const outcomes = (results: readonly AddResult[]) => results.map(({ file, outcome }) => `${file}: ${outcome}`);
const namesOf = (book: Book) => book.sheets.map(({ name }) => name).filter((name) => name !== sheetNames.backup);

/** Cells, formats and tables of the whole book, as text. */
function everything(book: Book): string {
  return JSON.stringify(book.sheets.filter(({ name }) => name !== sheetNames.backup).map((sheet) => {
    const area = sheet.usedArea();
    return [sheet.name, sheet.tables, area && Array.from({ length: area.row + area.rows }, (_, row) => Array.from({ length: area.column + area.columns }, (_unused, column) => {
      const cell = sheet.cell(row, column);
      // A cell that was never written and one that is blank look alike in Excel.
      const format = cell?.numberFormat ?? "General";
      return [cell?.value ?? "", cell?.formula ?? "", format];
    }))];
  }));
}

test.each([["while files are read", /^Reading/], ["while suppliers are reviewed", /^Reviewing/]])("what is cancelled %s writes nothing, and says so", async (_when, at) => {
  const { book } = await openEmpty();
  const control = new AbortController();
  const desk = await read();
  const before = everything(book);
  const done = await addSuppliers(desk, [await fileOf("a.xlsx", named("Aurora")), await fileOf("b.xlsx", named("Birch"))], (said) => { if (at.test(said)) control.abort(); }, control.signal, moment);
  expect([done.cancelled, done.results, done.desk === desk]).toEqual([true, [], true]);
  expect(everything(book)).toBe(before);
});

test("once the writing begins it is too late to cancel: nothing is said of cancelling, and all is written", async () => {
  const { book } = await openEmpty();
  const control = new AbortController();
  const told: boolean[] = [];
  const done = await addSuppliers(await read(), [await fileOf("a.xlsx", named("Aurora"))], (said, canCancel = true) => {
    told.push(canCancel);
    if (/^Writing/.test(said)) control.abort();
  }, control.signal, moment);
  expect([done.cancelled, outcomes(done.results), told.at(-1), told.slice(0, -1).every((can) => can)]).toEqual([false, ["a.xlsx: added"], false, true]);
  expect(namesOf(book)).toContain("Aurora - Declaration");
});

test("files of many ages become value-only copies at the same addresses, whose review is that of the files", async () => {
  const { book } = await openEmpty();
  const all = await Promise.all((["2.00", "2.03a", "3.01", "4.2", "5.12", "6.5"] as const).map((version) => fileOf(`${version}.xlsx`, named(`Supplier ${version}`, {}, version))));
  const { desk, results } = await add(await read(), ...all);
  expect(outcomes(results)).toEqual(["2.00.xlsx: added", "2.03a.xlsx: added", "3.01.xlsx: added", "4.2.xlsx: added", "5.12.xlsx: added", "6.5.xlsx: added"]);
  expect(namesOf(book).slice(0, 4)).toEqual(["Sheet1", "Supplier 2.00 - Declaration", "Supplier 2.00 - Smelter List", "Supplier 2.03a - Declaration"]);
  const again = await read();
  const told = (one: Desk) => one.suppliers.map(({ name, response, review }) => ({ name, ...response, workbook: "", review: review.findings.map(({ rule, sheet, cell }) => [rule, sheet, cell]) }));
  expect(again.suppliers.map(({ name, response: { template } }) => `${name} by ${template.version}`)).toEqual(["2.00", "2.03a", "3.01", "4.2", "5.12", "6.5"].map((version) => `Supplier ${version} by ${version}`));
  for (const [index, one] of told(again).entries()) {
    const { smelters, company, effectiveDate, answers, companyAnswers, products, sheets, review } = told(desk)[index] ?? {};
    expect(one).toMatchObject({ company, effectiveDate: { iso: effectiveDate?.iso, cell: effectiveDate?.cell }, answers, companyAnswers, products, sheets, review, smelters: smelters?.map(({ metal, name, country, id, row, sheet }) => ({ metal, name, country, id, row, sheet })) });
  }
});

test("text stays text, days stay days, and what looks like a formula is none", async () => {
  const { book } = await openEmpty();
  await add(await read(), await fileOf("a.xlsx", named("=1+1", { effectiveDate: "2014-09-30" })));
  const declaration = book.sheets.find(({ name }) => name === "=1+1 - Declaration");
  expect(declaration?.cell(7, 3)).toMatchObject({ value: "=1+1" });
  expect(declaration?.cell(7, 3)?.formula ?? null).toBeNull();
  // 3.01 counts from 1904, the team's workbook from 1900.
  expect(declaration?.cell(21, 3)?.value).toBe(41912);
  expect((await read()).suppliers[0]?.response.effectiveDate.iso).toBe("2014-09-30");
});

test("the same file again changes nothing", async () => {
  const { book } = await openEmpty();
  const file = () => fileOf("a.xlsx", named("Aurora"));
  await add(await read(), await file());
  const before = everything(book);
  const { results } = await add(await read(), await file());
  expect([outcomes(results), everything(book)]).toEqual([["a.xlsx: same"], before]);
});

test("a corrected file takes the place of the old one in its sheets and says what changed; an older one is not taken", async () => {
  const { book } = await openEmpty();
  const smelters = completeTemplate("3.01").smelters ?? [];
  await add(await read(), await fileOf("first.xlsx", named("Aurora", { effectiveDate: "2014-06-30" })));
  const sheets = namesOf(book);
  const { results } = await add(await read(), await fileOf("second.xlsx", named("Aurora", { effectiveDate: "2014-09-30", smelters: smelters.slice(1) })));
  expect(results.map(({ said }) => sentence(said))).toEqual(["second.xlsx: Aurora of 2014-09-30 takes the place of 2014-06-30: 0 answers changed, 0 smelters new, 1 no longer listed."]);
  expect(namesOf(book)).toEqual(sheets);
  const desk = await read();
  expect(desk.suppliers.map(({ response }) => [response.effectiveDate.iso, response.smelters.length])).toEqual([["2014-09-30", smelters.length - 1]]);
  const before = everything(book);
  const older = await add(desk, await fileOf("first.xlsx", named("Aurora", { effectiveDate: "2014-06-30" })));
  expect([outcomes(older.results), everything(book)]).toEqual([["first.xlsx: older"], before]);
});

test("of two declarations of one supplier in one pile the later counts, whatever the order of the files", async () => {
  const files = [await fileOf("a.xlsx", named("Aurora", { effectiveDate: "2014-06-30" })), await fileOf("b.xlsx", named("Aurora", { effectiveDate: "2014-09-30" })), await fileOf("c.xlsx", named("Birch"))];
  const written: string[] = [];
  for (const pile of [files, [...files].reverse()]) {
    const { book } = await openEmpty();
    const { results } = await add(await read(), ...pile);
    expect(outcomes(results)).toEqual(["a.xlsx: added", "b.xlsx: replaced", "c.xlsx: added"]);
    written.push(everything(book));
  }
  expect(written[0]).toBe(written[1]);
});

test("one bad file keeps nobody waiting", async () => {
  const { book } = await openEmpty();
  const { results } = await add(await read(), new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2)], "b.xls"), await fileOf("a.xlsx", named("Aurora")), new File(["x,y"], "c.csv"));
  expect(outcomes(results)).toEqual(["a.xlsx: added", "b.xls: unread", "c.csv: unread"]);
  expect(sentence(results[1]?.said ?? { id: "adding.none", slots: {} })).toContain("b.xls is not an Excel workbook");
  expect(namesOf(book)).toContain("Aurora - Declaration");
});

test("long, forbidden and like-sounding names make sheets of their own within Excel's limits", async () => {
  const { book } = await openEmpty();
  const companies = ["A/B: [Exceedingly Long Company Name] Incorporated", "a b exceedingly long company name of another", "'quoted'", "株式会社とても長い名前の会社とても長い名前", "*?"];
  await add(await read(), ...(await Promise.all(companies.map((company, index) => fileOf(`${index}.xlsx`, named(company))))));
  const names = namesOf(book);
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect((await read()).suppliers.map(({ name }) => name).sort()).toEqual([...companies].sort());
});

test("lists of smelters are kept once for each version and content", async () => {
  const { book } = await openEmpty();
  const lookup = [{ metal: "Gold" as const, name: "Aurora Refinery", aliases: ["Aurora"], country: "SWEDEN", id: "CID000001" }];
  const other = [{ metal: "Gold" as const, name: "Birch Refinery", aliases: ["Birch"], country: "PERU", id: "CID000002" }];
  await add(await read(), await fileOf("a.xlsx", named("A", { lookup }, "6.5")), await fileOf("b.xlsx", named("B", { lookup }, "6.5")), await fileOf("c.xlsx", named("C", { lookup: other }, "6.5")));
  const desk = await read();
  expect(desk.suppliers.map(({ response }) => response.lookup?.key)).toEqual(["CMRT 6.5", "CMRT 6.5", "CMRT 6.5 (2)"]);
  expect(namesOf(book).filter((name) => name === sheetNames.lists)).toHaveLength(1);
});

test("the register keeps people's lines and words, and a line becomes the answer's when the supplier answers", async () => {
  const { book } = await openEmpty();
  await add(await read(), await fileOf("a.xlsx", named("Aurora")));
  const sheet = book.sheets.find(({ name }) => name === sheetNames.suppliers);
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("There is no register.");
  // As Excel does when somebody types below a table: it grows by the row.
  const below = table.area.row + table.area.rows;
  for (const [column, text] of ["Birch Ltd", "escalated", "ann@example.com"].entries()) sheet.ensure(below, column).value = text;
  table.area.rows++;
  const asked = await read();
  expect(asked.register.map(({ line, answered }) => [line.supplier, line.state, answered !== null])).toEqual([["Aurora", "answered", true], ["Birch Ltd", "escalated", false]]);
  expect(asked.annex.figures).toMatchObject({ suppliersAsked: 2, suppliersAnswered: 1 });
  await add(asked, await fileOf("b.xlsx", named("BIRCH LTD")));
  const desk = await read();
  expect(desk.register.map(({ line, answered }) => [line.supplier, line.state, line.contact, answered !== null])).toEqual([["Aurora", "answered", expect.any(String), true], ["Birch Ltd", "escalated", "ann@example.com", true]]);
  await buildAnnex(desk, moment);
  const once = everything(book);
  await buildAnnex(await read(), moment);
  expect(everything(book)).toBe(once);
});

test("a cancelled reading writes nothing", async () => {
  const { book } = await openEmpty();
  const before = everything(book);
  const control = new AbortController();
  const { results } = await addSuppliers(await read(), [await fileOf("a.xlsx", named("Aurora"))], () => { control.abort(); }, control.signal, moment);
  expect([results, everything(book)]).toEqual([[], before]);
});

test("a sheet Suppliers of people's own is never taken for the register", async () => {
  const { book } = await openEmpty();
  const own = book.add("Suppliers");
  own.ensure(0, 0).value = "Our suppliers";
  const before = everything(book);
  await expect(add(await read(), await fileOf("a.xlsx", named("Aurora")))).rejects.toThrow("Suppliers");
  expect(everything(book)).toBe(before);
});

test("in a locked template nothing can be added, and it says so", async () => {
  const book = await openBook(await buildTemplate(completeTemplate("3.01")), "locked.xlsx");
  book.structureLocked = true;
  await openExcel(book);
  await expect(add(await read(), await fileOf("a.xlsx", named("Aurora")))).rejects.toThrow(/lock/i);
});
