import { columnIndex, plainText, type SheetCells } from "./cells";
import type { Layout } from "./layouts";
import type { ProductRow } from "./response";

const columns = { number: columnIndex("B"), name: columnIndex("C"), comments: columnIndex("D") };
/** The form ends in a copyright line, which moves when rows are inserted. */
const footer = /^(?:©|\(c\)\s|copyright\b)/i;

/** Every product, however far down and whatever blank rows lie between. */
export function readProducts(sheet: SheetCells, layout: NonNullable<Layout["productList"]>): ProductRow[] {
  const commentColumn = layout.comments === undefined ? columns.comments : columnIndex(layout.comments);
  const rows: ProductRow[] = [];
  for (let row = layout.firstRow - 1; row < sheet.rowCount; row++) {
    const [number, name, comments] = [columns.number, columns.name, commentColumn].map((column) => plainText(sheet.value(row, column))) as [string, string, string];
    if (footer.test(number)) break;
    if (number || name || comments) rows.push({ row: row + 1, number, name, comments });
  }
  return rows;
}
