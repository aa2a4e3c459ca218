import type { CheckerKind, CompanyField } from "../../template";
import type { WordId } from "../../words";
import { isBlank, isScope } from "../checker";
import type { Need, Rule, Subject } from "../rule";

const withRepresentative = ["1", "2.03"] as const;
const since3 = ["3", "6"] as const;
const contacts = ["contacts"] as const;

/** A field of the company block that the version's Checker requires and that is blank. */
function requiredField(id: string, field: CompanyField, message: WordId, forms?: readonly CheckerKind[], needs?: readonly Need[]): Rule {
  return {
    id,
    class: "completeness",
    severity: "error",
    forms,
    needs,
    check: ({ response }) => {
      const entry = response.company[field];
      return entry && isBlank(entry.raw) ? [{ cell: entry.cell, message: { id: message, slots: {} } }] : [];
    },
  };
}

/** 6.x counts an e-mail only when it holds "@"; earlier versions only ask that the cell is not blank. */
function requiredEmail(id: string, field: CompanyField, blank: WordId, noAddress: WordId, forms?: readonly CheckerKind[]): Rule {
  return {
    id,
    class: "completeness",
    severity: "error",
    forms,
    needs: contacts,
    cause: "e-mail",
    check: ({ response, layout }) => {
      const entry = response.company[field];
      if (!entry) return [];
      if (isBlank(entry.raw)) return [{ cell: entry.cell, message: { id: blank, slots: {} } }];
      if (layout.checker === "6" && !String(entry.raw).includes("@")) return [{ cell: entry.cell, message: { id: noAddress, slots: { text: entry.text } } }];
      return [];
    },
  };
}

function scopeNeedsDescription({ response, layout }: Subject): boolean {
  const scope = response.company.declarationScope;
  // Whatever is not one of the options that stand for themselves has to be described, a text of the supplier's own too.
  return scope !== null && !isBlank(scope.raw) && !isScope(response, layout, "company", "product");
}

export const companyFieldRules: readonly Rule[] = [
  requiredField("C-01", "companyName", "review.C-01"),
  requiredField("C-02", "declarationScope", "review.C-02"),
  {
    id: "C-04",
    class: "completeness",
    severity: "error",
    check: (subject) => {
      const description = subject.response.company.scopeDescription;
      const scope = subject.response.company.declarationScope?.text ?? "";
      return description && isBlank(description.raw) && scopeNeedsDescription(subject) ? [{ cell: description.cell, message: { id: "review.C-04", slots: { scope } } }] : [];
    },
  },
  // 1.00 and 2.x have one authorised representative and ask for no contact; its name and e-mail are the ones that C-05 and C-06 are about.
  requiredField("C-05", "authorizerName", "review.C-05.representative", withRepresentative, contacts),
  requiredEmail("C-06", "authorizerEmail", "review.C-06.representative", "review.C-06.noAddress", withRepresentative),
  requiredField("C-05", "contactName", "review.C-05", since3, contacts),
  requiredEmail("C-06", "contactEmail", "review.C-06", "review.C-06.noAddress", since3),
  requiredField("C-07", "contactPhone", "review.C-07", since3, contacts),
  requiredField("C-08", "authorizerName", "review.C-08", since3, contacts),
  requiredEmail("C-09", "authorizerEmail", "review.C-09", "review.C-09.noAddress", since3),
  requiredField("C-10", "authorizerPhone", "review.C-10", ["3"], contacts),
  {
    id: "C-13",
    class: "completeness",
    severity: "error",
    check: ({ response: { effectiveDate } }) => (isBlank(effectiveDate.raw) ? [{ cell: effectiveDate.cell, message: { id: "review.C-13", slots: {} } }] : []),
  },
];
