import type { Area, Book, Permission, Sheet } from "../book";
import { ExcelError } from "../protocol";

/** Values go into unlocked cells of a protected sheet, and nowhere else on it. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = sheet.cell(row, column)?.style ?? sheet.columnStyles.get(column);
      if (style?.locked !== false) throw ExcelError.accessDenied();
    }
  }
}

/** What a protected sheet's own list does not permit. */
export function refuseUnless(sheet: Sheet, permission: Permission): void {
  if (sheet.protection && !sheet.protection.allowed.has(permission)) throw ExcelError.accessDenied();
}

/** Whatever a sheet's protection has no permission for: tables, panes, print set-up. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.protection) throw ExcelError.accessDenied();
}

/** A locked structure takes no new sheet and gives none away; nor can one be renamed, moved, hidden or shown. */
export function refuseLockedStructure(book: Book): void {
  if (book.structureLocked) throw ExcelError.accessDenied();
}

export function checkedSheetName(book: Book, name: string, self?: Sheet): string {
  if (!name || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") throw ExcelError.invalidArgument();
  if (book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
  }
  return name;
}
