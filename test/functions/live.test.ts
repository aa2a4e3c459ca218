import { LiveCells, type LiveSource } from "../../src/functions/live";
import { sourcesOf, type Answer, type Sources } from "../../src/functions/answers";
import { knownOfWorkbook } from "../../src/functions/known";
import type { Message } from "../../src/words";

const empty = (): Sources => sourcesOf(knownOfWorkbook({ tables: { statusList: null, settings: null, decisions: null }, date1904: false }));
const said: Message = { id: "workbook.busy", slots: {} };
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A source whose readings the test answers one by one. */
function source() {
  const waiting: { give(sources: Sources): void; refuse(): void }[] = [];
  let change = () => {};
  const state = { watching: 0, stopped: 0, canWatch: true };
  const live: LiveSource = {
    read: () => new Promise((give, fail) => waiting.push({ give, refuse: () => { fail(new Error("busy")); } })),
    watch: (changed) => {
      if (!state.canWatch) return Promise.reject(new Error("no events"));
      change = changed;
      state.watching++;
      return Promise.resolve(() => {
        state.stopped++;
        return Promise.resolve();
      });
    },
  };
  return { live, waiting, state, change: () => { change(); } };
}

function cell(cells: LiveCells, compute: (sources: Sources) => Answer<string>) {
  const shown: string[] = [];
  const close = cells.open(compute, { set: (answer) => shown.push(answer.ok ? answer.value : answer.said.id) });
  return { shown, close };
}

test("every open cell is computed anew after a change, and a later cell goes by what is read already", async () => {
  const { live, waiting, change } = source();
  const cells = new LiveCells(live, () => said);
  const [first, second] = [empty(), empty()];
  const names = new Map([[first, "first"], [second, "second"]]);
  const compute = (sources: Sources): Answer<string> => ({ ok: true, value: names.get(sources) ?? "?" });
  const one = cell(cells, compute);
  await settled();
  waiting[0]?.give(first);
  await settled();
  const other = cell(cells, compute);
  change();
  waiting[1]?.give(second);
  await settled();
  expect([one.shown, other.shown]).toEqual([["first", "second"], ["first", "second"]]);
});

test("a reading that a newer change overtook is not shown", async () => {
  const { live, waiting, change } = source();
  const cells = new LiveCells(live, () => said);
  const [old, now] = [empty(), empty()];
  const one = cell(cells, (sources) => ({ ok: true, value: sources === old ? "old" : "now" }));
  await settled();
  change();
  waiting[1]?.give(now);
  await settled();
  waiting[0]?.give(old);
  await settled();
  expect(one.shown).toEqual(["now"]);
});

test("where the lists cannot be read no cell keeps what it said, and the next good reading heals all", async () => {
  const { live, waiting, change } = source();
  const cells = new LiveCells(live, () => said);
  const one = cell(cells, () => ({ ok: true, value: "Yes" }));
  await settled();
  waiting[0]?.give(empty());
  await settled();
  change();
  waiting[1]?.refuse();
  await settled();
  const late = cell(cells, () => ({ ok: true, value: "Yes" }));
  expect([one.shown, late.shown]).toEqual([["Yes", "workbook.busy"], ["workbook.busy"]]);
  change();
  waiting[2]?.give(empty());
  await settled();
  expect([one.shown.at(-1), late.shown.at(-1)]).toEqual(["Yes", "Yes"]);
});

test("what cannot be watched is not shown at all", async () => {
  const { live, state } = source();
  state.canWatch = false;
  const one = cell(new LiveCells(live, () => said), () => ({ ok: true, value: "Yes" }));
  await settled();
  expect(one.shown).toEqual(["workbook.busy"]);
});

test("a closed cell hears nothing more, and with the last one the watching ends; the next begins it anew", async () => {
  const { live, waiting, state, change } = source();
  const cells = new LiveCells(live, () => said);
  const one = cell(cells, () => ({ ok: true, value: "one" }));
  const other = cell(cells, () => ({ ok: true, value: "other" }));
  await settled();
  waiting[0]?.give(empty());
  await settled();
  one.close();
  change();
  waiting[1]?.give(empty());
  await settled();
  expect([one.shown, other.shown]).toEqual([["one"], ["other", "other"]]);
  other.close();
  await settled();
  expect(state).toMatchObject({ watching: 1, stopped: 1 });
  cell(cells, () => ({ ok: true, value: "again" }));
  await settled();
  expect(state).toMatchObject({ watching: 2, stopped: 1 });
});

test("of thousands of cells each is computed once in a round, with breaths between", async () => {
  const { live, waiting } = source();
  let breaths = 0;
  const cells = new LiveCells(live, () => said, () => { breaths++; return Promise.resolve(); });
  let computed = 0;
  for (let n = 0; n < 2000; n++) cell(cells, () => { computed++; return { ok: true, value: "" }; });
  await settled();
  waiting[0]?.give(empty());
  await settled();
  expect([computed, breaths]).toEqual([2000, 4]);
});
