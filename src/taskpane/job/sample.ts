import { settingsSheet, statusListSheet } from "../../annex";
import { readStatusTable } from "../../smelters";
import { ruleDocsInEnglish, say } from "../../words";
import { WorkbookError } from "../../workbook";
import type { Desk } from "../deskModel";
import { readTableAside } from "../readAside";
import { addSuppliers } from "./add";
import type { Progress } from "./read";

/** The year that the sample's report is about. */
const sampleYear = "2014";

/**
 * Puts the sample into an empty workbook, in one writing: eight made-up suppliers, the dated list of the public filing, and its year.
 *
 * @returns the day of the list
 * @throws WorkbookError where the add-in's own site does not give the files
 */
export async function addSample(desk: Desk, progress: Progress, signal: AbortSignal, now: string): Promise<{ asOf: string; cancelled: boolean }> {
  progress(say("sample.loading"));
  const [suppliers, list] = await Promise.all([fetched("sample.xlsx"), fetched("status-2014.csv")]);
  const table = await readTableAside(list);
  const read = table.ok ? table.tables.map((one) => readStatusTable(one)).find((one) => one.ok) : undefined;
  if (!read?.ok) throw new WorkbookError({ id: "sample.failed", slots: {} });
  const { cancelled } = await addSuppliers(desk, [suppliers], progress, signal, now, [statusListSheet(read.lists), settingsSheet(new Map([["reportingYear", sampleYear]]), await ruleDocsInEnglish())]);
  return { asOf: read.lists.at(-1)?.asOf ?? "", cancelled };
}

/** From beside the page itself: no other site is asked. */
async function fetched(name: string): Promise<File> {
  try {
    const answer = await fetch(new URL(`assets/${name}`, document.baseURI));
    if (answer.ok) return new File([await answer.blob()], name);
  } catch {
    // Offline, or the host does not serve it: said below.
  }
  throw new WorkbookError({ id: "sample.failed", slots: {} });
}
