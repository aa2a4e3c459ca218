import type { Entry, Response } from "../../template";
import type { Report, Rule } from "../rule";

/** One year, in which a yearly declaration is to be made anew. */
const freshMonths = 12;

function daysBefore(today: string, months: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

const addressWord = /\b(?:street|str|st\.|road|rd\.?|avenue|ave\.?|boulevard|blvd|drive|lane|floor|suite|building|district|zone|p\.?\s?o\.? box)\b/i;

/** True for what is written where a name belongs and is an address or an e-mail: fields that slipped a row. */
function isNoPerson(text: string): boolean {
  const commas = text.split(",").length - 1;
  return text.includes("@") || (/\d/.test(text) && (addressWord.test(text) || commas >= 2));
}

function people({ company }: Response): Entry[] {
  return [company.contactName, company.authorizerName].filter((entry) => entry !== null);
}

export const companyDetailRules: readonly Rule[] = [
  {
    id: "C-03",
    class: "completeness",
    severity: "error",
    check: ({ response: { company, scopeKind }, layout }) => {
      const scope = company.declarationScope;
      if (!scope || scope.text === "" || scopeKind !== null || layout.scopes.length === 0) return [];
      return [{ cell: scope.cell, message: { id: "review.C-03", slots: { text: scope.text, allowed: layout.scopes.map(({ text }) => text).join(" / ") } } }];
    },
  },
  {
    id: "C-16",
    class: "reasonableness",
    severity: "warning",
    needs: ["reportingYear"],
    cause: "age",
    check: ({ response: { effectiveDate: { iso, cell } }, context: { reportingYear } }) =>
      iso !== null && reportingYear !== null && iso < `${reportingYear}-01-01` ? [{ cell, message: { id: "review.C-16.period", slots: { date: iso, year: reportingYear } } }] : [],
  },
  {
    id: "C-16",
    class: "reasonableness",
    severity: "warning",
    needs: ["today"],
    cause: "age",
    check: ({ response: { effectiveDate: { iso, cell } }, context: { today, list } }) => {
      // Who works with the list of an earlier day reviews that day's declarations.
      const day = list !== null && today !== null && list.asOf < today ? list.asOf : today;
      return iso !== null && day !== null && iso < daysBefore(day, freshMonths) ? [{ cell, message: { id: "review.C-16.old", slots: { date: iso, months: freshMonths } } }] : [];
    },
  },
  {
    id: "C-17",
    class: "consistency",
    severity: "information",
    check: ({ response: { company: { companyUniqueId: id, companyUniqueIdAuthority: authority } } }): Report[] => {
      if (!id || !authority || (id.text === "") === (authority.text === "")) return [];
      return id.text === "" ? [{ cell: id.cell, message: { id: "review.C-17.noId", slots: { authority: authority.text } } }] : [{ cell: authority.cell, message: { id: "review.C-17.noAuthority", slots: { id: id.text } } }];
    },
  },
  {
    id: "C-18",
    class: "consistency",
    severity: "warning",
    needs: ["contacts"],
    check: ({ response }) => people(response).flatMap(({ cell, text }): Report[] => (isNoPerson(text) ? [{ cell, message: { id: "review.C-18", slots: { text } } }] : [])),
  },
];
