import { useCallback, useEffect, useRef, useState } from "react";
import type { Edit, LeaveOut } from "../annex";
import type { Finding } from "../review";
import type { Decision } from "../smelters";
import { say, sentence } from "../words";
import { goTo, unhide, watchSheets, WorkbookError } from "../workbook";
import { breathe } from "./breathe";
import type { Desk } from "./deskModel";
import { isNotFetched, partFailed } from "./failures";
import { today, verdictInWords } from "./format";
import type { AddResult } from "./job/add";
import type { Edited } from "./job/build";
import { openFindings } from "./openLines";
import { noteTime, timed } from "./timings";

export interface DeskState {
  desk: Desk | null;
  /** What is being done, in words; null when nothing is. */
  busy: string | null;
  /** The last failure, in words; stays until the next success or until it is closed. */
  trouble: string | null;
  /** The last result, for the eye and for screen readers. */
  result: string;
  asOf: string | null;
  /** How many names wait for a decision; known once the roll-up is made. */
  toDecide: number;
  /** A cell that was asked for on a hidden sheet, which can be shown; null when there is none. */
  hidden: { sheet: string; cell: string } | null;
}

/** What a build found changed by hand. */
export interface Edits {
  cells: readonly Edit[];
  toMail: boolean;
}

export interface DeskActions {
  read: () => Promise<void>;
  setAsOf: (day: string | null) => void;
  goToCell: (sheet: string, cell: string) => void;
  showHidden: () => void;
  /** Does a piece of work with its progress, its failure and its result in words; then reads again if it changed what is read. */
  perform: (busy: string, work: (desk: Desk) => Promise<string>, readAfter?: boolean) => Promise<boolean>;
  /** Settles a finding with a note; null opens it again. */
  settle: (key: string, note: string | null) => Promise<boolean>;
  /** Decides about a name, or takes the decision back. */
  decide: (decision: Decision, revoked?: boolean) => Promise<boolean>;
  /** Builds all results, with the sheet for readers where the workbook is to be mailed. */
  build: (toMail?: boolean, edited?: Edited) => Promise<boolean>;
  /** Cells that people wrote over, for which a build waits to be told what becomes of them. */
  edits: Edits | null;
  forgetEdits: () => void;
  /** Takes the last build or adding back, or what was left of one that never ended. */
  undo: () => Promise<boolean>;
  /** Leaves the sheets of a build that never ended as they are. */
  keepUnfinished: () => Promise<boolean>;
  /** Adds suppliers' files to the workbook. @returns what became of each; empty when it failed or was cancelled */
  add: (files: readonly File[]) => Promise<readonly AddResult[]>;
  /** Puts the sample into an empty workbook. */
  trySample: () => Promise<boolean>;
  writeReview: () => Promise<boolean>;
  /** Switches a rule off for the whole workbook. */
  switchOff: (rule: string) => Promise<boolean>;
  /** Opens a copy to be mailed. */
  mailCopy: (leave: LeaveOut) => Promise<boolean>;
  /** Says something that is done, for the eye and for screen readers. */
  announce: (result: string) => void;
  /** Ends the reading of files that are being added; null when nothing can be ended. */
  cancel: (() => void) | null;
  forgetTrouble: () => void;
}

/** In megabytes: what many mail servers take. */
export const mailLimit = 20;

type Engine = typeof import("./engine");

let asked: Promise<Engine> | null = null;
/** There before any desk is. */
let engine: Engine | null = null;

