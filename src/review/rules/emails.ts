import type { CompanyField } from "../../template";
import type { Rule } from "../rule";

/** What the instructions of 3.x and later accept in place of an address. */
const noneGiven = /^(?:n\.?\/?a\.?|not available)$/i;
const emailFields: readonly CompanyField[] = ["contactEmail", "authorizerEmail"];

export const emailRules: readonly Rule[] = [
  {
    id: "C-12",
    class: "consistency",
    severity: "warning",
    needs: ["contacts"],
    cause: "e-mail",
    check: ({ response }) =>
      emailFields.flatMap((field) => {
        const entry = response.company[field];
        if (!entry || entry.text === "" || entry.text.includes("@") || noneGiven.test(entry.text)) return [];
        return [{ cell: entry.cell, message: { id: "review.C-12" as const, slots: { text: entry.text } } }];
      }),
  },
];
