import type { Message } from "../words";
import { openCompound } from "./compound";
import { kindOf, notAWorkbook } from "./kind";
import { Budget, problemOf } from "./limits";
import { openOoxml, type OpenedWorkbook, type Wanted } from "./ooxml";
import { loadSheetJs, type SheetJs } from "./sheet-js";
import { openXls } from "./xls";

export type Opened = { ok: true; opened: OpenedWorkbook; sheetJs: SheetJs } | { ok: false; problem: Message };

/** Opens a workbook of any form that Excel writes, told by its bytes. What cannot be read is a sentence, never an exception. */
export async function openWorkbook(given: Uint8Array, name: string, wanted: Wanted): Promise<Opened> {
  // Node's buffers are Uint8Arrays whose slice() does not copy.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const kind = kindOf(bytes);
  const refused = notAWorkbook(name, kind);
  if (refused) return { ok: false, problem: refused };
  const sheetJs = await loadSheetJs();
  try {
    const budget = new Budget(bytes.length);
    const content = kind === "compound" ? openCompound(bytes, sheetJs) : { kind: "zip" as const, bytes };
    const opened = content.kind === "zip" ? await openOoxml(content.bytes, sheetJs, wanted, budget) : openXls(content.stream, sheetJs, wanted, budget);
    return { ok: true, opened, sheetJs };
  } catch (error) {
    return { ok: false, problem: problemOf(error, name) };
  }
}
