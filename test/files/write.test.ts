import ExcelJS from "exceljs";
import { readWorkbook, writeWorkbook } from "../../src/files";
import type { ResultSheet } from "../../src/annex";
import type { SheetCells } from "../../src/template";

const columns: ResultSheet["table"]["columns"] = [
  { header: "Supplier", width: 30, kind: "text", wrap: true },
  { header: "Sheet", width: 20, kind: "text" },
  { header: "Cell", width: 8, kind: "link", sheetColumn: 1 },
  { header: "Rows", width: 8, kind: "number" },
];

function result(name: string, rows: ResultSheet["table"]["rows"], landscape = true): ResultSheet {
  return { name, heading: ["Annex I", "As of 2014-06-30"], table: { name: `Table_${name.length}`, columns, rows }, legend: ["Yes: designated.", "=No formula"], print: { landscape } };
}

async function readBack(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const read = await readWorkbook(bytes, "out.xlsx");
  if (!read.ok) throw new Error(read.problem.id);
  return read.workbook.sheets;
}

test("what is written reads back: heading, table, legend, texts as texts and counts as numbers", async () => {
  const [sheet] = await readBack(await writeWorkbook([result("Annex I", [["=cmd()", "Smelter List", "F5", 3], ["007", "Smelter List", "F6", 4]])]));
  const row = (index: number) => [0, 1, 2, 3].map((column) => sheet?.value(index, column));
  expect([sheet?.name, sheet?.value(0, 0), sheet?.value(1, 0)]).toEqual(["Annex I", "Annex I", "As of 2014-06-30"]);
  expect(row(5)).toEqual(["Supplier", "Sheet", "Cell", "Rows"]);
  // The sheet "Smelter List" is not in this file: its address is a text.
  expect([row(6), row(7)]).toEqual([["=cmd()", "Smelter List", "F5", 3], ["007", "Smelter List", "F6", 4]]);
  expect([sheet?.value(9, 0), sheet?.value(10, 0)]).toEqual(["Yes: designated.", "=No formula"]);
});

test("a link leads to a sheet of the same file, whatever its name has in it", async () => {
  const name = "Miner's \"A\" & B";
  const bytes = await writeWorkbook([result(name, [["Aurora", name, "B7", 1]])]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const cell = book.worksheets[0]?.getCell("C7");
  expect(cell?.formula).toBe("HYPERLINK(\"#'Miner''s \"\"A\"\" & B'!B7\",\"B7\")");
  expect(cell?.result).toBe("B7");
});

test("tables, widths, print set-up and properties are in the file", async () => {
  const bytes = await writeWorkbook([result("One", [["a", "One", "A1", 1]]), result("Second", [], false)], { title: "Annex I of 2014" });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  expect(book.title).toBe("Annex I of 2014");
  const [first, second] = book.worksheets;
  expect(first?.getTable("Table_3")).toMatchObject({ table: { tableRef: "A6:D7", headerRow: true, style: { theme: "TableStyleMedium2" } } });
  expect(first?.getColumn(1).width).toBe(30);
  expect(first?.getCell("A7")).toMatchObject({ numFmt: "@", alignment: { wrapText: true } });
  expect(first?.views).toMatchObject([{ state: "frozen", ySplit: 6 }]);
  expect(first?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "6:6" });
  expect(first?.headerFooter.oddFooter).toContain("&P / &N");
  expect(second?.pageSetup.orientation).toBe("portrait");
});

test("the same results are the same bytes, whatever the time", async () => {
  const results = [result("One", [["a", "One", "A1", 1]])];
  const first = await writeWorkbook(results);
  await new Promise((later) => setTimeout(later, 2100));
  expect(Buffer.compare(first, await writeWorkbook(results))).toBe(0);
});

test("texts that a cell cannot hold are cut or lose their control characters; the file stays whole", async () => {
  const [sheet] = await readBack(await writeWorkbook([result("One", [["a\u0000b\u001fc\ud800d\ufffe", "x".repeat(40_000), "", 1], ["__proto__", "</t>&lt;\n", "", 2]])]));
  expect(sheet?.value(6, 0)).toBe("abcd");
  expect(String(sheet?.value(6, 1))).toHaveLength(32_767);
  expect([sheet?.value(7, 0), sheet?.value(7, 1)]).toEqual(["__proto__", "</t>&lt;\n"]);
});
