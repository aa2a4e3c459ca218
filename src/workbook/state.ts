import { sheetNames } from "../annex";
import { plainText, type CellValue } from "../template";
import { sayInEnglish } from "../words";
import { inExcel } from "./errors";

const tableName = "Review";

/**
 * Writes what a person has just said of one finding into its row of the table Review, and nothing else: sorting and filters stay. Two
 * round trips.
 *
 * @param note null leaves the note as it is.
 * @returns false when the table or the row is not there; then the sheet has to be written whole
 */
export async function writeState(key: string, state: string, note: string | null): Promise<boolean> {
  return inExcel(async (context) => {
    const table = context.workbook.worksheets.getItemOrNullObject(sheetNames.review).tables.getItemOrNullObject(tableName);
    table.load("name");
    const range = table.getRange();
    range.load("values");
    await context.sync();
    if (table.isNullObject) return false;
    const [header = [], ...rows] = range.values as CellValue[][];
    const columnOf = (heading: string) => header.findIndex((cell) => plainText(cell).toLowerCase() === heading.toLowerCase());
    const [keys, states, notes] = [columnOf(sayInEnglish("annex.column.key")), columnOf(sayInEnglish("annex.column.state")), columnOf(sayInEnglish("annex.column.note"))];
    const row = rows.findIndex((cells) => plainText(cells[keys] ?? null) === key);
    if (row < 0 || states < 0 || notes < 0) return false;
    for (const [column, text] of [[states, state], [notes, note]] as const) {
      if (text === null) continue;
      const cell = range.getCell(row + 1, column);
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
    }
    await context.sync();
    return true;
  });
}
