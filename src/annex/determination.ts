import type { Message } from "../words";
import type { Figures } from "./figures";

/** Who files: the SEC rule gave smaller reporting companies a longer transition. */
export interface Filer {
  smallerCompany: boolean;
  /** Only the company itself can say that an independent private sector audit of its report was obtained. */
  privateSectorAudit: boolean;
}

/**
 * The calendar years of the transition in which a product could be called "DRC conflict undeterminable": Form SD, Item 1.01(d)(5), as
 * adopted in 77 FR 56274 of 12 September 2012. Since the Commission's statement of 29 April 2014, after the first decision in
 * National Association of Manufacturers v. SEC, no filer has to use any of the labels.
 */
const transition: readonly { smallerOnly: boolean; first: number; last: number }[] = [
  { smallerOnly: false, first: 2013, last: 2014 },
  { smallerOnly: true, first: 2013, last: 2016 },
];
const firstYear = 2013;

export type Label = "DRC conflict undeterminable" | "DRC conflict free";

export interface Determination {
  /** What may be suggested as the product's description; null: none, in neutral words. */
  label: Label | null;
  /** Form SD alone, where the inquiry gave no reason to believe in covered origin; else with a report. null: too little is known. */
  branch: "form only" | "report" | null;
  /** What the report may say, for the user to confirm. */
  said: Message;
}

type Counts = Pick<Figures, "suppliersAsked" | "suppliersAnswered" | "deniedOrigin" | "unsupportedDenials" | "insufficient" | "nothingInScope" | "facilities" | "designated">;

/**
 * What follows from the counts for a reporting year. "DRC conflict free" is suggested only where all facilities are designated, all
 * suppliers are sufficient and the company states the audit; "undeterminable" only in the transition.
 *
 * @param year the calendar year that the report is about; null: unknown, so nothing is suggested
 */
export function determine(year: number | null, counts: Counts, { smallerCompany, privateSectorAudit }: Filer): Determination {
  const { suppliersAsked, suppliersAnswered, deniedOrigin, insufficient, nothingInScope, facilities, designated } = counts;
  if (year === null) return { label: null, branch: null, said: { id: "figures.noYear", slots: {} } };
  if (year < firstYear) return { label: null, branch: null, said: { id: "figures.beforeRule", slots: { year, first: firstYear } } };
  if (suppliersAsked === 0) return { label: null, branch: null, said: { id: "figures.nobody", slots: {} } };
  const slots = { year, asked: suppliersAsked, answered: suppliersAnswered, insufficient, facilities, designated };
  // Everyone has answered, and everyone says with good ground that nothing is from the covered countries, or has nothing that could be.
  if (suppliersAnswered === suppliersAsked && deniedOrigin + nothingInScope === suppliersAsked) {
    if (deniedOrigin === 0) return { label: null, branch: null, said: { id: "figures.nothingInScope", slots } };
    if (nothingInScope === 0) return { label: null, branch: "form only", said: { id: "figures.formOnly", slots } };
    return { label: null, branch: "form only", said: { id: "figures.formOnlyRest", slots: { year, denied: deniedOrigin, nothing: nothingInScope } } };
  }
  const isOpen = insufficient > 0 || suppliersAnswered < suppliersAsked;
  const inTransition = transition.some(({ smallerOnly, first, last }) => (smallerCompany || !smallerOnly) && year >= first && year <= last);
  if (isOpen && inTransition) return { label: "DRC conflict undeterminable", branch: "report", said: { id: "figures.undeterminable", slots } };
  if (!isOpen && privateSectorAudit && facilities > 0 && designated === facilities) return { label: "DRC conflict free", branch: "report", said: { id: "figures.conflictFree", slots } };
  return { label: null, branch: "report", said: isOpen ? { id: "figures.openNeutral", slots } : { id: "figures.neutral", slots } };
}
