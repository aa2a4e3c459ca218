import { sheetNames } from "../annex";

/** The results that the pane leads to. */
export const resultSheetNames: readonly string[] = [sheetNames.annex, sheetNames.annexTwo, sheetNames.figures, sheetNames.leftOut, sheetNames.review, sheetNames.suppliers, sheetNames.smelters];
