import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Finding } from "../review";
import { say, sentence } from "../words";
import { watchSheets, WorkbookError } from "../workbook";
import { breathe } from "./breathe";
import type { Desk } from "./deskModel";
import type { DeskActions, DeskState } from "./deskState";
import { isNotFetched, partFailed } from "./failures";
import { fetchEngine, loadedEngine } from "./fetchEngine";
import { today } from "./format";
import { openFindings } from "./openLines";
import { noteTime, timed } from "./timings";

/** A person who types several cells in a row is not interrupted by each. */
const settleMilliseconds = 120;
/** Excel tells of the desk's own writing too, a moment later; that is no news. */
const ownEchoMilliseconds = 400;

/** The open workbook with what is done to it, one piece of work after the other. */
export interface OpenDesk {
  state: DeskState;
  /** The same as the state, at once. */
  current: RefObject<DeskState>;
  update: (change: Partial<DeskState>) => void;
  read: DeskActions["read"];
  perform: DeskActions["perform"];
}

/** The open workbook in the pane: read at once; after a change in a supplier's sheet that supplier is read again, after any other all are. */
export function useWorkbook(): OpenDesk {
  const [state, setState] = useState<DeskState>({ desk: null, busy: say("pane.reading"), trouble: null, result: "", asOf: null, toDecide: 0, hidden: null });
  /** The same as the state, at once: the next turn does not wait for a drawing. */
  const current = useRef(state);
  const quietUntil = useRef(0);
  const update = useCallback((change: Partial<DeskState>) => {
    current.current = { ...current.current, ...change };
    setState(current.current);
  }, []);

  /** What was said of a reading, until the roll-up's own findings are known. */
  const counted = useRef<{ desk: Desk; result: string } | null>(null);
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  /** One after the other: a reading that began before a decision would show what was before it. */
  const inTurn = useCallback(<T,>(work: () => Promise<T>): Promise<T> => {
    const turn = tail.current.then(work);
    tail.current = turn.catch(() => undefined);
    return turn;
  }, []);

  const readNow = useCallback(async () => {
    update({ busy: say("pane.reading"), trouble: null });
    try {
      const { readDesk } = await fetchEngine();
      const desk = await timed("read", () => readDesk({ today: today(), asOf: current.current.asOf }, (busy) => { update({ busy }); }));
      const result = say("pane.readDone", { n: desk.suppliers.length, findings: openFindings(desk) });
      counted.current = { desk, result };
      update({ desk, busy: null, hidden: null, result });
    } catch (error) {
      update({ busy: null, trouble: inWords(error) });
    }
  }, [update]);
  const read = useCallback(() => inTurn(readNow), [inTurn, readNow]);

  const readAgain = useCallback(async (sheets: ReadonlySet<string>) => {
    const { desk } = current.current;
    const [sheet, ...more] = sheets;
    const engine = loadedEngine();
    const supplier = desk && engine && sheet !== undefined ? engine.supplierOn(desk, sheet) : null;
    if (!desk || !engine || !supplier || more.some((other) => engine.supplierOn(desk, other) !== supplier)) return readNow();
    try {
      const next = await engine.readSupplier(desk, supplier);
      if (!next) {
        await readNow();
        return;
      }
      update({ desk: next, trouble: null, result: changeInWords(desk, next, supplier.key) });
    } catch (error) {
      update({ trouble: inWords(error) });
    }
  }, [readNow, update]);

  useEffect(() => {
    void read();
    let timer = 0;
    let waiting = new Set<string>();
    const changed = (sheet: string) => {
      const { desk } = current.current;
      const engine = loadedEngine();
      // Into suppliers' sheets the desk never writes.
      const isOwnEcho = Date.now() < quietUntil.current && (desk === null || engine === null || engine.supplierOn(desk, sheet) === null);
      if (isOwnEcho || (desk && engine && sheet !== "" && !engine.watchedSheets(desk).has(sheet))) return;
      waiting.add(sheet);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const sheets = waiting;
        waiting = new Set();
        void inTurn(() => readAgain(sheets));
      }, settleMilliseconds);
    };
    const stop = watchSheets(changed).catch((error: unknown) => {
      update({ trouble: inWords(error) });
      return () => Promise.resolve();
    });
    return () => {
      window.clearTimeout(timer);
      void stop.then((end) => end());
    };
  }, [inTurn, read, readAgain, update]);

  const { desk: shown } = state;
  useEffect(() => {
    if (!shown) return;
    // The roll-up waits until what was changed is drawn; what it finds is drawn, counted and told then.
    const began = performance.now();
    void breathe().then(() => (current.current.desk === shown ? shown.prepare(breathe) : undefined)).then(() => {
      if (current.current.desk !== shown) return;
      noteTime("rollUp", performance.now() - began);
      const isCount = counted.current?.desk === shown && counted.current.result === current.current.result;
      const result = isCount ? say("pane.readDone", { n: shown.suppliers.length, findings: openFindings(shown) }) : current.current.result;
      update({ toDecide: shown.annex.open.length, result });
    }, (error: unknown) => { update({ trouble: inWords(error) }); });
  }, [shown, update]);

  const perform: DeskActions["perform"] = (busy, work, readAfter = false) => inTurn(() => performNow(busy, work, readAfter));
  const performNow = async (busy: string, work: (desk: Desk) => Promise<string>, readAfter: boolean) => {
    const { desk } = current.current;
    if (!desk) return false;
    update({ busy, trouble: null });
    quietUntil.current = Infinity;
    try {
      const result = await work(desk);
      update({ busy: null, result });
      quietUntil.current = Date.now() + ownEchoMilliseconds;
      if (readAfter) {
        await readNow();
        update({ result });
      }
      return true;
    } catch (error) {
      update({ busy: null, trouble: inWords(error) });
      quietUntil.current = Date.now() + ownEchoMilliseconds;
      return false;
    }
  };

  return { state, current, update, read, perform };
}

/** What a change in a supplier's sheet did to its findings: those that went away and those that came. */
function changeInWords(before: Desk, now: Desk, key: string): string {
  const findingsOf = (desk: Desk) => desk.suppliers.find((supplier) => supplier.key === key);
  const [old, fresh] = [findingsOf(before), findingsOf(now)];
  const idsOf = (supplier: typeof old) => new Set(supplier?.review.findings.map((finding: Finding) => supplier.keyOf.get(finding)));
  const [were, are] = [idsOf(old), idsOf(fresh)];
  const gone = [...were].filter((id) => !are.has(id)).length;
  const come = [...are].filter((id) => !were.has(id)).length;
  return say("pane.changed", { name: fresh?.shown ?? "", gone, come, n: are.size });
}

export function inWords(error: unknown): string {
  if (error instanceof WorkbookError) return sentence(error.said);
  // For support: the console is the one place that shows what a program says of its own mistakes.
  if (!isNotFetched(error)) console.error(error);
  return partFailed(error);
}
