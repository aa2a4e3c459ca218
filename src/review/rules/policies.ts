import { meaningOf, metalsInScope, type CompanyTopic, type Response } from "../../template";
import type { Rule } from "../rule";

function companyAnswer(response: Response, topic: CompanyTopic) {
  const found = Object.entries(response.companyAnswers).find(([, answer]) => answer.topic === topic);
  return found ? { letter: found[0], ...found[1] } : null;
}

/** The company part is about the metals in scope; without any its answers are not asked for. */
const isAsked = (response: Response) => metalsInScope(response).length > 0;

export const policyRules: readonly Rule[] = [
  {
    id: "P-13",
    class: "consistency",
    severity: "warning",
    check: ({ response }) => {
      const policy = companyAnswer(response, "POLICY");
      const publicPolicy = companyAnswer(response, "POLICY_PUBLIC");
      if (!isAsked(response) || policy?.meaning !== "No" || publicPolicy?.meaning !== "Yes") return [];
      return [{ cell: publicPolicy.cell, message: { id: "review.P-13", slots: { letter: publicPolicy.letter, policyLetter: policy.letter } } }];
    },
  },
  {
    // Who asks and hears from nobody either does not ask or does not follow up.
    id: "P-14",
    class: "consistency",
    severity: "warning",
    check: ({ response }) => {
      const survey = companyAnswer(response, "SUPPLIER_SURVEY");
      const metals = metalsInScope(response);
      const noneAnswered = metals.length > 0 && metals.every((metal) => meaningOf(response, "RESPONSES", metal) === "None");
      return noneAnswered && survey?.meaning === "Yes" ? [{ cell: survey.cell, message: { id: "review.P-14", slots: { letter: survey.letter } } }] : [];
    },
  },
  {
    id: "P-01",
    class: "reasonableness",
    severity: "warning",
    check: ({ response }) => {
      const answer = companyAnswer(response, "POLICY");
      return isAsked(response) && answer?.meaning === "No" ? [{ cell: answer.cell, message: { id: "review.P-01", slots: { letter: answer.letter } } }] : [];
    },
  },
  {
    id: "P-02",
    class: "reasonableness",
    severity: "warning",
    check: ({ response }) => {
      const answer = companyAnswer(response, "POLICY_PUBLIC");
      // Where there is no policy at all, P-01 has said what there is to say.
      const hasPolicy = companyAnswer(response, "POLICY")?.meaning === "Yes";
      return isAsked(response) && hasPolicy && answer?.meaning === "No" ? [{ cell: answer.cell, message: { id: "review.P-02", slots: { letter: answer.letter } } }] : [];
    },
  },
];
