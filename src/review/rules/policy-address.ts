import type { CompanyAnswer, Response } from "../../template";
import { isCompanyPartOpen, isWord } from "../checker";
import type { Report, Rule } from "../rule";

/** A web address as people write it: with a scheme, with www, or a bare domain; not the domain of an e-mail address. */
const webAddress = /https?:\/\/[^\s/]+|\bwww\.\S+|(?<![@\w.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w@])/i;

function publicPolicy(response: Response): (CompanyAnswer & { letter: string }) | null {
  const found = Object.entries(response.companyAnswers).find(([, { topic }]) => topic === "POLICY_PUBLIC");
  return found ? { ...found[1], letter: found[0] } : null;
}

function report(answer: CompanyAnswer & { letter: string }, id: "review.P-03" | "review.P-03.noAddress" | "review.P-04"): Report[] {
  return [{ cell: answer.comment.cell, message: { id, slots: { letter: answer.letter, text: answer.comment.text } } }];
}

/**
 * P-03: a policy said to be public without its address; 2.x does not ask for one. The Checker of 3.x looks for "www", so that
 * http://company/policy counts as missing there; here any web address is one. 6.x takes any text of two characters as given,
 * and what is then no web address is left to P-04.
 */
export const policyAddressRules: readonly Rule[] = [
  {
    id: "P-03",
    class: "completeness",
    severity: "error",
    forms: ["3", "6"],
    cause: "policy address",
    check: ({ response, layout }) => {
      const answer = publicPolicy(response);
      if (!answer || !isWord(answer.raw, "Yes") || !isCompanyPartOpen(response, layout)) return [];
      if (answer.comment.text === "") return report(answer, "review.P-03");
      const given = layout.checker === "6" ? String(answer.comment.raw).length > 1 : String(answer.comment.raw).includes("www") || webAddress.test(answer.comment.text);
      return given ? [] : report(answer, "review.P-03.noAddress");
    },
  },
  {
    id: "P-04",
    class: "reasonableness",
    severity: "warning",
    cause: "policy address",
    check: ({ response }) => {
      const answer = publicPolicy(response);
      return answer?.meaning === "Yes" && answer.comment.text !== "" && !webAddress.test(answer.comment.text) ? report(answer, "review.P-04") : [];
    },
  },
];
