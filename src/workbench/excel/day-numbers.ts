import { HostObject } from "../batch";
import type { Book } from "../book";

const dayMilliseconds = 86_400_000;

/** Nothing is calculated here but what tells how the workbook counts its days. */
export class Functions extends HostObject {
  readonly className = "Functions";
  constructor(private readonly book: Book) {
    super();
  }
  Date(year: number, month: number, day: number): FunctionResult {
    return new FunctionResult((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / dayMilliseconds - (this.book.date1904 ? 1462 : 0));
  }
}

class FunctionResult extends HostObject {
  readonly className = "FunctionResult";
  constructor(readonly Value: number) {
    super();
  }
  get Error(): string | null {
    return null;
  }
}
