import { plainText, valueAt, type SheetCells } from "./cells";
import { copyOf } from "./lookups";
import { releasedOn } from "./releases";
import type { Response } from "./response";

/** The total of open checks, from 2.03 on (templates.md, 8); never translated, copies made in Excel add " (2)". */
const checkerName = /^Checker(?: \(\d+\))?$/;
export const totalCell = "D2";
/** Before, formulas count wrong whatever is filled in. */
const firstUsable = releasedOn("2.03") ?? "";

export function isCheckerSheet(name: string): boolean {
  return checkerName.test(name);
}

/** What the form's own Checker sheet counts for a declaration; null where the version's count is no use or none is there. */
export function readFormTotal(sheets: readonly SheetCells[], declaration: string, version: string): Response["checkerTotal"] {
  const released = releasedOn(version);
  const sheet = sheets.find(({ name }) => isCheckerSheet(name) && copyOf(name) === copyOf(declaration));
  if (!sheet || released === null || released < firstUsable) return null;
  // In 6.x a text when nothing is open; an error where formulas broke.
  const text = plainText(valueAt(sheet, totalCell));
  return /^\d{1,3}$/.test(text) ? { sheet: sheet.name, total: Number(text) } : null;
}
