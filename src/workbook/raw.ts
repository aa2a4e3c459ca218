import type { RawSheet } from "../annex";
import { sizeOfFormats, slices, type Step } from "./chunks";
import { copyColor } from "./colors";
import type { Extent } from "./kept";

export function rawExtent({ values }: RawSheet): Extent {
  return { rows: values.length, columns: values[0]?.length ?? 0 };
}

/** The writing of a copy of a supplier's sheet. New sheets come behind all others. Blanks are written as blanks only where something else stood. */
export function rawSteps(workbook: Excel.Workbook, raw: RawSheet, isNew: boolean): Step[] {
  const first: Step = {
    size: 200,
    queue: () => {
      if (isNew) workbook.worksheets.add(raw.name).tabColor = copyColor;
      else workbook.worksheets.getItem(raw.name).getRange().clear("Contents");
    },
  };
  const body = slices(raw.values).map(({ from, part, size }): Step => ({
    size: size + sizeOfFormats(part),
    queue: () => {
      const range = workbook.worksheets.getItem(raw.name).getRangeByIndexes(from, 0, part.length, part[0]?.length ?? 1);
      range.numberFormat = raw.formats.slice(from, from + part.length);
      range.values = part.map((row) => row.map((cell) => cell ?? ""));
    },
  }));
  return [first, ...body];
}
