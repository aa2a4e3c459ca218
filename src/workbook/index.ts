export { inWords, WorkbookError } from "./errors";
export { backupState, forgetUnfinished, undoLast, type Backup } from "./backup";
export { openNewWorkbook } from "./create";
export { goTo, showSheet, unhide } from "./go";
export { writeState } from "./state";
export { readKnownTables, readOpenWorkbook, type KnownTables, readSheets, type OpenWorkbook, type TableCells } from "./read";
export { excelIsNewEnough, neededExcelApi } from "./supported";
export { watchSheets } from "./watch";
export { EditedCells, writeResults } from "./write";
