import type { TableArea } from "../annex";
import { sizeOfFormats, slices, type Step } from "./chunks";
import { deskColors } from "./colors";
import { around, formatsOf, type Kept } from "./kept";

/** A sheet that is to be put back, with what is there now; readable after the next round trip. */
export interface Place {
  kept: Kept;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  table: { object: Excel.Table; range: Excel.Range } | null;
}

/** Asks what stands now where something was kept. */
export function lookAt(workbook: Excel.Workbook, kept: readonly Kept[]): Place[] {
  return kept.map((one) => {
    const sheet = workbook.worksheets.getItemOrNullObject(one.name);
    sheet.load("name,tabColor");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowCount");
    if (one.kind === "new" || !one.table) return { kept: one, sheet, used, table: null };
    const object = sheet.tables.getItemOrNullObject(one.table.name);
    object.load("name");
    const range = object.getRange();
    range.load("rowIndex,columnIndex");
    return { kept: one, sheet, used, table: { object, range } };
  });
}

/**
 * Whether a sheet that was not there before is the desk's own: it has its colour from the moment it is made. A sheet of that name that
 * somebody else made meanwhile is theirs.
 */
export function isDesks({ sheet, used }: Place): boolean {
  return used.isNullObject || deskColors.includes(sheet.tabColor.toUpperCase());
}

/** Puts a sheet back as it was before; one that is gone stays gone. */
export function putBackSteps(workbook: Excel.Workbook, { kept, sheet, table }: Place): Step[] {
  if (sheet.isNullObject) return [];
  const own = () => workbook.worksheets.getItem(kept.name);
  const step = (queue: () => void): Step => ({ size: 100, queue });
  if (kept.kind === "new") return [step(() => { own().delete(); })];
  const { block, reach } = kept;
  // Rows that people inserted above the table since then have moved all of it.
  const isThere = table !== null && !table.object.isNullObject;
  const before = kept.table?.area ?? null;
  const [down, right] = isThere && before ? [table.range.rowIndex - before.row, table.range.columnIndex - before.column] : [0, 0];
  const range = ({ row, column, rows, columns }: TableArea) => own().getRangeByIndexes(row + down, column + right, rows, columns);
  const formats = block ? formatsOf(block) : [];
  const body = block
    ? slices(block.cells).map(({ from, part, size }): Step => ({
        size: size + sizeOfFormats(part),
        queue: () => {
          const cells = range({ row: block.row + from, column: block.column, rows: part.length, columns: part[0]?.length ?? 1 });
          cells.numberFormat = formats.slice(from, from + part.length);
          cells.formulas = part;
        },
      }))
    : [];
  const name = kept.table?.name ?? "";
  return [
    ...(isThere && !before ? [step(() => { own().tables.getItem(name).convertToRange(); })] : []),
    step(() => { own().getRange().clear("Contents"); }),
    ...around(reach, block).map((area) => step(() => { range(area).clear("Formats"); })),
    ...body,
    ...(isThere && before ? [step(() => { own().tables.getItem(name).resize(range(before)); })] : []),
    ...(!isThere && before ? [step(() => { own().tables.add(range(before), true).name = name; })] : []),
  ];
}
