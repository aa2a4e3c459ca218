import { asItStands, type ResultSheet } from "../annex";
import { loadMark, markOf } from "./backup";
import { inExcel, WorkbookError } from "./errors";
import { lookFor, oldTable, readOld } from "./old";

/**
 * The results as a build would leave their sheets that keeps what people wrote, without writing anything; see asItStands. Two round
 * trips, more only above 3.5 MB.
 *
 * @throws WorkbookError while a build has not ended: what stands half written would pass for people's words
 */
export async function readStanding(results: readonly ResultSheet[]): Promise<ResultSheet[]> {
  return inExcel(async (context) => {
    const targets = results.map(({ name, table }) => lookFor(context.workbook, name, table.name));
    const mark = loadMark(context.workbook);
    await context.sync();
    if (markOf(mark)?.state === "building") throw new WorkbookError({ id: "workbook.unfinished", slots: {} });
    const { sheets, written } = await readOld(context, targets, mark);
    return results.map((result, index) => asItStands(result, sheets[index] ? oldTable(sheets[index], written) : null, written.tables[result.name]));
  });
}
