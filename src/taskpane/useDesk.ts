import { useCallback, useEffect, useRef, useState } from "react";
import { say, sentence, type Message } from "../words";
import { goTo, watchSheets, WorkbookError } from "../workbook";
import { today } from "./format";
import { atDate, readDesk, watchedSheets, type Desk } from "./job";

export interface DeskState {
  desk: Desk | null;
  /** What is being done, in words; null when nothing is. */
  busy: string | null;
  /** The last failure, in words; stays until the next success or until it is closed. */
  trouble: string | null;
  /** The last result, for the eye and for screen readers. */
  result: string;
  asOf: string | null;
}

export interface DeskActions {
  read: () => Promise<void>;
  setAsOf: (day: string | null) => void;
  goToCell: (sheet: string, cell: string) => void;
  /** Does a piece of work with its progress, its failure and its result in words; then reads again if it changed what is read. */
  perform: (busy: string, work: (desk: Desk) => Promise<string>, readAfter?: boolean) => Promise<boolean>;
  forgetTrouble: () => void;
}

const settleMilliseconds = 150;
/** Excel tells of the desk's own writing too, a moment later; that is no news. */
const ownEchoMilliseconds = 400;

/** The open workbook in the pane: read at once, and again when a supplier's sheet has changed. */
export function useDesk(): DeskState & DeskActions {
  const [state, setState] = useState<DeskState>({ desk: null, busy: say("pane.reading"), trouble: null, result: "", asOf: null });
  const current = useRef(state);
  current.current = state;
  const quietUntil = useRef(0);
  const update = useCallback((change: Partial<DeskState>) => { setState((before) => ({ ...before, ...change })); }, []);

  const read = useCallback(async () => {
    update({ busy: say("pane.reading"), trouble: null });
    try {
      const desk = await readDesk({ today: today(), asOf: current.current.asOf }, (busy) => { update({ busy }); });
      const findings = desk.suppliers.reduce((sum, { review }) => sum + review.findings.length, 0);
      update({ desk, busy: null, result: say("pane.readDone", { n: desk.suppliers.length, findings }) });
    } catch (error) {
      update({ busy: null, trouble: inWords(error) });
    }
  }, [update]);

  useEffect(() => {
    void read();
    let timer = 0;
    const changed = (sheet: string) => {
      const { desk } = current.current;
      if (Date.now() < quietUntil.current || (desk && sheet !== "" && !watchedSheets(desk).has(sheet))) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void read(), settleMilliseconds);
    };
    const stop = watchSheets(changed).catch((error: unknown) => {
      update({ trouble: inWords(error) });
      return () => Promise.resolve();
    });
    return () => {
      window.clearTimeout(timer);
      void stop.then((end) => end());
    };
  }, [read, update]);

  const perform: DeskActions["perform"] = async (busy, work, readAfter = false) => {
    const { desk } = current.current;
    if (!desk) return false;
    update({ busy, trouble: null });
    quietUntil.current = Infinity;
    try {
      const result = await work(desk);
      update({ busy: null, result });
      quietUntil.current = Date.now() + ownEchoMilliseconds;
      if (readAfter) {
        await read();
        update({ result });
      }
      return true;
    } catch (error) {
      update({ busy: null, trouble: inWords(error) });
      quietUntil.current = Date.now() + ownEchoMilliseconds;
      return false;
    }
  };

  return {
    ...state,
    read,
    perform,
    setAsOf: (asOf) => { setState((before) => ({ ...before, asOf, desk: before.desk && atDate(before.desk, asOf) })); },
    goToCell: (sheet, cell) => {
      goTo(sheet, cell).then(
        (found) => {
          const place = `${sheet}!${cell}`;
          if (!found.shown) update({ result: found.text === "" ? say("pane.cellBlank", { place }) : say("pane.cellText", { place, text: found.text }) });
        },
        (error: unknown) => { update({ trouble: inWords(error) }); },
      );
    },
    forgetTrouble: () => { update({ trouble: null }); },
  };
}

function inWords(error: unknown): string {
  if (error instanceof WorkbookError) return sentence(error.said);
  // For support: the console is the one place that shows what a program says of its own mistakes.
  console.error(error);
  const said: Message = { id: "pane.unexpected", slots: { reason: error instanceof Error ? error.name : "unknown" } };
  return sentence(said);
}
