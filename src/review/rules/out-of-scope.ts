import { METALS, metalsInScope, QUESTIONS, type Metal, type Question, type Response } from "../../template";
import type { Report, Rule, Subject } from "../rule";

const scopeQuestions: readonly Question[] = ["ADDED", "NECESSARY"];

function declaredOut(response: Response): Metal[] {
  const inScope = metalsInScope(response);
  return METALS.filter((metal) => !inScope.includes(metal));
}

/** one for a metal, at its first answer that the form does not ask for; old entries stay when a No is chosen later. */
function answeredThoughOut({ response, layout }: Subject): Report[] {
  return declaredOut(response).flatMap((metal) => {
    const given = QUESTIONS.filter((question) => !scopeQuestions.includes(question) && (response.answers[question]?.[metal].text ?? "") !== "");
    const [first] = given;
    const cell = first && response.answers[first]?.[metal].cell;
    if (cell === undefined) return [];
    return [{ cell, metal, message: { id: "review.Q-04" as const, slots: { metal, numbers: given.map((question) => layout.questions[question]?.number ?? "").join(", ") } } }];
  });
}

export const outOfScopeRules: readonly Rule[] = [
  { id: "Q-04", class: "consistency", severity: "information", check: answeredThoughOut },
  {
    id: "X-17",
    class: "consistency",
    severity: "information",
    forms: ["6"],
    check: ({ response, layout }) =>
      METALS.flatMap((metal): Report[] => {
        const [added, remains] = [response.answers.ADDED?.[metal], response.answers.NECESSARY?.[metal]];
        if (added?.meaning !== "No" || !remains || remains.text === "") return [];
        return [{ cell: remains.cell, metal, message: { id: "review.X-17", slots: { metal, number: layout.questions.NECESSARY?.number ?? "" } } }];
      }),
  },
  {
    // A catalyst is added and does not remain; what was not added can remain only as a residue.
    id: "X-13",
    class: "consistency",
    severity: "warning",
    cause: "scope reason",
    forms: ["3", "6"],
    check: ({ response, layout }) =>
      METALS.flatMap((metal): Report[] => {
        const [added, necessary] = [response.answers.ADDED?.[metal], response.answers.NECESSARY?.[metal]];
        if (!added || !necessary || added.comment.text !== "" || necessary.comment.text !== "") return [];
        const slots = { metal, number: layout.questions.ADDED?.number ?? "", otherNumber: layout.questions.NECESSARY?.number ?? "" };
        if (added.meaning === "Yes" && necessary.meaning === "No") return [{ cell: necessary.cell, metal, severity: "information", message: { id: "review.X-13.catalyst", slots } }];
        return layout.checker === "3" && added.meaning === "No" && necessary.meaning === "Yes" ? [{ cell: added.cell, metal, message: { id: "review.X-13.residue", slots } }] : [];
      }),
  },
  {
    id: "X-14",
    class: "consistency",
    severity: "warning",
    check: ({ response }) => {
      const [first] = METALS;
      const cell = (response.answers.ADDED ?? response.answers.NECESSARY)?.[first].cell;
      if (cell === undefined || metalsInScope(response).length > 0) return [];
      const listed = response.smelters.filter(({ metal }) => metal !== null).length;
      if (listed > 0) return [{ cell, message: { id: "review.X-14.rows", slots: { n: listed } } }];
      const answered = Object.entries(response.companyAnswers).filter(([, { text }]) => text !== "");
      const [letter, answer] = answered[0] ?? [];
      return answer && letter !== undefined ? [{ cell: answer.cell, severity: "information", message: { id: "review.X-14.answers", slots: { n: answered.length } } }] : [];
    },
  },
];
