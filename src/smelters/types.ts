import type { LookupEntry, Metal } from "../template";

/** What a status word says about a facility. Only "designated" can become a Yes. */
export type StatusClass = "designated" | "crossRecognised" | "notDesignated" | "unknown";

/** One line of a dated status list. */
export interface StatusEntry {
  metal: Metal;
  facility: string;
  location: string;
  /** CID or old id; "" where the list has none. */
  id: string;
  /** The word in the list, as it stands there. */
  status: string;
  statusClass: StatusClass;
  /** The row in its table, from 1, for messages. */
  row: number;
}

/** A status list is worth nothing without its date. */
export interface StatusList {
  /** ISO 8601 day. */
  asOf: string;
  source: string;
  entries: StatusEntry[];
}

/** One line of a look-up list: it says that a facility exists, never that it is conflict-free. */
export type ReferenceEntry = LookupEntry;

/** What a listed smelter stands for: an entry of the status list, else of a reference list. */
export interface Facility {
  /** The same for the same entry in every run: metal + the list entry's name and place, or metal + CID. */
  key: string;
  metal: Metal;
  name: string;
  location: string;
  id: string;
  /** The entry of the list in force; null when only a reference list knows the facility. */
  status: StatusEntry | null;
}

/** How a row was matched, from the surest to the least sure; each is certain enough to be automatic. */
export type MatchMethod =
  | "id"
  | "name"
  | "case and spacing"
  | "punctuation"
  | "look-up list"
  | "lost letters"
  | "legal form"
  | "word order"
  | "extra words"
  | "typing slips"
  | "cut off"
  | "decision";

/** Why a row stands for no facility. */
export type NoMatchReason =
  | "not yet identified"
  | "no metal"
  | "no name"
  | "id and name disagree"
  /** Its names, or its choice from the form's list, are different smelters'. */
  | "names disagree"
  | "id of another metal"
  /** Lists at hand have ids of the metal, and not this one. */
  | "id unknown"
  | "another country"
  | "ambiguous"
  | "unknown"
  /** A person decided so. */
  | "decided: not in a list"
  | "decided: no smelter"
  /** A person chose a facility that no list at hand has any more. */
  | "decided: facility is gone"
  /** Two people decided differently. */
  | "decided: differently";

/** Without a facility, the three most alike; they are looked for when somebody asks. */
export type Match = { facility: Facility; how: MatchMethod } | { facility: null; reason: NoMatchReason; readonly candidates: Facility[] };
