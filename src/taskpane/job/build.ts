import { annexSheet, annexTwoSheet, compareAnnexes, coverSheet, figuresSheet, inputsDigest, leftOutSheet, readOldAnnex, reviewSheet, sheetNames, smeltersSheet, suppliersSheet, type Comparison, type Edit, type ResultSheet, type ReviewLine } from "../../annex";
import { designationSettings } from "../../review";
import type { Message } from "../../words";
import { EditedCells, writeResults, type OutsideEdit, type TableCells } from "../../workbook";
import { withBuilt } from "../deskChanges";
import { inputsOf, type Desk } from "../deskModel";
import { openQuestions } from "../openLines";
import { linesOf } from "../reviewLines";
import { readTableAside } from "../readAside";

/** All that a build writes, in the order in which new sheets come into the workbook. @param lines of the review */
export function resultSheets(desk: Desk, lines: readonly ReviewLine[] = linesOf(desk, true)): ResultSheet[] {
  const { annex, list, settings, register } = desk;
  return [annexSheet(annex, settings.annexColumns), annexTwoSheet(annex), figuresSheet(annex, openQuestions(desk)), suppliersSheet(register, annex), smeltersSheet(annex, designationSettings(settings, list)), leftOutSheet(annex), reviewSheet(lines)];
}

/** What becomes of cells that people wrote over. */
export type Edited = "show" | "keep" | "replace";

/** The desk after a build, with how many cells stayed as people typed them; or the cells that people wrote over, for which the build waits to be told what becomes of them. */
export type Built = { desk: Desk; kept: number; counts: { n: number; yes: number } } | { edits: readonly Edit[]; outside: readonly OutsideEdit[]; said: string };

async function write(desk: Desk, results: readonly ResultSheet[], activate: string, now: string, edited: Edited): Promise<Built> {
  const inputs = inputsDigest(inputsOf(desk));
  try {
    const { results: stand, kept } = await writeResults(results, { activate, undoFrom: now, edited, inputs });
    const table = tableOn(sheetNames.annex, stand);
    return { desk: withBuilt(desk, now, { table, inputs }), kept, counts: countsIn(table) };
  } catch (error) {
    if (error instanceof EditedCells) return { edits: error.edits, outside: error.outside, said: error.message };
    throw error;
  }
}

/** A sheet as it reads after a build, with the cells that people typed. */
function tableOn(wanted: string, results: readonly ResultSheet[]): TableCells | null {
  const result = results.find(({ name }) => name === wanted);
  return result ? { name: wanted, rows: [result.table.columns.map(({ header }) => header), ...result.table.rows] } : null;
}

/** How many facilities Annex I has as it stands, and how many of them are designated. */
function countsIn(table: TableCells | null): { n: number; yes: number } {
  const read = table && readOldAnnex(table);
  const lines = read?.ok ? read.lines : [];
  return { n: lines.length, yes: lines.filter(({ designation }) => designation === "Yes").length };
}

/**
 * Writes all results, or none.
 *
 * @param now ISO 8601 moment, for the undo
 */
export async function buildAnnex(desk: Desk, now: string, edited: Edited = "show"): Promise<Built> {
  return write(desk, resultSheets(desk), sheetNames.annex, now, edited);
}

/** Writes the sheet that a reader without the add-in opens first, beside all results. */
export async function makeReadyToMail(desk: Desk, now: string, day: string, edited: Edited = "show"): Promise<Built> {
  const cover = coverSheet({ annex: desk.annex, register: desk.register, builtOn: day, open: openQuestions(desk) });
  return write(desk, [...resultSheets(desk), cover], sheetNames.cover, now, edited);
}

/** How an annex of another year, from a file, differs from the one that would be built now. */
export async function compareWithFile(desk: Desk, file: File): Promise<{ ok: true; comparison: Comparison } | { ok: false; problem: Message }> {
  const table = await readTableAside(file);
  if (!table.ok) return table;
  const read = table.tables.map((one) => readOldAnnex(one));
  const good = read.find((one) => one.ok);
  const [first] = read;
  if (good?.ok) return { ok: true, comparison: compareAnnexes(good.lines, desk.annex.rows) };
  return { ok: false, problem: first && !first.ok ? first.problem : { id: "files.noTable", slots: { name: file.name } } };
}

export async function writeReview(desk: Desk): Promise<void> {
  await writeResults([reviewSheet(linesOf(desk))], { activate: sheetNames.review });
}
