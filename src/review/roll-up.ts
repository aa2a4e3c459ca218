import type { Metal } from "../template";
import type { Finding } from "./finding";
import type { ReviewSettings } from "./settings";
import { severityFor } from "./severity";

/** What all suppliers together come to, as far as rules judge it; plain data, since the annex comes after the review. */
export interface RolledUp {
  /** Companies: everyone in the register; with an answer; with nothing left to ask in any of their answers that count. */
  asked: number;
  answered: number;
  complete: number;
  /** Where the register stands: its sheet, and the cell above the suppliers' names. */
  register: { sheet: string; cell: string };
  /** Companies that were asked and have not answered, each at its cell of the register. */
  silent: readonly { supplier: string; cell: string }[];
  /** Every line of the annex with the rows of suppliers' lists that it rests on, in order; none is without a row. */
  facilities: readonly { metal: Metal; name: string; rows: readonly RestsOn[] }[];
}

/** A row of a supplier's list, with the rules that found an error in it. */
export interface RestsOn {
  supplier: string;
  declaration: string;
  sheet: string;
  row: number;
  cell: string;
  errors: readonly string[];
}

/** A finding with whose it is; the declaration is "" where it is of none. */
export interface RollUpFinding {
  supplier: string;
  declaration: string;
  finding: Finding;
}

interface RollUpRule {
  id: string;
  class: Finding["class"];
  severity: Finding["severity"];
  /** True for what the workbook alone can tell that answers come into: in a copy for readers they may be left out. */
  ofAnswers?: true;
  check(rolledUp: RolledUp): (Pick<RollUpFinding, "supplier" | "declaration"> & Pick<Finding, "sheet" | "cell" | "metal" | "message">)[];
}

/** What only the register and the annex can tell. */
export const rollUpRules: readonly RollUpRule[] = [
  {
    id: "Z-08",
    class: "completeness",
    severity: "information",
    ofAnswers: true,
    // One supplier alone is no rate.
    check: ({ asked, answered, complete, register }) => (asked > 1 ? [{ supplier: register.sheet, declaration: "", ...register, message: { id: "review.Z-08", slots: { asked, answered, complete } } }] : []),
  },
  {
    id: "Z-17",
    class: "completeness",
    severity: "risk",
    ofAnswers: true,
    check: ({ silent, register: { sheet } }) => silent.map(({ supplier, cell }) => ({ supplier, declaration: "", sheet, cell, message: { id: "review.Z-17", slots: { supplier } } })),
  },
  {
    id: "T-06",
    class: "reasonableness",
    severity: "warning",
    check: ({ facilities }) =>
      facilities.flatMap(({ metal, name, rows }) => {
        const [first] = rows;
        if (!first || rows.some(({ errors }) => errors.length === 0)) return [];
        const { supplier, declaration, sheet, cell, row } = first;
        const rules = [...new Set(rows.flatMap(({ errors }) => errors))].sort().join(", ");
        return [{ supplier, declaration, sheet, cell, metal, message: { id: "review.T-06", slots: { row, facility: name, n: rows.length, rules } } }];
      }),
  },
];

/** What there is to say once all suppliers are rolled up, under the team's settings. @param isCopy true in a copy for readers */
export function reviewRolledUp(rolledUp: RolledUp, settings: ReviewSettings, isCopy = false): RollUpFinding[] {
  return rollUpRules.flatMap((rule) => {
    const set = severityFor(rule, settings);
    if (set === "off" || (isCopy && rule.ofAnswers)) return [];
    return rule.check(rolledUp).map(({ supplier, declaration, ...report }) => ({ supplier, declaration, finding: { rule: rule.id, class: rule.class, severity: set ?? rule.severity, ...report } }));
  });
}
