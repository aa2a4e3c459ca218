import { readFileSync } from "node:fs";
import path from "node:path";
import { Book, type Sheet } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { saveBook } from "../../src/workbench/save";
import { completeTemplate } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { agileFile, cryptoApiFile, workbookFile } from "../files/make";
import { describeShared } from "../shared";

const everyExcelKnows = "VelvetSweatshop";

/** What has to come back, as plain data. */
function plain(book: Book) {
  return { locked: book.structureLocked, date1904: book.date1904, active: book.active.name, sheets: book.sheets.map(plainSheet) };
}

function plainSheet(sheet: Sheet) {
  const cells: Record<string, unknown> = {};
  const used = sheet.usedArea();
  for (let row = 0; row < (used ? used.row + used.rows : 0); row++) {
    for (let column = 0; column < (used ? used.column + used.columns : 0); column++) {
      const cell = sheet.cell(row, column);
      if (!cell || (cell.value === null && !cell.style) || isUnderMerge(sheet, row, column)) continue;
      // Protected sheets lose their formulas and the links that these made, and say so.
      cells[`${row},${column}`] = { value: typeof cell.value === "string" ? cell.value.replace(/\r\n/g, "\n") || null : cell.value, numberFormat: cell.numberFormat, error: cell.error, fill: cell.style?.fill, bold: cell.style?.bold, locked: cell.style?.locked, wrap: cell.style?.wrap };
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protection: sheet.protection && [...sheet.protection.allowed].sort(),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    tables: sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
    merges: sheet.merges.length,
    page: sheet.page,
    cells,
  };
}

/** What lies under a merged cell is never seen, and files do not keep it. */
function isUnderMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns && !(row === area.row && column === area.column));
}

/** Where two books differ, by the paths of their sheets: short even when there is much. */
function differences(one: Book, other: Book): string[] {
  const [before, after] = [plain(one), plain(other)];
  return before.sheets.flatMap((sheet, index) => {
    const back = after.sheets[index];
    const cells = Object.keys({ ...sheet.cells, ...back?.cells }).filter((cell) => JSON.stringify(sheet.cells[cell] ?? null) !== JSON.stringify(back?.cells[cell] ?? null));
    const rest = (of: typeof sheet | undefined) => JSON.stringify({ ...of, cells: null });
    return [...cells.map((cell) => `${sheet.name} ${cell}: ${JSON.stringify(sheet.cells[cell])} ${JSON.stringify(back?.cells[cell])}`), ...(rest(sheet) === rest(back) ? [] : [rest(sheet), rest(back)])];
  });
}

test("what the desk writes comes back: text, links, tables, panes, widths and print set-up", async () => {
  const book = new Book("team.xlsx");
  const sheet = book.add("Annex I");
  sheet.ensure(0, 0).value = "Annex I";
  sheet.ensure(0, 0).style = { bold: true, size: 14, fill: "#DDEBF7", bottom: { style: "Continuous", weight: "Thin", color: "#112233" } };
  for (const [column, header] of ["Name", "Cell"].entries()) sheet.ensure(5, column).value = header;
  Object.assign(sheet.ensure(6, 0), { value: "=1+1", numberFormat: "@", style: { wrap: true, vertical: "Top" } });
  Object.assign(sheet.ensure(6, 1), { value: "D8", formula: `HYPERLINK("#'Annex I'!D8","D8")` });
  sheet.tables.push({ id: "{table-1}", name: "AnnexI", area: { row: 5, column: 0, rows: 2, columns: 2 }, style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true });
  sheet.columnWidths[0] = 300;
  sheet.frozenRows = 6;
  sheet.page = { orientation: "Landscape", fit: { wide: 1, tall: 0 }, printTitleRows: { first: 5, last: 5 }, footer: { center: "&A, &P / &N" } };
  book.add("Hidden").visibility = "Hidden";
  const again = await openBook(await saveBook(book), "team.xlsx");
  const back = again.sheets[0] as Sheet;
  expect(plain(again)).toEqual(plain(book));
  expect(back.cell(6, 0)).toMatchObject({ value: "=1+1", numberFormat: "@" });
  expect(back.cell(6, 1)).toMatchObject({ value: "D8", formula: `HYPERLINK("#'Annex I'!D8","D8")`, link: { address: "#'Annex I'!D8", byFormula: true } });
  expect(back.cell(0, 0)?.style).toMatchObject({ bold: true, size: 14, bottom: { style: "Continuous", weight: "Thin", color: "#112233" } });
  expect(back.columnWidths[0]).toBe(300);
});

