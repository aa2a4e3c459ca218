import { Book, parseArea, type Cell, type CellStyle } from "../../../src/workbench/book";
import { edgesOf, lineOf } from "../../../src/workbench/page/borders";
import { isLocked } from "../../../src/workbench/page/editing";
import { enter } from "../../../src/workbench/typed";
import { downloadName, nameFrom } from "../../../src/workbench/page/opening";
import { findPlace, nameOf } from "../../../src/workbench/page/reference";
import { editedText, linkOf, placingOf, shownText } from "../../../src/workbench/page/shown";
import { boundedWidth } from "../../../src/workbench/page/splitter";
import { dressOf } from "../../../src/workbench/page/tables";

describe("what a cell shows", () => {
  test.each<[Cell | undefined, string, string]>([
    [undefined, "", ""],
    [{ value: null }, "", ""],
    [{ value: 0 }, "0", "0"],
    [{ value: true }, "TRUE", "TRUE"],
    [{ value: 41790, text: "31-May-2014" }, "31-May-2014", "41790"],
    [{ value: 3, formula: "1+2" }, "3", "=1+2"],
    [{ value: "#REF!", error: true, formula: "A0" }, "#REF!", "=A0"],
  ])("%j: %j, and edited %j", (cell, shown, edited) => {
    expect([shownText(cell), editedText(cell)]).toEqual([shown, edited]);
  });
});

describe("where the text of a cell stands", () => {
  test.each<[Cell, CellStyle | undefined, string]>([
    [{ value: "text" }, undefined, "left"],
    [{ value: 1 }, undefined, "right"],
    [{ value: false }, undefined, "center"],
    [{ value: "#N/A", error: true }, undefined, "center"],
    [{ value: 1 }, { horizontal: "General" }, "right"],
    [{ value: 1 }, { horizontal: "Left" }, "left"],
    [{ value: "text" }, { horizontal: "CenterAcrossSelection" }, "center"],
  ])("%j with %j stands %s", (cell, style, horizontal) => {
    expect(placingOf({ ...cell, style }).horizontal).toBe(horizontal);
  });

  test("at the bottom unless the format says otherwise", () => {
    expect([undefined, "Top", "Center"].map((vertical) => placingOf({ value: 1, style: { vertical } }).vertical)).toEqual(["bottom", "top", "center"]);
  });
});

test.each<[Cell | undefined, string | null]>([
  [undefined, null],
  [{ value: "x", link: { address: "https://example.com" } }, "https://example.com"],
  [{ value: "D8", formula: `HYPERLINK("#'My ""own"" sheet'!D8","D8")` }, `#'My "own" sheet'!D8`],
  [{ value: "D8", formula: "HYPERLINK(A1)" }, null],
])("the link of %j is %j", (cell, address) => {
  expect(linkOf(cell)).toBe(address);
});

describe("an address in the name box", () => {
  const book = new Book("test.xlsx");
  const first = book.add("Declaration");
  const quoted = book.add("Bob's list");
  const wide = { row: 0, column: 0, rows: 2, columns: 2 };
  book.names.set("Answers", { sheet: quoted, area: wide });

  test.each([
    ["d8", "Declaration", "D8"],
    ["'Bob''s list'!$B$4:C9", "Bob's list", "B4:C9"],
    ["bob's list!A1", "Bob's list", "A1"],
    ["#Declaration!D8", "Declaration", "D8"],
    ["answers", "Bob's list", "A1:B2"],
    [" B:C ", "Declaration", "B:C"],
  ])("%s is %s, %s", (text, sheet, address) => {
    const place = findPlace(book, first, text);
    expect([place?.sheet.name, place?.area]).toEqual([sheet, parseArea(address)]);
  });

  test.each(["", "Nowhere!A1", "A0", "XFE1", "A1048577", "hello", "Declaration!", "A1:B2:C3", "__proto__"])("%j is none", (text) => {
    expect(findPlace(book, first, text)).toBeNull();
  });

  test("names a merged cell by its first cell", () => {
    expect([nameOf(wide, wide), nameOf(wide, undefined)]).toEqual(["A1", "A1:B2"]);
  });
});

