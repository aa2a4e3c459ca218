import { HostObject } from "../batch";
import type { Book } from "../book";
import { ExcelError } from "../protocol";
import { Functions } from "./day-numbers";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./table";
import { WorksheetCollection } from "./worksheet";

/** The part of Excel's object model this host serves, one class per Excel class. */
export class Workbook extends HostObject {
  readonly className = "Workbook";
  private readonly ranges = new Map<string, Range>();
  /** How many handlers the add-in has for each kind of event: nobody is told of what nobody asked for. */
  readonly wanted = { edited: 0, deleted: 0 };

  constructor(readonly book: Book, private readonly forget: (referenceId: string) => void = () => undefined) {
    super();
  }

  get Name(): string {
    return this.book.fileName;
  }
  get Application(): Application {
    return new Application();
  }
  get Functions(): Functions {
    return new Functions(this.book);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this, this.book.sheets);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.book.selection ?? { sheet: this.book.active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    return new Range(this, sheet, area);
  }

  /** What Excel.createWorkbook comes to on the web: a new window with the file. */
  CreateAndOpenWorkbook(base64: string): void {
    this.book.openNew(base64);
  }

  _RemoveReference(referenceId: string): void {
    this.forget(referenceId);
  }

  /** Ranges named in events, which a handler may ask for later. */
  remember(range: Range): string {
    const id = `event-${this.ranges.size + 1}`;
    this.ranges.set(id, range);
    return id;
  }
  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this.ranges.get(id);
    if (!range) throw ExcelError.itemNotFound();
    return range;
  }
}

class Application extends HostObject {
  readonly className = "Application";
  get CalculationMode(): string {
    return "Automatic";
  }
  SuspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated here.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // The page draws once for each batch anyway.
  }
  Calculate(): void {
    // Nothing is calculated here.
  }
}

/** The structure's lock; the templates' password is not known to anyone here, so it cannot be taken off. */
class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";
  constructor(private readonly book: Book) {
    super();
  }
  get Protected(): boolean {
    return this.book.structureLocked;
  }
  Protect(): void {
    this.book.structureLocked = true;
  }
  Unprotect(): void {
    if (this.book.structureLocked) throw ExcelError.accessDenied();
  }
}
