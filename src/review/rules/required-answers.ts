import type { Question } from "../../template";
import type { WordId } from "../../words";
import { isBlank, isCompanyPartOpen, openAnswers, type RequiredAnswer } from "../checker";
import type { Report, Rule, Subject } from "../rule";

const unanswered: Readonly<Record<Question, WordId>> = {
  ADDED: "review.Q-01.ADDED",
  NECESSARY: "review.Q-01.NECESSARY",
  ORIGIN_COVERED: "review.Q-03.ORIGIN_COVERED",
  ORIGIN_CAHRA: "review.Q-03.ORIGIN_CAHRA",
  RECYCLED: "review.Q-03.RECYCLED",
  RESPONSES: "review.Q-03.RESPONSES",
  ALL_IDENTIFIED: "review.Q-03.ALL_IDENTIFIED",
  ALL_REPORTED: "review.Q-03.ALL_REPORTED",
  ALL_VALIDATED: "review.Q-03.ALL_VALIDATED",
};

const decidesScope = (question: Question) => question === "ADDED" || question === "NECESSARY";

function reports({ response, layout }: Subject, wanted: (question: Question) => boolean): Report[] {
  return openAnswers(response, layout)
    .filter(({ question }) => wanted(question))
    .map(({ question, metal, cell, uncounted }: RequiredAnswer) => {
      const number = layout.questions[question]?.number ?? "";
      return { cell, metal, message: { id: uncounted ? "review.uncounted" : unanswered[question], slots: { number, metal } } };
    });
}

/** the questions that decide whether a metal is in scope. Q-03: all others, for the metals in scope. P-00: the company's own. */
export const requiredAnswerRules: readonly Rule[] = [
  { id: "Q-01", class: "completeness", severity: "error", cause: "scope answer", check: (subject) => reports(subject, decidesScope) },
  { id: "Q-03", class: "completeness", severity: "error", check: (subject) => reports(subject, (question) => !decidesScope(question)) },
  {
    id: "P-00",
    class: "completeness",
    severity: "error",
    check: ({ response, layout }) =>
      isCompanyPartOpen(response, layout)
        ? Object.entries(response.companyAnswers)
            .filter(([, answer]) => isBlank(answer.raw))
            .map(([letter, { cell }]) => ({ cell, message: { id: "review.P-00", slots: { letter } } }))
        : [],
  },
];
