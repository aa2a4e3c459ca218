import { Book, MAX_ROWS, addressOf, parseArea, type Sheet } from "../../../src/workbench/book";
import { layOut } from "../../../src/workbench/page/layout";
import { end, home, leap, select, selectArea, step, type Spot } from "../../../src/workbench/page/selection";

/** B2:B4 and B7 are filled, C3:D4 is merged, row 9 and column F are hidden, one row is frozen. */
function sheet(): Sheet {
  const made = new Book("test.xlsx").add("Sheet1");
  for (const row of [1, 2, 3, 6, 19]) made.ensure(row, 1).value = row;
  made.merges.push({ row: 2, column: 2, rows: 2, columns: 2 });
  made.hiddenRows.add(8);
  made.hiddenColumns.add(5);
  made.frozenRows = 1;
  return made;
}

const ground = layOut(sheet(), () => 10);
const spot = (address: string): Spot => parseArea(address) ?? { row: -1, column: -1 };
const name = (at: Spot): string => addressOf({ ...at, rows: 1, columns: 1 });

test.each([
  ["A1", 1, 0, "A2"],
  ["A1", -1, 0, "A1"],
  ["A1", 0, -1, "A1"],
  ["A8", 1, 0, "A10"],
  ["A10", -1, 0, "A8"],
  ["E1", 0, 1, "G1"],
  ["C3", 1, 0, "C5"],
  ["C3", 0, 1, "E3"],
  ["A1", 30, 0, "A32"],
  ["A5", -30, 0, "A1"],
  [`A${MAX_ROWS}`, 1, 0, `A${MAX_ROWS}`],
  ["XFD1", 0, 1, "XFD1"],
])("a step from %s by %i down and %i right leads to %s", (from, down, right, to) => {
  expect(name(step(ground, spot(from), down, right))).toBe(to);
});

test.each([
  ["B2", 1, 0, "B4"],
  ["B4", 1, 0, "B7"],
  ["B7", 1, 0, "B20"],
  ["A1", 1, 0, "A20"],
  ["B20", -1, 0, "B7"],
  ["B4", -1, 0, "B2"],
  ["A2", 0, 1, "B2"],
])("Ctrl with an arrow goes from %s by %i, %i to %s", (from, down, right, to) => {
  expect(name(leap(ground, spot(from), down, right))).toBe(to);
});

test("home is the first cell that scrolls, the end is the last used one", () => {
  expect([name(home(ground)), name(end(ground))]).toEqual(["A2", "B20"]);
});

test("a selection takes merged cells whole, and its active cell is their first", () => {
  expect(select(ground, spot("D4"))).toMatchObject({ active: { row: 2, column: 2 }, area: { row: 2, column: 2, rows: 2, columns: 2 } });
  expect(addressOf(select(ground, spot("B2"), spot("C3")).area)).toBe("B2:D4");
});

test("a selection dragged up and left has the same area", () => {
  expect(select(ground, spot("B9"), spot("A5")).area).toEqual(select(ground, spot("A5"), spot("B9")).area);
});

test.each(["B:C", "4:9", "D8:E9"])("an area given as %s is selected as it is", (address) => {
  const area = parseArea(address);
  expect(area && addressOf(selectArea(layOut(new Book("b").add("S"), () => 10), area).area)).toBe(address);
});
