import { withoutFilePass } from "./biff";
import { openCompound } from "./compound";
import { kindOf } from "./kind";
import { problemOf } from "./limits";
import { loadSheetJs } from "./sheet-js";
import type { Message } from "../words";

/**
 * A workbook as Excel has it in its hands after opening: decrypted, when it is encrypted with the password that every Excel knows
 * (a zip file, or the stream of a .xls, which SheetJS reads as well). Any other file is given back as it is.
 */
export async function withoutPassword(bytes: Uint8Array, name: string): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; problem: Message }> {
  if (kindOf(bytes) !== "compound") return { ok: true, bytes };
  try {
    const content = openCompound(bytes, await loadSheetJs());
    if (content.kind === "zip") return { ok: true, bytes: content.bytes };
    return { ok: true, bytes: content.encrypted ? withoutFilePass(content.stream) : bytes };
  } catch (error) {
    return { ok: false, problem: problemOf(error, name) };
  }
}
