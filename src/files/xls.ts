import { leanStream, sheetPositions } from "./biff";
import { Refused, type Budget } from "./limits";
import type { OpenedWorkbook, Wanted } from "./ooxml";
import { valuesOnly, type SheetJs } from "./sheet-js";

/** Opens the plain workbook stream of a .xls file. @throws Refused; whatever SheetJS throws for damaged records */
export function openXls(stream: Uint8Array, sheetJs: SheetJs, wanted: Wanted, budget: Budget): OpenedWorkbook {
  budget.chargeBytes(stream.length);
  const { SheetNames: all } = sheetJs.read(leanStream(stream, null, budget), { ...valuesOnly, bookSheets: true });
  budget.chargeSheets(all.length);
  const names = new Set(wanted(all));
  const unwanted = new Set(sheetPositions(stream).filter((_, index) => !names.has(all[index] ?? "")));
  const book = sheetJs.read(leanStream(stream, unwanted, budget), valuesOnly);
  const read = all.filter((name) => names.has(name));
  if (all.length === 0 || read.some((name) => book.Sheets[name] === undefined)) throw new Refused("files.broken");
  return { book, read };
}
