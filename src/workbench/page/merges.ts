import type { Area } from "../book";

/** Above this a merged area is looked up by its corners, not row by row. */
const tall = 1_000;

/** Finds the merged area that a cell belongs to. */
export class Merges {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tallOnes: Area[] = [];

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      if (area.rows > tall) this.tallOnes.push(area);
      else for (let row = area.row; row < area.row + area.rows; row++) this.list(row).push(area);
    }
  }

  /** All merged areas that touch a row. */
  ofRow(row: number): readonly Area[] {
    const here = this.byRow.get(row) ?? [];
    return this.tallOnes.length ? [...here, ...this.tallOnes.filter((area) => row >= area.row && row < area.row + area.rows)] : here;
  }

  at(row: number, column: number): Area | undefined {
    return this.ofRow(row).find((area) => column >= area.column && column < area.column + area.columns);
  }

  /** The smallest area around `area` that cuts no merged area. */
  around(area: Area): Area {
    let grown = area;
    for (let before: Area | null = null; before !== grown; ) {
      before = grown;
      for (let row = before.row; row < before.row + Math.min(before.rows, tall); row++) {
        for (const merge of this.ofRow(row)) if (meet(merge, grown)) grown = union(grown, merge);
      }
    }
    return grown;
  }

  private list(row: number): Area[] {
    let areas = this.byRow.get(row);
    if (!areas) this.byRow.set(row, (areas = []));
    return areas;
  }
}

export const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** The area from the first to the last cell of both; `a` itself when it holds `b`. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return row === a.row && column === a.column && rows === a.rows && columns === a.columns ? a : { row, column, rows, columns };
}
