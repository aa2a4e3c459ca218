import { sheetNames, type TableArea, type Written } from "../annex";
import type { CellValue } from "../template";
import { chunked, slices, syncEach, type Step } from "./chunks";
import { inExcel, WorkbookError } from "./errors";
import type { Snapshot } from "./restore";

/** What a sheet held before the last writing, as plain data that a cell can hold. */
export type Kept = { kind: "new"; name: string } | { kind: "old"; name: string; block: Block | null; table: { name: string; area: TableArea } | null };

/** Cells from a corner on. Formats are given once for a run of cells that have the same, row by row. */
interface Block {
  row: number;
  column: number;
  cells: CellValue[][];
  formats: [format: string, count: number][];
}

export interface Backup {
  /** "building" while a writing is under way: one that never ended leaves it so. */
  state: "building" | "built";
  /** When the writing began, ISO 8601, by the clock of the pane that wrote. */
  at: string;
  kept: Kept[];
}

/** Excel takes 32 767 characters in a cell. */
const pieceLength = 30_000;
const stateCell = "A1";
const firstPiece = 3;

/** How a cell is written so that it becomes again what it was: text stays text, whatever it looks like. */
export function exactCells(values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[], formats: readonly (readonly string[])[]): CellValue[][] {
  return formulas.map((row, at) =>
    row.map((formula, column) => {
      const value = values[at]?.[column];
      const isText = typeof value === "string" && value !== "" && formula === value;
      return isText && formats[at]?.[column] !== "@" ? `'${value}` : (formula as CellValue);
    }),
  );
}

function keptOf(snapshot: Snapshot): Kept {
  if (snapshot.kind === "new") return snapshot;
  const { name, used, table } = snapshot;
  const block = used && { row: used.rowIndex, column: used.columnIndex, cells: exactCells(used.values, used.formulas, used.numberFormat as string[][]), formats: runsOf((used.numberFormat as string[][]).flat()) };
  return { kind: "old", name, block, table: table && { name: table.name, area: table.area } };
}

function runsOf(formats: readonly string[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const format of formats) {
    const last = runs.at(-1);
    if (last?.[0] === format) last[1]++;
    else runs.push([format, 1]);
  }
  return runs;
}

function formatsOf({ cells, formats }: Block): string[][] {
  const all = formats.flatMap(([format, count]) => Array.from({ length: count }, () => format));
  let from = 0;
  return cells.map((row) => all.slice(from, (from += row.length)));
}

/**
 * Writes what stood there before into a sheet that nobody sees, with the mark that a writing has begun.
 *
 * @param isThere whether the sheet is in the workbook already
 */
export function backupSteps(workbook: Excel.Workbook, isThere: boolean, snapshots: readonly Snapshot[], at: string): Step[] {
  const text = JSON.stringify(snapshots.map(keptOf));
  const pieces = piecesOf(text);
  const sheet = () => workbook.worksheets.getItem(sheetNames.backup);
  const head: Step = {
    size: 200,
    queue: () => {
      if (isThere) sheet().getRange().clear("Contents");
      else workbook.worksheets.add(sheetNames.backup).visibility = "VeryHidden";
      sheet().getRange("A1:A2").values = [["building"], [`'${at}`]];
    },
  };
  return [head, ...slices(pieces).map(({ from, part, size }): Step => ({ size, queue: () => { sheet().getRangeByIndexes(firstPiece - 1 + from, 0, part.length, 1).values = part; } }))];
}

/** The last word of a writing: that it ended, and what it wrote, so that what people change afterwards can be told. */
export function builtSteps(workbook: Excel.Workbook, written: WrittenTables): Step[] {
  const sheet = () => workbook.worksheets.getItem(sheetNames.backup);
  const pieces = piecesOf(JSON.stringify(written));
  return [
    ...slices(pieces).map(({ from, part, size }): Step => ({ size, queue: () => { sheet().getRangeByIndexes(firstPiece - 1 + from, 1, part.length, 1).values = part; } })),
    { size: 50, queue: () => { sheet().getRange(stateCell).values = [["built"]]; } },
  ];
}

/** By the names of the desk's sheets. */
export type WrittenTables = Readonly<Record<string, Written>>;

/** So many pieces of text at most: 30 MB, far above what a workbook takes. */
const mostPieces = 1000;

/** Asks for what the last writing wrote; to be read after the next round trip. */
export function loadWritten(backup: Excel.Worksheet): Excel.Range {
  const range = backup.getRange(`B${firstPiece}:B${firstPiece + mostPieces}`).getUsedRangeOrNullObject(true);
  range.load("values");
  return range;
}

