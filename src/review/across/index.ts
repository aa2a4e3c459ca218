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

/** What the declarations say of one another. The same whatever their order. */
export function reviewAcross(declared: readonly Declared[], settings: ReviewSettings, context: AcrossContext): AcrossFinding[] {
  return acrossRules.flatMap((rule) => {
    const severity = severityFor(rule, settings);
    if (severity === "off" || (declared.length < 2 && rule.id !== "S-32")) return [];
    return rule.check(declared, context).map(({ declaration, ...finding }) => ({ declaration, finding: { rule: rule.id, class: rule.class, severity: severity ?? rule.severity, ...finding } }));
  });
}
