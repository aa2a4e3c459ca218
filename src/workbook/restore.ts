import { WorkbookError } from "./errors";
import type { TableArea } from "../annex";

/** What a sheet held before the desk wrote to it; a sheet that was not there yet is only named. */
export type Snapshot =
  | { kind: "new"; name: string }
  | { kind: "old"; name: string; sheet: Excel.Worksheet; used: Excel.Range | null; table: { table: Excel.Table; area: TableArea } | null };

/** Puts every sheet back as it was, then reports why. One round trip. @throws WorkbookError always: the reason, or that restoring failed too. */
export async function restore(context: Excel.RequestContext, snapshots: readonly Snapshot[], reason: WorkbookError): Promise<never> {
  try {
    for (const snapshot of snapshots) {
      if (snapshot.kind === "new") context.workbook.worksheets.getItemOrNullObject(snapshot.name).delete();
      else putBack(snapshot);
    }
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
    range.formulas = used.formulas as string[][];
  }
  if (table) table.table.resize(sheet.getRangeByIndexes(table.area.row, table.area.column, table.area.rows, table.area.columns));
}
