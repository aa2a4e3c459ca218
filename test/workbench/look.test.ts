import { readFileSync } from "node:fs";
import path from "node:path";
import type { Book, CellStyle, Sheet } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { saveBook } from "../../src/workbench/save";
import { describeShared } from "../shared";

/** Every part of a sheet's look, one line a part; lines that differ after saving say what was lost and where. */
function look(sheet: Sheet): Map<string, string> {
  const lines = new Map<string, string>();
  const numbers = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b).join(" ");
  lines.set("hidden rows", numbers(sheet.hiddenRows));
  lines.set("hidden columns", numbers(sheet.hiddenColumns));
  lines.set("tab and gridlines", `${sheet.tabColor} ${sheet.showGridlines}`);
  sheet.columnWidths.forEach((width, column) => lines.set(`width ${column}`, String(width)));
  sheet.rowHeights.forEach((height, row) => { if (height !== undefined) lines.set(`height ${row}`, String(height)); });
  const used = sheet.usedArea();
  for (let row = 0; row < (used ? used.row + used.rows : 0); row++) {
    for (let column = 0; column < (used ? used.column + used.columns : 0); column++) {
      if (isUnderMerge(sheet, row, column)) continue;
      const style = sheet.cell(row, column)?.style;
      if (style) lines.set(`cell ${row},${column}`, inOrder(style));
    }
  }
  return lines;
}

/** What lies under a merged cell is never seen, and files do not keep it. */
function isUnderMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns && !(row === area.row && column === area.column));
}

/** Fonts are written out in full, so what was Excel's own choice comes back by its name. */
function inOrder(style: CellStyle): string {
  const full = { font: "Calibri", size: 11, ...style };
  return JSON.stringify(Object.entries(full).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lost(before: Book, after: Book): string[] {
  return before.sheets.flatMap((sheet, index) => {
    const other = after.sheets[index];
    const [one, two] = [look(sheet), other ? look(other) : new Map<string, string>()];
    return [...one].filter(([part, value]) => two.get(part) !== value).map(([part, value]) => `${sheet.name} ${part}: ${value} -> ${two.get(part) ?? "nothing"}`);
  });
}

describeShared("the look of the real templates", (folder) => {
  test.each(["cmrt-3.01-filled.xlsx", "cmrt-6.5-empty.xlsx"])("%s keeps widths, heights, hidden rows and columns, fonts, fills and borders", async (name) => {
    const book = await openBook(readFileSync(path.join(folder, "templates", name)), name);
    const again = await openBook(await saveBook(book), name);
    expect(book.sheets.some(({ columnWidths }) => columnWidths.length > 0)).toBe(true);
    const all = lost(book, again);
    expect(all.slice(0, 10)).toEqual([]);
  }, 60_000);
});
