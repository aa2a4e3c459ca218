import { HostObject, type Session } from "../batch";
import { addressOf, MAX_COLUMNS, MAX_ROWS, parseArea, type Area, type Cell, type CellStyle, type CellValue, type Sheet } from "../book";
import { ExcelError } from "../protocol";
import { enter } from "../typed";
import { RangeFormat } from "./format";
import { refuseLocked, refuseUnless } from "./refusals";
import { deleteCells, insertCells } from "./shift";
import type { Workbook } from "./root";

/** Excel answers null for more cells than this. */
const mostCells = 5_000_000;

export class Range extends HostObject {
  readonly className = "Range";

  constructor(private readonly workbook: Workbook, readonly sheet: Sheet, readonly area: Area) {
    super();
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) {
      throw ExcelError.invalidArgument();
    }
  }
  override identity(session: Session) {
    return { _ReferenceId: session.referenceTo(this) };
  }

  get Address(): string {
    const { name } = this.sheet;
    return `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`}!${addressOf(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    return this.area.rows * this.area.columns;
  }
  get Values(): unknown {
    return this.grid((cell) => cell?.value ?? "");
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): unknown {
    return this.grid((cell) => (cell?.formula !== undefined ? `=${cell.formula}` : (cell?.value ?? "")));
  }
  set Formulas(values: unknown) {
    this.write(values);
  }
  get Text(): unknown {
    return this.grid((cell) => cell?.text ?? (cell?.value === true ? "TRUE" : cell?.value === false ? "FALSE" : String(cell?.value ?? "")));
  }
  get ValueTypes(): unknown {
    return this.grid((cell) => {
      if (!cell || cell.value === null || cell.value === "") return "Empty";
      if (cell.error) return "Error";
      return typeof cell.value === "string" ? "String" : typeof cell.value === "number" ? "Double" : "Boolean";
    });
  }
  get NumberFormat(): unknown {
    return this.grid((cell) => cell?.numberFormat ?? "General");
  }
  set NumberFormat(formats: unknown) {
    refuseUnless(this.sheet, "formatCells");
    this.fill(formats, (cell, format) => {
      if (format === "General") delete cell.numberFormat;
      else cell.numberFormat = String(format);
    });
  }
  get Hyperlink(): unknown {
    return this.sheet.cell(this.area.row, this.area.column)?.link ?? null;
  }
  set Hyperlink({ address, documentReference, textToDisplay, screenTip }: Excel.RangeHyperlink) {
    refuseUnless(this.sheet, "insertHyperlinks");
    const target = address ?? (documentReference === undefined ? undefined : `#${documentReference}`);
    if (target === undefined) throw ExcelError.invalidArgument();
    const cell = this.sheet.ensure(this.area.row, this.area.column);
    cell.link = { address: target, textToDisplay, screenTip };
    if (textToDisplay) cell.value = textToDisplay;
    this.touched();
  }
  get RowHidden(): boolean {
    return this.sheet.hiddenRows.has(this.area.row);
  }
  set RowHidden(hidden: boolean) {
    refuseUnless(this.sheet, "formatRows");
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) this.sheet.hiddenRows[hidden ? "add" : "delete"](row);
    this.touched("format");
  }
  get ColumnHidden(): boolean {
    return this.sheet.hiddenColumns.has(this.area.column);
  }
  set ColumnHidden(hidden: boolean) {
    refuseUnless(this.sheet, "formatColumns");
    for (let column = this.area.column; column < this.area.column + this.area.columns; column++) this.sheet.hiddenColumns[hidden ? "add" : "delete"](column);
    this.touched("format");
  }
  get Worksheet(): HostObject {
    return this.workbook.Worksheets.GetItem(this.sheet.id);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  GetCell(row: number, column: number): Range {
    return this.at(this.area.row + row, this.area.column + column, 1, 1);
  }
  GetRow(row: number): Range {
    return this.at(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  GetColumn(column: number): Range {
    return this.at(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at(this.area.row + rows, this.area.column + columns, this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at(this.area.row, this.area.column, this.area.rows + rows, this.area.columns + columns);
  }
  GetEntireRow(): Range {
    return this.at(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  GetEntireColumn(): Range {
    return this.at(0, this.area.column, MAX_ROWS, this.area.columns);
  }
  GetBoundingRect(other: Range): Range {
    const row = Math.min(this.area.row, other.area.row);
    const column = Math.min(this.area.column, other.area.column);
    const bottom = Math.max(this.area.row + this.area.rows, other.area.row + other.area.rows);
    const right = Math.max(this.area.column + this.area.columns, other.area.column + other.area.columns);
    return this.at(row, column, bottom - row, right - column);
  }
  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const area = typeof other === "string" ? parseArea(other) : other.area;
    if (!area) throw ExcelError.invalidArgument();
    const row = Math.max(this.area.row, area.row);
    const column = Math.max(this.area.column, area.column);
    const rows = Math.min(this.area.row + this.area.rows, area.row + area.rows) - row;
    const columns = Math.min(this.area.column + this.area.columns, area.column + area.columns) - column;
    return rows > 0 && columns > 0 ? this.at(row, column, rows, columns) : null;
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const area = this.sheet.usedArea(this.area, valuesOnly);
    return area && new Range(this.workbook, this.sheet, area);
  }
  Clear(applyTo = "All"): void {
    const used = this.sheet.usedArea(this.area);
    if (!used) return;
    if (applyTo !== "Formats") refuseLocked(this.sheet, used);
    if (applyTo !== "Contents") refuseUnless(this.sheet, "formatCells");
    if (applyTo === "All") this.sheet.clear(used);
    else {
      new Range(this.workbook, this.sheet, used).each((cell) => {
        if (applyTo === "Formats") {
          delete cell.style;
          delete cell.numberFormat;
        } else if (applyTo === "Contents") enter(cell, "");
        else if (applyTo === "Hyperlinks") delete cell.link;
        else throw ExcelError.invalidArgument();
      });
    }
    this.touched();
  }
  Insert(shift: string): this {
    if (shift !== "Down") throw notServed(`insert("${shift}")`);
    insertCells(this.workbook.book, this.sheet, this.area);
    this.touched();
    return this;
  }
  Delete(shift: string): void {
    if (shift !== "Up") throw notServed(`delete("${shift}")`);
    deleteCells(this.workbook.book, this.sheet, this.area);
    this.touched();
  }
  Select(): void {
    if (this.sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", "A cell of a hidden sheet cannot be selected.");
    this.workbook.book.active = this.sheet;
    this.workbook.book.selection = { sheet: this.sheet, area: this.area };
  }
  Merge(): void {
    refuseUnless(this.sheet, "formatCells");
    this.sheet.merges.push(this.area);
    this.touched("format");
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch();
  }

  styleEach(change: Partial<CellStyle>): void {
    refuseUnless(this.sheet, "formatCells");
    this.each((cell) => (cell.style = { ...cell.style, ...change }));
    this.touched("format");
  }
  /** The value all cells share, or null when they differ, as Excel reports it; `usual` stands for cells that say nothing. */
  sharedStyle<K extends keyof CellStyle>(key: K, usual: NonNullable<CellStyle[K]>): NonNullable<CellStyle[K]> | null {
    const [first, ...others] = new Set(this.grid((cell) => cell?.style?.[key] ?? usual)?.flat());
    return first !== undefined && others.length === 0 ? first : null;
  }
  /** The row or column of cells along one edge. */
  edge(edge: "top" | "right" | "bottom" | "left"): Range {
    const { row, column, rows, columns } = this.area;
    if (edge === "top") return this.at(row, column, 1, columns);
    if (edge === "bottom") return this.at(row + rows - 1, column, 1, columns);
    return this.at(row, edge === "left" ? column : column + columns - 1, rows, 1);
  }
  touched(what: "value" | "format" = "value"): void {
    // Excel tells add-ins of values only; the page draws after every batch.
    if (what === "value") this.workbook.book.changed(this.sheet, this.area);
  }

  private at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.workbook, this.sheet, { row, column, rows, columns });
  }
  /** Cell properties as rows of columns; null for areas too large to list. */
  private grid<T>(read: (cell: Cell | undefined) => T): T[][] | null {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > mostCells) return null;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => read(this.sheet.cell(row + r, column + c))));
  }
  private each(visit: (cell: Cell, row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > mostCells) throw ExcelError.invalidArgument();
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(this.sheet.ensure(row + r, column + c), r, c);
  }
  private write(values: unknown): void {
    refuseLocked(this.sheet, this.area);
    this.fill(values, (cell, value) => { enter(cell, value, this.workbook.book.date1904); });
  }
  private fill(values: unknown, put: (cell: Cell, value: CellValue) => void): void {
    if (!Array.isArray(values)) this.each((cell) => { put(cell, values as CellValue); });
    else {
      const lines = values as CellValue[][];
      if (lines.length !== this.area.rows || lines.some((line) => line.length !== this.area.columns)) throw sizeMismatch();
      this.each((cell, r, c) => {
        const value = lines[r]?.[c] ?? null;
        // null leaves a cell as it is.
        if (value !== null) put(cell, value);
      });
    }
    this.touched();
  }
}

function notServed(call: string): ExcelError {
  return new ExcelError("NotImplemented", `This workbook host does not serve Range.${call}.`, 501);
}

function sizeMismatch(): ExcelError {
  return new ExcelError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}
