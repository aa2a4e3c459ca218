import { asItStands, editsOf, planSheet, sheetNames, withEdits, withoutTaken, writtenOf, type Edit, type RawSheet, type ResultSheet, type SheetPlan, type Written } from "../annex";
import { backupSteps, builtSteps, isOurs, loadMark, markOf, writtenSteps, type LastWritten, type Mark } from "./backup";
import { largest, largestOfCopies, runSteps, type Step } from "./chunks";
import { inExcel, inWords, WorkbookError } from "./errors";
import type { Extent, Kept } from "./kept";
import { beside, keptOf, lookFor, oldTable, readOld, refuseEarly, type OldSheet } from "./old";
import { linesOf, oldLines, outsideEdits, type OutsideEdit } from "./outside";
import { rawExtent, rawSteps } from "./raw";
import { restore } from "./restore";
import { resultSteps, type Around } from "./result-steps";
import { canSay, lookForAnnex, sayAbove } from "./stale";

export interface WriteOptions {
  /** The sheet to show in the end. */
  activate?: string;
  /** Copies of suppliers' sheets: made, or written anew where the desk made them before. */
  raw?: readonly RawSheet[];
  /** Copies that a newer declaration does not have. */
  emptied?: readonly string[];
  /** When the writing begins, ISO 8601, for one that can be undone; absent: it cannot. */
  undoFrom?: string;
  /** What a build is made of, to be read back with it; absent: what the last build was made of stays. See inputsDigest. */
  inputs?: string;
  /** Said above Annex I, where one is built and is not written now: what is written is something that it was made of. */
  stale?: string;
  /** What becomes of cells of the desk's that people wrote over: shown instead of writing, kept, or replaced. Absent: nobody is asked, cells of tables are replaced, and words around them stay. */
  edited?: "show" | "keep" | "replace";
}

/** What was written, as it stands in the sheets. */
export interface Wrote {
  results: readonly ResultSheet[];
  /** Cells and lines of people's that stand in place of the desk's. */
  kept: number;
}

/** People wrote over cells of the desk's; nothing was written. */
export class EditedCells extends WorkbookError {
  constructor(readonly edits: readonly Edit[], readonly outside: readonly OutsideEdit[]) {
    super({ id: "workbook.edited", slots: { n: edits.length + outside.length } });
    this.name = "EditedCells";
  }
}

/**
 * Writes result sheets in place: all of them, or none. What can fail is checked first; what stood there is kept until the last
 * sheet is written and put back on an error. Three round trips (look, keep, write) and one more for the mark of a writing that can be
 * undone, two more to put back on failure, and more only above 3.5 MB, or 1.5 MB with copies.
 */
export async function writeResults(results: readonly ResultSheet[], { activate, raw = [], emptied = [], undoFrom, inputs, stale, edited }: WriteOptions = {}): Promise<Wrote> {
  const copies = [...raw, ...emptied.map((name): RawSheet => ({ name, values: [], formats: [] }))];
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    const targets = [...results.map(({ name, table }) => lookFor(workbook, name, table.name)), ...copies.map(({ name }) => lookFor(workbook, name, null))];
    const annex = stale === undefined || results.some(({ name }) => name === sheetNames.annex) ? null : lookForAnnex(workbook);
    const mark = loadMark(workbook);
    await context.sync();
    if (undoFrom !== undefined) refuseMark(mark);
    refuseEarly(targets, workbook.protection.protected);

    const built = annex && canSay(annex) ? annex : null;
    const old = await readOld(context, built ? [...targets, built] : targets, mark);
    const planned = plan(results, old.sheets, old.written, edited);
    const copied = old.sheets.slice(results.length).flatMap((sheet, index) => (copies[index] ? [{ copy: copies[index], old: sheet }] : []));
    const kept = [...planned.map((one) => keptOf(one.old, extentOf(one.plan))), ...copied.map((one) => keptOf(one.old, rawExtent(one.copy)))];
    const written: LastWritten = { inputs: inputs ?? old.written.inputs, tables: { ...old.written.tables, ...Object.fromEntries(planned.map((one) => [one.result.name, one.written])) } };
    // What the desk writes into a sheet of the last build is not a change by hand, whatever it is written for.
    const isRecorded = undoFrom !== undefined || results.some(({ name }) => old.written.tables[name] !== undefined);
    const said = built && stale !== undefined ? sayAbove(workbook, old.sheets.at(-1), stale) : null;
    if (said) kept.push(said.kept);
    function* steps(): Generator<Step> {
      for (const one of copied) yield* rawSteps(workbook, one.copy, one.old.isNew);
      for (const one of planned) yield* resultSteps(workbook, one.result, one.plan, one.old, one.around);
      if (said) yield said.step;
      if (isRecorded) yield* (undoFrom === undefined ? writtenSteps : builtSteps)(workbook, written);
      if (activate !== undefined) yield { size: 0, queue: () => { workbook.worksheets.getItem(activate).activate(); } };
    }

    const wasThere = !mark.sheet.isNullObject;
    let touched: readonly Kept[] = [];
    try {
      // First of all, and by itself: whatever happens later, what stood there before is in the workbook.
      if (undoFrom !== undefined) await runSteps(context, backupSteps(workbook, wasThere, kept, old.written, undoFrom));
      touched = kept;
      await runSteps(context, steps(), copies.length > 0 ? largestOfCopies : largest);
    } catch (error) {
      await restore(context, { kept: touched, mark: undoFrom === undefined ? null : { at: undoFrom, wasThere }, written: isRecorded ? old.written : null }, inWords(error));
    }
    return { results: planned.map(({ stands }) => stands), kept: planned.reduce((n, one) => n + one.keptCells, 0) };
  });
}

