import type { Book } from "../../src/workbench/book";
import { openInNode, type RunningHost } from "../workbench/node";

let running: RunningHost | undefined;

/** Puts a book behind the real office.js, whose objects are then global, as in a task pane. */
export async function openExcel(book: Book, options: Parameters<typeof openInNode>[1] = {}): Promise<RunningHost> {
  running?.close();
  running = await openInNode(book, options);
  Object.assign(globalThis, { Office: running.Office, Excel: running.Excel, OfficeExtension: running.OfficeExtension });
  return running;
}

export function closeExcel(): void {
  running?.close();
  running = undefined;
}
