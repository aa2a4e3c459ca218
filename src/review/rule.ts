import type { Decisions, StatusList } from "../smelters";
import type { CheckerKind, Layout, Metal, Response } from "../template";
import type { Message } from "../words";
import type { Finding, FindingClass, Severity } from "./finding";
import type { ReviewSettings } from "./settings";

/** What a review may need beside the template. What is null keeps the rules that need it silent, and they are listed as not run. */
export interface ReviewContext {
  /** ISO 8601 day. */
  today: string | null;
  reportingYear: number | null;
  /** The status list in force. */
  list: StatusList | null;
  /** Every status list at hand; absent: the one in force. */
  lists?: readonly StatusList[];
  /** What the team has decided; absent: nothing. */
  settings?: ReviewSettings;
  /** Part numbers that were asked of this supplier; absent: none in particular. */
  partsAskedFor?: readonly string[];
  /** null where a copy for readers was made without suppliers' contacts; absent: their sheets have them. */
  contacts?: null;
  /** What people decided about names of smelters; absent: nothing. */
  decisions?: Decisions;
}

/** What a rule can lack. */
export type Need = "today" | "reportingYear" | "list" | "contacts";

export interface Report {
  /** Defaults to the declaration. */
  sheet?: string;
  cell: string;
  metal?: Metal;
  message: Message;
  /** Where the case deserves another than the rule's own. */
  severity?: Severity;
  /** What the rules of one cause judge here, when that is more than the cell: a row of the smelter list. */
  root?: string;
}

export interface Subject {
  response: Response;
  layout: Layout;
  context: ReviewContext;
  settings: ReviewSettings;
  /** What the rules before this one have found. */
  found: readonly Finding[];
}

/** One rule of the catalogue (rules.md): data, and a function without side effects that reports cells. */
export interface Rule {
  id: string;
  class: FindingClass;
  severity: Severity;
  /** The kinds of form that ask for what the rule checks; absent: all. */
  forms?: readonly CheckerKind[];
  needs?: readonly Need[];
  /** True for a rule that runs only where the team's settings turn it on. */
  optional?: boolean;
  /**
   * Rules of one cause judge the same thing at a cell, or at a report's root: the first in the registry speaks, the others stand
   * under `also`. Absent: the rule stands alone.
   */
  cause?: string;
  check(subject: Subject): Report[];
}
