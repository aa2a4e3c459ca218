import { sheetNames } from "../annex";
import { forgetSteps, loadMark, readBackup, stateStep, type Backup } from "./backup";
import { runSteps } from "./chunks";
import { inExcel, WorkbookError } from "./errors";
import { lookAt, putBackSteps, type Place } from "./put-back";

/**
 * Puts every sheet of the last writing back as it was before: sheets that it made go, all others get their cells. Three round trips, more
 * only above 3.5 MB. What people typed into these sheets since goes with it.
 */
export async function undoLast(): Promise<void> {
  await inExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    const backup = await readBackup(context, loadMark(workbook));
    if (!backup) throw new WorkbookError({ id: "workbook.nothingToUndo", slots: {} });
    if (workbook.protection.protected) throw new WorkbookError({ id: "workbook.locked", slots: { sheet: sheetNames.backup } });
    const places = await look(context, backup);
    try {
      await putBack(context, backup, places);
    } catch {
      // It may have stopped half-way. The way on is the same from wherever it stopped, so it is tried once more.
      await again(context, backup);
    }
  });
}

async function look(context: Excel.RequestContext, { kept }: Backup): Promise<Place[]> {
  const places = lookAt(context.workbook, kept);
  await context.sync();
  for (const { sheet, kept: { name } } of places) if (!sheet.isNullObject && sheet.protection.protected) throw new WorkbookError({ id: "workbook.sheetProtected", slots: { sheet: name } });
  return places;
}

/** The mark stands while it is under way, so that what stops half-way is seen and ended at the next start. */
async function putBack(context: Excel.RequestContext, { written }: Backup, places: readonly Place[]): Promise<void> {
  const { workbook } = context;
  const steps = [stateStep(workbook, "building"), ...places.flatMap((place) => putBackSteps(workbook, place)), ...forgetSteps(workbook, written)];
  await runSteps(context, steps);
}

async function again(context: Excel.RequestContext, backup: Backup): Promise<void> {
  try {
    await putBack(context, backup, await look(context, backup));
  } catch (error) {
    throw new WorkbookError({ id: "workbook.putBackLater", slots: {} }, error);
  }
}

/** The mark of a writing that never ended is taken away: the sheets stay as they are. */
export async function forgetUnfinished(): Promise<void> {
  await inExcel(async (context) => {
    stateStep(context.workbook, "built").queue();
    await context.sync();
  });
}
