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

/** Which Checker the version carries: its required fields and gating differ (templates.md, 8). */
export type CheckerKind = "2.03" | "3" | "6";

/** Where a version keeps what. Addresses are of the sheets as issued; answers stand in column D, comments in G. */
export interface Layout {
  id: string;
  /** As the versions print themselves. Confirmed: read and checked against a real file; inferred: by release notes only. */
  confirmed: readonly string[];
  inferred: readonly string[];
  company: Readonly<Record<CompanyField, string | null>>;
  effectiveDate: string;
  scopes: readonly { text: string; kind: ScopeKind }[];
  questions: Readonly<Partial<Record<Question, QuestionLayout>>>;
  companyQuestions: readonly CompanyQuestionLayout[];
  smelterList: {
    /** Repeats the version's text; what tells a smelter list from other sheets. */
    versionCell: string;
    firstRow: number;
    /** The last row of the form; rows below hold helpers or nothing. */
    lastRow: number;
    columns: Readonly<Partial<Record<SmelterField, string>>>;
    /** 6.x: the hidden column with the standard name of the chosen look-up entry. */
    standardName?: string;
  };
  /** Number in B, name in C; comments in D unless told. */
  productList: { firstRow: number; lastRow: number; comments?: string };
  checker: CheckerKind;
}

export const answerColumn = "D";
export const commentColumn = "G";

export const yesNo: readonly AnswerWord[] = [
  ["Yes", "Yes"],
  ["No", "No"],
];
export const yesNoUnknown: readonly AnswerWord[] = [...yesNo, ["Unknown", "Unknown"]];
