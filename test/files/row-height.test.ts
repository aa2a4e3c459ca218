import ExcelJS from "exceljs";
import { withHeights, wrappedHeight, writeWorkbook } from "../../src/files";
import type { ResultSheet } from "../../src/annex";
import { Book } from "../../src/workbench/book";
import { saveBook } from "../../src/workbench/save";
import { convert, describeLibreOffice, overlaps, wordsOf } from "../libre-office";

const long = "Inner Mongolia Qiankun Gold and Silver Refinery Share Company Limited";
const longer = `${long}, formerly known as the Non-Ferrous Metals Works of the Region and of Three Neighbouring Provinces`;

test.each<[what: string, text: string, width: number, height: number | null]>([
  ["a text that fits", "Aida Chemical Industries Co. Ltd.", 52, null],
  ["a text that just fits", "Bangko Sentral ng Pilipinas (Central Bank of the Philippines)", 52, null],
  ["a name of two lines", long, 52, 30],
  ["a name of three lines", longer, 52, 45],
  ["a word that is longer than a line", "x".repeat(100), 26, 60],
  ["lines that somebody made", "one\ntwo\r\nthree", 52, 45],
  ["Chinese, whose characters are wide and break anywhere", "内蒙古乾坤金银精炼股份有限公司内蒙古乾坤金银精炼股份有限公司", 52, 30],
  ["blanks at the end of a line, which take no line of their own", `${"x".repeat(51)}     `, 52, null],
  ["no text", "", 52, null],
  ["a very narrow column", "ab", 0, 30],
  ["more than the highest row", "x ".repeat(5000), 10, 409],
])("%s", (_what, text, width, height) => {
  expect(wrappedHeight([{ text, width }])).toBe(height);
});

test("the highest cell of a row decides, and larger and bold fonts need more", () => {
  expect(wrappedHeight([{ text: "short", width: 52 }, { text: long, width: 30 }, { text: long, width: 52 }])).toBe(45);
  expect(wrappedHeight([{ text: long, width: 52, size: 22 }])).toBe(3 * 30);
  expect(wrappedHeight([{ text: "Bangko Sentral ng Pilipinas (Central Bank of the Philippines)", width: 52, bold: true }])).toBe(30);
});

test("a height goes to its row, unless that has one", () => {
  const xml = '<row r="1" spans="1:2"><c r="A1"/></row><row r="11"/><row r="12" ht="40" customHeight="1"/>';
  expect(withHeights(xml, new Map([[11, 30], [12, 45]]))).toBe('<row r="1" spans="1:2"><c r="A1"/></row><row r="11" ht="30"/><row r="12" ht="40" customHeight="1"/>');
});

const annex: ResultSheet = {
  name: "Annex I",
  heading: ["Annex I"],
  table: { name: "AnnexI", columns: [{ header: "Metal", width: 12, kind: "text" }, { header: "Name", width: 52, kind: "text", wrap: true }], rows: [["Gold", "Aurora"], ["Gold", longer], ["Tin", long], ["Tin", "Birch"]] },
  legend: ["Yes: designated."],
  print: { landscape: false },
};

/** The same as the desk leaves it in Excel, in the workbench. */
function annexInExcel(): Book {
  const book = new Book("team.xlsx");
  const sheet = book.add("Annex I");
  sheet.columnWidths.push(12 * 7 + 5, 52 * 7 + 5);
  annex.table.rows.forEach((row, index) => { row.forEach((value, column) => { Object.assign(sheet.ensure(index, column), { value, numberFormat: "@", style: { vertical: "Top", ...(column === 1 ? { wrap: true } : {}) } }); }); });
  return book;
}

async function heightsIn(bytes: Uint8Array, from: number): Promise<unknown[]> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  return annex.table.rows.map((_, index) => file.worksheets[0]?.getRow(from + index).height ?? null);
}

test("a written file and the workbench's download tell the heights of wrapped rows", async () => {
  expect(await heightsIn(await writeWorkbook([annex]), 7)).toEqual([null, 45, 30, null]);
  expect(await heightsIn(await saveBook(annexInExcel()), 1)).toEqual([null, 45, 30, null]);
});

describeLibreOffice("printed by another program", () => {
  test.each([
    ["a written file", () => writeWorkbook([annex])],
    ["the workbench's download", () => saveBook(annexInExcel())],
  ])("no line of %s lies over another", async (_what, make) => {
    const words = wordsOf(convert(await make(), "pdf"));
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(["Mongolia", "Provinces", "Birch"]));
    expect(overlaps(words)).toEqual([]);
  }, 60_000);
});
