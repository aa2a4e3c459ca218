import { sheetNames, type Written } from "../annex";
import type { CellValue } from "../template";
import { slices, type Step } from "./chunks";
import type { Kept } from "./kept";
import type { Wanted } from "./load";

/**
 * The hidden sheet that the desk keeps what it needs across a writing in. A1 is the state of the last one, A2 when it began, B1 what the
 * last build was made of; below, in column A, what stood there before it, and in column B what it wrote, both as JSON in pieces.
 */
export interface Backup {
  /** "building" while a writing is under way: one that never ended leaves it so. */
  state: "building" | "built";
  /** When the writing began, ISO 8601, by the clock of the pane that wrote. */
  at: string;
  kept: Kept[];
  /** What the writing before it wrote. */
  written: LastWritten;
}

/** What the desk wrote into its sheets as they stand. */
export interface LastWritten {
  tables: WrittenTables;
  /** What the last build was made of; see inputsDigest. null: none was built, or it did not say. */
  inputs: string | null;
}

export const nothingWritten: LastWritten = { tables: {}, inputs: null };

/** By the names of the desk's sheets. */
export type WrittenTables = Readonly<Record<string, Written>>;

/** Excel takes 32 767 characters in a cell. */
const pieceLength = 30_000;
const stateCell = "A1";
const momentCell = "A2";
const inputsCell = "B1";
const firstPiece = 3;
/** So many pieces go into one answer of Excel's. */
const piecesAtOnce = 100;
/** So many at most: 30 MB, far above what a workbook takes. */
const mostPieces = 1000;
const writtenCells = `B${firstPiece}:B${firstPiece + mostPieces}`;

const sheetOf = (workbook: Excel.Workbook) => workbook.worksheets.getItem(sheetNames.backup);

/** The mark that a writing is under way, and what is needed to take it away again. */
export interface Mark {
  sheet: Excel.Worksheet;
  head: Excel.Range;
  /** The cells that hold what was written last. */
  written: Excel.Range;
}

/** Asks for the mark; to be read after the next round trip. */
export function loadMark(workbook: Excel.Workbook): Mark {
  const sheet = workbook.worksheets.getItemOrNullObject(sheetNames.backup);
  sheet.load("name,visibility");
  const head = sheet.getRange(`${stateCell}:${momentCell}`);
  head.load("values");
  const written = sheet.getRange(writtenCells).getUsedRangeOrNullObject(true);
  written.load("rowIndex,rowCount");
  return { sheet, head, written };
}

export function markOf({ sheet, head }: Mark): Pick<Backup, "state" | "at"> | null {
  return sheet.isNullObject ? null : backupState(head.values as CellValue[][]);
}

/** Nobody but a program makes a sheet that Excel's own menus do not show. */
export function isOurs({ sheet, head }: Mark): boolean {
  return sheet.isNullObject || sheet.visibility === "VeryHidden" || backupState(head.values as CellValue[][]) !== null;
}

/** Whether the writing of this moment came so far as to begin the sheet. */
export function hasBegun({ sheet, head }: Mark, at: string): boolean {
  return !sheet.isNullObject && String((head.values as CellValue[][])[1]?.[0] ?? "") === at;
}

/**
 * Writes what stood there before into the sheet, and at the very end the mark that a writing has begun: where there is a mark, all of it
 * is there.
 *
 * @param isThere whether the sheet is in the workbook already
 * @param before what the writing before this one wrote: it is true again once this one is undone
 */
export function backupSteps(workbook: Excel.Workbook, isThere: boolean, kept: readonly Kept[], before: LastWritten, at: string): Step[] {
  const head: Step = {
    size: 200,
    queue: () => {
      if (isThere) sheetOf(workbook).getRange().clear("Contents");
      else workbook.worksheets.add(sheetNames.backup).visibility = "VeryHidden";
      sheetOf(workbook).getRange(momentCell).values = [[`'${at}`]];
    },
  };
  return [head, ...pieceSteps(workbook, 0, JSON.stringify({ kept, written: before })), stateStep(workbook, "building")];
}

/** The last word of a writing: that it ended, and what it wrote, so that what people change afterwards can be told. */
export function builtSteps(workbook: Excel.Workbook, written: LastWritten): Step[] {
  return [...writtenSteps(workbook, written), stateStep(workbook, "built")];
}

