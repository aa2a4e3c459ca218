import { Button } from "@fluentui/react-components";
import type { LeaveOut } from "../annex";
import { say } from "../words";
import { dayText, momentText } from "./format";
import { usePageStyles } from "./layout";
import { Notice } from "./Notice";
import type { DeskActions, DeskState } from "./deskState";

/** What stands above every page until it is settled: a failure, a hidden sheet, a build that never ended, a locked workbook, a copy for readers. */
export function Notices({ state }: { state: DeskState & DeskActions }) {
  const page = usePageStyles();
  const { desk, trouble, hidden } = state;
  return (
    <>
      {trouble !== null && (
        <div className={page.bar}>
          <Notice
            kind="error"
            actions={
              <>
                <Button size="small" onClick={() => void state.read()}>{say("pane.again")}</Button>
                <Button size="small" onClick={state.forgetTrouble}>{say("pane.close")}</Button>
              </>
            }
          >
            {trouble}
          </Notice>
        </div>
      )}
      {hidden && desk && !desk.structureLocked && (
        <div className={page.bar}>
          <Button size="small" onClick={state.showHidden}>{say("pane.unhide", { sheet: hidden.sheet })}</Button>
        </div>
      )}
      {desk?.backup?.state === "building" && (
        <div className={page.bar}>
          <Notice
            kind="warning"
            actions={
              <>
                <Button size="small" onClick={() => void state.undo()}>{say("undo.putBack")}</Button>
                <Button size="small" onClick={() => void state.keepUnfinished()}>{say("undo.keep")}</Button>
              </>
            }
          >
            {say("undo.unfinished", { at: momentText(desk.backup.at) })}
          </Notice>
        </div>
      )}
      {desk?.copy && (
        <div className={page.bar}>
          <Notice>{say(`copy.leftOut.${leftOut(desk.copy.leave)}`, { date: dayText(desk.copy.date) })}</Notice>
        </div>
      )}
      {desk?.structureLocked && (
        <div className={page.bar}>
          <Notice
            actions={
              <>
                <Button size="small" onClick={() => void state.perform(say("team.making"), async (current) => {
                  await (await import("./job/team")).startTeam(current);
                  return say("team.started");
                })}>{say("team.start")}</Button>
                <Button size="small" onClick={() => void state.perform(say("team.making"), async (current) => {
                  await (await import("./job/team")).saveReview(current);
                  return say("team.reviewOpened");
                })}>{say("team.saveReview")}</Button>
              </>
            }
          >
            {say("pane.locked")}
          </Notice>
        </div>
      )}
    </>
  );
}

function leftOut({ contacts, supplierSheets }: LeaveOut): "contacts" | "sheets" | "both" {
  if (contacts && supplierSheets) return "both";
  return contacts ? "contacts" : "sheets";
}
