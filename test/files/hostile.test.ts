import { readTable, readWorkbook } from "../../src/files";
import { sentence } from "../../src/words";
import { agileFile, bomb, compoundFile, cryptoApiFile, part, workbookFile, xlsxFile, xlsxParts, zipFile } from "./make";

/** What becomes of a file: "ok", or the id of its sentence, which must be whole. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const results = [await readWorkbook(bytes, "file.xlsx"), await readTable(bytes, "file.xlsx")];
  for (const result of results) if (!result.ok) expect(sentence(result.problem)).toMatch(/^file\.xlsx [^{}]+\.$/);
  const [first] = results;
  return first?.ok === false ? first.problem.id : "ok";
}

/** Numbers that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

const rows = Array.from({ length: 60 }, (_, row) => [`Row ${row}`, row, row % 2 === 0, null, "Wolfram"]);
const whole: Readonly<Record<string, Uint8Array>> = {
  xlsx: workbookFile({ Declaration: rows, Notes: rows }),
  xlsb: workbookFile({ Declaration: rows }, { form: "xlsb" }),
  xls: workbookFile({ Declaration: rows, Notes: rows }, { form: "biff8" }),
  "encrypted xlsx": agileFile(workbookFile({ Declaration: rows }), "VelvetSweatshop", { spins: 10 }),
  "encrypted xls": cryptoApiFile(workbookFile({ Declaration: rows }, { form: "biff8" }), "VelvetSweatshop"),
};

describe.each(Object.entries(whole))("a damaged %s is read or gets a sentence", (_, good) => {
  const expected = new Set(["ok", "files.broken", "files.password", "files.notAWorkbook", "files.text", "files.empty", "files.tooLargeUnpacked"]);

  test("cut off anywhere", async () => {
    for (let share = 0; share < 50; share++) expect(expected).toContain(await outcome(good.slice(0, Math.floor((good.length * share) / 50))));
  });

  test("with bits turned over", async () => {
    const next = chance(good.length);
    for (let round = 0; round < 60; round++) {
      const bytes = good.slice();
      for (let flips = 1 + Math.floor(next() * 8); flips > 0; flips--) {
        const at = Math.floor(next() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8));
      }
      expect(expected).toContain(await outcome(bytes));
    }
  });
});

test("one changed byte in a sheet of an .xlsx is noticed by the checksum, not read as another value", async () => {
  const parts = xlsxParts({ A: "<sheetData/>" });
  const sheet = part('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>');
  expect(await outcome(zipFile({ ...parts, "xl/worksheets/sheet1.xml": sheet }))).toBe("ok");
  expect(await outcome(zipFile({ ...parts, "xl/worksheets/sheet1.xml": { ...sheet, crc: 1 } }))).toBe("files.broken");
});

describe("what would cost too much is refused", () => {
  test.each([
    ["a sheet that unpacks to 500 MB", bomb(500), "files.tooLargeUnpacked"],
    ["the same, when the file says that it is small", bomb(500, 1000), "files.broken"],
    ["the same, when the file says that it is within the limit", bomb(500, 100_000_000), "files.broken"],
  ])("%s", async (_, sheet, id) => {
    expect(await outcome(xlsxFile({ Declaration: sheet }))).toBe(id);
  });

  test("strings that unpack to 500 MB", async () => {
    expect(await outcome(zipFile({ ...xlsxParts({ A: "<sheetData/>" }), "xl/sharedStrings.xml": bomb(500) }))).toBe("files.tooLargeUnpacked");
  });

  test("a picture that unpacks to 500 MB does not matter, because nobody unpacks it", async () => {
    expect(await outcome(zipFile({ ...xlsxParts({ A: "<sheetData/>" }), "xl/media/image1.png": bomb(500) }))).toBe("ok");
  });

  test("more cells than the limit", async () => {
    expect(await outcome(xlsxFile({ A: `<sheetData>${`<row>${"<c><v>1</v></c>".repeat(1000)}</row>`.repeat(2001)}</sheetData>` }))).toBe("files.tooManyCells");
  });

  test("more sheets than the limit", async () => {
    expect(await outcome(xlsxFile(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`S${index}`, "<sheetData/>"]))))).toBe("files.tooManySheets");
  });
});

test.each([
  ["a link over the whole sheet", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>'],
  ["a link over a whole sheet without cells", '<sheetData/><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>'],
  ["a row beyond the last", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4294967290"><c r="A4294967290"><v>1</v></c></row></sheetData>'],
  ["a column beyond the last", '<sheetData><row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData>'],
  ["an extent beyond the sheet", '<dimension ref="A1:ZZZ99999999"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
  ["entities that grow", '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData>'],
])("%s does no harm", async (_, xml) => {
  const result = await readWorkbook(xlsxFile({ A: xml }), "file.xlsx");
  expect(result.ok && result.workbook.sheets[0]?.rowCount).toBeLessThanOrEqual(1_048_576);
  expect(result.ok && result.workbook.sheets[0]?.columnCount).toBeLessThanOrEqual(16_384);
});

describe("names and texts are only names and texts", () => {
  const texts = ["__proto__", "constructor", "=cmd|'/c calc'!A1", "+1", "@SUM(A1)", "<script>", "{name}"];
  const longest = "x".repeat(32_767);

  test.each([
    ["xlsx", longest],
    ["xlsb", longest],
    // SheetJS cannot write longer texts in this form.
    ["biff8", longest.slice(0, 255)],
  ] as const)("in the cells of a %s", async (form, long) => {
    const given = [...texts, long];
    const result = await readWorkbook(workbookFile({ Sheet: [given] }, { form }), "file");
    expect(result.ok && given.map((_, column) => result.workbook.sheets[0]?.value(0, column) === given[column])).toEqual(given.map(() => true));
  });

  test("as the names of sheets", async () => {
    const names = ["__proto__", "constructor", "toString", "!data", "A & \"B\""];
    const result = await readWorkbook(xlsxFile(Object.fromEntries(names.map((name) => [name, '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>']))), "file");
    expect(result.ok && result.workbook.sheets.map((sheet) => [sheet.name, sheet.value(0, 0)])).toEqual(names.map((name) => [name, 5]));
    expect({}).not.toHaveProperty("!data");
  });
});

test.each([
  ["nothing", new Uint8Array(), "files.empty"],
  ["a photo", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "a picture"],
  ["a PDF", Buffer.from("%PDF-1.7\n"), "a PDF document"],
  ["a web page with the ending .xls", Buffer.from("\ufeff\n<html><table>"), "a web page"],
  ["a workbook as XML of 2003", Buffer.from('<?xml version="1.0"?><Workbook/>'), "an XML file"],
  ["a rich text", Buffer.from("{\\rtf1}"), "a rich text document"],
  ["a list in CSV", Buffer.from("Metal;Smelter\nTin;Malaysia Smelting"), "files.text"],
  ["a list in UTF-16", Buffer.from("\ufeffMetal\tSmelter", "utf16le"), "files.text"],
  ["a Word document", zipFile({ "[Content_Types].xml": part(""), "word/document.xml": part("") }), "a Word document"],
  ["an old Word document", compoundFile({ WordDocument: new Uint8Array(600) }), "a Word document"],
  ["an OpenDocument sheet", zipFile({ mimetype: part(""), "META-INF/manifest.xml": part("") }), "an OpenDocument file"],
  ["a zip archive", zipFile({ "template.xlsx": part("") }), "a zip archive"],
  ["an encrypted zip archive", zipFile({ "xl/workbook.xml": { ...part(""), flags: 1 } }), "files.password"],
  ["anything else", Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), "another kind of file"],
])("%s is told by its first bytes", async (_, bytes, told) => {
  const result = await readWorkbook(bytes, "Aurora.xlsx");
  if (result.ok) throw new Error("It was read.");
  if (told.startsWith("files.")) expect(result.problem.id).toBe(told);
  else expect(sentence(result.problem)).toBe(`Aurora.xlsx is not an Excel workbook: it looks like ${told}. Ask for the template as an Excel file.`);
});