/** A writing whose pane died is put back first, or what stood there before it would be lost; and one of another pane may still go on. */
function refuseMark(mark: Mark): void {
  if (!isOurs(mark)) throw new WorkbookError({ id: "workbook.notOurs", slots: { sheet: sheetNames.backup } });
  if (markOf(mark)?.state === "building") throw new WorkbookError({ id: "workbook.unfinished", slots: {} });
}

interface Planned {
  result: ResultSheet;
  old: OldSheet;
  plan: SheetPlan;
  written: Written;
  around: Around;
  /** The result as it reads on its sheet. */
  stands: ResultSheet;
  keptCells: number;
}

/** @throws EditedCells, or WorkbookError where a table cannot grow */
function plan(results: readonly ResultSheet[], sheets: readonly OldSheet[], known: LastWritten, edited: WriteOptions["edited"]): Planned[] {
  const pairs = results.flatMap((result, index) => (sheets[index] ? [{ result, old: sheets[index], table: oldTable(sheets[index], known), before: known.tables[result.name] }] : []));
  const isReplaced = edited === undefined || edited === "replace";
  const edits = isReplaced ? [] : pairs.flatMap(({ result, table, before }) => editsOf(result, table, before));
  const all = pairs.map(({ result, old, table, before }) => {
    const own = withoutTaken(result, edits);
    const kept = withEdits(own, edits);
    const planned = planSheet(kept, table);
    const taken = edits.filter(({ sheet, header, original }) => sheet === result.name && header !== null && original === "").length;
    return { own, kept, taken, old, table, planned, before, outside: edited === "replace" ? [] : outsideEdits(kept, planned, old, before) };
  });
  const outside = all.flatMap((one) => one.outside);
  if (edited === "show" && edits.length + outside.length > 0) throw new EditedCells(edits, outside);
  return all.map((one) => {
    refuseBeside(one.old, one.planned);
    refuseBelow(one.outside);
    return {
      result: one.kept,
      old: one.old,
      plan: one.planned,
      written: { ...writtenOf(one.own, one.table), lines: linesOf(one.planned) },
      around: { surplus: oldLines(one.kept, one.planned, one.old, one.before), kept: new Set(one.outside.map(({ row }) => row)) },
      // What people typed is in it already.
      stands: asItStands(one.kept, one.table, undefined),
      keptCells: keptCells(one.own, one.kept) + one.taken + (edited === "keep" ? one.outside.length : 0),
    };
  });
}

/** Cells in which people's words stand now, and lines of theirs; what is said of facts that have changed is not kept. */
function keptCells({ table: own }: ResultSheet, { table: kept }: ResultSheet): number {
  return kept.rows.reduce((n, row, index) => n + (own.rows[index]?.filter((cell, at) => cell !== row[at]).length ?? 1), 0);
}

/** A table that gains rows must not swallow what people wrote below it. */
function refuseBelow(outside: readonly OutsideEdit[]): void {
  const inTheWay = outside.find(({ instead }) => instead === null);
  if (inTheWay) throw new WorkbookError({ id: "workbook.belowTable", slots: { sheet: inTheWay.sheet, cell: inTheWay.cell } });
}

/** A table that gains a column must not swallow what people wrote beside it. */
function refuseBeside(old: OldSheet, { area }: SheetPlan): void {
  if (!old.table || beside(old, old.table, area).every((cell) => String(cell) === "")) return;
  throw new WorkbookError({ id: "workbook.besideTable", slots: { sheet: old.name, n: area.columns - old.table.columns } });
}

/** How far a plan writes, from A1. */
function extentOf({ area, legend, heading }: SheetPlan): Extent {
  return { rows: Math.max(area.row + area.rows, legend.row + legend.lines.length, heading.row + heading.lines.length), columns: area.column + area.columns };
}