/** What the desk wrote last, in place of what stood there. */
export function writtenSteps(workbook: Excel.Workbook, written: LastWritten): Step[] {
  const clear: Step = { size: 50, queue: () => { sheetOf(workbook).getRange(writtenCells).clear("Contents"); } };
  return [clear, inputsStep(workbook, written), ...pieceSteps(workbook, 1, JSON.stringify(written))];
}

/** Nothing is kept any more; what stands in the desk's sheets is what was written before. */
export function forgetSteps(workbook: Excel.Workbook, written: LastWritten): Step[] {
  const clear: Step = { size: 50, queue: () => { sheetOf(workbook).getRange().clear("Contents"); } };
  return [clear, inputsStep(workbook, written), ...pieceSteps(workbook, 1, JSON.stringify(written))];
}

/** By itself too, where the pane reads it without all the rest. */
function inputsStep(workbook: Excel.Workbook, { inputs }: LastWritten): Step {
  return { size: 50, queue: () => { sheetOf(workbook).getRange(inputsCell).values = [[inputs === null ? "" : `'${inputs}`]]; } };
}

export function stateStep(workbook: Excel.Workbook, state: Backup["state"]): Step {
  return { size: 50, queue: () => { sheetOf(workbook).getRange(stateCell).values = [[state]]; } };
}

function pieceSteps(workbook: Excel.Workbook, column: number, text: string): Step[] {
  return slices(piecesOf(text)).map(({ from, part, size }): Step => ({ size, queue: () => { sheetOf(workbook).getRangeByIndexes(firstPiece - 1 + from, column, part.length, 1).values = part; } }));
}

/** The apostrophe keeps what looks like a formula or a number a text. */
function piecesOf(text: string): string[][] {
  return Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, index) => [`'${text.slice(index * pieceLength, (index + 1) * pieceLength)}`]);
}

/** Where it stands what the last writing wrote; null for nothing. */
export function writtenBlock({ sheet, written }: Mark): Wanted | null {
  if (sheet.isNullObject || written.isNullObject) return null;
  return { sheet, row: firstPiece - 1, column: 1, rows: written.rowIndex + written.rowCount - firstPiece + 1, columns: 1, properties: ["values"], charactersPerCell: pieceLength };
}

export function readWritten(values: readonly (readonly CellValue[])[] | undefined): LastWritten {
  try {
    return values ? asWritten(JSON.parse(textOf(values)) as Partial<LastWritten>) : nothingWritten;
  } catch {
    // Somebody changed it: then nothing is known of what the desk wrote.
    return nothingWritten;
  }
}

function asWritten({ tables = {}, inputs = null }: Partial<LastWritten>): LastWritten {
  return { tables, inputs };
}

/** What the last build was made of, of the rows of the sheet; null where that is not known. */
export function builtInputs(rows: readonly (readonly CellValue[])[]): string | null {
  const text = String(rows[0]?.[1] ?? "");
  return text === "" ? null : text;
}

/** Of the last writing that is kept: whether it ended, and when it began. null: none is kept. */
export function backupState(rows: readonly (readonly CellValue[])[]): Pick<Backup, "state" | "at"> | null {
  const [state, at] = rows.map((cells) => String(cells[0] ?? ""));
  return (state === "building" || state === "built") && at !== undefined ? { state, at } : null;
}

/** Reads what is kept. One round trip; more only above 3 MB. @returns null when nothing could be put back */
export async function readBackup(context: Excel.RequestContext, mark: Mark): Promise<Backup | null> {
  let text = "";
  for (let from = firstPiece, isWhole = false; !isWhole; from += piecesAtOnce) {
    const pieces = mark.sheet.getRange(`A${from}:A${from + piecesAtOnce - 1}`);
    pieces.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the loop is over 3 MB at a time
    await context.sync();
    if (mark.sheet.isNullObject) return null;
    text += textOf(pieces.values as CellValue[][]);
    isWhole = text.length < (from + piecesAtOnce - firstPiece) * pieceLength;
  }
  const state = markOf(mark);
  try {
    const { kept, written } = JSON.parse(text) as Pick<Backup, "kept" | "written">;
    return state && { ...state, kept, written: asWritten(written) };
  } catch {
    return null;
  }
}

function textOf(pieces: readonly (readonly CellValue[])[]): string {
  return pieces.map(([cell]) => String(cell ?? "")).join("");
}
