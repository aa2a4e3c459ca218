import type { Cell, Worksheet } from "exceljs";
import { planSheet, type ResultSheet, type SheetPlan } from "../annex";
import { addressOf, type CellValue } from "../template";

/** A fixed moment, so that the same result is the same file. */
const made = new Date(Date.UTC(2000, 0, 1));

/** Result sheets as an .xlsx file: real tables, print set-up and text as text, as the desk writes them into Excel. */
export async function writeWorkbook(results: readonly ResultSheet[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "3TG Desk";
  workbook.created = made;
  workbook.modified = made;
  for (const result of results) addSheet(workbook.addWorksheet(result.name), result);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(sheet: Worksheet, result: ResultSheet): void {
  const plan = planSheet(result, null);
  const { area, heading, legend } = plan;
  for (const [index, { width }] of result.table.columns.entries()) sheet.getColumn(index + 1).width = width;
  heading.lines.forEach((line, index) => {
    const cell = sheet.getCell(heading.row + index + 1, 1);
    putText(cell, line);
    if (index === 0) cell.font = { bold: true, size: 14 };
  });
  legend.lines.forEach((line, index) => {
    putText(sheet.getCell(legend.row + index + 1, 1), line);
  });
  addTable(sheet, result, plan);
  sheet.views = [{ state: "frozen", ySplit: area.row + 1 }];
  sheet.pageSetup = {
    orientation: result.print.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${area.row + 1}:${area.row + 1}`,
  };
  sheet.headerFooter = { oddFooter: "&C&A, &P / &N" };
}

function addTable(sheet: Worksheet, { table }: ResultSheet, { area, strips }: SheetPlan): void {
  sheet.addTable({
    name: table.name,
    ref: addressOf(area.row, area.column),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: table.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: Array.from({ length: area.rows - 1 }, () => table.columns.map(() => "")),
  });
  for (const { column, format, cells } of strips) {
    cells.forEach((row, down) => {
      row.forEach((value, across) => {
        const cell = sheet.getCell(area.row + down + 2, area.column + column + across + 1);
        if (format === "@") putText(cell, String(value));
        else cell.value = plain(value);
        cell.alignment = { vertical: "top", wrapText: table.columns[column + across]?.wrap ?? false };
      });
    });
  }
}

function putText(cell: Cell, text: string): void {
  cell.numFmt = "@";
  cell.value = text;
}

/** Links go to sheets that a file of results alone does not have, so their address stands there as text. */
function plain(value: CellValue): CellValue {
  const address = typeof value === "string" ? /^=HYPERLINK\(".*","([A-Z]+\d+)"\)$/.exec(value)?.[1] : undefined;
  return address ?? value;
}
