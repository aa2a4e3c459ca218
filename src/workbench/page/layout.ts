import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from "../book";
import { Axis } from "./axis";
import { Merges } from "./merges";
import type { Ground } from "./selection";
import { kindOf, placingOf, shownText } from "./shown";
import { countLines, fontOf, fontSize, indentStep, lineHeight, padding, type Measure } from "./text";

export const usualWidth = 64;
export const usualHeight = 20;
/** Blank rows and columns to scroll into, past the used ones. */
const spare = { rows: 50, columns: 10 };
const least = { rows: 100, columns: 30 };

/** All that is known of a sheet's geometry; made anew when the sheet changes. */
export interface Layout extends Ground {
  frozen: { rows: number; columns: number; width: number; height: number };
  /** Rows and columns that the scroll bars reach. */
  extent: { rows: number; columns: number };
}

export function layOut(sheet: Sheet, measure: Measure): Layout {
  const merges = new Merges(sheet.merges);
  const used = sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const columns = columnAxis(sheet);
  const rows = rowAxis(sheet, used, columns, merges, measure);
  return {
    sheet,
    merges,
    used,
    rows,
    columns,
    frozen: {
      rows: sheet.frozenRows,
      columns: sheet.frozenColumns,
      width: columns.start(sheet.frozenColumns),
      height: rows.start(sheet.frozenRows),
    },
    extent: {
      rows: Math.min(MAX_ROWS, Math.max(least.rows, used.row + used.rows + spare.rows)),
      columns: Math.min(MAX_COLUMNS, Math.max(least.columns, used.column + used.columns + spare.columns)),
    },
  };
}

function columnAxis(sheet: Sheet): Axis {
  const count = Math.max(sheet.columnWidths.length, 1 + Math.max(-1, ...sheet.hiddenColumns));
  return new Axis(Array.from({ length: count }, (_, column) => (sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths[column] ?? usualWidth))), usualWidth);
}

function rowAxis(sheet: Sheet, used: Area, columns: Axis, merges: Merges, measure: Measure): Axis {
  let count = Math.max(sheet.rowHeights.length, used.row + used.rows);
  for (const row of sheet.hiddenRows) count = Math.max(count, row + 1);
  const heights = Array.from({ length: count }, (_, row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    return sheet.rowHeights[row] ?? fittingHeight(sheet, row, used, columns, merges, measure);
  });
  return new Axis(heights, usualHeight);
}

/** The height that Excel gives a row without one of its own: that of its tallest text; merged cells do not count. */
function fittingHeight(sheet: Sheet, row: number, used: Area, columns: Axis, merges: Merges, measure: Measure): number {
  let height = usualHeight;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const cell = sheet.cell(row, column);
    const width = columns.size(column);
    if (!cell || width === 0 || kindOf(cell) === "blank" || merges.at(row, column)) continue;
    const { wrap, indent } = placingOf(cell);
    const text = wrap ? shownText(cell) : "";
    const lines = wrap ? countLines(text, width - 2 * padding - indent * indentStep, fontOf(cell.style), measure) : 1;
    height = Math.max(height, Math.round(lines * fontSize(cell.style) * lineHeight) + 2);
  }
  return height;
}

/** An area's rectangle in pixels from the sheet's top left corner. */
export function boxOf({ rows, columns }: Ground, area: Area): { left: number; top: number; width: number; height: number } {
  return {
    left: columns.start(area.column),
    top: rows.start(area.row),
    width: columns.span(area.column, area.columns),
    height: rows.span(area.row, area.rows),
  };
}
