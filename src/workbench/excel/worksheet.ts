import { HostCollection, HostObject } from "../batch";
import { parseArea, wholeSheet, type Permission, type Sheet, type Visibility } from "../book";
import { ExcelError } from "../protocol";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { checkedSheetName, refuseLockedStructure, refuseProtected } from "./refusals";
import { TableCollection } from "./table";
import type { Workbook } from "./root";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = "WorksheetCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): Worksheet[] {
    return this.workbook.book.sheets.map((sheet) => new Worksheet(this.workbook, sheet));
  }
  GetItem(key: unknown): Worksheet {
    const wanted = String(key).toLowerCase();
    const sheet = this.workbook.book.sheets.find((one) => one.name.toLowerCase() === wanted || one.id.toLowerCase() === wanted);
    if (!sheet) throw ExcelError.itemNotFound();
    return new Worksheet(this.workbook, sheet);
  }
  Add(name?: string): Worksheet {
    const { book } = this.workbook;
    refuseLockedStructure(book);
    let n = 1;
    while (book.sheets.some((sheet) => sheet.name === `Sheet${n}`)) n++;
    const sheet = book.add(checkedSheetName(book, name ?? `Sheet${n}`));
    book.changed(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    return new Worksheet(this.workbook, sheet);
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.workbook, this.workbook.book.active);
  }
  GetFirst(visibleOnly = false): Worksheet {
    const first = this.items().find((sheet) => !visibleOnly || sheet.Visibility === "Visible");
    if (!first) throw ExcelError.itemNotFound();
    return first;
  }
  _RegisterDataChangedEvent(): void {
    this.workbook.wanted.edited++;
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.wanted.edited--;
  }
  _RegisterDeletedEvent(): void {
    this.workbook.wanted.deleted++;
  }
  _UnregisterDeletedEvent(): void {
    this.workbook.wanted.deleted--;
  }
}

export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(private readonly workbook: Workbook, readonly sheet: Sheet) {
    super();
  }
  override identity() {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    refuseLockedStructure(this.workbook.book);
    this.sheet.name = checkedSheetName(this.workbook.book, name, this.sheet);
  }
  get Position(): number {
    return this.workbook.book.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    refuseLockedStructure(this.workbook.book);
    const { sheets } = this.workbook.book;
    sheets.splice(position, 0, ...sheets.splice(this.Position, 1));
  }
  get Visibility(): Visibility {
    return this.sheet.visibility;
  }
  set Visibility(visibility: Visibility) {
    refuseLockedStructure(this.workbook.book);
    this.sheet.visibility = visibility;
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(color: string) {
    refuseLockedStructure(this.workbook.book);
    this.sheet.tabColor = color;
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }
  get Tables(): TableCollection {
    return new TableCollection(this.workbook, [this.sheet]);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.sheet);
  }

  GetRange(address?: string): Range {
    if (address === undefined || address === "") return new Range(this.workbook, this.sheet, wholeSheet);
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
    if (!area) throw ExcelError.invalidArgument();
    return new Range(this.workbook, this.sheet, area);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.workbook, this.sheet, { row, column, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly = false): Range {
    return new Range(this.workbook, this.sheet, this.sheet.usedArea(wholeSheet, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const area = this.sheet.usedArea(wholeSheet, valuesOnly);
    return area && new Range(this.workbook, this.sheet, area);
  }
  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", "A hidden sheet cannot be activated.");
    this.workbook.book.active = this.sheet;
  }
  Delete(): void {
    const { book } = this.workbook;
    refuseLockedStructure(book);
    const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    if (visible.length === 1 && visible[0] === this.sheet) throw new ExcelError("InvalidOperation", "A workbook must keep a visible sheet.");
    book.sheets.splice(this.Position, 1);
    const [next] = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    if (book.active === this.sheet && next) book.active = next;
    if (book.selection?.sheet === this.sheet) book.selection = null;
    book.deleted(this.sheet);
  }
  /** One sheet's changes are told with those of all others; office.js hands each to the handlers that it is for. */
  _RegisterDataChangedEvent(): void {
    this.workbook.wanted.edited++;
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.wanted.edited--;
  }
}

const permissions: Readonly<Record<string, Permission>> = {
  AllowAutoFilter: "autoFilter", AllowDeleteColumns: "deleteColumns", AllowDeleteRows: "deleteRows", AllowEditObjects: "editObjects", AllowEditScenarios: "editScenarios",
  AllowFormatCells: "formatCells", AllowFormatColumns: "formatColumns", AllowFormatRows: "formatRows", AllowInsertColumns: "insertColumns",
  AllowInsertHyperlinks: "insertHyperlinks", AllowInsertRows: "insertRows", AllowPivotTables: "pivotTables", AllowSort: "sort",
};

const camel = (option: string) => option.charAt(0).toLowerCase() + option.slice(1);

class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): Record<string, boolean> | null {
    const { protection } = this.sheet;
    if (!protection) return null;
    return Object.fromEntries(Object.entries(permissions).map(([option, permission]) => [camel(option), protection.allowed.has(permission)]));
  }
  Protect(options: Record<string, boolean> = {}, password?: string): void {
    const allowed = Object.entries(permissions).filter(([option]) => options[camel(option)]).map(([, permission]) => permission);
    this.sheet.protection = { password: Boolean(password), allowed: new Set(allowed) };
  }
  Unprotect(): void {
    if (this.sheet.protection?.password) throw ExcelError.accessDenied();
    this.sheet.protection = null;
  }
}

class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";
  constructor(private readonly sheet: Sheet) {
    super();
  }
  FreezeRows(count: number): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count: number): void {
    this.freeze(0, count);
  }
  FreezeAt(range: unknown): void {
    if (!(range instanceof Range)) throw ExcelError.invalidArgument();
    this.freeze(range.area.row + range.area.rows, range.area.column + range.area.columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  private freeze(rows: number, columns: number): void {
    refuseProtected(this.sheet);
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
  }
}
