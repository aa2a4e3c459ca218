import { readTable } from "../../src/files";
import { workbookFile } from "./make";

const text = (written: string, encoding: BufferEncoding = "utf8") => Buffer.from(written, encoding);

test.each([
  ["UTF-8", text("Metal,Smelter\nTin,Aurubis Açúcar")],
  ["UTF-8 with a mark", text("\ufeffMetal,Smelter\nTin,Aurubis Açúcar")],
  ["UTF-16, low byte first", text("\ufeffMetal\tSmelter\nTin\tAurubis Açúcar", "utf16le")],
  ["UTF-16, high byte first", text("\ufeffMetal\tSmelter\nTin\tAurubis Açúcar", "utf16le").swap16()],
  ["the Western code page", text("Metal;Smelter\r\nTin;Aurubis Açúcar\r\n", "latin1")],
  ["separators named in the first line", text("sep=|\r\nMetal|Smelter\r\nTin|Aurubis Açúcar")],
  ["quotes around all", text('"Metal";"Smelter"\n"Tin";"Aurubis Açúcar"\n\n\n')],
])("a CSV file in %s is one table of texts", async (_, bytes) => {
  expect(await readTable(bytes, "list.csv")).toEqual({ ok: true, tables: [{ name: "list.csv", rows: [["Metal", "Smelter"], ["Tin", "Aurubis Açúcar"]] }] });
});

test.each<[what: string, written: string, rows: string[][]]>([
  ["a title above", "Status list\n\nMetal;Smelter\nTin;Aurubis\n", [["Status list"], [""], ["Metal", "Smelter"], ["Tin", "Aurubis"]]],
  ["a title with commas", "Status list, as of March 18, 2014, as printed\nMetal;Smelter\nTin;Aurubis\n", [["Status list, as of March 18, 2014, as printed"], ["Metal", "Smelter"], ["Tin", "Aurubis"]]],
  ["a title and commas in every name", "The list, as printed\nMetal;Smelter\nTin;Yunnan Co.,Ltd\nGold;Met-Mex, S.A.\n", [["The list, as printed"], ["Metal", "Smelter"], ["Tin", "Yunnan Co.,Ltd"], ["Gold", "Met-Mex, S.A."]]],
  ["lists of its own in every line", "Supplier,Parts\nA,P-1; P-2; P-3\nB,P-4; P-5; P-6\n", [["Supplier", "Parts"], ["A", "P-1; P-2; P-3"], ["B", "P-4; P-5; P-6"]]],
  ["lines of different length", "Metal;Smelter;Country\nTin;A, Inc\nGold;B, Inc;Japan\n", [["Metal", "Smelter", "Country"], ["Tin", "A, Inc"], ["Gold", "B, Inc", "Japan"]]],
  ["separators in quotes", 'A list\nMetal,"Smelter; refiner; plant"\nTin,"Aurubis; Beerse; x"\n', [["A list"], ["Metal", "Smelter; refiner; plant"], ["Tin", "Aurubis; Beerse; x"]]],
  ["a mark of an inch", 'Title\nSupplier;Part\nA;5" wafer\nB;x\n', [["Title"], ["Supplier", "Part"], ["A", '5" wafer'], ["B", "x"]]],
  ["another separator named than its lines have most of", "sep=,\nA;B;C,D\n", [["A;B;C", "D"]]],
  ["a single column", "Supplier\nA\nB\n", [["Supplier"], ["A"], ["B"]]],
])("the separator of a CSV file is that of its lines as a whole: %s", async (_, written, rows) => {
  const result = await readTable(text(written), "list.csv");
  expect(result.ok && result.tables[0]?.rows).toEqual(rows);
});

test("ids, days, line ends and formula-like texts of a CSV file stay as they are, and blank rows keep their place", async () => {
  const result = await readTable(text('id,day,name\n\n007,2014-03-18,"one\ntwo, ""three"""\n=1+1,1e5,__proto__\n'), "list.csv");
  expect(result.ok && result.tables[0]?.rows).toEqual([["id", "day", "name"], [""], ["007", "2014-03-18", 'one\ntwo, "three"'], ["=1+1", "1e5", "__proto__"]]);
});

const day = { t: "n", v: 40328, z: "d-mmm-yy" };

test.each([[false, "2010-05-30"], [true, "2014-05-31"]])("a workbook is a table for each visible sheet with rows, dates as days (from 1904: %s)", async (date1904, iso) => {
  const bytes = workbookFile({ Tin: [["Metal", day], [], ["Tin", 40328]], Empty: [], Old: [["x"]], Gold: [["Gold", true]] }, { date1904, hidden: ["Old"] });
  expect(await readTable(bytes, "list.xlsx")).toEqual({
    ok: true,
    tables: [
      // A mere number stays one, so the table says how it counts days.
      { name: "list.xlsx, Tin", rows: [["Metal", iso], [], ["Tin", 40328]], date1904 },
      { name: "list.xlsx, Gold", rows: [["Gold", true]], date1904 },
    ],
  });
});

test("a workbook with one visible sheet gives its own name to the table; one with hidden sheets only is read too", async () => {
  expect(await readTable(workbookFile({ A: [["x"]] }, { form: "biff8" }), "list.xls")).toEqual({ ok: true, tables: [{ name: "list.xls", rows: [["x"]], date1904: false }] });
  expect(await readTable(workbookFile({ A: [["x"]], Revision: [["y"]] }, { hidden: ["A", "Revision"] }), "list.xlsx")).toMatchObject({ tables: [{ rows: [["x"]] }, { rows: [["y"]] }] });
});

test.each([
  ["nothing", text(""), "files.empty"],
  ["blank lines only", text("\n \n"), "files.noTable"],
  ["a sheet without cells", workbookFile({ A: [] }), "files.noTable"],
  ["a web page", text("<!doctype html><table>"), "files.notAWorkbook"],
])("%s is no table", async (_, bytes, id) => {
  expect(await readTable(bytes, "list")).toMatchObject({ ok: false, problem: { id, slots: { name: "list" } } });
});
