import { readAccepted } from "../../annex";
import type { Decision, StatusList } from "../../smelters";
import { say } from "../../words";
import { readOpenWorkbook, readSheets } from "../../workbook";
import { breathe } from "../breathe";
import { withSheetsOf } from "../deskChanges";
import { judgeWorkbook, type Desk, type Occasion, type Supplier } from "../deskModel";
import { keptForLocked, openStore } from "../store";

/** @param canCancel false from when it is too late to cancel */
export type Progress = (sentence: string, canCancel?: boolean) => void;

function byDay(one: StatusList, other: StatusList): number {
  return one.asOf < other.asOf ? -1 : 1;
}

/** Reads and reviews the open workbook; between suppliers the pane may draw. */
export async function readDesk(occasion: Occasion, progress: Progress): Promise<Desk> {
  const open = await readOpenWorkbook();
  const kept = async (name: (typeof keptForLocked)[number]) => (open.structureLocked ? [...(await (await openStore(name)).all())] : []);
  const aside = {
    accepted: new Map((await kept("accepted")).map(([key, { note }]) => [key, note])),
    settings: (await kept("settings")).map(([key, { note }]) => ({ key, value: note, row: 0 })),
    lists: (await kept("lists")).map(([, { note }]) => JSON.parse(note) as StatusList).sort(byDay),
    decisions: new Map((await kept("decisions")).map(([key, { note }]) => [key, JSON.parse(note) as Decision])),
  };
  return judgeWorkbook(open, open.tables.review ? readAccepted(open.tables.review.rows) : new Map(), aside, occasion, async (name, n, all) => {
    if (name !== "") progress(say("pane.reviewing", { name, n, all }));
    await breathe();
  });
}

/** Reads one supplier's sheets again after a change in them. Null: all has to be read. */
export async function readSupplier(desk: Desk, supplier: Supplier): Promise<Desk | null> {
  const { sheets } = supplier.response;
  const read = await readSheets([sheets.declaration, sheets.smelterList, sheets.productList].filter((name) => name !== null));
  return read && withSheetsOf(desk, supplier, read);
}