/** A failure is forgotten: the next reading asks again. */
function fetchEngine(): Promise<Engine> {
  asked ??= import("./engine").catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

// Begun before anything is drawn; the first reading waits for it and hears of a failure.
fetchEngine().catch(() => undefined);

/** A person who types several cells in a row is not interrupted by each. */
const settleMilliseconds = 120;
/** Excel tells of the desk's own writing too, a moment later; that is no news. */
const ownEchoMilliseconds = 400;

/** The open workbook in the pane: read at once; after a change in a supplier's sheet that supplier is read again, after any other all are. */
export function useDesk(): DeskState & DeskActions {
  const [state, setState] = useState<DeskState>({ desk: null, busy: say("pane.reading"), trouble: null, result: "", asOf: null, toDecide: 0, hidden: null });
  /** The same as the state, at once: the next turn does not wait for a drawing. */
  const current = useRef(state);
  const quietUntil = useRef(0);
  const update = useCallback((change: Partial<DeskState>) => {
    current.current = { ...current.current, ...change };
    setState(current.current);
  }, []);

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
      engine = await fetchEngine();
      const { readDesk } = engine;
      const desk = await timed("read", () => readDesk({ today: today(), asOf: current.current.asOf }, (busy) => { update({ busy }); }));
      update({ desk, busy: null, hidden: null, result: say("pane.readDone", { n: desk.suppliers.length, findings: openFindings(desk) }) });
    } catch (error) {
      update({ busy: null, trouble: inWords(error) });
    }
  }, [update]);
  const read = useCallback(() => inTurn(readNow), [inTurn, readNow]);

  const readAgain = useCallback(async (sheets: ReadonlySet<string>) => {
    const { desk } = current.current;
    const [sheet, ...more] = sheets;
    const supplier = desk && engine && sheet !== undefined ? engine.supplierOn(desk, sheet) : null;
    if (!desk || !engine || !supplier || more.some((other) => engine?.supplierOn(desk, other) !== supplier)) return readNow();
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
    const before = say("pane.readDone", { n: shown.suppliers.length, findings: openFindings(shown) });
    const began = performance.now();
    void breathe().then(() => (current.current.desk === shown ? shown.prepare(breathe) : undefined)).then(() => {
      if (current.current.desk !== shown) return;
      noteTime("rollUp", performance.now() - began);
      const result = current.current.result === before ? say("pane.readDone", { n: shown.suppliers.length, findings: openFindings(shown) }) : current.current.result;
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

  const [edits, setEdits] = useState<Edits | null>(null);
  const [adding, setAdding] = useState<AbortController | null>(null);
  const add: DeskActions["add"] = async (files) => {
    const control = new AbortController();
    let results: readonly AddResult[] = [];
    setAdding(control);
    await perform(say("adding.reading", { done: 0, n: files.length, name: "" }), async (desk) => {
      const { addSuppliers } = await import("./job/add");
      const done = await timed("add", () => addSuppliers(desk, files, (busy) => { update({ busy }); }, control.signal, new Date().toISOString()));
      if (control.signal.aborted) return say("adding.cancelled");
      results = done.results;
      update({ desk: done.desk });
      const count = (outcome: AddResult["outcome"]) => results.filter((one) => one.outcome === outcome).length;
      return say("adding.summary", { added: count("added"), replaced: count("replaced"), same: count("same"), older: count("older"), unread: count("unread") });
    });
    setAdding(null);
    return results;
  };

  const trySample: DeskActions["trySample"] = async () => {
    const control = new AbortController();
    setAdding(control);
    const done = await perform(
      say("sample.loading"),
      async (desk) => {
        const { addSample } = await import("./job/sample");
        const { asOf } = await addSample(desk, (busy) => { update({ busy }); }, control.signal, new Date().toISOString());
        return control.signal.aborted ? say("adding.cancelled") : say("sample.done", { date: asOf });
      },
      true,
    );
    setAdding(null);
    return done;
  };

  return {
    ...state,
    read,
    trySample,
    writeReview: () =>
      perform(say("pane.writing"), async (desk) => {
        await (await import("./job/build")).writeReview(desk);
        return say("review.page.written", { n: openFindings(desk) });
      }),
    switchOff: (rule) =>
      perform(
        say("pane.writing"),
        async (desk) => {
          const { lasts } = await (await import("./job/settings")).keepSettings(desk, new Map([[rule, "off"]]), today());
          return lasts ? say("review.page.switchedOff", { rule }) : say("accept.notKept");
        },
        true,
      ),
    mailCopy: (leave) =>
      perform(say("mail.making"), async (desk) => {
        const size = await (await import("./job/mail")).openMailCopy(desk, leave, today());
        return say(size > mailLimit ? "mail.tooLarge" : "mail.opened", { size: Math.max(0.1, Math.round(size * 10) / 10), limit: mailLimit });
      }),
    announce: (said) => { update({ result: said }); },
    add,
    edits,
    forgetEdits: () => { setEdits(null); },
    build: (toMail = false, edited: Edited = "show") =>
      perform(say("pane.writing"), async (desk) => {
        const now = new Date().toISOString();
        setEdits(null);
        const { buildAnnex, makeReadyToMail } = await import("./job/build");
        const built = await timed("build", () => (toMail ? makeReadyToMail(desk, now, today(), edited) : buildAnnex(desk, now, edited)));
        if ("edits" in built) {
          setEdits({ cells: built.edits, toMail });
          return built.said;
        }
        const { annex } = built.desk;
        update({ desk: built.desk });
        return toMail ? say("mail.done") : say("annex.page.built", { n: annex.rows.length, yes: annex.figures.designated });
      }),
    undo: () =>
      perform(say("pane.writing"), async () => {
        await (await import("./job/undo")).undoLast();
        return say("undo.done");
      }, true),
    keepUnfinished: () =>
      perform(say("pane.writing"), async () => {
        await (await import("./job/undo")).forgetUnfinished();
        return say("undo.kept");
      }, true),
    cancel: adding && (() => { adding.abort(); }),
    perform,
    settle: (key, note) =>
      perform(say("pane.writing"), async (desk) => {
        const { accept, reopen } = await import("./job/settle");
        const { desk: next, lasts } = await (note === null ? reopen(desk, key) : accept(desk, key, note, today()));
        update({ desk: next });
        if (!lasts) return say("accept.notKept");
        return note === null ? say("accept.reopened") : say("accept.done");
      }),
    decide: (decision, revoked = false) =>
      perform(say("pane.writing"), async (desk) => {
        const { decide } = await import("./job/settle");
        const { desk: next, lasts } = await decide(desk, decision, revoked);
        update({ desk: next });
        if (!lasts) return say("accept.notKept");
        return revoked ? say("decisions.revoked", { name: decision.name }) : say("decisions.done", { name: decision.name, decision: verdictInWords(decision) });
      }),
    setAsOf: (asOf) => {
      const { desk } = current.current;
      const next = desk && engine && engine.atDate(desk, asOf);
      update(next ? { asOf, desk: next } : { asOf });
      if (!next) void read();
    },
    goToCell: (sheet, cell) => {
      goTo(sheet, cell).then(
        (found) => {
          const place = `${sheet}!${cell}`;
          if (found.shown) update({ hidden: null });
          else update({ hidden: { sheet, cell }, result: found.text === "" ? say("pane.cellBlank", { place }) : say("pane.cellText", { place, text: found.text }) });
        },
        (error: unknown) => { update({ trouble: inWords(error) }); },
      );
    },
    showHidden: () => {
      const { hidden } = current.current;
      if (!hidden) return;
      unhide(hidden.sheet, hidden.cell).then(
        () => { update({ hidden: null, result: say("pane.unhidden", { sheet: hidden.sheet }) }); },
        (error: unknown) => { update({ hidden: null, trouble: inWords(error) }); },
      );
    },
    forgetTrouble: () => { update({ trouble: null }); },
  };
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

function inWords(error: unknown): string {
  if (error instanceof WorkbookError) return sentence(error.said);
  // For support: the console is the one place that shows what a program says of its own mistakes.
  if (!isNotFetched(error)) console.error(error);
  return partFailed(error);
}
