import type { Cell, PaperSize, Worksheet } from "exceljs";
import { planSheet, type RawSheet, type ResultSheet, type SheetPlan } from "../annex";
import { addressOf, type CellValue } from "../template";
import { paneParts } from "./pane-parts";
import { changeParts } from "./parts";
import { withHeights, wrappedHeight } from "./row-height";

export interface WorkbookProperties {
  /** What the file's properties show as its title. */
  title?: string;
  /** Copies of suppliers' sheets, behind the results. */
  raw?: readonly RawSheet[];
  /** Whether Excel opens the pane with it, where the add-in is installed. */
  showPane?: boolean;
}

/** A fixed moment, so that the same result is the same file, byte for byte. */
const made = new Date(Date.UTC(2000, 0, 1));
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- exceljs declares this enum, but exports none to take it from
const a4: PaperSize = 9;
/** Named wherever a cell's differs in something: a program takes one of its own for a font without a name. */
const font = { name: "Calibri", family: 2, size: 11 };
/** More than this in one cell, and Excel calls the file damaged. */
const longestText = 32_767;

/** Result sheets as an .xlsx file: real tables, print set-up and text as text, as the desk writes them into Excel. */
export async function writeWorkbook(results: readonly ResultSheet[], { title, raw = [], showPane = false }: WorkbookProperties = {}): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "3TG Desk";
  workbook.lastModifiedBy = "3TG Desk";
  workbook.created = made;
  workbook.modified = made;
  if (title !== undefined) workbook.title = title;
  const names = new Set([...results, ...raw].map(({ name }) => name));
  const changes = new Map(showPane ? paneParts : []);
  for (const result of results) {
    const sheet = workbook.addWorksheet(result.name);
    const plan = addSheet(sheet, result, names);
    changes.set(partOf(sheet), (xml) => withHeights(xml, heightsOf(result, plan)));
  }
  for (const sheet of raw) addRaw(workbook.addWorksheet(sheet.name), sheet);
  return changeParts(new Uint8Array(await workbook.xlsx.writeBuffer()), changes);
}

/** Where exceljs puts a sheet. */
function partOf({ id }: Worksheet): string {
  return `xl/worksheets/sheet${id}.xml`;
}

/** By row, from 1: of the rows whose texts take more than a line. */
function heightsOf({ table }: ResultSheet, { area, strips }: SheetPlan): Map<number, number> {
  const wrapped = strips.flatMap(({ column, cells }) =>
    (cells[0] ?? []).flatMap((_, across) => {
      const { wrap, width } = table.columns[column + across] ?? {};
      return wrap && width !== undefined ? [{ width, texts: cells.map((row) => String(row[across] ?? "")) }] : [];
    }),
  );
  return new Map(
    Array.from({ length: area.rows - 1 }, (_, down) => [area.row + down + 2, wrappedHeight(wrapped.map(({ width, texts }) => ({ width, text: texts[down] ?? "" })))] as const).flatMap(([row, height]) => (height === null ? [] : [[row, height]])),
  );
}

function addSheet(sheet: Worksheet, result: ResultSheet, names: ReadonlySet<string>): SheetPlan {
  const plan = planSheet(result, null);
  const { area, heading, legend } = plan;
  for (const [index, { width }] of result.table.columns.entries()) sheet.getColumn(index + 1).width = width;
  heading.lines.forEach((line, index) => {
    const cell = sheet.getCell(heading.row + index + 1, 1);
    putText(cell, line);
    if (index === 0) cell.font = { ...font, bold: true, size: 14 };
  });
  legend.lines.forEach((line, index) => {
    putText(sheet.getCell(legend.row + index + 1, 1), line);
  });
  addTable(sheet, result, plan, names);
  sheet.views = [{ state: "frozen", ySplit: area.row + 1 }];
  sheet.pageSetup = {
    paperSize: a4,
    orientation: result.print.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${area.row + 1}:${area.row + 1}`,
  };
  sheet.headerFooter = { oddFooter: "&L&A&R&P / &N" };
  return plan;
}

function addRaw(sheet: Worksheet, { values, formats }: RawSheet): void {
  values.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value === null) return;
      const cell = sheet.getCell(at + 1, column + 1);
      if (typeof value === "string") {
        putText(cell, value);
        return;
      }
      cell.numFmt = formats[at]?.[column] ?? "General";
      cell.value = value;
    });
  });
}

function addTable(sheet: Worksheet, { table }: ResultSheet, { area, strips }: SheetPlan, names: ReadonlySet<string>): void {
  sheet.addTable({
    name: table.name,
    ref: addressOf(area.row, area.column),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: table.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: Array.from({ length: area.rows - 1 }, () => table.columns.map(() => "")),
  });
  // Not every program knows Excel's table styles.
  table.columns.forEach((_, index) => { sheet.getCell(area.row + 1, area.column + index + 1).font = { ...font, bold: true }; });
  for (const { column, kind, format, cells } of strips) {
    cells.forEach((row, down) => {
      row.forEach((value, across) => {
        const cell = sheet.getCell(area.row + down + 2, area.column + column + across + 1);
        if (kind === "formulas") putLink(cell, value, names);
        else if (format === "@") putText(cell, String(value));
        else cell.value = value;
        cell.alignment = { vertical: "top", wrapText: table.columns[column + across]?.wrap ?? false };
      });
    });
  }
}

/** Characters that XML cannot carry (controls, halves of pairs) are left out, whatever a supplier typed. */
function putText(cell: Cell, text: string): void {
  cell.numFmt = "@";
  cell.value = text.slice(0, longestText).replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, "");
}

/** A link to a sheet that is not in this file would lead nowhere; then the cell's address stands there as text. */
function putLink(cell: Cell, value: CellValue, names: ReadonlySet<string>): void {
  const [, sheet = "", address = ""] = (typeof value === "string" ? /^=HYPERLINK\("#'(.*)'![A-Z]+\d+","([A-Z]+\d+)"\)$/s.exec(value) : null) ?? [];
  if (address === "" || !names.has(sheet.replace(/""/g, '"').replace(/''/g, "'"))) {
    putText(cell, address);
    return;
  }
  cell.value = { formula: String(value).slice(1), result: address };
  cell.font = { ...font, color: { argb: "FF0563C1" }, underline: true };
}
