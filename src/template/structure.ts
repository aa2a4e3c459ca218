import type { SheetCells } from "./cells";
import { plainText } from "./cells";
import type { Layout } from "./layouts";
import { issuedVersionRow } from "./recognise";

/**
 * How a declaration's rows compare with a layout, told without reading any language: every question repeats the same four metal
 * labels in column B, whatever they say.
 */
export type Structure =
  | { kind: "as issued" }
  /** Rows were inserted or deleted; the map tells where the layout's rows stand now. */
  | { kind: "moved"; rows: ReadonlyMap<number, number> }
  /** No labels to tell by, as in copies of the answers alone. */
  | { kind: "unlabelled" }
  | { kind: "another form" };

const labelColumn = 1;
const metals = 4;
/** Company questions start with their letter in every language. */
const letterLabel = /^([A-K])\s*[.)．。、:：]/;

export function structureOf(sheet: SheetCells, layout: Layout, versionRow: number): Structure {
  const blocks = metalBlocks(sheet);
  if (blocks.length === 0) return { kind: "unlabelled" };
  const expected = Object.values(layout.questions).map(({ firstRow }) => firstRow);
  const rows = new Map<number, number>();
  const lastQuestion = Math.max(...expected);
  // With some labels written over, the company questions tell whether it is this form all the same.
  if (mostInPlace(blocks, expected) && rowsBelow(sheet, layout, lastQuestion).every(([row, now]) => row === now)) return { kind: "as issued" };
  if (!inPlace(blocks, expected)) {
    const above = blocks.length === expected.length ? rowsAbove(sheet, layout, blocks[0] ?? 0, versionRow) : null;
    if (above === null) return { kind: "another form" };
    for (const [row, now] of above) rows.set(row, now);
    for (const [index, firstRow] of expected.entries()) for (let offset = 0; offset < metals; offset++) rows.set(firstRow + offset, (blocks[index] ?? 0) + offset);
  }
  for (const [row, now] of rowsBelow(sheet, layout, blocks.at(-1) ?? 0)) rows.set(row, now);
  return [...rows].every(([row, now]) => row === now) ? { kind: "as issued" } : { kind: "moved", rows };
}

/** True for the questions of the form, though a label in some of them was written over: the first and the last tell it from other forms. */
function inPlace(blocks: readonly number[], expected: readonly number[]): boolean {
  return blocks[0] === expected[0] && blocks.at(-1) === expected.at(-1) && blocks.every((row) => expected.includes(row));
}

function mostInPlace(blocks: readonly number[], expected: readonly number[]): boolean {
  return blocks.length * 2 >= expected.length && blocks.every((row) => expected.includes(row));
}

/** The rows (from 1) where the four labels start which the sheet repeats most often. */
function metalBlocks(sheet: SheetCells): number[] {
  const starts = new Map<string, number[]>();
  for (let row = 1; row + metals - 1 <= sheet.rowCount; row++) {
    const labels = Array.from({ length: metals }, (_, offset) => metalLabel(label(sheet, row + offset)));
    if (labels.includes("") || new Set(labels).size < metals) continue;
    const key = labels.join("\n");
    starts.set(key, [...(starts.get(key) ?? []), row]);
  }
  const most = [...starts.values()].reduce<number[]>((best, rows) => (rows.length > best.length ? rows : best), []);
  return most.length >= 2 ? most : [];
}

/** The company block: labels in their order, read upwards from the first question; rows without a label were put between. Null when labels are missing. */
function rowsAbove(sheet: SheetCells, layout: Layout, firstBlock: number, versionRow: number): [number, number][] | null {
  const firstQuestion = Math.min(...Object.values(layout.questions).map(({ firstRow }) => firstRow));
  const fields = Object.values(layout.company).flatMap((cell) => (cell === null ? [] : [rowIn(cell)]));
  const { effectiveDate: date } = layout;
  const days = typeof date === "string" ? [date] : Object.values(date);
  // The question's own heading and a line that introduces the questions stand between.
  const expected = [...new Set([...fields, ...days.map(rowIn), firstQuestion - 2, firstQuestion - 1])].sort((one, other) => other - one);
  const labelled: number[] = [];
  for (let row = firstBlock - 1; row > versionRow; row--) if (label(sheet, row) !== "") labelled.push(row);
  if (labelled.length < expected.length) return null;
  const pairs = expected.map((row, index): [number, number] => [row, labelled[index] ?? 0]);
  const [top, now] = pairs.at(-1) ?? [0, 0];
  // With a field's row deleted the block would begin too high.
  return now - versionRow >= top - issuedVersionRow ? pairs : null;
}

/** The company questions, by their letters where the labels show them, else as far down as the last question. */
function rowsBelow(sheet: SheetCells, layout: Layout, lastBlock: number): [number, number][] {
  const lastQuestion = Math.max(...Object.values(layout.questions).map(({ firstRow }) => firstRow));
  const lettered = new Map<string, number>();
  for (let row = lastBlock + metals; row <= sheet.rowCount; row++) {
    const [, letter] = letterLabel.exec(label(sheet, row).normalize("NFKC")) ?? [];
    if (letter !== undefined && !lettered.has(letter)) lettered.set(letter, row);
  }
  const found = layout.companyQuestions.map(({ letter, row }): [number, number] => [row, lettered.get(letter) ?? 0]);
  const inOrder = found.every(([, now], index) => now > (found[index - 1]?.[1] ?? 0));
  return inOrder ? found : layout.companyQuestions.map(({ row }) => [row, row + lastBlock - lastQuestion]);
}

/** "Tantalum (Ta) (*)" and "Tantalum(*)" are one label. */
function metalLabel(text: string): string {
  return text.normalize("NFKC").replace(/\([^)]*\)|[*\s]/g, "").toLowerCase();
}

function label(sheet: SheetCells, row: number): string {
  return plainText(sheet.value(row - 1, labelColumn));
}

function rowIn(cell: string): number {
  return Number(/\d+/.exec(cell)?.[0]);
}
