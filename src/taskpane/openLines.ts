import type { Desk, Findings } from "./deskModel";

/** What is found about every supplier, about the status list, and in the roll-up once it is made. */
export function allFindings({ suppliers, ofList, ofRollUp }: Pick<Desk, "suppliers" | "ofList" | "ofRollUp">): readonly Findings[] {
  return [...suppliers, ofList, ...(ofRollUp ? [ofRollUp] : [])];
}

/** How many findings are open. */
export function openFindings(desk: Desk): number {
  return allFindings(desk).reduce((sum, { findings }) => sum + findings.length, 0);
}

/** Findings that a supplier is asked about. */
export function openQuestions(desk: Desk): number {
  return desk.suppliers.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity !== "information").length, 0);
}
