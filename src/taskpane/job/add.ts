import { listsSheet, planAddingInSteps, suppliersSheet, type AddOutcome, type ResultSheet, type SupplierFile } from "../../annex";
import { say, sayInEnglish, type Message } from "../../words";
import { writeResults } from "../../workbook";
import { breathe, inSteps } from "../breathe";
import { withAdded, withBuilt } from "../deskChanges";
import type { Desk } from "../deskModel";
import { readSuppliersAside } from "../readAside";
import type { Progress } from "./read";

/** What became of one file that was added. */
export interface AddResult {
  file: string;
  outcome: AddOutcome | "unread";
  said: Message;
}

/**
 * Adds suppliers' files to the workbook: all that can be read, in one writing, or nothing. Files that cannot be read are told and keep
 * nobody waiting. Three round trips, more only above 1.5 MB.
 *
 * @param signal ends the reading and the review; then nothing is written. Once the writing begins it comes too late
 * @param now ISO 8601 moment, for the undo
 * @param beside other sheets of the desk's that come with the files
 */
export async function addSuppliers(desk: Desk, chosen: readonly File[], progress: Progress, signal: AbortSignal, now: string, beside: readonly ResultSheet[] = []): Promise<{ desk: Desk; results: AddResult[]; cancelled: boolean }> {
  const reads = await readSuppliersAside(chosen, (done, name) => { progress(say("adding.reading", { done, n: chosen.length, name })); }, signal);
  const cancelled = { desk, results: [], cancelled: true };
  // Asked anew each time: somebody may press Cancel at any moment.
  const isCancelled = () => signal.aborted;
  if (isCancelled()) return cancelled;
  const files: SupplierFile[] = reads.flatMap(({ read }) => read.files);
  const unread = reads.flatMap(({ name, read }) => read.problems.map((said): AddResult => ({ file: name, outcome: "unread", said })));
  const { open, lines, keptLists } = desk.parts;
  const added = await inSteps(planAddingInSteps({ lines, responses: desk.suppliers.map(({ response }) => response), sheetNames: open.cells.sheets.map(({ name }) => name), lists: keptLists, date1904: open.date1904 }, files));
  const results = [...added.results, ...unread].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  if (added.sheets.length === 0) return { desk, results, cancelled: false };
  const next = await withAdded(desk, added, files, async (name, n, all) => {
    if (name !== "" && !isCancelled()) progress(say("pane.reviewing", { name, n, all }));
    await breathe();
  });
  if (isCancelled()) return cancelled;
  progress(say("adding.writing", { n: added.sheets.length }), false);
  const listsGrew = added.lists.size > keptLists.size;
  await writeResults([...(listsGrew ? [listsSheet(added.lists)] : []), suppliersSheet(next.register, null), ...beside], { raw: added.sheets, emptied: added.emptied, undoFrom: now, stale: sayInEnglish("annex.stale") });
  return { desk: withBuilt(next, now, null), results, cancelled: false };
}
