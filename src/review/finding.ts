import type { Message } from "../words";
import type { Metal } from "../template";

export type FindingClass = "completeness" | "consistency" | "reasonableness";
export type Severity = "error" | "warning" | "risk" | "information";
export type Grade = "complete" | "questions" | "high risk" | "unreadable";

export interface Finding {
  rule: string;
  class: FindingClass;
  severity: Severity;
  sheet: string;
  /** The one cell that shows it, such as "D8". */
  cell: string;
  metal?: Metal;
  message: Message;
  /** Rules that would have spoken at the same cell had this one not come first. */
  also?: string[];
}
