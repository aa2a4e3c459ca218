import { HostCollection, HostObject } from "../batch";
import type { Book } from "../book";
import { ExcelError } from "../protocol";

export class SettingCollection extends HostCollection<Setting> {
  readonly className = "SettingCollection";
  constructor(private readonly book: Book) {
    super();
  }
  items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }
  GetItem(key: unknown): Setting {
    if (!this.book.settings.has(String(key))) throw ExcelError.itemNotFound();
    return new Setting(this.book, String(key));
  }
  Add(key: string, value: unknown): Setting {
    this.book.settings.set(key, value);
    return new Setting(this.book, key);
  }
}

class Setting extends HostObject {
  readonly className = "Setting";
  constructor(private readonly book: Book, private readonly key: string) {
    super();
  }
  identity() {
    return { Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.book.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.book.settings.set(this.key, value);
  }
  Delete(): void {
    this.book.settings.delete(this.key);
  }
}
