import type { Facility } from "./types";

export interface DesignationSettings {
  /** Whether an assessment under another recognised programme counts; the desk's default is no. */
  acceptCrossRecognised: boolean;
}

/** Yes only from an entry of the list in force that says so of this very facility; everything else is No. */
export function designationOf({ status }: Facility, { acceptCrossRecognised }: DesignationSettings): "Yes" | "No" {
  if (status?.statusClass === "designated") return "Yes";
  return acceptCrossRecognised && status?.statusClass === "crossRecognised" ? "Yes" : "No";
}
