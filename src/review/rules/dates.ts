import type { Rule } from "../rule";
import { isBlank } from "../checker";

export const dateRules: readonly Rule[] = [
  {
    id: "C-15",
    class: "consistency",
    severity: "warning",
    check: ({ response: { effectiveDate } }) =>
      !isBlank(effectiveDate.raw) && effectiveDate.iso === null ? [{ cell: effectiveDate.cell, message: { id: "review.C-15", slots: { text: effectiveDate.text } } }] : [],
  },
  {
    id: "C-14",
    class: "reasonableness",
    severity: "error",
    needs: ["today"],
    check: ({ response: { effectiveDate }, context: { today } }) =>
      effectiveDate.iso !== null && today !== null && effectiveDate.iso > today
        ? [{ cell: effectiveDate.cell, message: { id: "review.C-14", slots: { date: effectiveDate.iso, today } } }]
        : [],
  },
];
