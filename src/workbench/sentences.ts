/** The stand-in's own few sentences; it is a tool for development, and speaks English. */
export const words = {
  noWorkbook: "it is not an Excel workbook.",
  encrypted: "it is encrypted. Open it in Excel, save it without a password and open that.",
  keptAsValues: "Sheets of suppliers' templates are saved with values only: their formulas refer to sheets and names that Excel alone keeps whole.",
} as const;
