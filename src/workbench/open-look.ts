import ExcelJS from "exceljs";
import { parseArea, type Book, type CellStyle, type PageLayout, type Permission, type Sheet } from "./book";
import { hexOf, themeColors } from "./colors";
import { styleFromFile } from "./file-style";

/** exceljs reads these and leaves them out of its types. */
interface Untyped {
  model: { themes?: Record<string, string>; views?: { activeTab?: number }[]; sheetProtection?: Record<string, boolean | string> | null };
}
/** A file without views or footers leaves null where the types promise a value. */
function untypedly(sheet: ExcelJS.Worksheet): { views: ExcelJS.WorksheetView[] | null; headerFooter: Partial<ExcelJS.HeaderFooter> | null } {
  return sheet as unknown as ReturnType<typeof untypedly>;
}

const permissions: readonly Permission[] = [
  "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks", "deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables",
];
const paperSizes: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4" };

/** Gives a book the look of its file: fonts, fills, borders, widths, panes, protection, tables and print set-up. */
export async function addLook(book: Book, bytes: Uint8Array): Promise<void> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  const { themes = {}, views } = (file as unknown as Untyped).model;
  const theme = themeColors(Object.values(themes)[0] ?? "");
  for (const source of file.worksheets) {
    const sheet = book.sheets.find(({ name }) => name === source.name);
    if (sheet) addSheetLook(sheet, source, theme);
  }
  const active = file.worksheets[views?.[0]?.activeTab ?? 0];
  const shown = book.sheets.find(({ name, visibility }) => name === active?.name && visibility === "Visible");
  if (shown) book.active = shown;
}

function addSheetLook(sheet: Sheet, source: ExcelJS.Worksheet, theme: readonly string[]): void {
  const styles = new WeakMap<object, CellStyle | null>();
  const styleOf = (style: Partial<ExcelJS.Style>): CellStyle | null => {
    let known = styles.get(style);
    if (known === undefined) styles.set(style, (known = styleFromFile(style, theme)));
    return known;
  };
  addColumns(sheet, source, styleOf);
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) sheet.rowHeights[number - 1] = Math.round(row.height / 0.75);
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell((cell, column) => {
      const style = styleOf(cell.style);
      if (style) sheet.ensure(number - 1, column - 1).style = style;
    });
  });
  addBlankCells(sheet, source, styleOf);
  const [view] = untypedly(source).views ?? [];
  if (view?.state === "frozen") {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.tabColor = hexOf(source.properties.tabColor, theme) ?? "";
  addProtection(sheet, source);
  addTables(sheet, source);
  sheet.page = pageOf(source);
}

/** Cells without a value have their look too; exceljs keeps them but does not count them among a row's cells. */
function addBlankCells(sheet: Sheet, source: ExcelJS.Worksheet, styleOf: (style: Partial<ExcelJS.Style>) => CellStyle | null): void {
  for (let number = 1; number <= source.rowCount; number++) {
    const row = source.findRow(number);
    for (let column = 1; row && column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      const style = cell && cell.type === ExcelJS.ValueType.Null ? styleOf(cell.style) : null;
      if (style) sheet.ensure(number - 1, column - 1).style = style;
    }
  }
}

/** A width is in characters of the standard font, 7 pixels each, as files store it. */
function addColumns(sheet: Sheet, source: ExcelJS.Worksheet, styleOf: (style: Partial<ExcelJS.Style>) => CellStyle | null): void {
  for (let index = 0; index < source.columnCount; index++) {
    const column = source.getColumn(index + 1);
    if (column.width !== undefined) sheet.columnWidths[index] = Math.trunc(((256 * column.width + Math.trunc(128 / 7)) / 256) * 7);
    if (column.hidden) sheet.hiddenColumns.add(index);
    const style = styleOf(column.style);
    if (style) sheet.columnStyles.set(index, style);
  }
}

function addProtection(sheet: Sheet, source: ExcelJS.Worksheet): void {
  const { sheetProtection } = (source as unknown as Untyped).model;
  if (!sheetProtection?.["sheet"]) return;
  // The old kind of hash is not read at all, so every protection counts as one with a password.
  sheet.protection = { password: true, allowed: new Set(permissions.filter((permission) => sheetProtection[permission] === true)) };
}

function addTables(sheet: Sheet, source: ExcelJS.Worksheet): void {
  const tables = source.getTables() as unknown as { table?: { name: string; tableRef: string; style?: { theme?: string; showRowStripes?: boolean }; autoFilterRef?: string } }[];
  for (const { table } of tables) {
    const area = table && parseArea(table.tableRef);
    if (!area) continue;
    sheet.tables.push({
      id: `{table-${sheet.id.slice(-4)}${sheet.tables.length + 1}}`,
      name: table.name,
      area,
      style: table.style?.theme ?? "TableStyleMedium2",
      showBandedRows: table.style?.showRowStripes ?? true,
      showFilterButton: table.autoFilterRef !== undefined,
    });
  }
}

function pageOf(source: ExcelJS.Worksheet): PageLayout {
  const { pageSetup } = source;
  const { headerFooter } = untypedly(source);
  const page: PageLayout = { orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait" };
  const paper = pageSetup.paperSize === undefined ? undefined : paperSizes[pageSetup.paperSize];
  if (paper) page.paperSize = paper;
  if (pageSetup.fitToPage) page.fit = { wide: pageSetup.fitToWidth ?? 1, tall: pageSetup.fitToHeight ?? 0 };
  else if (pageSetup.scale && pageSetup.scale !== 100) page.scale = pageSetup.scale;
  const titles = /(\d+):\$?(\d+)$/.exec(pageSetup.printTitlesRow ?? "");
  if (titles) page.printTitleRows = { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 };
  const area = typeof pageSetup.printArea === "string" ? parseArea(pageSetup.printArea) : null;
  if (area) page.printArea = area;
  const header = partsOf(headerFooter?.oddHeader);
  const footer = partsOf(headerFooter?.oddFooter);
  if (header) page.header = header;
  if (footer) page.footer = footer;
  return page;
}

/** "&Lleft&Ccenter&Rright" as three texts. */
function partsOf(text: string | null | undefined): PageLayout["header"] | undefined {
  if (!text) return undefined;
  const part = (code: string) => new RegExp(`&${code}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1];
  const parts = { left: part("L"), center: part("C"), right: part("R") };
  return Object.values(parts).some((found) => found !== undefined) ? parts : undefined;
}
