import { readFileSync } from "node:fs";
import { sheetNames } from "../../src/annex";
import { buildAnnex, makeReadyToMail } from "../../src/taskpane/job/build";
import { readDesk } from "../../src/taskpane/job/read";
import type { Book } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { forgetUnfinished, undoLast } from "../../src/workbook";
import { closeExcel, openExcel } from "./excel";

afterEach(closeExcel);

const sample = readFileSync("assets/sample.xlsx");
const moment = "2015-05-01T10:42:00.000Z";
const read = (asOf: string | null = null) => readDesk({ today: "2015-05-01", asOf }, () => undefined);

async function openSample(options: Parameters<typeof openExcel>[1] = {}): Promise<Book> {
  const book = await openBook(sample, "sample.xlsx");
  await openExcel(book, options);
  return book;
}

/** Every cell that is not blank, every sheet and every table, a line each: a difference is a few lines. */
function everything(book: Book): string[] {
  return book.sheets.filter(({ name }) => name !== sheetNames.backup).flatMap((sheet) => {
    const area = sheet.usedArea() ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const cells = Array.from({ length: area.row + area.rows }, (_, row) => Array.from({ length: area.column + area.columns }, (_unused, column) => {
      const cell = sheet.cell(row, column);
      const isBlank = cell?.value === undefined || cell.value === null || cell.value === "";
      return isBlank ? [] : [`${sheet.name} ${row} ${column} ${typeof cell.value} ${String(cell.value)} ${cell.formula ?? ""} ${cell.numberFormat ?? "General"}`];
    })).flat(2);
    return [`${sheet.name} ${sheet.visibility}`, ...cells, ...sheet.tables.map(({ name, area: at }) => `${sheet.name} table ${name} ${JSON.stringify(at)}`)];
  });
}

/** The lines that only one of two has. */
function difference(one: string[], other: string[]): string[] {
  const [a, b] = [new Set(one), new Set(other)];
  return [...one.filter((line) => !b.has(line)).map((line) => `- ${line}`), ...other.filter((line) => !a.has(line)).map((line) => `+ ${line}`)];
}

const sheetOf = (book: Book, name: string) => book.sheets.find((one) => one.name === name);

test("undoing a first build takes its sheets away and changes nothing else", async () => {
  const book = await openSample();
  const before = everything(book);
  await buildAnnex(await read(), moment);
  const desk = await read();
  expect(desk.backup).toEqual({ state: "built", at: moment });
  await undoLast();
  expect(difference(before, everything(book))).toEqual([]);
  expect((await read()).backup).toBeNull();
  await expect(undoLast()).rejects.toThrow("nothing to undo");
});

test("undoing a rebuild puts the cells before it back, with people's words, tables and what only looks like a number", async () => {
  const book = await openSample();
  await buildAnnex(await read(), moment);
  const review = sheetOf(book, "Review");
  Object.assign(review?.ensure(7, 10) ?? {}, { value: "0012" });
  Object.assign(review?.ensure(7, 20) ?? {}, { value: "1-2", numberFormat: "General" });
  const before = everything(book);
  await buildAnnex(await read("2013-01-01"), moment);
  expect(difference(before, everything(book))).not.toEqual([]);
  await undoLast();
  expect(difference(before, everything(book))).toEqual([]);
});

test("a pane that died in the middle of a build leaves its mark, and what was there before can be put back", async () => {
  const state = { left: -1 };
  const book = await openSample({ failAt: () => (state.left >= 0 && state.left-- <= 1 ? { code: "GeneralException", afterActions: 60 } : undefined) });
  await buildAnnex(await read(), moment);
  const before = everything(book);
  const desk = await read("2013-01-01");
  // The writing stops, and so does the putting back: as if the pane were gone.
  state.left = 4;
  await expect(buildAnnex(desk, "2015-05-02T08:00:00.000Z")).rejects.toThrow();
  state.left = -1;
  const again = await read();
  expect(again.backup).toEqual({ state: "building", at: "2015-05-02T08:00:00.000Z" });
  await undoLast();
  expect(difference(before, everything(book))).toEqual([]);
});

test("a build that never ended can be left as it is", async () => {
  const book = await openSample();
  await buildAnnex(await read(), moment);
  Object.assign(sheetOf(book, sheetNames.backup)?.ensure(0, 0) ?? {}, { value: "building" });
  expect((await read()).backup?.state).toBe("building");
  await forgetUnfinished();
  expect((await read()).backup?.state).toBe("built");
});

test("what changed since the build is told, facility by facility", async () => {
  await openSample();
  expect((await read()).sinceBuilt).toBeNull();
  const built = await buildAnnex(await read(), moment);
  expect("desk" in built && built.desk.sinceBuilt).toMatchObject({ added: [], dropped: [], renamed: [], gained: [], lost: [], same: 259 });
  const later = await read("2013-01-01");
  expect(later.sinceBuilt).toMatchObject({ added: [], dropped: [], gained: [] });
  expect(later.sinceBuilt?.lost).toHaveLength(154);
});

test("a workbook to be mailed gets a sheet that says what it holds, by which list and from which files", async () => {
  const book = await openSample();
  await makeReadyToMail(await read(), moment, "2015-05-01");
  const cover = sheetOf(book, "About This Workbook");
  const texts = Array.from({ length: 40 }, (_, row) => [0, 1].map((column) => String(cover?.cell(row, column)?.value ?? "")).join(" | "));
  expect(texts.join("\n")).toContain("Built on 2015-05-01 from 8 suppliers of 8 asked.");
  expect(texts.join("\n")).toMatch(/Status as of 2014-03-18/);
  expect(texts.join("\n")).toContain("Annex I | 259 facilities that suppliers named and a list knows; 154 designated.");
  expect(book.active.name).toBe("About This Workbook");
});

