import type { ReviewLine } from "../annex";
import type { Desk, Findings } from "./deskModel";

/** What is found about every supplier, and about the status list. */
export function allFindings({ suppliers, ofList }: Desk): readonly Findings[] {
  return [...suppliers, ofList];
}

/** How many findings are open. */
export function openFindings(desk: Desk): number {
  return allFindings(desk).reduce((sum, { findings }) => sum + findings.length, 0);
}

/** Findings that a supplier is asked about. */
export function openQuestions(desk: Desk): number {
  return desk.suppliers.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity !== "information").length, 0);
}

/** The lines of the sheet Review: open and accepted ones, and what is wrong with the status list. */
export function linesOf(desk: Desk): ReviewLine[] {
  return allFindings(desk).flatMap(({ name, keyOf }) => [...keyOf].map(([finding, key]) => ({ supplier: name, finding, key })));
}
