import { HostCollection, HostObject } from "../batch";
import { addressOf } from "../book";
import { ExcelError } from "../protocol";
import { Range } from "./range";
import type { Workbook } from "./root";

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = "NamedItemCollection";
  constructor(private readonly workbook: Workbook) {
    super();
  }
  items(): NamedItem[] {
    return [...this.workbook.book.names.keys()].map((name) => new NamedItem(this.workbook, name));
  }
  GetItem(key: unknown): NamedItem {
    const found = [...this.workbook.book.names.keys()].find((name) => name.toLowerCase() === String(key).toLowerCase());
    if (found === undefined) throw ExcelError.itemNotFound();
    return new NamedItem(this.workbook, found);
  }
  Add(name: string, reference: unknown): NamedItem {
    if (!/^[A-Za-z_\\][\w.]*$/.test(name) || !(reference instanceof Range)) throw ExcelError.invalidArgument();
    if ([...this.workbook.book.names.keys()].some((other) => other.toLowerCase() === name.toLowerCase())) {
      throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    }
    this.workbook.book.names.set(name, { sheet: reference.sheet, area: reference.area });
    return new NamedItem(this.workbook, name);
  }
}

class NamedItem extends HostObject {
  readonly className = "NamedItem";
  constructor(private readonly workbook: Workbook, private readonly name: string) {
    super();
  }
  private get place() {
    const place = this.workbook.book.names.get(this.name);
    if (!place) throw ExcelError.itemNotFound();
    return place;
  }
  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    return `=${new Range(this.workbook, this.place.sheet, this.place.area).Address}`;
  }
  get Type(): string {
    return "Range";
  }
  get Value(): string {
    return `'${this.place.sheet.name}'!${addressOf(this.place.area)}`;
  }
  GetRange(): Range {
    return new Range(this.workbook, this.place.sheet, this.place.area);
  }
  Delete(): void {
    this.workbook.book.names.delete(this.name);
  }
}