export function readWritten(range: Excel.Range): WrittenTables {
  try {
    return range.isNullObject ? {} : (JSON.parse((range.values as CellValue[][]).map(([cell]) => String(cell ?? "")).join("")) as WrittenTables);
  } catch {
    // Somebody changed it: then nothing is known of what the desk wrote.
    return {};
  }
}

/** The apostrophe keeps what looks like a formula or a number a text. */
function piecesOf(text: string): string[][] {
  return Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, index) => [`'${text.slice(index * pieceLength, (index + 1) * pieceLength)}`]);
}

/** Of the last writing that is kept: whether it ended, and when it began. null: none is kept. */
export function backupState(rows: readonly (readonly CellValue[])[]): Pick<Backup, "state" | "at"> | null {
  const [state, at] = rows.map((cells) => String(cells[0] ?? ""));
  return (state === "building" || state === "built") && at !== undefined ? { state, at } : null;
}

/** Reads what the sheet's cells hold. null: nothing that could be put back. */
export function readBackup(rows: readonly (readonly CellValue[])[]): Backup | null {
  const known = backupState(rows);
  const pieces = rows.slice(firstPiece - 1).map((cells) => String(cells[0] ?? ""));
  if (!known) return null;
  try {
    return { ...known, kept: JSON.parse(pieces.join("")) as Kept[] };
  } catch {
    return null;
  }
}

/**
 * Puts every sheet of the last writing back as it was before: sheets that it made go, all others get their cells. Two round trips, more
 * only above 3.5 MB. What people typed into these sheets since goes with it.
 */
export async function undoLast(): Promise<void> {
  await inExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    const sheet = workbook.worksheets.getItemOrNullObject(sheetNames.backup);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    const backup = sheet.isNullObject || used.isNullObject ? null : readBackup(used.values as CellValue[][]);
    if (!backup) throw new WorkbookError({ id: "workbook.nothingToUndo", slots: {} });
    if (workbook.protection.protected) throw new WorkbookError({ id: "workbook.locked", slots: { sheet: sheetNames.backup } });
    const targets = backup.kept.map((kept) => {
      const own = workbook.worksheets.getItemOrNullObject(kept.name);
      own.load("name");
      own.protection.load("protected");
      const table = kept.kind === "old" && kept.table ? own.tables.getItemOrNullObject(kept.table.name) : null;
      table?.load("name");
      return { kept, own, table };
    });
    await context.sync();
    for (const { kept, own } of targets) if (!own.isNullObject && own.protection.protected) throw new WorkbookError({ id: "workbook.sheetProtected", slots: { sheet: kept.name } });
    const steps = targets.flatMap(({ kept, own, table }) => (own.isNullObject ? [] : putBackSteps(workbook, kept, table !== null && !table.isNullObject)));
    // The mark stays until the end, so that what stops half-way can be begun again.
    steps.push({ size: 50, queue: () => { workbook.worksheets.getItem(sheetNames.backup).getRange().clear("Contents"); } });
    await syncEach(context, chunked(steps, ({ size }) => size), ({ queue }) => { queue(); });
  });
}

function putBackSteps(workbook: Excel.Workbook, kept: Kept, hasTable: boolean): Step[] {
  const sheet = () => workbook.worksheets.getItem(kept.name);
  if (kept.kind === "new") return [{ size: 50, queue: () => { sheet().delete(); } }];
  const { block, table } = kept;
  const clear: Step = { size: 50, queue: () => { sheet().getRange().clear("Contents"); } };
  const formats = block ? formatsOf(block) : [];
  const body = block
    ? slices(block.cells).map(({ from, part, size }): Step => ({
        size: size * 2,
        queue: () => {
          const range = sheet().getRangeByIndexes(block.row + from, block.column, part.length, part[0]?.length ?? 1);
          range.numberFormat = formats.slice(from, from + part.length);
          range.formulas = part;
        },
      }))
    : [];
  const resize: Step[] = table && hasTable ? [{ size: 50, queue: () => { const { row, column, rows, columns } = table.area; sheet().tables.getItem(table.name).resize(sheet().getRangeByIndexes(row, column, rows, columns)); } }] : [];
  return [clear, ...body, ...resize];
}

/** The mark of a writing that never ended is taken away: the sheets stay as they are. */
export async function forgetUnfinished(): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetNames.backup).getRange(stateCell).values = [["built"]];
    await context.sync();
  });
}
