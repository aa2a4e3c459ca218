import type { WorkbookCells } from "../template";
import type { Message } from "../words";

/** A file as the core sees it, or the sentence that says why it could not be read. */
export type FileResult = { ok: true; workbook: WorkbookCells } | { ok: false; problem: Message };
