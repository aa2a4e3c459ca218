import { inExcel } from "./errors";

/** Selects a cell. A hidden sheet cannot be shown without asking, so then the cell's text is given instead. */
export async function goTo(sheetName: string, cell: string): Promise<{ shown: true } | { shown: false; text: string }> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.load("visibility");
    const range = sheet.getRange(cell);
    range.load("text");
    await context.sync();
    if (sheet.visibility !== "Visible") return { shown: false, text: (range.text)[0]?.[0] ?? "" };
    sheet.activate();
    range.select();
    await context.sync();
    return { shown: true };
  });
}

/** Makes a hidden sheet visible and selects a cell of it, when a person has asked for it. Nothing in the sheet changes. */
export async function unhide(sheetName: string, cell: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}

export async function showSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
