import { decisionsSheet, reviewSheet } from "../../annex";
import type { Decision } from "../../smelters";
import { sayInEnglish } from "../../words";
import { writeResults, writeState } from "../../workbook";
import { withAccepted, withDecision } from "../deskChanges";
import type { Desk } from "../deskModel";
import { linesOf } from "../reviewLines";
import { openStore } from "../store";

/** Settles a finding with a note, in the workbook; in this browser where the workbook is locked. @returns whether it lasts */
export async function accept(desk: Desk, key: string, note: string, day: string): Promise<{ desk: Desk; lasts: boolean }> {
  return settle(desk, key, { note, day });
}

/** Opens an accepted finding again. Its note stays in the workbook. */
export async function reopen(desk: Desk, key: string): Promise<{ desk: Desk; lasts: boolean }> {
  return settle(desk, key, null);
}

async function settle(desk: Desk, key: string, kept: { note: string; day: string } | null): Promise<{ desk: Desk; lasts: boolean }> {
  const next = withAccepted(desk, key, kept?.note ?? null);
  if (desk.structureLocked) {
    const store = await openStore("accepted");
    if (kept) await store.put(key, kept);
    else await store.remove(key);
    return { desk: next, lasts: store.lasts };
  }
  const state = kept ? sayInEnglish("annex.state.accepted") : sayInEnglish("annex.state.open");
  if (!(await writeState(key, state, kept?.note ?? null))) {
    await writeResults([reviewSheet(linesOf(desk).map((line) => (line.key === key ? { ...line, said: { state, note: kept?.note ?? "" } } : line)))]);
  }
  return { desk: next, lasts: true };
}

/** Keeps a decision about a name in the sheet Decisions, or takes one back; in this browser where the workbook is locked. */
export async function decide(desk: Desk, made: Decision, revoked = false): Promise<{ desk: Desk; lasts: boolean }> {
  const copies = desk.decisions.get(made.key)?.copies;
  const decision = copies === undefined ? made : { ...made, copies };
  const next = withDecision(desk, decision.key, revoked ? null : decision);
  if (desk.structureLocked) {
    const store = await openStore("decisions");
    if (revoked) await store.remove(decision.key);
    else await store.put(decision.key, { note: JSON.stringify(decision), day: decision.on });
    return { desk: next, lasts: store.lasts };
  }
  await writeResults([decisionsSheet(next.decisions.values(), revoked ? [decision] : [])], { stale: sayInEnglish("annex.stale") });
  return { desk: next, lasts: true };
}
