import { HostCollection, HostObject } from "../batch";
import { parseArea, type Area, type Sheet, type Table } from "../book";
import { ExcelError } from "../protocol";
import { Range } from "./range";
import { refuseProtected } from "./refusals";
import type { Workbook } from "./root";

export class TableCollection extends HostCollection<TableObject> {
  readonly className = "TableCollection";
  constructor(private readonly workbook: Workbook, private readonly sheets: readonly Sheet[]) {
    super();
  }
  items(): TableObject[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.workbook, sheet, table)));
  }
  get Count(): number {
    return this.items().length;
  }
  GetItem(key: unknown): TableObject {
    const wanted = String(key).toLowerCase();
    const table = this.items().find(({ Name, Id }) => Name.toLowerCase() === wanted || Id === key);
    if (!table) throw ExcelError.itemNotFound();
    return table;
  }
  Add(source: unknown, hasHeaders: boolean): TableObject {
    const [sheet] = this.sheets;
    const area = typeof source === "string" ? parseArea(source.slice(source.lastIndexOf("!") + 1)) : null;
    const range = source instanceof Range ? source : area && sheet ? new Range(this.workbook, sheet, area) : null;
    if (!range || !hasHeaders || range.area.rows < 2) throw ExcelError.invalidArgument();
    refuseProtected(range.sheet);
    refuseOverlap(range.sheet, range.area);
    const all = this.workbook.book.sheets.flatMap(({ tables }) => tables);
    const number = Math.max(0, ...all.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0))) + 1;
    const table: Table = { id: `{table-${number}}`, name: `Table${number}`, area: range.area, style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true };
    range.sheet.tables.push(table);
    nameColumns(range.sheet, table);
    range.touched();
    return new TableObject(this.workbook, range.sheet, table);
  }
}

class TableObject extends HostObject {
  readonly className = "Table";
  constructor(private readonly workbook: Workbook, private readonly sheet: Sheet, private readonly table: Table) {
    super();
  }
  override identity() {
    return { Id: this.table.id };
  }
  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(name: string) {
    const isTaken = this.workbook.book.sheets.some(({ tables }) => tables.some((other) => other !== this.table && other.name.toLowerCase() === name.toLowerCase()));
    if (!/^[A-Za-z_\\][\w.]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw ExcelError.invalidArgument();
    if (isTaken) throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    this.table.name = name;
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(style: string) {
    this.table.style = style;
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(shown: boolean) {
    this.table.showBandedRows = shown;
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(shown: boolean) {
    this.table.showFilterButton = shown;
  }
  get Worksheet(): HostObject {
    return this.workbook.Worksheets.GetItem(this.sheet.id);
  }
  GetRange(): Range {
    return new Range(this.workbook, this.sheet, this.table.area);
  }
  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange(): Range {
    const { row, column, rows, columns } = this.table.area;
    return new Range(this.workbook, this.sheet, { row: row + 1, column, rows: rows - 1, columns });
  }
  /** The header row stays where it is, and the new area has to overlap the old one. */
  Resize(place: unknown): void {
    const area = place instanceof Range ? place.area : typeof place === "string" ? parseArea(place.slice(place.lastIndexOf("!") + 1)) : null;
    const old = this.table.area;
    if (!area || area.rows < 2 || area.row !== old.row || !overlap(area, old)) throw ExcelError.invalidArgument();
    refuseProtected(this.sheet);
    refuseOverlap(this.sheet, area, this.table);
    this.table.area = area;
    nameColumns(this.sheet, this.table);
    this.workbook.book.changed(this.sheet, area);
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.remove();
    return range;
  }
  Delete(): void {
    this.sheet.clear(this.table.area);
    this.remove();
  }

  private remove(): void {
    refuseProtected(this.sheet);
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    this.workbook.book.changed(this.sheet, this.table.area);
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function refuseOverlap(sheet: Sheet, area: Area, self?: Table): void {
  if (sheet.tables.some((table) => table !== self && overlap(table.area, area))) throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
}

/** Excel makes every header a text of its own: a blank becomes "Column1", a double gets a number. */
function nameColumns(sheet: Sheet, { area }: Table): void {
  const taken = new Set<string>();
  for (let index = 0; index < area.columns; index++) {
    const cell = sheet.ensure(area.row, area.column + index);
    const wanted = cell.value === null || cell.value === "" ? `Column${index + 1}` : String(cell.value);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    cell.value = name;
  }
}
