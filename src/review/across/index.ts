import type { ReviewSettings } from "../settings";
import { severityFor } from "../severity";
import { declarationRules } from "./declarations";
import type { Declared } from "./declared";
import { listRules } from "./lists";
import type { AcrossContext, AcrossFinding, AcrossRule } from "./rule";
import { sameSmelterRules } from "./same-smelter";

export { declaredBy, type Declared } from "./declared";
export type { AcrossContext, AcrossFinding } from "./rule";

export const acrossRules: readonly AcrossRule[] = [...sameSmelterRules, ...listRules, ...declarationRules];

/** What the declarations say of one another, in steps that can be rested between: one for each rule. The same whatever their order. */
export function* reviewAcrossInSteps(declared: readonly Declared[], settings: ReviewSettings, context: AcrossContext): Generator<undefined, AcrossFinding[]> {
  const found: AcrossFinding[] = [];
  for (const rule of acrossRules) {
    const severity = severityFor(rule, settings);
    if (severity === "off" || (declared.length < 2 && rule.id !== "S-32")) continue;
    for (const { declaration, ...finding } of rule.check(declared, context)) found.push({ declaration, finding: { rule: rule.id, class: rule.class, severity: severity ?? rule.severity, ...finding } });
    yield;
  }
  return found;
}
