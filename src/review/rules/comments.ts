import { METALS, metalsInScope, type Answer, type Meaning, type Metal, type Question } from "../../template";
import type { WordId } from "../../words";
import type { Report, Rule, Subject } from "../rule";

/** An answer that asks for a word of explanation, and has none. */
function unexplained(question: Question, meanings: readonly Meaning[], message: WordId, metals: (subject: Subject) => readonly Metal[] = ({ response }) => metalsInScope(response)): (subject: Subject) => Report[] {
  return (subject) =>
    metals(subject).flatMap((metal) => {
      const answer = subject.response.answers[question]?.[metal];
      if (!answer || answer.meaning === null || !meanings.includes(answer.meaning) || answer.comment.text !== "") return [];
      return [{ cell: answer.cell, metal, message: { id: message, slots: { metal, number: subject.layout.questions[question]?.number ?? "" } } }];
    });
}

/** The first of the questions that decide the scope which says No; one word of explanation is enough for both. */
function noWithoutReason({ response, layout }: Subject): Report[] {
  return METALS.flatMap((metal) => {
    const answers = (["ADDED", "NECESSARY"] as const).flatMap((question) => {
      const answer = response.answers[question]?.[metal];
      return answer?.meaning === "No" ? [{ question, answer }] : [];
    });
    const [first] = answers;
    if (!first || answers.some(({ answer }) => answer.comment.text !== "")) return [];
    return [{ cell: first.answer.cell, metal, message: { id: "review.Q-06" as const, slots: { metal, number: layout.questions[first.question]?.number ?? "" } } }];
  });
}

function everyAnswer({ response }: Subject): { answer: Answer; metal?: Metal }[] {
  const mineral = Object.values(response.answers).flatMap((answers) => METALS.map((metal) => ({ answer: answers[metal], metal })));
  return [...mineral, ...Object.values(response.companyAnswers).map((answer) => ({ answer }))];
}

const looksLikeAnswer = /^(?:yes|no|unknown|n\/?a|none|100\s*%)\b/i;
/** Longer texts are cut by some of the systems that read the forms. */
const longComment = 255;

export const commentRules: readonly Rule[] = [
  { id: "Q-06", class: "reasonableness", severity: "information", cause: "scope reason", check: noWithoutReason },
  { id: "Q-09", class: "reasonableness", severity: "warning", check: unexplained("ORIGIN_COVERED", ["Yes"], "review.Q-09") },
  { id: "Q-09", class: "reasonableness", severity: "warning", check: unexplained("ORIGIN_CAHRA", ["Yes"], "review.Q-09.cahra") },
  // Up to 2.03a the question is whether any of it is recycled, so the answer says little without the source.
  { id: "Q-10", class: "reasonableness", severity: "warning", forms: ["1", "2.03"], check: unexplained("RECYCLED", ["Yes"], "review.Q-10") },
  {
    id: "Q-12",
    class: "reasonableness",
    severity: "information",
    check: (subject) =>
      metalsInScope(subject.response).flatMap((metal): Report[] => {
        const answer = subject.response.answers.RESPONSES?.[metal];
        if (!answer || answer.meaning === null || answer.meaning === "100%" || answer.meaning === "None" || /\d\s*%|\d+\s*(?:of|\/|out)\s*\d+/i.test(answer.comment.text)) return [];
        return [{ cell: answer.comment.cell, metal, message: { id: "review.Q-12", slots: { metal, answer: answer.text } } }];
      }),
  },
  {
    id: "Q-15",
    class: "reasonableness",
    severity: "warning",
    check: (subject) =>
      everyAnswer(subject).flatMap(({ answer, metal }): Report[] => {
        const { comment } = answer;
        const place = { cell: comment.cell, ...(metal ? { metal } : {}) };
        if (answer.text === "" && looksLikeAnswer.test(comment.text)) return [{ ...place, message: { id: "review.Q-15.answer", slots: { text: comment.text, cell: answer.cell } } }];
        return comment.text.length > longComment ? [{ ...place, severity: "information", message: { id: "review.Q-15.long", slots: { n: comment.text.length, most: longComment } } }] : [];
      }),
  },
];