describe("typing into a cell", () => {
  test.each<[Cell, string, Cell]>([
    [{ value: "old", text: "old", formula: "A1" }, "12.5", { value: 12.5 }],
    [{ value: 1 }, "", { value: null }],
    [{ value: null, numberFormat: "@" }, "0012", { value: "0012", numberFormat: "@" }],
    [{ value: "#REF!", error: true }, "Yes", { value: "Yes" }],
  ])("%j takes %j", (cell, text, expected) => {
    enter(cell, text);
    expect(cell).toEqual(expected);
  });

  test("is refused by locked cells of a protected sheet alone", () => {
    const sheet = new Book("test.xlsx").add("Sheet1");
    sheet.ensure(0, 1).style = { locked: false };
    sheet.columnStyles.set(2, { locked: false });
    const locks = () => [0, 1, 2].map((column) => isLocked(sheet, { row: 0, column }));
    expect(locks()).toEqual([false, false, false]);
    sheet.protection = { password: true, allowed: new Set() };
    expect(locks()).toEqual([true, false, false]);
  });
});

describe("the lines around a cell", () => {
  const thin = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

  test("are its own and those of the cells beside it that face it", () => {
    const sheet = new Book("test.xlsx").add("Sheet1");
    sheet.ensure(1, 1).style = { top: thin, left: { ...thin, style: "None" } };
    sheet.ensure(1, 0).style = { right: thin, top: thin };
    sheet.ensure(2, 1).style = { top: thin };
    expect(edgesOf(sheet, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual({ top: thin, left: thin, bottom: thin });
  });

  test("of a merged cell are those of its outer cells", () => {
    const sheet = new Book("test.xlsx").add("Sheet1");
    sheet.ensure(0, 1).style = { right: thin };
    sheet.ensure(1, 0).style = { bottom: thin };
    expect(edgesOf(sheet, { row: 0, column: 0, rows: 2, columns: 2 })).toEqual({ right: thin, bottom: thin });
  });

  test.each([
    [{ style: "Continuous", weight: "Medium", color: "#FF0000" }, "2px solid #FF0000"],
    [{ style: "DashDot", weight: "Thin", color: "#000000" }, "1px dashed #000000"],
    [{ style: "Double", weight: "Thick", color: "#000000" }, "3px double #000000"],
    [{ style: "Continuous", weight: "Hairline", color: "#000000" }, "1px dotted #000000"],
  ] as const)("%j is drawn as %s", (border, css) => {
    expect(lineOf(border)).toBe(css);
  });
});

test("a table fills its heading and every other row below it", () => {
  const table = { id: "1", name: "T", area: { row: 4, column: 0, rows: 4, columns: 2 }, style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true };
  expect([4, 5, 6, 7].map((row) => dressOf(table, row).fill)).toEqual(["#4472C4", "#D9E1F2", undefined, "#D9E1F2"]);
  expect(dressOf({ ...table, showBandedRows: false }, 5).fill).toBeUndefined();
  expect([dressOf(table, 4).filterButton, dressOf(table, 5).filterButton]).toEqual([true, false]);
});

test.each([["team.xls", "team.xlsx"], ["a.b.xlsm", "a.b.xlsx"], ["noending", "noending.xlsx"], [".xlsx", "Book1.xlsx"]])("%s is downloaded as %s", (name, expected) => {
  expect(downloadName(name)).toBe(expected);
});

test.each([["/books/my%20list.xlsx?x=1", "my list.xlsx"], ["https://example.com/a/b.xls", "b.xls"], ["/bad%zz.xlsx", "bad%zz.xlsx"]])("%s names %s", (address, name) => {
  expect(nameFrom(address)).toBe(name);
});

test.each([[100, 320], [400.4, 400], [1000, 450], [NaN, 380]])("a pane asked to be %d wide is %d wide", (wanted, width) => {
  expect(boundedWidth(wanted)).toBe(width);
});
