import { Book, parseArea, type Area, type Sheet } from "../../../src/workbench/book";
import { Axis } from "../../../src/workbench/page/axis";
import { boxOf, layOut } from "../../../src/workbench/page/layout";
import { Merges } from "../../../src/workbench/page/merges";
import { neighbours, runOf } from "../../../src/workbench/page/overflow";
import { countLines } from "../../../src/workbench/page/text";

/** Every letter is ten pixels wide. */
const tens = (text: string): number => text.length * 10;

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

function sheetWith(cells: Record<string, string | number>): Sheet {
  const sheet = new Book("test.xlsx").add("Sheet1");
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = area(address);
    sheet.ensure(row, column).value = value;
  }
  return sheet;
}

describe("an axis", () => {
  const axis = new Axis([10, 0, 30], 20);

  test.each([
    [0, 0], [9, 0], [10, 2], [39, 2], [40, 3], [59, 3], [60, 4], [20_000_040, 1_000_003],
  ])("finds at pixel %i the position %i, never a hidden one", (offset, index) => {
    expect(axis.at(offset)).toBe(index);
  });

  test("knows starts and sizes among its own and beyond", () => {
    expect([0, 1, 2, 3, 4, 10].map((index) => [axis.start(index), axis.size(index)])).toEqual([[0, 10], [10, 0], [10, 30], [40, 20], [60, 20], [180, 20]]);
    expect(axis.span(1, 3)).toBe(50);
  });

  test("shows what lies between two pixels, and one position when there is no room", () => {
    expect(axis.between(5, 41)).toEqual({ first: 0, last: 3 });
    expect(axis.between(5, 40)).toEqual({ first: 0, last: 2 });
    expect(axis.between(50, 50)).toEqual({ first: 3, last: 3 });
  });

  test("without sizes of its own counts in the usual one", () => {
    expect([new Axis([], 20).at(0), new Axis([], 20).at(45), new Axis([], 20).start(3)]).toEqual([0, 2, 60]);
  });
});

describe("merged areas", () => {
  const merges = new Merges([area("B2:C3"), area("C5:D5"), area("F1:F5000")]);

  test.each([["B2", "B2:C3"], ["C3", "B2:C3"], ["D3", null], ["F4000", "F1:F5000"], ["F5001", null]])("%s belongs to %s", (cell, merge) => {
    const { row, column } = area(cell);
    expect(merges.at(row, column) ?? null).toEqual(merge && area(merge));
  });

  test.each([["C3:C5", "B2:D5"], ["A1", "A1"], ["E1:F1", "E1:F5000"]])("%s grows to %s so as to cut none", (from, to) => {
    expect(merges.around(area(from))).toEqual(area(to));
  });
});

describe("the lines of a wrapped text", () => {
  test.each([
    ["one two three", 130, 1],
    ["one two three", 70, 2],
    ["one two three", 50, 3],
    ["unbreakable", 50, 3],
    ["a\nb\n\nc", 500, 4],
    ["", 50, 1],
    ["x", 0, 10],
  ])("%j in %i pixels", (text, width, lines) => {
    expect(countLines(text, width, "", tens)).toBe(lines);
  });
});

describe("a layout", () => {
  test("takes heights and widths as given, hides what is hidden and fits the rest to wrapped text", () => {
    const sheet = sheetWith({ A1: "long text that wraps", A2: "long text that wraps", A4: "plain" });
    for (const row of [0, 1]) sheet.ensure(row, 0).style = { wrap: true };
    sheet.rowHeights[1] = 33;
    sheet.columnWidths[0] = 106;
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
    const { rows, columns } = layOut(sheet, tens);
    expect([0, 1, 2, 3, 4].map((row) => rows.size(row))).toEqual([38, 33, 0, 20, 20]);
    expect([0, 1, 2].map((column) => columns.size(column))).toEqual([106, 0, 64]);
  });

  test("does not fit a row to merged text", () => {
    const sheet = sheetWith({ A1: "long text that wraps and wraps" });
    sheet.ensure(0, 0).style = { wrap: true };
    sheet.merges.push(area("A1:B1"));
    expect(layOut(sheet, tens).rows.size(0)).toBe(20);
  });

  test("reaches past the used cells, and past nothing else on a blank sheet", () => {
    expect(layOut(sheetWith({}), tens).extent).toEqual({ rows: 100, columns: 30 });
    expect(layOut(sheetWith({ AH2500: 1 }), tens).extent).toEqual({ rows: 2550, columns: 44 });
  });

  test("gives areas their pixels", () => {
    expect(boxOf(layOut(sheetWith({}), tens), area("B2:C4"))).toEqual({ left: 64, top: 20, width: 128, height: 60 });
  });
});

describe("a text longer than its cell", () => {
  const run = (sheet: Sheet, address: string, width: number) => {
    const { columns, merges } = layOut(sheet, tens);
    const { row, column } = area(address);
    const { first, last } = runOf(sheet, columns, merges, row, column, width);
    return [first, last];
  };

  test("runs over blank cells as far as it needs", () => expect(run(sheetWith({ B1: "text" }), "B1", 150)).toEqual([1, 3]));
  test("stops before a filled cell", () => expect(run(sheetWith({ B1: "text", D1: 0 }), "B1", 500)).toEqual([1, 2]));
  test("runs over cells that hold empty text", () => expect(run(sheetWith({ B1: "text", C1: "" }), "B1", 100)).toEqual([1, 2]));
  test("stays when it is a number", () => expect(run(sheetWith({ B1: 12345 }), "B1", 500)).toEqual([1, 1]));
  test("stays when it wraps", () => {
    const sheet = sheetWith({ B1: "text" });
    sheet.ensure(0, 1).style = { wrap: true };
    expect(run(sheet, "B1", 500)).toEqual([1, 1]);
  });
  test("runs to the left when it is aligned to the right, and no further than the first column", () => {
    const sheet = sheetWith({ C1: "text" });
    sheet.ensure(0, 2).style = { horizontal: "Right" };
    expect(run(sheet, "C1", 900)).toEqual([0, 2]);
  });
  test("runs to both sides when it is centred", () => {
    const sheet = sheetWith({ C1: "text" });
    sheet.ensure(0, 2).style = { horizontal: "Center" };
    expect(run(sheet, "C1", 150)).toEqual([1, 3]);
  });
  test("stops before a merged cell", () => {
    const sheet = sheetWith({ A1: "text" });
    sheet.merges.push(area("C1:D1"));
    expect(run(sheet, "A1", 900)).toEqual([0, 1]);
  });
  test("is looked for outside the columns in view", () => {
    expect(neighbours(sheetWith({ A1: "x", C1: "near", J1: "right" }), 0, 5, 8)).toEqual([2, 9]);
  });
});
