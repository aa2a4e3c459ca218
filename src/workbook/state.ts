import { sheetNames } from "../annex";
import { plainText, type CellValue } from "../template";
import { sayInEnglish } from "../words";
import { inExcel, WorkbookError } from "./errors";

const tableName = "Review";

/**
 * Writes what a person has just said of one finding into its row of the table Review, both cells or none, and nothing else: sorting and
 * filters stay. Two round trips.
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
    const changes = [{ column: states, text: state }, { column: notes, text: note }].filter(({ text }) => text !== null);
    const write = async (texts: readonly (string | null)[]) => {
      changes.forEach(({ column }, index) => {
        const cell = range.getCell(row + 1, column);
        cell.numberFormat = [["@"]];
        cell.values = [[texts[index] ?? ""]];
      });
      await context.sync();
    };
    const before = changes.map(({ column }) => String(rows[row]?.[column] ?? ""));
    try {
      await write(changes.map(({ text }) => text));
    } catch (error) {
      // A finding that is accepted without its note would be worse than one that is not accepted.
      await write(before).catch((reason: unknown) => { throw new WorkbookError({ id: "workbook.notRestored", slots: { sheets: sheetNames.review } }, reason); });
      throw error;
    }
    return true;
  });
}
