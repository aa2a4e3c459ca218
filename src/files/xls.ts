import { leanStream, sheetPositions } from "./biff";
import { Refused, type Budget } from "./limits";
import type { OpenedWorkbook, Wanted } from "./ooxml";
import { valuesOnly, type SheetJs } from "./sheet-js";

/** Opens the plain workbook stream of a .xls file. @throws Refused; whatever SheetJS throws for damaged records */
export function openXls(stream: Uint8Array, sheetJs: SheetJs, wanted: Wanted, budget: Budget): OpenedWorkbook {
  budget.chargeBytes(stream.length);
  const { SheetNames: all } = sheetJs.read(leanStream(stream, null, budget), { ...valuesOnly, bookSheets: true });
  budget.chargeSheets(all.length);
  const { sheets, lastColumn } = wanted(all);
  const names = new Set(sheets);
  const nameAt = new Map(sheetPositions(stream).map((position, index) => [position, all[index] ?? ""]));
  const columnsOf = (position: number) => {
    const name = nameAt.get(position);
    if (name === undefined) return "all";
    return names.has(name) ? (lastColumn?.(name) ?? "all") : "none";
  };
  const book = sheetJs.read(leanStream(stream, columnsOf, budget), valuesOnly);
  const read = all.filter((name) => names.has(name));
  if (all.length === 0 || read.some((name) => book.Sheets[name] === undefined)) throw new Refused("files.broken");
  return { book, read, form: "xls" };
}
