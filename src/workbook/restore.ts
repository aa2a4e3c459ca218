import { forgetSteps, hasBegun, isOurs, loadMark, nothingWritten, writtenSteps, type LastWritten, type Mark } from "./backup";
import { sheetNames } from "../annex";
import { runSteps, type Step } from "./chunks";
import { WorkbookError } from "./errors";
import type { Kept } from "./kept";
import type { Message } from "../words";
import { isDesks, lookAt, putBackSteps } from "./put-back";

/** What a writing has to take away with it when it fails. */
export interface Begun {
  /** Sheets that it may have written to. */
  kept: readonly Kept[];
  /** When it began, for one that keeps a mark; and whether the sheet with the mark is older. */
  mark: { at: string; wasThere: boolean } | null;
  /** What the writing before it wrote; null where that is not recorded. */
  written: LastWritten | null;
}

/**
 * Puts every sheet back as it was, then reports why. Two round trips, more only above 3.5 MB.
 *
 * @throws WorkbookError always: the reason; or that restoring failed too, and then the mark stays and it can be put back later
 */
export async function restore(context: Excel.RequestContext, { kept, mark, written }: Begun, reason: WorkbookError): Promise<never> {
  const { workbook } = context;
  try {
    const now = mark && loadMark(workbook);
    const places = lookAt(workbook, kept);
    await context.sync();
    const steps = places.filter((place) => place.kept.kind === "old" || isDesks(place)).flatMap((place) => putBackSteps(workbook, place));
    // Last, so that what stops here too can be put back at the next start.
    if (mark && now) steps.push(...withoutMark(workbook, mark, now, written ?? nothingWritten));
    else if (written) steps.push(...writtenSteps(workbook, written));
    await runSteps(context, steps);
  } catch (error) {
    const said: Message = mark ? { id: "workbook.putBackLater", slots: {} } : { id: "workbook.notRestored", slots: { sheets: kept.map(({ name }) => name).join(", ") } };
    throw new WorkbookError(said, error);
  }
  throw reason;
}

/** A mark that another pane set meanwhile stays. */
function withoutMark(workbook: Excel.Workbook, { at, wasThere }: NonNullable<Begun["mark"]>, now: Mark, written: LastWritten): Step[] {
  if (now.sheet.isNullObject) return [];
  if (wasThere) return hasBegun(now, at) ? forgetSteps(workbook, written) : [];
  const isBlank = !(now.head.values as unknown[][]).flat().some((value) => value !== "");
  const remove: Step = { size: 50, queue: () => { workbook.worksheets.getItem(sheetNames.backup).delete(); } };
  return (isBlank && isOurs(now)) || hasBegun(now, at) ? [remove] : [];
}
