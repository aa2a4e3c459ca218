/** The workbook behind the host: plain data, no Excel protocol. */

export type CellValue = string | number | boolean | null;

export interface Border {
  /** Excel.BorderLineStyle such as "Continuous", "Dash". */
  style: string;
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

/** Colours are "#RRGGBB". What is absent is as in Excel's Normal style. */
export interface CellStyle {
  fill?: string;
  color?: string;
  font?: string;
  /** In points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  wrap?: boolean;
  /** Excel.HorizontalAlignment, Excel.VerticalAlignment. */
  horizontal?: string;
  vertical?: string;
  indent?: number;
  /** Only false is kept: cells are locked unless said otherwise. */
  locked?: boolean;
  top?: Border;
  right?: Border;
  bottom?: Border;
  left?: Border;
}

export interface Cell {
  value: CellValue;
  /** What the cell shows; absent when it is simply the value. */
  text?: string;
  /** Without the leading "=". */
  formula?: string;
  /** True when value holds an error such as #REF!. */
  error?: boolean;
  numberFormat?: string;
  /** byFormula: the cell's own HYPERLINK formula made it, and it goes with the formula. */
  link?: { address: string; textToDisplay?: string; screenTip?: string; byFormula?: boolean };
  style?: CellStyle;
}

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

/** What a protected sheet still permits; absent means nothing but selecting and writing unlocked cells. */
export type Permission =
  | "formatCells" | "formatColumns" | "formatRows" | "insertColumns" | "insertRows" | "insertHyperlinks"
  | "deleteColumns" | "deleteRows" | "sort" | "autoFilter" | "pivotTables" | "editObjects" | "editScenarios";

export interface Protection {
  password: boolean;
  allowed: ReadonlySet<Permission>;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** Excel.PaperType such as "A4", "Letter". */
  paperSize?: string;
  /** Pages wide and tall; 0 is "as many as it takes". Absent: printed at `scale` per cent. */
  fit?: { wide: number; tall: number };
  scale?: number;
  printTitleRows?: { first: number; last: number };
  printArea?: Area;
  /** With Excel's codes such as "&P". */
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Change {
  kind: "edited" | "deleted";
  sheet: Sheet;
  area: Area;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export class Sheet {
  visibility: Visibility = "Visible";
  /** null: not protected. */
  protection: Protection | null = null;
  tabColor = "";
  frozenRows = 0;
  frozenColumns = 0;
  showGridlines = true;
  readonly tables: Table[] = [];
  readonly merges: Area[] = [];
  /** In pixels at 96 dpi; absent: the default. */
  readonly columnWidths: number[] = [];
  readonly rowHeights: (number | undefined)[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Formats of whole columns and rows, under those of cells. */
  readonly columnStyles = new Map<number, CellStyle>();
  page: PageLayout = { orientation: "Portrait" };
  private readonly rows = new Map<number, Map<number, Cell>>();

  constructor(readonly id: string, public name: string) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  ensure(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null }));
    return cell;
  }

  clear(area: Area): void {
    for (const [row, cells] of this.rows) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const column of [...cells.keys()]) {
        if (column >= area.column && column < area.column + area.columns) cells.delete(column);
      }
    }
  }

  /** The smallest area holding every cell within `area` that has a value or, unless only these count, a look; null when there is none. */
  usedArea(area: Area = wholeSheet, valuesOnly = false): Area | null {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    for (const [row, cells] of this.rows) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const [column, cell] of cells) {
        if (column < area.column || column >= area.column + area.columns) continue;
        if (isBlank(cell) && (valuesOnly || isPlain(cell))) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, { sheet: Sheet; area: Area }>();
  /** From 2.02 on a template locks its structure: no sheet can be added, renamed, moved, hidden or deleted. */
  structureLocked = false;
  /** Dates count from 1904 (templates up to 3.01). */
  date1904 = false;
  /** The shown sheet; there is one as soon as the book has a sheet, and no book is used without. */
  active!: Sheet;
  selection: { sheet: Sheet; area: Area } | null = null;
  private nextId = 1;
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(readonly fileName: string) {}

  add(name: string): Sheet {
    const sheet = new Sheet(`{00000000-0001-0000-${String(this.nextId++).padStart(4, "0")}-000000000000}`, name);
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.active = sheet;
    return sheet;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hands a file that the add-in made, as base64, to whoever shows workbooks; a browser may block the window, and then nobody does. */
  openNew: (base64: string) => void = () => undefined;

  changed(sheet: Sheet, area: Area): void {
    for (const listener of this.listeners) listener({ kind: "edited", sheet, area });
  }

  deleted(sheet: Sheet): void {
    for (const listener of this.listeners) listener({ kind: "deleted", sheet, area: wholeSheet });
  }
}

const isBlank = ({ value }: Cell) => value === null || value === "";
const isPlain = ({ style, numberFormat, formula, link }: Cell) => style === undefined && numberFormat === undefined && formula === undefined && link === undefined;

export const wholeSheet: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function addressOf(area: Area): string {
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(last.column)}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${last.row + 1}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows * area.columns === 1 ? first : `${first}:${columnName(last.column)}${last.row + 1}`;
}

/** Reads "B4", "$B$4:D9", "B:D" or "4:9"; null when it is no A1 reference. */
export function parseArea(reference: string): Area | null {
  const [from, to = from, ...more] = reference.replace(/\$/g, "").split(":").map((corner) => /^([A-Za-z]{0,3})(\d*)$/.exec(corner));
  if (more.length || !from || !to || !from[0] || !to[0]) return null;
  const left = from[1] ? columnIndex(from[1]) : 0;
  const right = to[1] ? columnIndex(to[1]) : MAX_COLUMNS - 1;
  const top = from[2] ? Number(from[2]) - 1 : 0;
  const bottom = to[2] ? Number(to[2]) - 1 : MAX_ROWS - 1;
  if (Boolean(from[1]) !== Boolean(to[1]) || Boolean(from[2]) !== Boolean(to[2])) return null;
  if (top < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
