import type { Rule } from "../rule";

/**
 * The total on the form's own Checker sheet, where it and this review disagree about completeness. It counts blanks by formulas that
 * some versions got wrong (templates.md, 8), and programs that fill in forms leave it as it was.
 */
export const formTotalRules: readonly Rule[] = [
  {
    id: "XS-09",
    class: "consistency",
    severity: "information",
    check: ({ response: { checkerTotal }, found }) => {
      if (checkerTotal === null) return [];
      const { total, sheet } = checkerTotal;
      const open = found.filter(({ class: own, severity }) => own === "completeness" && severity === "error").length;
      if (total > 0 === open > 0) return [];
      return [{ sheet, cell: "D2", message: { id: total > 0 ? "review.XS-09.more" : "review.XS-09.none", slots: { total, n: open } } }];
    },
  },
];
