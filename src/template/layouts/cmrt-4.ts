import { cmrt3 } from "./cmrt-3";
import { cmrt6 } from "./cmrt-6";
import { yesNo, yesNoUnknown, type AnswerWord, type Layout, type QuestionLayout } from "./layout";

/**
 * CMRT 4.0 to 5.12 (2015 to 2019) were never seen as workbooks (templates.md, 13). Release notes and a completion guide give the
 * rows; the answers' wording is not known, so that of the versions before and after is understood.
 */
function eitherWording(before: readonly AnswerWord[], after: readonly AnswerWord[]): AnswerWord[] {
  return [...before, ...after.filter(([text]) => before.every(([other]) => other !== text))];
}

const responses: QuestionLayout = {
  number: "5",
  firstRow: 50,
  words: eitherWording(cmrt3.questions.RESPONSES?.words ?? [], cmrt6.questions.RESPONSES?.words ?? []),
};

const topicWords = (topic: string): readonly AnswerWord[] => cmrt6.companyQuestions.find((question) => question.topic === topic)?.words ?? yesNo;

/** 4.0 to 4.01b: the cells of 3.x. */
export const cmrt40: Layout = {
  ...cmrt3,
  id: "cmrt-4.0",
  unsure: true,
  confirmed: [],
  inferred: ["4.0", "4.01", "4.01a", "4.01b"],
  questions: { ...cmrt3.questions, RESPONSES: responses },
  companyQuestions: cmrt3.companyQuestions.map((question) => ({ ...question, words: eitherWording(question.words, topicWords(question.topic)) })),
};

/** 4.10 and 4.20: the same, with an id input in column A of the smelter list that fills the row. */
export const cmrt41: Layout = {
  ...cmrt40,
  id: "cmrt-4.1",
  inferred: ["4.1", "4.2"],
  smelterList: { ...cmrt40.smelterList, columns: { ...cmrt40.smelterList.columns, idInput: "A" } },
};

/** 5.0 to 5.12: nine company questions (the one after smelter names went), and a hidden standard name as in 6.x. */
export const cmrt5: Layout = {
  ...cmrt41,
  id: "cmrt-5",
  inferred: ["5", "5.01", "5.1", "5.11", "5.12"],
  questions: { ...cmrt41.questions, ALL_REPORTED: { number: "7", firstRow: 62, words: yesNoUnknown } },
  companyQuestions: [
    { letter: "A", topic: "POLICY", row: 69, words: yesNo },
    { letter: "B", topic: "POLICY_PUBLIC", row: 71, words: yesNo },
    { letter: "C", topic: "CONFLICT_FREE_REQUIRED", row: 73, words: yesNo },
    { letter: "D", topic: "VALIDATED_SMELTERS_REQUIRED", row: 75, words: yesNo },
    { letter: "E", topic: "DUE_DILIGENCE", row: 77, words: yesNo },
    { letter: "F", topic: "SUPPLIER_SURVEY", row: 79, words: eitherWording(yesNo, topicWords("SUPPLIER_SURVEY")) },
    { letter: "G", topic: "REVIEW", row: 81, words: yesNo },
    { letter: "H", topic: "CORRECTIVE_ACTION", row: 83, words: yesNo },
    { letter: "I", topic: "DISCLOSURE_DUTY", row: 85, words: eitherWording(yesNo, topicWords("DISCLOSURE_DUTY")) },
  ],
  smelterList: { ...cmrt41.smelterList, standardName: "R" },
};
