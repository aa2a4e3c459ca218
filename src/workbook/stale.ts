import { sheetNames } from "../annex";
import type { Step } from "./chunks";
import type { Kept } from "./kept";
import { keptOf, lookFor, type OldSheet, type Target } from "./old";

const annexTable = "AnnexI";
/** Rows above the header of a table: a blank one, and the last of its heading, which Annex I does not use. */
const freeRows = 2;

export function lookForAnnex(workbook: Excel.Workbook): Target {
  return lookFor(workbook, sheetNames.annex, annexTable);
}

/** A table that the desk built, on a sheet that people have not locked. */
export function canSay({ sheet, table }: Target): boolean {
  return !sheet.isNullObject && !sheet.protection.protected && table !== null && !table.object.isNullObject;
}

/**
 * Says something above Annex I, in the cell that its heading leaves free.
 *
 * @returns what stood there, and the writing; null where people use that cell, or where there is none
 */
export function sayAbove(workbook: Excel.Workbook, old: OldSheet | undefined, text: string): { kept: Kept; step: Step } | null {
  if (!old?.table || !old.used || old.table.row < freeRows) return null;
  const [row, column] = [old.table.row - freeRows, old.table.column];
  const now = String(old.used.values[row - old.used.row]?.[column - old.used.column] ?? "");
  if (now !== "" && now !== text) return null;
  const queue = () => {
    const cell = workbook.worksheets.getItem(sheetNames.annex).getRangeByIndexes(row, column, 1, 1);
    cell.numberFormat = [["@"]];
    cell.values = [[text]];
    cell.format.font.bold = true;
  };
  return { kept: keptOf(old, { rows: row + 1, columns: column + 1 }), step: { size: 200, queue } };
}
