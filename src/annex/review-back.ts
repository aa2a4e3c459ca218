import { plainText, type CellValue } from "../template";
import { sayInEnglish } from "../words";

const headingRows = 60;

/**
 * What people settled on the sheet Review: the note of every finding whose State is "accepted", by the finding's key. Found by the
 * headings, wherever people moved the table or its columns.
 */
export function readAccepted(rows: readonly (readonly CellValue[])[]): Map<string, string> {
  const wanted = ["annex.column.key", "annex.column.state", "annex.column.note"] as const;
  for (const [row, cells] of rows.slice(0, headingRows).entries()) {
    const texts = cells.map((cell) => plainText(cell).toLowerCase());
    const [key = -1, state = -1, note = -1] = wanted.map((heading) => texts.indexOf(sayInEnglish(heading).toLowerCase()));
    if (key < 0 || state < 0) continue;
    const text = (at: readonly CellValue[], column: number) => (column < 0 ? "" : plainText(at[column] ?? null));
    const accepted = sayInEnglish("annex.state.accepted").toLowerCase();
    return new Map(rows.slice(row + 1).flatMap((at): [string, string][] => (text(at, key) !== "" && text(at, state).toLowerCase() === accepted ? [[text(at, key), text(at, note)]] : [])));
  }
  return new Map();
}
