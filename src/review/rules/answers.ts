import { METALS, QUESTIONS, metalsInScope, type Answer, type AnswerWord, type Meaning, type Metal, type Question } from "../../template";
import type { WordId } from "../../words";
import type { Report, Rule, Subject } from "../rule";
import { allDesignated } from "../statuses";

/** Says it for every metal in scope whose answer means one of these; the slots are the question's number, the metal and the answer. */
function whereAnswered(question: Question, meanings: readonly Meaning[], message: WordId): (subject: Subject) => Report[] {
  return ({ response, layout }) =>
    metalsInScope(response).flatMap((metal) => {
      const answer = response.answers[question]?.[metal];
      if (!answer || answer.meaning === null || !meanings.includes(answer.meaning)) return [];
      return [{ cell: answer.cell, metal, message: { id: message, slots: { number: layout.questions[question]?.number ?? "", metal, answer: answer.text } } }];
    });
}

/** Every answer that the form does not offer. Whether the metal is in scope does not matter: the answer itself is none. */
function notOffered({ response, layout }: Subject): { answer: Answer; metal: Metal | undefined; words: readonly AnswerWord[] }[] {
  const mineral = QUESTIONS.flatMap((question) => {
    const words = layout.questions[question]?.words ?? [];
    return METALS.flatMap((metal) => {
      const answer = response.answers[question]?.[metal];
      return answer ? [{ answer, metal, words }] : [];
    });
  });
  const company = layout.companyQuestions.flatMap(({ letter, words }) => {
    const answer = response.companyAnswers[letter];
    return answer ? [{ answer, metal: undefined, words }] : [];
  });
  return [...mineral, ...company].filter(({ answer }) => answer.text !== "" && answer.raw !== 0 && answer.wording !== "offered");
}

/** F-11: an answer in the supplier's language, where the form asks for English. It is understood, and a reader of the file may not. */
function inOtherLanguage(subject: Subject): Report[] {
  return notOffered(subject)
    .filter(({ answer }) => answer.wording === "other language")
    .map(({ answer, metal }) => ({
      cell: answer.cell,
      ...(metal ? { metal } : {}),
      message: { id: "review.F-11", slots: { text: answer.text, meaning: answer.meaning ?? "" } },
    }));
}

/** a text that the form does not offer, understood or not. */
function inOtherWords(subject: Subject): Report[] {
  return notOffered(subject).map(({ answer, metal, words }): Report => ({
    cell: answer.cell,
    ...(metal ? { metal } : {}),
    message:
      answer.meaning === null
        ? { id: "review.Q-02", slots: { text: answer.text, allowed: offered(words) } }
        : { id: "review.Q-02.understood", slots: { text: answer.text, meaning: answer.meaning, allowed: offered(words) } },
  }));
}

/** The wordings that the form shows; "1" stands for how Excel stores 100%. */
function offered(words: readonly AnswerWord[]): string {
  return words.flatMap(([word]) => (word === "1" ? [] : [word])).join(" / ");
}

export const answerRules: readonly Rule[] = [
  { id: "F-11", class: "reasonableness", severity: "warning", cause: "wording", check: inOtherLanguage },
  { id: "Q-02", class: "consistency", severity: "error", cause: "wording", check: inOtherWords },
  {
    // A Yes through designated smelters is what the programme wants (rules.md, 0).
    id: "Q-07",
    class: "reasonableness",
    severity: "risk",
    check: (subject) =>
      whereAnswered("ORIGIN_COVERED", ["Yes"], "review.Q-07")(subject).map((report): Report =>
        report.metal && subject.context.list && allDesignated(subject, report.metal)
          ? { ...report, severity: "information", message: { id: "review.Q-07.designated", slots: { ...report.message.slots, date: subject.context.list.asOf } } }
          : report,
      ),
  },
  { id: "Q-14", class: "reasonableness", severity: "information", check: whereAnswered("ALL_VALIDATED", ["No", "Unknown"], "review.Q-14") },
  { id: "Q-08", class: "reasonableness", severity: "warning", check: whereAnswered("ORIGIN_COVERED", ["Unknown"], "review.Q-08") },
  { id: "Q-11", class: "reasonableness", severity: "warning", check: whereAnswered("RESPONSES", ["<=50%", ">25%", "<25%", "None"], "review.Q-11") },
  { id: "Q-13", class: "reasonableness", severity: "warning", check: whereAnswered("ALL_REPORTED", ["No"], "review.Q-13") },
];
