export { WorkbookError } from "./errors";
export { goTo, showSheet } from "./go";
export { readOpenWorkbook, statusListName, type OpenWorkbook, type TableCells } from "./read";
export { excelIsNewEnough, neededExcelApi } from "./supported";
export { watchSheets } from "./watch";
export { writeResults } from "./write";
