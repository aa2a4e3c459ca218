import { meaningOf, METALS, metalsInScope, smelterCell, type Metal, type SmelterRow } from "../../template";
import { coveredCountriesIn } from "../covered-countries";
import type { Report, Rule, Subject } from "../rule";

/** The forms ask for these words where the material has no mine. */
const recycledWord = /\b(?:recycled?|recycling|recycler|scrap|secondary)\b|再生|回收|废料|スクラップ|リサイクル|재활용|스크랩/i;
const saysNothing = /^(?:unknown|n\/?a|none|not applicable|rcoi confirmed as per rmi|[-–—.?]*)$/i;

export function isRecycled({ mineName, mineCountry, recycled }: Pick<SmelterRow, "mineName" | "mineCountry" | "recycled">): boolean {
  return recycledWord.test(mineName) || recycledWord.test(mineCountry) || /^yes\b/i.test(recycled);
}

function rowsOf({ response }: Subject, metal: Metal): SmelterRow[] {
  return response.smelters.filter((row) => row.metal === metal);
}

/** Says it for every metal in scope whose RECYCLED answer is this one. */
function whereRecycled(meaning: "Yes" | "No", judge: (subject: Subject, metal: Metal, cell: string) => Report[]): (subject: Subject) => Report[] {
  return (subject) =>
    metalsInScope(subject.response).flatMap((metal) => {
      const answer = subject.response.answers.RECYCLED?.[metal];
      return answer?.meaning === meaning ? judge(subject, metal, answer.cell) : [];
    });
}

/** Rows and answers about where the metal comes from: mines or recycling. */
export const sourceRules: readonly Rule[] = [
  {
    // Up to 2.03a a Yes says that some of it is recycled, and mines are no contradiction.
    id: "X-07",
    class: "consistency",
    severity: "warning",
    forms: ["3", "6"],
    check: whereRecycled("Yes", (subject, metal) =>
      rowsOf(subject, metal).flatMap((row): Report[] => {
        const field = (["mineCountry", "mineName"] as const).find((name) => row[name] !== "" && !saysNothing.test(row[name]) && !recycledWord.test(row[name]));
        const cell = field && smelterCell(row, field);
        if (!field || !cell) return [];
        return [{ sheet: row.sheet, cell, metal, message: { id: "review.X-07", slots: { row: row.row, metal, text: row[field], number: subject.layout.questions.RECYCLED?.number ?? "" } } }];
      }),
    ),
  },
  {
    id: "X-08",
    class: "consistency",
    severity: "warning",
    check: whereRecycled("No", (subject, metal, cell) => {
      const rows = rowsOf(subject, metal);
      return rows.length > 0 && rows.every(isRecycled) ? [{ cell, metal, message: { id: "review.X-08", slots: { metal, n: rows.length } } }] : [];
    }),
  },
  {
    id: "X-18",
    class: "consistency",
    severity: "warning",
    check: whereRecycled("Yes", (subject, metal, cell) => {
      const rows = rowsOf(subject, metal);
      return rows.length > 0 && !rows.some(isRecycled) ? [{ cell, metal, message: { id: "review.X-18", slots: { metal } } }] : [];
    }),
  },
  {
    id: "X-10",
    class: "consistency",
    severity: "information",
    check: (subject) =>
      metalsInScope(subject.response).flatMap((metal): Report[] => {
        const cell = subject.response.answers.ORIGIN_COVERED?.[metal].cell;
        if (cell === undefined || meaningOf(subject.response, "ORIGIN_COVERED", metal) !== "Yes") return [];
        const shown = rowsOf(subject, metal).some(({ mineCountry }) => coveredCountriesIn(mineCountry).length > 0);
        return shown ? [] : [{ cell, metal, message: { id: "review.X-10", slots: { metal } } }];
      }),
  },
  {
    id: "S-29",
    class: "consistency",
    severity: "information",
    forms: ["3", "6"],
    check: (subject) => {
      // Where no row says so, X-18 has said it once.
      const sayingSo = METALS.filter((metal) => meaningOf(subject.response, "RECYCLED", metal) === "Yes" && rowsOf(subject, metal).some(isRecycled));
      return subject.response.smelters.flatMap((row): Report[] => {
        const cell = smelterCell(row, "recycled");
        if (cell === null || row.metal === null) return [];
        const place = { sheet: row.sheet, cell, metal: row.metal };
        if (row.recycled !== "" && !/^(?:yes|no|unknown)$/i.test(row.recycled)) return [{ ...place, message: { id: "review.S-29.word", slots: { row: row.row, text: row.recycled } } }];
        return sayingSo.includes(row.metal) && row.recycled === "" && !isRecycled(row) ? [{ ...place, message: { id: "review.S-29.blank", slots: { row: row.row, metal: row.metal } } }] : [];
      });
    },
  },
];
