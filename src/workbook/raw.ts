import type { RawSheet } from "../annex";
import { slices, type Step } from "./chunks";
import { WorkbookError } from "./errors";
import type { Snapshot } from "./restore";

/** A copy of a supplier's sheet, with what stands at its place in the workbook. */
export interface RawTarget {
  raw: RawSheet;
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

export function rawTarget(workbook: Excel.Workbook, raw: RawSheet): RawTarget {
  const sheet = workbook.worksheets.getItemOrNullObject(raw.name);
  sheet.load("name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("address,rowIndex,columnIndex,rowCount,columnCount");
  return { raw, sheet, used };
}

export function refuseRaw(targets: readonly RawTarget[], structureLocked: boolean): void {
  for (const { raw, sheet } of targets) {
    if (sheet.isNullObject && structureLocked) throw new WorkbookError({ id: "workbook.locked", slots: { sheet: raw.name } });
    if (!sheet.isNullObject && sheet.protection.protected) throw new WorkbookError({ id: "workbook.sheetProtected", slots: { sheet: raw.name } });
  }
}

export function rawSnapshot({ raw, sheet, used }: RawTarget): Snapshot {
  return sheet.isNullObject ? { kind: "new", name: raw.name } : { kind: "old", name: raw.name, sheet, used: used.isNullObject ? null : used, table: null };
}

const copyColor = "#D9D9D9";

/** New sheets come behind all others. Blanks are written as blanks only where something else stood. */
export function rawSteps(workbook: Excel.Workbook, { raw, sheet }: RawTarget): Step[] {
  const isNew = sheet.isNullObject;
  const first: Step = {
    size: 200,
    queue: () => {
      if (isNew) workbook.worksheets.add(raw.name).tabColor = copyColor;
      else workbook.worksheets.getItem(raw.name).getRange().clear("Contents");
    },
  };
  const body = slices(raw.values).map(({ from, part, size }): Step => ({
    // Formats travel beside the values.
    size: size * 2,
    queue: () => {
      const range = workbook.worksheets.getItem(raw.name).getRangeByIndexes(from, 0, part.length, part[0]?.length ?? 1);
      range.numberFormat = raw.formats.slice(from, from + part.length);
      range.values = part.map((row) => row.map((cell) => cell ?? ""));
    },
  }));
  return [first, ...body];
}
