import { findingKeys, reviewRolledUp, type ReviewSettings, type RestsOn, type RolledUp, type RollUpFinding } from "../review";
import { columnName, smelterCell, type CellValue, type SmelterRow } from "../template";
import type { Annex } from "./consolidate";
import { foldedName } from "./declarations";
import { suppliersAsked, type Answered, type RegisterEntry } from "./register";
import { registerPlace } from "./register-place";
import { sheetNames, type ReviewLine } from "./sheets";

export interface RollUpReview {
  annex: Pick<Annex, "rows" | "replaced">;
  /** With the findings that are open. */
  register: readonly RegisterEntry[];
  settings: ReviewSettings;
  /** The sheet Suppliers as it stands; null: there is none yet. */
  suppliers?: readonly (readonly CellValue[])[] | null;
  /** True where that sheet is written together with the findings, so that its lines will stand in the order of the register. */
  written?: boolean;
  /** True in a copy for readers: who has answered was told where it was made. */
  isCopy?: boolean;
}

/** The findings that need the register and the annex (Z-08, Z-17, T-06), as lines for the sheet Review and for the pane. */
export function reviewRollUp({ annex, register, settings, suppliers = null, written = false, isCopy = false }: RollUpReview): ReviewLine[] {
  return keyed(reviewRolledUp(rolledUp({ annex, register, settings, suppliers, written }), settings, isCopy));
}

function rolledUp({ annex, register, suppliers = null, written = false }: RollUpReview): RolledUp {
  const replaced = new Set(annex.replaced.map(({ response }) => response));
  const companies = new Map<string, Answered[]>();
  for (const { line, answered } of register) if (answered && !replaced.has(answered.response)) companies.set(foldedName(line.supplier), [...(companies.get(foldedName(line.supplier)) ?? []), answered]);
  const { cell, cellOf } = cellsOf(register, suppliers, written);
  const flagged = flaggedRows(register);
  const silent = new Map<string, RolledUp["silent"][number]>();
  for (const [index, { line: { supplier }, answered }] of register.entries()) {
    const company = foldedName(supplier);
    // Who sent another's declaration once more has answered too.
    if (answered === null && !companies.has(company) && !silent.has(company)) silent.set(company, { supplier, cell: cellOf(index) });
  }
  return {
    asked: suppliersAsked(register),
    answered: companies.size,
    complete: [...companies.values()].filter((all) => all.every(({ review }) => review.grade === "complete")).length,
    register: { sheet: sheetNames.suppliers, cell },
    silent: [...silent.values()],
    facilities: annex.rows.map(({ metal, facility, evidence }) => ({ metal, name: facility, rows: evidence.flatMap(({ of }) => flagged.get(of) ?? []) })).filter(({ rows }) => rows.length > 0),
  };
}

/** Every listed row by itself, with the errors that the review found in it. */
function flaggedRows(register: readonly RegisterEntry[]): Map<SmelterRow, RestsOn> {
  const rows = new Map<SmelterRow, RestsOn>();
  for (const { line, answered } of register) {
    if (!answered) continue;
    const { response, review } = answered;
    const errors = new Map<string, string[]>();
    for (const { severity, sheet, cell, rule } of review.findings) {
      if (severity !== "error") continue;
      const place = placeOf(sheet, Number(/\d+$/.exec(cell)?.[0] ?? 0));
      errors.set(place, [...(errors.get(place) ?? []), rule]);
    }
    for (const row of response.smelters) {
      rows.set(row, { supplier: line.supplier, declaration: response.sheets.declaration, sheet: row.sheet, row: row.row, cell: smelterCell(row, "nameText") ?? `B${row.row}`, errors: errors.get(placeOf(row.sheet, row.row)) ?? [] });
    }
  }
  return rows;
}

function placeOf(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

/** Where the register's lines stand on their sheet: as it is now, by the names; as it will be written, in the register's order. */
function cellsOf(register: readonly RegisterEntry[], suppliers: readonly (readonly CellValue[])[] | null, written: boolean): { cell: string; cellOf: (index: number) => string } {
  const { row: heading, column, rowOf } = registerPlace(suppliers);
  const cellAt = (row: number) => `${columnName(column)}${row + 1}`;
  return { cell: cellAt(heading), cellOf: (index) => cellAt((written ? null : rowOf(register[index]?.line.supplier ?? "")) ?? heading + 1 + index) };
}

/** Findings of one declaration get their keys together, as in its own review. */
function keyed(findings: readonly RollUpFinding[]): ReviewLine[] {
  const groups = new Map<string, RollUpFinding[]>();
  for (const one of findings) {
    const group = JSON.stringify([one.supplier, one.declaration]);
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const keys = first ? findingKeys(first.supplier, first.declaration, group.map(({ finding }) => finding)) : [];
    return group.map(({ supplier, finding }, index): ReviewLine => ({ supplier, finding, key: keys[index] ?? "" }));
  });
}
