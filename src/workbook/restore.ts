import { WorkbookError } from "./errors";
import { sheetNames, type TableArea } from "../annex";
import { exactCells } from "./backup";

/** What a sheet held before the desk wrote to it; a sheet that was not there yet is only named. */
export type Snapshot =
  | { kind: "new"; name: string }
  | { kind: "old"; name: string; sheet: Excel.Worksheet; used: Excel.Range | null; table: { name: string; table: Excel.Table; area: TableArea } | null };

/** Puts every sheet back as it was, then reports why. One round trip. @throws WorkbookError always: the reason, or that restoring failed too. */
export async function restore(context: Excel.RequestContext, snapshots: readonly Snapshot[], reason: WorkbookError, backup: "none" | "new" | "old" = "none"): Promise<never> {
  try {
    for (const snapshot of snapshots) {
      if (snapshot.kind === "new") context.workbook.worksheets.getItemOrNullObject(snapshot.name).delete();
      else putBack(snapshot);
    }
    // Last, so that what stops here too can be put back at the next start. What the sheet held before is gone with the attempt.
    if (backup === "new") context.workbook.worksheets.getItemOrNullObject(sheetNames.backup).delete();
    if (backup === "old") context.workbook.worksheets.getItem(sheetNames.backup).getRange().clear("Contents");
    await context.sync();
  } catch (error) {
    throw new WorkbookError({ id: "workbook.notRestored", slots: { sheets: snapshots.map(({ name }) => name).join(", ") } }, error);
  }
  throw reason;
}

function putBack({ sheet, used, table }: Extract<Snapshot, { kind: "old" }>): void {
  sheet.getRange().clear("Contents");
  if (used) {
    const range = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
    range.numberFormat = used.numberFormat as string[][];
    range.formulas = exactCells(used.values, used.formulas, used.numberFormat as string[][]);
  }
  if (table) table.table.resize(sheet.getRangeByIndexes(table.area.row, table.area.column, table.area.rows, table.area.columns));
}