test.each(["2.03a", "3.01", "6.5"] as const)("a template of %s keeps its protection, its lock and its dates", async (version) => {
  const book = await openBook(await buildTemplate(completeTemplate(version)), "template.xlsx");
  expect([book.structureLocked, book.date1904]).toEqual([true, version !== "6.5"]);
  const date = book.sheets.find(({ name }) => name === "Declaration")?.cell(version === "2.03a" ? 17 : 21, 3);
  expect(date?.text).toBe(version === "6.5" ? "30-Sep-2025" : "30-Sep-2014");
  expect(plain(await openBook(await saveBook(book), "template.xlsx"))).toEqual(plain(book));
});

test("a file under Excel's own password opens, and one under another password says what to do", async () => {
  const zip = await buildTemplate(completeTemplate("3.01"));
  expect((await openBook(agileFile(zip, everyExcelKnows), "template.xlsx")).structureLocked).toBe(true);
  const xls = workbookFile({ Sheet: [["kept"]] }, { form: "biff8" });
  expect((await openBook(cryptoApiFile(xls, everyExcelKnows), "old.xls")).sheets[0]?.cell(0, 0)?.value).toBe("kept");
  for (const bytes of [agileFile(zip, "secret"), cryptoApiFile(xls, "secret")]) await expect(openBook(bytes, "secret.xlsx")).rejects.toThrow("it is encrypted.");
});

test.each([
  ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ["half a workbook", undefined],
])("%s is refused", async (_what, bytes) => {
  const given = bytes ?? (await buildTemplate(completeTemplate("6.5"))).slice(0, 2000);
  await expect(openBook(given, "broken.xlsx")).rejects.toThrow();
});

describeShared("over the real templates", (folder) => {
  test.each([
    ["cmrt-3.01-filled.xlsx", "31-May-2014", ["formatColumns", "formatRows"]],
    ["cmrt-6.5-empty.xlsx", "", ["formatRows", "insertHyperlinks"]],
  ])("%s comes back as it was, its formulas as values", async (name, date, allowed) => {
    const book = await openBook(readFileSync(path.join(folder, "templates", name)), name);
    const declaration = book.sheets.find((sheet) => sheet.name === "Declaration");
    expect(book.structureLocked).toBe(true);
    expect(declaration?.cell(21, 3)?.text ?? "").toBe(date);
    expect([...(declaration?.protection?.allowed ?? [])].sort()).toEqual(allowed);
    expect(declaration?.protection?.password).toBe(true);
    expect(differences(book, await openBook(await saveBook(book), name)).slice(0, 10)).toEqual([]);
  }, 60_000);

  test.each([
    ["cmrt-2.02-empty.xlsx", "Revision 2.02 March 29th 2013"],
    ["cmrt-3.01-empty.xls", "Revision 3.01\nMay 30, 2014"],
  ])("%s, which is encrypted as every locked workbook may be, opens as Excel opens it", async (name, version) => {
    const book = await openBook(readFileSync(path.join(folder, "templates", name)), name);
    const declaration = book.sheets.find((sheet) => sheet.name === "Declaration");
    expect(book.structureLocked).toBe(true);
    expect(String(declaration?.cell(2, 9)?.value).replace(/\r\n?/g, "\n")).toBe(version);
    expect(declaration?.protection).not.toBeNull();
  });
});
