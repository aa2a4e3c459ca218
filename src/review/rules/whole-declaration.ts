import { METALS, meaningOf, metalsInScope, type Meaning, type Metal, type Question, type Response } from "../../template";
import type { Report, Rule } from "../rule";
import { notDesignated } from "../statuses";

/** From all to none; versions word the steps differently, and some leave steps out. */
const bands: readonly (readonly Meaning[])[] = [["100%"], [">90%"], [">75%"], [">50%"], [">25%", "<=50%"], ["<25%"], ["None"]];
const bandOf = (meaning: Meaning | null) => bands.findIndex((band) => meaning !== null && band.includes(meaning));

/** How many steps apart two answers are among those that the version offers. */
function stepsApart(one: Meaning | null, other: Meaning | null, offered: readonly Meaning[]): number {
  const steps = bands.filter((band) => band.some((meaning) => offered.includes(meaning)));
  const stepOf = (meaning: Meaning | null) => steps.findIndex((band) => meaning !== null && band.includes(meaning));
  return stepOf(one) < 0 || stepOf(other) < 0 ? 0 : Math.abs(stepOf(one) - stepOf(other));
}

/** The questions to which one may answer that it is not known. */
const openQuestions: readonly Question[] = ["ORIGIN_COVERED", "ORIGIN_CAHRA", "RECYCLED", "ALL_REPORTED", "ALL_VALIDATED"];

function allUnknown(response: Response, metals: readonly Metal[]): boolean {
  const asked = openQuestions.filter((question) => response.answers[question] !== undefined);
  return metals.length > 0 && metals.every((metal) => asked.every((question) => question === "ALL_REPORTED" || meaningOf(response, question, metal) === "Unknown"));
}

/** What the answers of all metals together say. */
export const wholeDeclarationRules: readonly Rule[] = [
  {
    id: "X-15",
    class: "consistency",
    severity: "information",
    check: ({ response, layout }) => {
      const offered = layout.questions.RESPONSES?.words.map(([, meaning]) => meaning) ?? [];
      const answers = metalsInScope(response).flatMap((metal) => {
        const answer = response.answers.RESPONSES?.[metal];
        return answer && bandOf(answer.meaning) >= 0 ? [{ metal, answer }] : [];
      });
      const best = answers.reduce<(typeof answers)[number] | null>((top, next) => (top && bandOf(top.answer.meaning) <= bandOf(next.answer.meaning) ? top : next), null);
      return answers.flatMap(({ metal, answer }): Report[] =>
        best && stepsApart(best.answer.meaning, answer.meaning, offered) > 1
          ? [{ cell: answer.cell, metal, message: { id: "review.X-15", slots: { metal, answer: answer.text, otherMetal: best.metal, otherAnswer: best.answer.text } } }]
          : [],
      );
    },
  },
  {
    id: "X-16",
    class: "consistency",
    severity: "risk",
    check: ({ response }) => {
      const metals = metalsInScope(response);
      const [first] = metals;
      const cell = first && response.answers.ORIGIN_COVERED?.[first].cell;
      return cell !== undefined && allUnknown(response, metals) ? [{ cell, message: { id: "review.X-16", slots: {} } }] : [];
    },
  },
  {
    id: "X-12",
    class: "consistency",
    severity: "risk",
    forms: ["1", "2.03"],
    needs: ["list"],
    check: (subject) =>
      METALS.flatMap((metal): Report[] => {
        const answer = subject.response.answers.ALL_VALIDATED?.[metal];
        if (answer?.meaning !== "Yes" || !metalsInScope(subject.response).includes(metal)) return [];
        const names = notDesignated(subject, metal);
        return names.length > 0 ? [{ cell: answer.cell, metal, message: { id: "review.X-12", slots: { metal, names: names.join("; "), n: names.length, date: subject.context.list?.asOf ?? "" } } }] : [];
      }),
  },
];
