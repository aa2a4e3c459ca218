import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook, type ReadOptions } from "../../src/files";
import { valueAt, type SheetCells, type WorkbookCells } from "../../src/template";
import { sentence } from "../../src/words";
import { describeShared } from "../shared";
import { workbookFile, xlsxFile } from "./make";

async function read(bytes: Uint8Array, options?: ReadOptions): Promise<WorkbookCells> {
  const result = await readWorkbook(bytes, "book.xlsx", options);
  if (!result.ok) throw new Error(sentence(result.problem));
  return result.workbook;
}

function sheet(workbook: WorkbookCells, name: string): SheetCells {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

describeShared("the real templates", (folder) => {
  test.each([
    ["cmrt-2.02-empty.xlsx", "2.02", true, 2929],
    ["cmrt-2.03a-filled.xlsx", "2.03a", true, 2504],
    ["cmrt-3.01-empty.xls", "3.01", true, 2504],
    ["cmrt-3.01-filled.xlsx", "3.01", true, 2504],
    ["cmrt-6.22-empty.xlsx", "6.22", false, 4],
    ["cmrt-6.5-empty.xlsx", "6.5", false, 4],
  ])("%s is read: only the sheets that people fill in, the version, the date system", async (name, version, date1904, listRows) => {
    const workbook = await read(readFileSync(path.join(folder, "templates", name)));
    expect(workbook.sheets.map((found) => found.name)).toEqual(["Declaration", "Smelter List", "Product List"]);
    expect(valueAt(sheet(workbook, "Declaration"), "J3")).toMatch(new RegExp(`^Revision ${version}\\s`));
    expect(workbook.date1904).toBe(date1904);
    // Formulas that show nothing are left out: an empty list of 6.x ends with its header.
    expect(sheet(workbook, "Smelter List").rowCount).toBe(listRows);
  });

  test.each([["cmrt-2.03a-filled.xlsx", "D18"], ["cmrt-3.01-filled.xlsx", "D22"]])("the date of %s is a number of the 1904 system, which the file tells", async (name, cell) => {
    const workbook = await read(readFileSync(path.join(folder, "templates", name)));
    expect([valueAt(sheet(workbook, "Declaration"), cell), workbook.date1904]).toEqual([40328, true]);
  });

  test.each([["cmrt-2.02-empty.xlsx", "Standard Smelter Names", 187], ["cmrt-3.01-empty.xls", "Standard Smelter Names", 219], ["cmrt-6.5-empty.xlsx", "Smelter Look-up", 641]])(
    "%s gives its own list of smelters when asked",
    async (name, list, rows) => {
      const workbook = await read(readFileSync(path.join(folder, "templates", name)), { lookups: true });
      expect(sheet(workbook, list).rowCount).toBe(rows);
      // Of the Checker no more than its total and what stands left of it.
      expect(sheet(workbook, "Checker").columnCount).toBeLessThanOrEqual(4);
      expect(workbook.sheets.map((found) => found.name)).not.toContain("Instructions");
    },
  );
});

describe.each(["xlsx", "xlsm", "xlsb", "biff8"] as const)("a workbook in the form %s", (form) => {
  const rows = [["text", 1.5, true, null, "=1+1"], [], [null, null, " padded "]];

  test("gives its values as they are, formula-like texts as texts", async () => {
    const [found] = (await read(workbookFile({ Sheet: rows }, { form }))).sheets;
    expect(found).toMatchObject({ name: "Sheet", hidden: false, rowCount: 3, columnCount: 5 });
    expect([0, 1, 2, 3, 4].map((column) => found?.value(0, column))).toEqual(["text", 1.5, true, null, "=1+1"]);
    expect(found?.value(2, 2)).toBe(" padded ");
    expect(found?.value(99, 99)).toBeNull();
  });

  test("leaves a template's helper sheets out, and keeps the hidden ones of the rest", async () => {
    const bytes = workbookFile({ Revision: [["a"]], "Declaration (2)": [["b"]], Notes: [["c"]], L: [["d"]], K: [["e"]] }, { form, hidden: ["Notes", "L"] });
    const workbook = await read(bytes);
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Declaration (2)", false], ["Notes", true]]);
    expect(workbook.sheets.map((found) => found.value(0, 0))).toEqual(["b", "c"]);
    expect((await read(bytes, { lookups: true })).sheets.map(({ name }) => name)).toEqual(["Declaration (2)", "Notes", "K"]);
  });

  test("is read whole when it is no template", async () => {
    expect((await read(workbookFile({ Checker: [["a"]], L: [["b"]] }, { form }))).sheets.map((found) => found.value(0, 0))).toEqual(["a", "b"]);
  });

  test.each([[false, "30-May-2010"], [true, "31-May-2014"]])("with dates from 1904: %s, shows the serial 40328 as %s", async (date1904, text) => {
    const date = { t: "n", v: 40328, z: "d-mmm-yyyy" };
    const workbook = await read(workbookFile({ Sheet: [[date, { t: "n", v: 0.5, z: "0%" }, { t: "e", v: 0x2a }, { t: "b", v: false }]] }, { form, date1904 }));
    const [found] = workbook.sheets;
    expect(workbook.date1904).toBe(date1904);
    expect(found?.value(0, 0)).toBe(40328);
    expect([0, 1, 2, 3, 4].map((column) => found?.text(0, column))).toEqual([text, "50%", "#N/A", "FALSE", ""]);
    expect(found?.value(0, 2)).toBe("#N/A");
  });
});

test.each([
  ["an empty text from a formula", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
  ["a cell with a format only", '<c r="A1" s="0"/>', null],
  ["a formula without a result", '<c r="A1"><f>B1&gt;2</f></c>', null],
  ["a shared formula's result", '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7],
  ["a broken look-up", '<c r="A1" t="e"><f>VLOOKUP(1,B:C,2,0)</f><v>#REF!</v></c>', "#REF!"],
  ["a text in the cell itself", '<c r="A1" t="inlineStr"><is><t>&lt;b&gt; &amp; co</t></is></c>', "<b> & co"],
])("%s is what it is", async (_, cell, value) => {
  const [found] = (await read(xlsxFile({ A: `<sheetData><row r="1">${cell}<c r="B1"/><c r="C1"><v>3</v></c></row></sheetData>` }))).sheets;
  expect(found?.value(0, 0)).toBe(value);
  expect(found?.value(0, 2)).toBe(3);
});

test("cells without addresses keep their places beside empty ones", async () => {
  const [found] = (await read(xlsxFile({ A: '<sheetData><row><c/><c><v>2</v></c><c r="C1"/><c><v>4</v></c></row></sheetData>' }))).sheets;
  expect([0, 1, 2, 3].map((column) => found?.value(0, column))).toEqual([null, 2, null, 4]);
});

test("elements may carry a prefix, and a sheet may have no cells", async () => {
  const workbook = await read(xlsxFile({ A: '<x:sheetData xmlns:x="x"><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>', B: "<sheetData/>" }));
  expect(workbook.sheets.map((found) => [found.value(0, 0), found.rowCount])).toEqual([[2, 1], [null, 0]]);
});

describe("of a template only what was filled in is read", () => {
  const cells = '<row r="5"><c r="A5" s="1"/><c r="B5" t="str"><f>IF(A5="","",1)</f><v></v></c><c r="C5" t="str"><f>A1</f><v>kept</v></c><c r="D5" t="inlineStr"><is><t>also</t></is></c><c r="V5"><v>7</v></c></row><row r="6"><c r="B6" t="str"><f>X</f><v/></c><c r="C6"><v>0</v></c></row>';

  test("in an .xlsx", async () => {
    const list = sheet(await read(xlsxFile({ Declaration: "<sheetData/>", "Smelter List": `<sheetData>${cells}</sheetData>`, Other: `<sheetData>${cells}</sheetData>` })), "Smelter List");
    expect([list.value(4, 0), list.value(4, 1), list.value(4, 2), list.value(4, 3), list.value(4, 21), list.value(5, 1), list.value(5, 2)]).toEqual([null, null, "kept", "also", null, null, 0]);
  });

  test("and of any other sheet every cell", async () => {
    const other = sheet(await read(xlsxFile({ Declaration: "<sheetData/>", Other: `<sheetData>${cells}</sheetData>` })), "Other");
    expect([other.value(4, 2), other.value(4, 21)]).toEqual(["kept", 7]);
  });

  test("in a .xls, where the text of a formula follows it", async () => {
    const formula = (v: string) => ({ t: "s", f: "A1", v });
    const row = [null, formula("kept"), formula(""), "plain", ...Array.from({ length: 17 }, () => null), formula("too far right"), 9];
    const workbook = await read(workbookFile({ Declaration: [["a"]], "Smelter List": [row, ["next"]] }, { form: "biff8" }));
    const list = sheet(workbook, "Smelter List");
    expect([list.value(0, 1), list.value(0, 2) ?? "", list.value(0, 3), list.value(0, 21), list.value(0, 22), list.value(1, 0)]).toEqual(["kept", "", "plain", null, null, "next"]);
  });
});
