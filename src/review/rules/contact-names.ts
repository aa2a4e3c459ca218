import type { CompanyField } from "../../template";
import type { Rule } from "../rule";

/** "Same", "same as above", "see above", "ditto": the form wants the name written out (instructions of 3.x on). */
const refersElsewhere = /^(?:(?:the\s+)?same(?:\s+(?:as|like|person|contact|above|one)\b.*)?|see above|as above|ditto|idem|"|〃|同上)$/i;
const fields: readonly CompanyField[] = ["contactName", "authorizerName"];

export const contactNameRules: readonly Rule[] = [
  {
    id: "C-11",
    class: "consistency",
    severity: "error",
    forms: ["3", "6"],
    needs: ["contacts"],
    check: ({ response }) =>
      fields.flatMap((field) => {
        const entry = response.company[field];
        return entry && refersElsewhere.test(entry.text) ? [{ cell: entry.cell, message: { id: "review.C-11" as const, slots: { text: entry.text } } }] : [];
      }),
  },
];
