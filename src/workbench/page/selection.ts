import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from "../book";
import type { Axis } from "./axis";
import { union, type Merges } from "./merges";

export interface Spot {
  row: number;
  column: number;
}

/** The cells chosen on a sheet: from the active cell, where typing goes, to the far corner of the drag or of Shift with an arrow. */
export interface Selection {
  active: Spot;
  to: Spot;
  area: Area;
}

/** What moving about needs to know of a sheet. */
export interface Ground {
  sheet: Sheet;
  rows: Axis;
  columns: Axis;
  merges: Merges;
  used: Area;
}

export function select(ground: Ground, active: Spot, to: Spot = active): Selection {
  const home = ground.merges.at(active.row, active.column);
  return {
    active: home ? { row: home.row, column: home.column } : active,
    to,
    area: ground.merges.around(union({ ...active, rows: 1, columns: 1 }, { ...to, rows: 1, columns: 1 })),
  };
}

/** Selects an area given by address; its first cell becomes the active one. */
export function selectArea(ground: Ground, area: Area): Selection {
  return select(ground, area, { row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
}

/** The next cell in a direction that shows: hidden rows and columns and the rest of a merged cell are passed over. */
export function step(ground: Ground, from: Spot, down: number, right: number): Spot {
  const merge = ground.merges.at(from.row, from.column);
  const row = down ? next(ground.rows, down > 0 && merge ? merge.row + merge.rows - 1 : from.row, down, MAX_ROWS) : from.row;
  const column = right ? next(ground.columns, right > 0 && merge ? merge.column + merge.columns - 1 : from.column, right, MAX_COLUMNS) : from.column;
  return { row, column };
}

function next(axis: Axis, from: number, by: number, end: number): number {
  const direction = Math.sign(by);
  let last = from, left = Math.abs(by);
  for (let index = from + direction; index >= 0 && index < end && left > 0; index += direction) {
    if (axis.size(index) === 0) continue;
    last = index;
    left--;
  }
  return last;
}

/** As Ctrl with an arrow: to the edge of the filled cells, or on to the next filled one, or to the edge of the used area. */
export function leap(ground: Ground, from: Spot, down: number, right: number): Spot {
  const { sheet, used } = ground;
  const isFilled = ({ row, column }: Spot) => (sheet.cell(row, column)?.value ?? "") !== "";
  const isInside = ({ row, column }: Spot) => row < used.row + used.rows && column < used.column + used.columns;
  let at = from;
  let ahead = step(ground, at, down, right);
  const run = isFilled(at) && isFilled(ahead);
  while (!isSame(at, ahead) && isInside(ahead)) {
    if (run && !isFilled(ahead)) return at;
    at = ahead;
    if (!run && isFilled(at)) return at;
    ahead = step(ground, at, down, right);
  }
  return at;
}

/** Where Ctrl+Home goes: the first cell that scrolls. */
export const home = ({ sheet, rows, columns }: Ground): Spot => ({
  row: next(rows, sheet.frozenRows - 1, 1, MAX_ROWS),
  column: next(columns, sheet.frozenColumns - 1, 1, MAX_COLUMNS),
});

export const end = ({ used }: Ground): Spot => ({ row: used.row + used.rows - 1, column: used.column + used.columns - 1 });

export const isSame = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
