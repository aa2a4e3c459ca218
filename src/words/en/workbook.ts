/** What can go wrong between the desk and the open workbook. */
export const workbook = {
  "workbook.tooOld": "This Excel is too old for 3TG Desk: it needs Excel for Microsoft 365, Excel 2021 or Excel on the web (ExcelApi 1.10).",
  "workbook.edited": "{n|One cell|{n} cells} of the result sheets {n|was|were} changed by hand, so nothing was written yet. Say what becomes of {n|it|them}.",
  "workbook.nothingToUndo": "There is nothing to undo: no build is kept in this workbook.",
  "workbook.locked": "This workbook is locked against new sheets, as templates are. Results go into a workbook of your own: copy the supplier's sheets there, or open one that holds several suppliers.",
  "workbook.sheetProtected": "The sheet {sheet} is protected, so nothing was written. Take its protection off (Review, Unprotect Sheet) and try again.",
  "workbook.notOurs": "There is a sheet {sheet} that 3TG Desk did not make, so nothing was written. Rename that sheet and try again.",
  "workbook.besideTable": "The table on the sheet {sheet} needs {n|one more column|{n} more columns}, and something stands right of it, so nothing was written. Move that away and try again.",
  "workbook.cellBeingEdited": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "workbook.sheetGone": "A sheet was deleted or renamed meanwhile. Nothing was changed; read the workbook again.",
  "workbook.tooLarge": "This workbook holds more than Excel hands to an add-in at once. Split it into workbooks with fewer suppliers.",
  "workbook.refused": "Excel did not allow it: the workbook or a sheet is protected or open for reading only. Nothing was changed.",
  "workbook.busy": "Excel is busy. Nothing was changed; try again in a moment.",
  "workbook.failed": "Excel did not do what was asked ({code}). Nothing was changed; save the workbook, open it again and try once more.",
  "workbook.notRestored": "Writing stopped half-way and the sheets {sheets} could not be put back as they were. Close the workbook without saving, open it again and try once more.",
} as const;
