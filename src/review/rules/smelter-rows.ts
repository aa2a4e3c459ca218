import { metalsInScope, notIdentifiedChoice, smelterCell, type SmelterRow } from "../../template";
import type { Rule, Subject } from "../rule";

/** Says it for every row that the test finds, at the cell of one field of that row. */
function rows(subject: Subject, field: "metalText" | "lookup", test: (row: SmelterRow) => boolean) {
  return subject.response.smelters.filter(test).flatMap((row) => {
    const cell = smelterCell(row, field);
    return cell === null ? [] : [{ row, place: { sheet: row.sheet, cell, ...(row.metal ? { metal: row.metal } : {}) } }];
  });
}

export const smelterRowRules: readonly Rule[] = [
  {
    id: "S-02",
    class: "consistency",
    severity: "error",
    check: (subject) =>
      rows(subject, "metalText", ({ metal, metalText }) => metal === null && metalText !== "").map(({ row, place }) => ({
        ...place,
        message: { id: "review.S-02", slots: { row: row.row, text: row.metalText } },
      })),
  },
  {
    id: "XS-02",
    class: "consistency",
    severity: "warning",
    check: (subject) => {
      const inScope = metalsInScope(subject.response);
      // With no metal in scope X-14 says it once.
      if (inScope.length === 0) return [];
      return rows(subject, "metalText", ({ metal }) => metal !== null && !inScope.includes(metal)).map(({ row, place }) => ({
        ...place,
        message: { id: "review.XS-02", slots: { row: row.row, metal: row.metalText, name: row.name } },
      }));
    },
  },
  {
    id: "S-05",
    class: "reasonableness",
    severity: "warning",
    check: (subject) =>
      rows(subject, "lookup", ({ lookup }) => notIdentifiedChoice.test(lookup)).map(({ row, place }) => ({
        ...place,
        message: { id: "review.S-05", slots: { row: row.row, metal: row.metalText } },
      })),
  },
];
