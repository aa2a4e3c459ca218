import type { Sheet, Table } from "../book";
import { holds } from "./selection";

/** How a table dresses one of its cells, where the cell has no fill of its own. */
export interface Dress {
  fill?: string;
  color?: string;
  bold?: boolean;
  filterButton: boolean;
}

/** TableStyleMedium2 in Excel's Office theme. */
const medium = { header: "#4472C4", headerText: "#FFFFFF", band: "#D9E1F2" };
/** Stands for the light styles. */
const light = { header: undefined, headerText: undefined, band: "#F2F2F2" };

export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(({ area }) => holds(area, row, column));
}

export function dressOf(table: Table, row: number): Dress {
  const colors = table.style.startsWith("TableStyleLight") ? light : medium;
  const nth = row - table.area.row;
  if (nth === 0) return { fill: colors.header, color: colors.headerText, bold: true, filterButton: table.showFilterButton };
  return { fill: table.showBandedRows && nth % 2 === 1 ? colors.band : undefined, filterButton: false };
}
