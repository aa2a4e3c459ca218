import { useState } from "react";
import { say } from "../words";
import { goTo, unhide } from "../workbook";
import { mailLimit, type DeskActions, type DeskState, type Edits } from "./deskState";
import { loadedEngine } from "./fetchEngine";
import { today, verdictInWords } from "./format";
import type { AddResult } from "./job/add";
import type { Edited } from "./job/build";
import type { Progress } from "./job/read";
import { openFindings } from "./openLines";
import { timed } from "./timings";
import { inWords, useWorkbook } from "./useWorkbook";

/** All that the pane knows of the open workbook, and all that it can do. What only an action needs is loaded with the action. */
export function useDesk(): DeskState & DeskActions {
  const { state, current, update, read, perform } = useWorkbook();
  const [edits, setEdits] = useState<Edits | null>(null);
  const [adding, setAdding] = useState<AbortController | null>(null);
  const told: Progress = (busy, canCancel = true) => {
    update({ busy });
    if (!canCancel) setAdding(null);
  };
  const add: DeskActions["add"] = async (files) => {
    const control = new AbortController();
    let results: readonly AddResult[] = [];
    setAdding(control);
    await perform(say("adding.reading", { done: 0, n: files.length, name: "" }), async (desk) => {
      const { addSuppliers } = await import("./job/add");
      const done = await timed("add", () => addSuppliers(desk, files, told, control.signal, new Date().toISOString()));
      if (done.cancelled) return say("adding.cancelled");
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
        const { asOf, cancelled } = await addSample(desk, told, control.signal, new Date().toISOString());
        return cancelled ? say("adding.cancelled") : say("sample.done", { date: asOf });
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
          setEdits({ cells: built.edits, outside: built.outside, toMail });
          return built.said;
        }
        update({ desk: built.desk });
        const done = toMail ? say("mail.done") : say("annex.page.built", built.counts);
        return built.kept === 0 ? done : say("edited.kept", { done, n: built.kept });
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
      const engine = loadedEngine();
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

