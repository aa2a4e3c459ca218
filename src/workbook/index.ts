export { WorkbookError } from "./errors";
export { goTo, showSheet, unhide } from "./go";
export { writeState } from "./state";
export { readOpenWorkbook, readSheets, type OpenWorkbook, type TableCells } from "./read";
export { excelIsNewEnough, neededExcelApi } from "./supported";
export { watchSheets } from "./watch";
export { writeResults } from "./write";
