import { placeColumns, placeRows } from "./columns";
import { editsOf, withEdits, withoutTaken, type Written } from "./edited";
import type { OldTable } from "./plan";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

/** These the desk reads back whole, so that what people changed there is in the result already. */
const readBack: ReadonlySet<string> = new Set([sheetNames.statusList, sheetNames.decisions]);

/**
 * A result as a build leaves its sheet that keeps what people wrote, for a file of its own: their cells in place of the desk's, their
 * lines, and the words in the columns meant for them. Columns that people added themselves are left out, and so are lines that have
 * gone and stand in the workbook for words in such a column alone.
 *
 * @param old its table in the open workbook; null: there is none
 * @param written what the desk wrote there last; absent: nobody knows, and no cell can be told to be people's
 */
export function asItStands(result: ResultSheet, old: OldTable | null, written: Written | undefined): ResultSheet {
  if (!old) return result;
  const edits = readBack.has(result.name) ? [] : editsOf(result, old, written);
  const kept = withEdits(withoutTaken(result, edits), edits);
  const placed = placeColumns(kept.table, old).filter(({ kind }) => kind !== "people");
  return { ...kept, table: { ...kept.table, rows: placeRows(kept.table.columns, kept.table.rows, old, placed).map(({ cells }) => [...cells]) } };
}
