/** Comments, worksheet-wide events, page layout and the rest of what the desk uses are all in 1.9 or 1.10. */
export const neededExcelApi = "1.10";

export function excelIsNewEnough(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", neededExcelApi);
}
