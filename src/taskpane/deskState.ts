import type { Edit, LeaveOut } from "../annex";
import type { Decision } from "../smelters";
import type { OutsideEdit } from "../workbook";
import type { Desk } from "./deskModel";
import type { AddResult } from "./job/add";
import type { Edited } from "./job/build";

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
  /** Words around the tables. */
  outside: readonly OutsideEdit[];
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
