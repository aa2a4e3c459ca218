import type { Severity } from "./finding";
import type { ReviewSettings } from "./settings";

/** What the team's settings make of a rule: "off", a severity for all it says, or null, as the rule itself has it. */
export function severityFor({ id, optional }: { id: string; optional?: boolean }, { rules }: ReviewSettings): "off" | Severity | null {
  const set = rules.get(id);
  if (set === undefined) return optional ? "off" : null;
  return set === "on" ? null : set;
}
