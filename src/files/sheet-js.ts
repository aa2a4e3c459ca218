import type { ParsingOptions } from "@e965/xlsx";

export type SheetJs = typeof import("@e965/xlsx");

/** SheetJS is as large as the rest of the pane, so it is loaded when the first file is read. */
export function loadSheetJs(): Promise<SheetJs> {
  return import("@e965/xlsx");
}

/** Values with their number formats. Formulas and shown texts double the work; shown texts are made when someone asks. */
export const valuesOnly: ParsingOptions = { type: "array", dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true };