describe("a cell of the desk's that a person wrote over", () => {
  const facility = (book: Book, row = 6) => sheetOf(book, "Annex I")?.cell(row, 1)?.value;

  async function edited(): Promise<Book> {
    const book = await openSample();
    await buildAnnex(await read(), moment);
    Object.assign(sheetOf(book, "Annex I")?.ensure(6, 1) ?? {}, { value: "Aida, as we write it" });
    return book;
  }

  test("is shown before anything is written", async () => {
    const book = await edited();
    const before = everything(book);
    const built = await buildAnnex(await read(), moment);
    expect("edits" in built && built.edits.map(({ sheet, cell, header, value, instead }) => [sheet, cell, header, value, instead])).toEqual([["Annex I", "B7", "Smelter or Refiner Facility Name", "Aida, as we write it", "Aida Chemical Industries Co. Ltd."]]);
    expect(difference(before, everything(book))).toEqual([]);
  });

  test("is kept or replaced, as the user says", async () => {
    const book = await edited();
    await buildAnnex(await read(), moment, "keep");
    expect(facility(book)).toBe("Aida, as we write it");
    await buildAnnex(await read(), moment, "replace");
    expect(facility(book)).toBe("Aida Chemical Industries Co. Ltd.");
    await buildAnnex(await read(), moment);
    expect(facility(book)).toBe("Aida Chemical Industries Co. Ltd.");
  });

  test("is compared with afterwards as it stands, and counted", async () => {
    const book = await openSample();
    await buildAnnex(await read(), moment);
    Object.assign(sheetOf(book, "Annex I")?.ensure(7, 3) ?? {}, { value: "Maybe" });
    const built = await buildAnnex(await read(), moment, "keep");
    expect("desk" in built && [built.kept, built.counts]).toEqual([1, { n: 259, yes: 153 }]);
    const again = await read();
    expect("desk" in built && built.desk.sinceBuilt).toEqual(again.sinceBuilt);
    expect(again.sinceBuilt?.gained).toHaveLength(1);
  }, 30_000);
});

describe("what people wrote around a table of the desk's", () => {
  const at = (book: Book, row: number, column: number) => sheetOf(book, "Annex I")?.cell(row, column)?.value ?? "";
  const type = (book: Book, row: number, column: number, value: string) => { Object.assign(sheetOf(book, "Annex I")?.ensure(row, column) ?? {}, { value }); };
  const end = (book: Book) => { const area = sheetOf(book, "Annex I")?.tables[0]?.area; return area ? area.row + area.rows : 0; };

  async function built(): Promise<Book> {
    const book = await openSample();
    await buildAnnex(await read(), moment);
    return book;
  }

  test("stays where the desk does not write", async () => {
    const book = await built();
    const places: [number, number][] = [[3, 0], [end(book) + 2, 1], [end(book) + 40, 1], [end(book) + 40, 0]];
    for (const [row, column] of places) type(book, row, column, "ours");
    expect("desk" in (await buildAnnex(await read(), moment))).toBe(true);
    expect(places.map(([row, column]) => at(book, row, column))).toEqual(["ours", "ours", "ours", "ours"]);
  }, 30_000);

  test("is shown, and kept or replaced as the user says, where the desk has a line of its own", async () => {
    const book = await built();
    const [title, legend] = [at(book, 0, 0), at(book, end(book) + 1, 0)];
    type(book, 0, 0, "Our annex");
    type(book, end(book) + 1, 0, "Our legend");
    const asked = await buildAnnex(await read(), moment);
    expect("edits" in asked && asked.outside.map(({ sheet, cell, value, instead }) => [sheet, cell, value, instead])).toEqual([["Annex I", "A1", "Our annex", title], ["Annex I", `A${end(book) + 2}`, "Our legend", legend]]);
    await buildAnnex(await read(), moment, "keep");
    expect([at(book, 0, 0), at(book, end(book) + 1, 0)]).toEqual(["Our annex", "Our legend"]);
    await buildAnnex(await read(), moment, "replace");
    expect([at(book, 0, 0), at(book, end(book) + 1, 0)]).toEqual([title, legend]);
  }, 30_000);

  test("is never swallowed by a table that grows, and the desk's own lines move with it", async () => {
    const book = await built();
    const desk = await read();
    const grown = { ...desk.annex, rows: [...desk.annex.rows, ...desk.annex.rows.slice(0, 12).map((row, index) => ({ ...row, facility: `Works ${index}` }))] };
    const more = Object.create(desk, { annex: { value: grown } }) as typeof desk;
    const [before, legend] = [end(book), at(book, end(book) + 1, 0)];
    await buildAnnex(more, moment);
    expect([end(book) - before, at(book, end(book) + 1, 0)]).toEqual([12, legend]);
    await buildAnnex(desk, moment);
    expect([end(book), at(book, before + 1, 0), at(book, before + 13, 0)]).toEqual([before, legend, ""]);
    type(book, before + 3, 1, "ours");
    const asked = await buildAnnex(more, moment);
    expect("edits" in asked && asked.outside.map(({ value, instead }) => [value, instead])).toEqual([["ours", null]]);
    await expect(buildAnnex(more, moment, "keep")).rejects.toThrow("something stands below it");
    expect(at(book, before + 3, 1)).toBe("ours");
  }, 30_000);
});
