import { MAX_COLUMNS, MAX_ROWS, type Area, type Book, type Cell, type Sheet } from "../book";
import { ExcelError } from "../protocol";
import { refuseLocked, refuseProtected, refuseUnless } from "./refusals";

interface Span {
  start: number;
  count: number;
}

/** How a run of rows changes; null when nothing of it is left. */
type Move = (span: Span) => Span | null;

/**
 * Makes room for blank cells by moving down what stands in the area's columns. References in formulas stay as they are, because
 * nothing here is calculated. @throws ExcelError AccessDenied, or InvalidArgument where it would tear a table or leave the sheet
 */
export function insertCells(book: Book, sheet: Sheet, area: Area): void {
  if (isWholeRows(area)) refuseUnless(sheet, "insertRows");
  else refuseProtected(sheet);
  const used = sheet.usedArea();
  if (used && used.row + used.rows + area.rows > MAX_ROWS) throw ExcelError.invalidArgument();
  shift(book, sheet, area, area.row, area.rows, ({ start, count }) => {
    if (start >= area.row) return { start: start + area.rows, count };
    return start + count > area.row ? { start, count: count + area.rows } : { start, count };
  });
}

/** Takes cells away and moves up what stands below them; on a protected sheet only rows without a locked cell. @throws as insertCells */
export function deleteCells(book: Book, sheet: Sheet, area: Area): void {
  if (isWholeRows(area)) refuseUnless(sheet, "deleteRows");
  else refuseProtected(sheet);
  if (sheet.protection) refuseLocked(sheet, area);
  const end = area.row + area.rows;
  shift(book, sheet, area, end, -area.rows, ({ start, count }) => {
    const lost = Math.max(0, Math.min(start + count, end) - Math.max(start, area.row));
    if (lost === count) return null;
    return { start: start >= end ? start - area.rows : Math.min(start, area.row), count: count - lost };
  });
}

function shift(book: Book, sheet: Sheet, area: Area, from: number, by: number, move: Move): void {
  const tables = sheet.tables.filter((table) => reaches(table.area, area));
  // A table keeps its header and a row below it; what Excel does beyond that depends on what else stands on the sheet.
  const tableAreas = tables.map((table) => ({ table, area: movedTable(table.area, area, by, move) }));
  moveCells(sheet, area, from, by);
  for (const moved of tableAreas) {
    if (moved.area) moved.table.area = moved.area;
    else sheet.tables.splice(sheet.tables.indexOf(moved.table), 1);
  }
  const merges = sheet.merges.flatMap((merge) => (reaches(merge, area) ? (movedArea(merge, move) ?? []) : merge));
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  for (const [name, place] of book.names) {
    const moved = place.sheet === sheet && reaches(place.area, area) ? movedArea(place.area, move) : place.area;
    if (moved) book.names.set(name, { sheet: place.sheet, area: moved });
    else book.names.delete(name);
  }
  if (isWholeRows(area)) moveRows(sheet, area, by);
}

function movedTable(table: Area, area: Area, by: number, move: Move): Area | null {
  if (table.column < area.column || table.column + table.columns > area.column + area.columns) throw ExcelError.invalidArgument();
  const moved = movedArea(table, move);
  const losesHeader = by < 0 && table.row >= area.row && table.row < area.row + area.rows;
  if (moved && (losesHeader || moved.rows < 2)) throw ExcelError.invalidArgument();
  return moved;
}

function movedArea(area: Area, move: Move): Area | null {
  const span = move({ start: area.row, count: area.rows });
  return span && { ...area, row: span.start, rows: span.count };
}

function moveCells(sheet: Sheet, { row, column, columns }: Area, from: number, by: number): void {
  const below = sheet.usedArea({ row: from, column, rows: MAX_ROWS - from, columns });
  const kept: [row: number, column: number, cell: Cell][] = [];
  for (let r = below?.row ?? 0; r < (below ? below.row + below.rows : 0); r++) {
    for (let c = below?.column ?? 0; c < (below ? below.column + below.columns : 0); c++) {
      const cell = sheet.cell(r, c);
      if (cell) kept.push([r, c, cell]);
    }
  }
  sheet.clear({ row, column, rows: MAX_ROWS - row, columns });
  for (const [r, c, cell] of kept) Object.assign(sheet.ensure(r + by, c), cell);
}

function moveRows(sheet: Sheet, { row, rows }: Area, by: number): void {
  if (by < 0) sheet.rowHeights.splice(row, rows);
  else if (sheet.rowHeights.length > row) sheet.rowHeights.splice(row, 0, ...Array.from({ length: rows }, () => undefined));
  const hidden = [...sheet.hiddenRows].filter((index) => by > 0 || index < row || index >= row + rows);
  sheet.hiddenRows.clear();
  for (const index of hidden) sheet.hiddenRows.add(index >= row ? index + by : index);
}

/** Whether something stands in the way of a shift: in the same columns, at the same rows or below. */
function reaches(what: Area, area: Area): boolean {
  return what.row + what.rows > area.row && what.column < area.column + area.columns && area.column < what.column + what.columns;
}

function isWholeRows(area: Area): boolean {
  return area.columns === MAX_COLUMNS;
}
