import { meaningOf, metalsInScope, notIdentifiedChoice, type Metal, type Question } from "../../template";
import type { WordId } from "../../words";
import type { Report, Rule, Subject } from "../rule";

/** Two answers of one metal that cannot both be right; shown at the one that claims more. */
function contradiction(question: Question, judge: (subject: Subject, metal: Metal) => { id: WordId; slots?: Record<string, string | number> } | null): (subject: Subject) => Report[] {
  return (subject) =>
    metalsInScope(subject.response).flatMap((metal) => {
      const answer = subject.response.answers[question]?.[metal];
      const found = answer && judge(subject, metal);
      if (!found) return [];
      return [{ cell: answer.cell, metal, message: { id: found.id, slots: { metal, number: subject.layout.questions[question]?.number ?? "", ...found.slots } } }];
    });
}

/** The answer of another question as it stands there, with its number, for the sentence. */
function other({ response, layout }: Subject, question: Question, metal: Metal): { otherNumber: string; otherAnswer: string } {
  return { otherNumber: layout.questions[question]?.number ?? "", otherAnswer: response.answers[question]?.[metal].text ?? "" };
}

function rowsOf({ response }: Subject, metal: Metal) {
  return response.smelters.filter((row) => row.metal === metal);
}

/** Null, for an answer that is blank or no answer, is not "less than all": its own rule asks for it. */
function notAllAnswered({ response }: Subject, metal: Metal): boolean {
  const responses = meaningOf(response, "RESPONSES", metal);
  return responses !== null && responses !== "100%";
}

export const contradictionRules: readonly Rule[] = [
  {
    // Either gap is enough: who has not heard from all, or does not know all smelters, cannot know that nothing comes from there.
    id: "X-01",
    class: "consistency",
    severity: "warning",
    check: contradiction("ORIGIN_COVERED", (subject, metal) => {
      if (meaningOf(subject.response, "ORIGIN_COVERED", metal) !== "No") return null;
      if (notAllAnswered(subject, metal)) return { id: "review.X-01.responses", slots: other(subject, "RESPONSES", metal) };
      if (meaningOf(subject.response, "ALL_IDENTIFIED", metal) === "No") return { id: "review.X-01.identified", slots: other(subject, "ALL_IDENTIFIED", metal) };
      return null;
    }),
  },
  {
    id: "X-02",
    class: "consistency",
    severity: "warning",
    check: contradiction("ALL_IDENTIFIED", (subject, metal) =>
      meaningOf(subject.response, "ALL_IDENTIFIED", metal) === "Yes" && notAllAnswered(subject, metal) ? { id: "review.X-02", slots: other(subject, "RESPONSES", metal) } : null,
    ),
  },
  {
    id: "X-03",
    class: "consistency",
    severity: "warning",
    check: contradiction("ALL_IDENTIFIED", (subject, metal) =>
      meaningOf(subject.response, "ALL_IDENTIFIED", metal) === "Yes" && subject.response.sheets.smelterList !== null && rowsOf(subject, metal).length === 0 ? { id: "review.X-03" } : null,
    ),
  },
  {
    id: "X-04",
    class: "consistency",
    severity: "warning",
    check: contradiction("ALL_IDENTIFIED", (subject, metal) => {
      if (meaningOf(subject.response, "ALL_IDENTIFIED", metal) !== "Yes") return null;
      const open = rowsOf(subject, metal).filter(({ lookup, name }) => notIdentifiedChoice.test(lookup) || notIdentifiedChoice.test(name) || /^unknown$/i.test(name));
      return open.length > 0 ? { id: "review.X-04", slots: { n: open.length, rows: open.map(({ row }) => row).join(", ") } } : null;
    }),
  },
  {
    id: "X-05",
    class: "consistency",
    severity: "warning",
    check: contradiction("ALL_REPORTED", (subject, metal) =>
      meaningOf(subject.response, "ALL_REPORTED", metal) === "Yes" && meaningOf(subject.response, "ALL_IDENTIFIED", metal) === "No" && rowsOf(subject, metal).length === 0 ? { id: "review.X-05" } : null,
    ),
  },
  {
    // 2.x asks whether any of it is recycled, not whether all is.
    id: "X-06",
    class: "consistency",
    severity: "warning",
    forms: ["3", "6"],
    check: contradiction("RECYCLED", (subject, metal) =>
      meaningOf(subject.response, "RECYCLED", metal) === "Yes" && meaningOf(subject.response, "ORIGIN_COVERED", metal) === "Yes" ? { id: "review.X-06", slots: other(subject, "ORIGIN_COVERED", metal) } : null,
    ),
  },
  {
    // Every covered country is a conflict-affected and high-risk area (instructions of 6.x).
    id: "X-11",
    class: "consistency",
    severity: "warning",
    check: contradiction("ORIGIN_CAHRA", (subject, metal) => {
      const cahra = subject.response.answers.ORIGIN_CAHRA?.[metal];
      const contradicts = meaningOf(subject.response, "ORIGIN_COVERED", metal) === "Yes" && cahra?.meaning !== null && cahra?.meaning !== "Yes";
      return contradicts ? { id: "review.X-11", slots: { text: cahra?.text ?? "" } } : null;
    }),
  },
];
