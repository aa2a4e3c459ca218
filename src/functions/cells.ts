import { sheetNames } from "../annex";
import { sentence } from "../words";
import { inWords, readKnownTables, watchSheets } from "../workbook";
import { sourcesOf, type Answer, type Sources } from "./answers";
import { knownOfWorkbook } from "./known";
import { LiveCells } from "./live";

/** What an answer goes by; a change of any other sheet is no news. */
const watched = new Set<string>([sheetNames.statusList, sheetNames.decisions, sheetNames.settings, ""]);
/** A table that is pasted or imported comes in several events. */
const settleMilliseconds = 50;

const cells = new LiveCells(
  {
    read: async () => sourcesOf(knownOfWorkbook(await readKnownTables())),
    watch: (changed) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      return watchSheets((sheet) => {
        if (!watched.has(sheet)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, settleMilliseconds);
      });
    },
  },
  (error) => inWords(error).said,
);

/** Gives a formula's cell its result, and every later one, until Excel closes it. */
export function keepOpen<Value>(compute: (sources: Sources) => Answer<Value>, invocation: CustomFunctions.StreamingInvocation<Value>): void {
  startWithWorkbook();
  const close = cells.open(compute, {
    set: (answer) => { invocation.setResult(answer.ok ? answer.value : new CustomFunctions.Error(answer.kind === "argument" ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable, sentence(answer.said))); },
  });
  invocation.onCanceled = close;
}

let started = false;

/** A workbook with such a formula opens with the add-in running, so that no cell shows what an older list said. */
function startWithWorkbook(): void {
  if (started || !Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  started = true;
  Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch(() => {
    // The next formula tries again.
    started = false;
  });
}
