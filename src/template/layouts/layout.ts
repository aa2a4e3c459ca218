import type { CompanyField, CompanyTopic, Meaning, Question, ScopeKind, SmelterField } from "../response";

/** A drop-down's wording and what it means. The wording is compared without regard to case and white space. */
export type AnswerWord = readonly [text: string, meaning: Meaning];

export interface QuestionLayout {
  /** As printed in the version. */
  number: string;
  /** The row (from 1) of the Tantalum answer; Tin, Gold and Tungsten follow below it. */
  firstRow: number;
  words: readonly AnswerWord[];
}

export interface CompanyQuestionLayout {
  letter: string;
  topic: CompanyTopic;
  row: number;
  words: readonly AnswerWord[];
}

/** Which required fields and gating a version has (templates.md, 8): those of its Checker, and for 1.00, which has none, what it highlights. */
export type CheckerKind = "1" | "2.03" | "3" | "6";

/** What the templates of all families share: the company block and the smelter list. Addresses are of the sheets as issued. */
export interface FormLayout {
  id: string;
  /** As the versions print themselves. Confirmed: read and checked against a real file; inferred: by release notes only. */
  confirmed: readonly string[];
  inferred: readonly string[];
  company: Readonly<Record<CompanyField, string | null>>;
  /** One cell, or three: the day as a number, the month in English, the year. */
  effectiveDate: string | { day: string; month: string; year: string };
  smelterList: {
    /** Repeats the version's text; what tells a smelter list from other sheets. */
    versionCell: string;
    firstRow: number;
    /** The last row of the form; rows below hold helpers or nothing, unless rows were inserted. */
    lastRow: number;
    columns: Readonly<Partial<Record<SmelterField, string>>>;
    /** 5.x and later: the hidden column with the standard name of the chosen look-up entry. */
    standardName?: string;
  };
}

/** Where a version of the CMRT keeps what. Answers stand in column D, comments in G. */
export interface Layout extends FormLayout {
  /** True where no report on the version confirms the inferred cells; the review then says so. */
  unsure?: boolean;
  scopes: readonly { text: string; kind: ScopeKind }[];
  questions: Readonly<Partial<Record<Question, QuestionLayout>>>;
  companyQuestions: readonly CompanyQuestionLayout[];
  /** Number in B, name in C; comments in D unless told. 1.00 has none. */
  productList: { firstRow: number; lastRow: number; comments?: string } | null;
  checker: CheckerKind;
}

export const answerColumn = "D";
export const commentColumn = "G";

export const yesNo: readonly AnswerWord[] = [
  ["Yes", "Yes"],
  ["No", "No"],
];
export const yesNoUnknown: readonly AnswerWord[] = [...yesNo, ["Unknown", "Unknown"]];
/** Up to 2.03a. */
export const yesNoUncertain: readonly AnswerWord[] = [...yesNo, ["Uncertain or Unknown", "Unknown"]];
/** How suppliers' answers are verified, up to 2.03a. */
export const reviewWays: readonly AnswerWord[] = [
  ["Yes (3rd party audit)", "Yes"],
  ["Yes (documentation review only)", "Yes"],
  ["Yes (internal audit)", "Yes"],
  ["Yes (all methods apply)", "Yes"],
  ["No", "No"],
];
