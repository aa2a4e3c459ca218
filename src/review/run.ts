import { layoutById, type Response } from "../template";
import { declaredBy, reviewAcrossInSteps, type AcrossContext, type Declared } from "./across";
import type { Finding, Grade } from "./finding";
import { rules } from "./registry";
import type { ReviewContext, Rule, Subject } from "./rule";
import { noSettings, type ReviewSettings } from "./settings";
import { severityFor } from "./severity";
import { allAtOnce } from "./steps";

/** The part of a review that findings across suppliers change. */
export type Reviewed = Pick<Review, "findings" | "grade" | "decidedBy">;

export interface Review {
  response: Response;
  /** In the order of the registry, which is the order of precedence; within a rule in the order of the sheet. */
  findings: Finding[];
  grade: Grade;
  /** The rule of the finding that decided the grade; null for "complete". */
  decidedBy: string | null;
  /** Rules that lacked the day, the reporting year or a status list. */
  notRun: string[];
}

/** Every response by itself, and what they say of one another. */
export function reviewAll(responses: readonly Response[], context: ReviewContext): Review[] {
  return withAcross(responses.map((response) => reviewResponse(response, context)), responses.map(declaredBy), { lookups: lookupsOf(responses), settings: context.settings });
}

/** The look-up lists that came with templates, each once. */
export function lookupsOf(responses: readonly Response[]): AcrossContext["lookups"] {
  const lookups = new Map(responses.flatMap(({ lookup, template }) => (lookup ? [[lookup, { version: template.version, list: lookup }] as const] : [])));
  return [...lookups.values()];
}

/** Reviews with the findings across suppliers; `declared` are theirs, in the same order. */
export function withAcross<T extends Reviewed>(reviews: readonly T[], declared: readonly Declared[], context: AcrossContext & { settings?: ReviewSettings }): T[] {
  return allAtOnce(withAcrossInSteps(reviews, declared, context));
}

/** The same in steps that can be rested between. */
export function* withAcrossInSteps<T extends Reviewed>(reviews: readonly T[], declared: readonly Declared[], { lookups, settings = noSettings }: AcrossContext & { settings?: ReviewSettings }): Generator<undefined, T[]> {
  const across = reviews.map((): Finding[] => []);
  for (const { declaration, finding } of yield* reviewAcrossInSteps(declared, settings, { lookups })) across[declaration]?.push(finding);
  return reviews.map((review, index) => {
    const more = across[index] ?? [];
    const findings = [...review.findings, ...more];
    return more.length > 0 ? { ...review, findings, ...gradeOf(findings) } : review;
  });
}

export function reviewResponse(response: Response, context: ReviewContext): Review {
  const { settings = noSettings } = context;
  const findings: Finding[] = [];
  const subject: Subject = { response, layout: layoutById(response.layout), context, settings, found: findings };
  const spoken = new Map<string, Finding>();
  const notRun = new Set<string>();
  for (const rule of rules) {
    if (rule.forms && !rule.forms.includes(subject.layout.checker)) continue;
    const set = severityFor(rule, settings);
    if (set === "off") continue;
    if (rule.needs?.some((need) => context[need] === null)) {
      notRun.add(rule.id);
      continue;
    }
    for (const { sheet = response.sheets.declaration, severity = rule.severity, root, ...report } of rule.check(subject)) {
      const finding: Finding = { rule: rule.id, class: rule.class, severity: set ?? severity, sheet, ...report };
      const key = causeOf(rule, finding, root);
      const first = spoken.get(key);
      if (first) {
        if (first.rule !== rule.id && !first.also?.includes(rule.id)) first.also = [...(first.also ?? []), rule.id];
      } else {
        spoken.set(key, finding);
        findings.push(finding);
      }
    }
  }
  return { response, findings, ...gradeOf(findings), notRun: [...notRun] };
}

function causeOf(rule: Rule, { sheet, cell, metal }: Finding, root: string | undefined): string {
  return JSON.stringify([rule.cause ?? rule.id, sheet, root ?? cell, rule.cause ? null : (metal ?? null)]);
}

export function gradeOf(findings: readonly Finding[]): Pick<Review, "grade" | "decidedBy"> {
  const risk = findings.find(({ severity }) => severity === "risk");
  if (risk) return { grade: "high risk", decidedBy: risk.rule };
  const question = findings.find(({ severity }) => severity === "error") ?? findings.find(({ severity }) => severity === "warning");
  return question ? { grade: "questions", decidedBy: question.rule } : { grade: "complete", decidedBy: null };
}
