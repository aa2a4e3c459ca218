import { metalsInScope, type CheckerKind, type CompanyAnswer, type CompanyTopic, type Response } from "../../template";
import type { WordId } from "../../words";
import type { Report, Rule } from "../rule";

const upTo5 = ["1", "2.03", "3"] as const;

/** What the supplier says of its own ways, asked only while some metal is in scope. */
function practice(id: string, topic: CompanyTopic, message: WordId, forms?: readonly CheckerKind[]): Rule {
  return {
    id,
    class: "reasonableness",
    severity: "warning",
    forms,
    check: ({ response }) => answersTo(response, topic).flatMap(([letter, answer]): Report[] => (answer.meaning === "No" ? [{ cell: answer.cell, message: { id: message, slots: { letter } } }] : [])),
  };
}

function answersTo(response: Response, topic: CompanyTopic): [string, CompanyAnswer][] {
  return metalsInScope(response).length === 0 ? [] : Object.entries(response.companyAnswers).filter(([, answer]) => answer.topic === topic);
}

export const practiceRules: readonly Rule[] = [
  practice("P-05", "CONFLICT_FREE_REQUIRED", "review.P-05", upTo5),
  practice("P-06", "VALIDATED_SMELTERS_REQUIRED", "review.P-06", upTo5),
  practice("P-07", "DUE_DILIGENCE", "review.P-07"),
  {
    id: "P-08",
    class: "reasonableness",
    severity: "warning",
    check: ({ response }) =>
      answersTo(response, "SUPPLIER_SURVEY").flatMap(([letter, answer]): Report[] => {
        if (answer.meaning !== "No") return [];
        const unexplained = answer.comment.text === "";
        return [{ cell: answer.cell, ...(unexplained ? { severity: "error" } : {}), message: { id: unexplained ? "review.P-08.unexplained" : "review.P-08", slots: { letter } } }];
      }),
  },
  {
    id: "P-09",
    class: "consistency",
    severity: "warning",
    forms: ["6"],
    check: ({ response }) =>
      answersTo(response, "SUPPLIER_SURVEY").flatMap(([letter, answer]): Report[] =>
        /other format/i.test(answer.text) && answer.comment.text === "" ? [{ cell: answer.comment.cell, message: { id: "review.P-09", slots: { letter, text: answer.text } } }] : [],
      ),
  },
  practice("P-10", "SMELTER_NAMES_REQUESTED", "review.P-10", upTo5),
  practice("P-11", "REVIEW", "review.P-11", upTo5),
  practice("P-12", "CORRECTIVE_ACTION", "review.P-12", upTo5),
  {
    // The forms ask for a description and few give one, so this is no reason to go back to the supplier.
    id: "P-12",
    class: "reasonableness",
    severity: "information",
    forms: upTo5,
    check: ({ response }) =>
      answersTo(response, "CORRECTIVE_ACTION").flatMap(([letter, answer]): Report[] =>
        answer.meaning === "Yes" && answer.comment.text === "" ? [{ cell: answer.comment.cell, message: { id: "review.P-12.unexplained", slots: { letter } } }] : [],
      ),
  },
];
