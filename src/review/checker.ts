import type { CellValue, Layout, Metal, Question, Response } from "../template";
import { METALS, QUESTIONS } from "../template";

/**
 * What the template's own Checker requires and counts as given, formula by formula (templates.md, 8). It compares untrimmed
 * text, so these functions see the cells' raw values; all other rules read meanings.
 */

/** As `cell=0` in a formula: an empty cell and the number 0. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === "" || value === 0;
}

/** As `cell="No"` in a formula: capitals do not matter, white space does. */
export function isWord(value: CellValue, word: string): boolean {
  return typeof value === "string" && value.toLowerCase() === word.toLowerCase();
}

export interface RequiredAnswer {
  question: Question;
  metal: Metal;
  cell: string;
  /** The cell holds an answer which the form does not count, because an earlier answer is not Yes (6.x). */
  uncounted: boolean;
}

/** Every mineral question that the Checker lists as open. */
export function openAnswers(response: Response, layout: Layout): RequiredAnswer[] {
  return QUESTIONS.flatMap((question) =>
    METALS.flatMap((metal) => {
      const answer = response.answers[question]?.[metal];
      if (!answer || !isRequired(response, layout, question, metal)) return [];
      const counts = layout.checker !== "6" || isCounted(response, question, metal);
      if (counts && !isBlank(answer.raw)) return [];
      return [{ question, metal, cell: answer.cell, uncounted: !isBlank(answer.raw) }];
    }),
  );
}

/** True for a metal whose later questions the Checker requires. */
export function isMetalOpen(response: Response, layout: Layout, metal: Metal): boolean {
  const added = response.answers.ADDED?.[metal].raw ?? null;
  const necessary = response.answers.NECESSARY?.[metal].raw ?? null;
  switch (layout.checker) {
    case "1":
    case "2.03":
      return !isWord(necessary, "No");
    case "3":
      return !(isWord(added, "No") && isWord(necessary, "No"));
    case "6":
      // The form looks at the second answer only where the first is Yes.
      return !isWord(added, "No") && !(isWord(added, "Yes") && isWord(necessary, "No"));
  }
}

/** True when the company-level questions are required: some metal is open. */
export function isCompanyPartOpen(response: Response, layout: Layout): boolean {
  return METALS.some((metal) => isMetalOpen(response, layout, metal));
}

function isRequired(response: Response, layout: Layout, question: Question, metal: Metal): boolean {
  if (question === "ADDED") return true;
  if (question === "NECESSARY") return layout.checker !== "6" || !isWord(response.answers.ADDED?.[metal].raw ?? null, "No");
  return isMetalOpen(response, layout, metal);
}

function isCounted(response: Response, question: Question, metal: Metal): boolean {
  if (question === "ADDED") return true;
  const added = isWord(response.answers.ADDED?.[metal].raw ?? null, "Yes");
  return question === "NECESSARY" ? added : added && isWord(response.answers.NECESSARY?.[metal].raw ?? null, "Yes");
}

/** True when the scope cell holds exactly this option of the version's list. */
export function isScope(response: Response, layout: Layout, ...kinds: Layout["scopes"][number]["kind"][]): boolean {
  const raw = response.company.declarationScope?.raw ?? null;
  return layout.scopes.some(({ kind, text }) => kinds.includes(kind) && isWord(raw, text));
}
