import type { Book, Sheet } from "../book";
import { Bars } from "./bars";
import { byId } from "./dom";
import { Editing } from "./editing";
import { blankBook, download, downloadName, drawn, fetchBytes, nameFrom, openBytes } from "./opening";
import { Frame } from "./frame";
import { Grid } from "./grid";
import { listenToKeys } from "./keys";
import { listenToPointer } from "./pointer";
import { findPlace, type Place } from "./reference";
import type { Spot } from "./selection";
import { linkOf } from "./shown";
import { Status } from "./status";
import { Tabs } from "./tabs";
import { canvasMeasure } from "./text";

/** The page's parts at work on one workbook, until another is opened. */
export class Workbench {
  private book: Book = blankBook();
  private readonly status = new Status(byId("status", HTMLElement), byId("batches", HTMLElement));
  private readonly grid = new Grid(byId("grid", HTMLElement), canvasMeasure(), () => this.selected());
  private readonly tabs = new Tabs(byId("tabs", HTMLElement), (sheet) => this.show(sheet));
  private readonly editing = new Editing(this.grid, { book: () => this.book, hint: (sentence) => this.status.hint(sentence) });
  private readonly bars = new Bars(byId("name-box", HTMLInputElement), byId("formula", HTMLInputElement), this.grid, this.editing, {
    book: () => this.book,
    goTo: (place) => this.goTo(place),
    hint: (sentence) => this.status.hint(sentence),
  });
  private readonly frame: Frame;
  private stopListening = (): void => undefined;
  /** The selection and sheet last shown; when the book's are others, the add-in moved them. */
  private followed: { selection: Book["selection"]; active: Sheet } | null = null;
  private isDrawing = false;

  /**
   * @param pane address of the add-in's page
   * @param locale BCP 47 tag of the language that Excel shows
   */
  constructor(pane: URL, locale: string) {
    this.frame = new Frame(byId("pane", HTMLElement), pane, locale, {
      onBatch: (batch) => {
        this.status.batch(batch);
        this.draw();
      },
      // After the pane the page begins anew; before it stands the splitter.
      onLeave: (by) => {
        if (by === "escape") this.grid.root.focus();
        else byId(by === "forwards" ? "new" : "splitter", HTMLElement).focus();
      },
    });
    listenToKeys(this.grid, {
      edit: () => this.editing.start(),
      type: () => this.editing.start(true),
      clear: () => this.editing.clear(),
      leave: () => this.tabs.focus(),
    });
    listenToPointer(this.grid, {
      press: () => this.editing.finish(),
      click: (spot) => this.follow(spot),
      edit: () => this.editing.start(),
    });
    this.display(this.book);
  }

  /** Opens the first workbook of the page: a blank one where there is no file at the address. */
  async start(address: string, mustExist: boolean): Promise<void> {
    const isOpen = await this.open(nameFrom(address), () => fetchBytes(address));
    if (isOpen) return;
    this.take(this.book);
    if (!mustExist) this.status.say("A blank workbook.");
  }

  openBlank(): void {
    this.take(blankBook());
    this.status.say("A blank workbook.");
  }

  openFile(file: File): Promise<boolean> {
    return this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  openAddress(address: string): Promise<boolean> {
    return this.open(nameFrom(address), () => fetchBytes(address));
  }

  async download(): Promise<void> {
    const name = downloadName(this.book.fileName);
    this.editing.finish();
    this.status.say(`Writing ${name}…`);
    await drawn();
    try {
      const { saveBook } = await import("../save");
      download(await saveBook(this.book), name);
      this.status.say(`${name} is downloaded. The desk's sheets are written whole; sheets that came from files keep their values and plain formats, not their rules, pictures and drop-downs.`);
    } catch (error) {
      this.status.fail(`${name} could not be written: ${reasonOf(error)}`);
    }
  }

  private async open(name: string, read: () => Promise<Uint8Array | null>): Promise<boolean> {
    this.status.say(`Opening ${name}…`);
    await drawn();
    const started = performance.now();
    try {
      const bytes = await read();
      if (!bytes) {
        this.status.fail(`There is no file ${name} at that address; the workbook that was open stays.`);
        return false;
      }
      this.take(await openBytes(bytes, name));
      this.status.say(`${name} opened in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
      return true;
    } catch (error) {
      this.status.fail(`${name} could not be opened: ${reasonOf(error)} The workbook that was open stays.`);
      return false;
    }
  }

  private take(book: Book): void {
    this.display(book);
    this.frame.open(book);
  }

  private display(book: Book): void {
    this.editing.finish();
    this.stopListening();
    this.book = book;
    this.stopListening = book.onChange(() => this.draw());
    // Excel opens another window and the pane stays behind; here the new workbook takes the place of the old.
    book.openNew = (base64) => void this.open("Book2.xlsx", () => Promise.resolve(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))));
    byId("title", HTMLElement).textContent = book.fileName;
    document.title = `${book.fileName} - workbench`;
    this.followed = { selection: book.selection, active: book.active };
    this.grid.open(book.active);
    this.tabs.draw(book, book.active);
    if (book.selection?.sheet === book.active) this.grid.goTo(book.selection.area);
  }

  /** Shows a sheet; only a visible one can be Excel's active sheet, so a hidden one is only looked at. */
  private show(sheet: Sheet): void {
    this.editing.finish();
    if (sheet.visibility === "Visible") this.book.active = sheet;
    this.grid.open(sheet);
    this.tabs.draw(this.book, sheet);
    if (sheet.visibility !== "Visible") this.status.hint(`${sheet.name} is hidden in Excel; here it is only shown.`);
  }

  private goTo({ sheet, area }: Place): void {
    if (sheet !== this.grid.sheet) this.show(sheet);
    this.grid.goTo(area);
  }

  /** The person selected cells: the add-in finds them selected. */
  private selected(): void {
    this.status.endHint();
    const { sheet, selection } = this.grid;
    if (sheet.visibility === "Visible") this.book.selection = { sheet, area: selection.area };
    this.followed = { selection: this.book.selection, active: this.book.active };
    this.bars.draw();
  }

  private follow(spot: Spot): void {
    const { sheet } = this.grid;
    const address = linkOf(sheet.cell(spot.row, spot.column));
    if (address === null) return;
    const place = findPlace(this.book, sheet, address);
    if (place) this.goTo(place);
    else this.status.hint(address.startsWith("#") ? `This link leads to ${address.slice(1)}, which is not in this workbook.` : `This link leads to ${address}; it is not followed here.`);
  }

  /** Draws once for any number of changes, and goes where the add-in went. */
  private draw(): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    requestAnimationFrame(() => {
      this.isDrawing = false;
      const { active, selection, sheets } = this.book;
      const moved = active !== this.followed?.active || selection !== this.followed.selection;
      if (moved) this.editing.finish();
      if (!sheets.includes(this.grid.sheet) || (moved && this.grid.sheet !== active)) this.grid.open(active);
      else this.grid.refresh();
      if (moved && selection?.sheet === active) this.grid.goTo(selection.area);
      this.followed = { active, selection: this.book.selection };
      this.tabs.draw(this.book, this.grid.sheet);
      this.bars.draw();
    });
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
