import ExcelJS from "exceljs";
import { changeParts, withHeights, wrappedHeight } from "../files";
import { addressOf, type Book, type Cell, type PageLayout, type Sheet, type Table } from "./book";
import { styleToFile } from "./file-style";
import { lockedStructure, workbookPart } from "./package";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** The file format's own numbers; exceljs names only some of them. */
const paperSizes = new Map<string, number>([["Letter", 1], ["Legal", 5], ["A3", 8], ["A4", 9]]);

/**
 * The workbook as an .xlsx file: values, formats, looks, tables, panes, print set-up, protection, the lock of its structure and its
 * date system. Sheets that are protected, as suppliers' are, keep values only: their formulas refer to names and helper sheets
 * which only Excel keeps whole. Drop-downs and conditional formats are not written.
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.creator = "3TG Desk workbench";
  file.properties.date1904 = book.date1904;
  const changes = new Map<string, (xml: string) => string>();
  for (const sheet of book.sheets) {
    const target = file.addWorksheet(sheet.name, { state: states[sheet.visibility] });
    await addSheet(target, sheet);
    changes.set(`xl/worksheets/sheet${target.id}.xml`, (xml) => withHeights(xml, heightsOf(sheet)));
  }
  file.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: book.sheets.indexOf(book.active), visibility: "visible" }];
  for (const [name, { sheet, area }] of book.names) file.definedNames.add(`'${sheet.name.replace(/'/g, "''")}'!${absolute(addressOf(area))}`, name);
  if (book.structureLocked) changes.set(workbookPart, lockedStructure);
  return changeParts(new Uint8Array(await file.xlsx.writeBuffer()), changes);
}

const defaultWidth = 64;
/** A column's width in the file's measure: digits of the standard font. */
const digitsOf = (pixels: number) => pixels / 7;

/** What Excel finds by itself: the heights of rows, from 1, that have none of their own and whose wrapped texts take more than a line. */
function heightsOf(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea();
  for (let row = used?.row ?? 0; row < (used ? used.row + used.rows : 0); row++) {
    if (sheet.rowHeights[row] !== undefined || sheet.hiddenRows.has(row)) continue;
    const wrapped = [];
    for (let column = used?.column ?? 0; column < (used ? used.column + used.columns : 0); column++) {
      const cell = sheet.cell(row, column);
      if (!cell?.style?.wrap || typeof cell.value !== "string" || isMerged(sheet, row, column)) continue;
      wrapped.push({ text: cell.value, width: digitsOf(sheet.columnWidths[column] ?? defaultWidth), size: cell.style.size, bold: cell.style.bold });
    }
    const height = wrappedHeight(wrapped);
    if (height !== null) heights.set(row + 1, height);
  }
  return heights;
}

/** Excel leaves merged cells out when it finds a row's height. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
}

async function addSheet(target: ExcelJS.Worksheet, sheet: Sheet): Promise<void> {
  sheet.columnWidths.forEach((width, index) => (target.getColumn(index + 1).width = digitsOf(width)));
  sheet.hiddenColumns.forEach((index) => (target.getColumn(index + 1).hidden = true));
  for (const [index, style] of sheet.columnStyles) target.getColumn(index + 1).style = styleToFile(style);
  // A table writes its cells itself, so it comes first and the cells' own values and looks over it.
  for (const table of sheet.tables) addTable(target, sheet, table);
  const used = sheet.usedArea();
  for (let row = used?.row ?? 0; row < (used ? used.row + used.rows : 0); row++) {
    for (let column = used?.column ?? 0; column < (used ? used.column + used.columns : 0); column++) {
      const cell = sheet.cell(row, column);
      if (cell) putCell(target.getCell(row + 1, column + 1), cell, sheet.protection === null);
    }
  }
  sheet.rowHeights.forEach((height, index) => {
    if (height !== undefined) target.getRow(index + 1).height = height * 0.75;
  });
  for (const index of sheet.hiddenRows) {
    const row = target.getRow(index + 1);
    row.hidden = true;
    // exceljs leaves out a row that has neither cells nor a height.
    if (!row.hasValues && !row.height) row.height = 15;
  }
  for (const { row, column, rows, columns } of sheet.merges) target.mergeCellsWithoutStyle(row + 1, column + 1, row + rows, column + columns);
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  target.views = [frozen ? { state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, showGridLines: sheet.showGridlines } : { state: "normal", showGridLines: sheet.showGridlines }];
  if (sheet.tabColor) target.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  setPage(target, sheet.page);
  if (sheet.protection) await target.protect("", Object.fromEntries([...sheet.protection.allowed].map((permission) => [permission, true])));
}

function putCell(target: ExcelJS.Cell, cell: Cell, withFormula: boolean): void {
  // All of it, or the cell would take what it does not say from its column.
  target.style = { ...styleToFile(cell.style ?? {}), numFmt: cell.numberFormat ?? "General" };
  const value = cell.error ? ({ error: String(cell.value) } as ExcelJS.CellErrorValue) : cell.value;
  if (cell.formula !== undefined && withFormula) target.value = { formula: cell.formula, result: value ?? undefined };
  else if (cell.link && !cell.link.byFormula && typeof cell.value === "string" && cell.value !== "") target.value = { text: cell.value, hyperlink: linkToFile(cell.link.address) };
  else target.value = value;
}

/** A link to one cell is written as a block of one cell, or exceljs would write it twice. */
function linkToFile(address: string): string {
  return address.startsWith("#") && !address.includes(":") ? `${address}:${address.slice(address.lastIndexOf("!") + 1)}` : address;
}

function addTable(target: ExcelJS.Worksheet, sheet: Sheet, { name, area, style, showBandedRows, showFilterButton }: Table): void {
  const { row, column, rows, columns } = area;
  target.addTable({
    name,
    ref: addressOf({ row, column, rows: 1, columns: 1 }),
    headerRow: true,
    style: { theme: style as ExcelJS.TableStyleProperties["theme"], showRowStripes: showBandedRows },
    columns: Array.from({ length: columns }, (_, index) => ({ name: String(sheet.cell(row, column + index)?.value ?? `Column${index + 1}`), filterButton: showFilterButton })),
    rows: Array.from({ length: rows - 1 }, () => new Array<null>(columns).fill(null)),
  });
}

function setPage(target: ExcelJS.Worksheet, page: PageLayout): void {
  const paperSize = paperSizes.get(page.paperSize ?? "");
  target.pageSetup = {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(page.fit ? { fitToPage: true, fitToWidth: page.fit.wide, fitToHeight: page.fit.tall } : {}),
    ...(page.scale === undefined ? {} : { scale: page.scale }),
    ...(page.printTitleRows ? { printTitlesRow: `${page.printTitleRows.first + 1}:${page.printTitleRows.last + 1}` } : {}),
    ...(page.printArea ? { printArea: addressOf(page.printArea) } : {}),
  };
  if (paperSize !== undefined) Object.assign(target.pageSetup, { paperSize });
  const text = (parts: PageLayout["header"]) => (parts ? [["L", parts.left], ["C", parts.center], ["R", parts.right]].flatMap(([code, part]) => (part ? [`&${code ?? ""}${part}`] : [])).join("") : undefined);
  const [oddHeader, oddFooter] = [text(page.header), text(page.footer)];
  if (oddHeader) target.headerFooter.oddHeader = oddHeader;
  if (oddFooter) target.headerFooter.oddFooter = oddFooter;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
