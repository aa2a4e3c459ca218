import type { Sheet } from "../book";
import type { Axis } from "./axis";
import type { Merges } from "./merges";
import { kindOf, placingOf } from "./shown";

/** Columns to look through for the end of a long text. */
const farthest = 60;

export interface Run {
  /** First and last column that the text lies over. */
  first: number;
  last: number;
}

/**
 * The blank cells beside it that a long text runs over: to the side it is not aligned to, both when centred.
 * Only text does this, and neither wrapped nor merged text.
 * @param width of the text with its padding, in pixels
 */
export function runOf(sheet: Sheet, columns: Axis, merges: Merges, row: number, column: number, width: number): Run {
  const run = { first: column, last: column };
  const cell = sheet.cell(row, column);
  const { horizontal, wrap } = placingOf(cell);
  let missing = width - columns.size(column);
  if (missing <= 0 || wrap || kindOf(cell) !== "text" || cell?.style?.horizontal === "Fill" || merges.at(row, column)) return run;
  const isFree = (at: number) => at >= 0 && kindOf(sheet.cell(row, at)) === "blank" && !merges.at(row, at);
  if (horizontal === "center") missing /= 2;
  if (horizontal !== "right") {
    for (let left = missing; left > 0 && run.last - column < farthest && isFree(run.last + 1); ) left -= columns.size(++run.last);
  }
  if (horizontal !== "left") {
    for (let left = missing; left > 0 && isFree(run.first - 1); ) left -= columns.size(--run.first);
  }
  return run;
}

/** The nearest filled cells outside a span of columns: their text may run into it. */
export function neighbours(sheet: Sheet, row: number, first: number, last: number): number[] {
  const found: number[] = [];
  for (let column = first - 1; column >= Math.max(0, first - farthest); column--) {
    if (kindOf(sheet.cell(row, column)) === "blank") continue;
    found.push(column);
    break;
  }
  for (let column = last + 1; column <= last + farthest; column++) {
    if (kindOf(sheet.cell(row, column)) === "blank") continue;
    found.push(column);
    break;
  }
  return found;
}
