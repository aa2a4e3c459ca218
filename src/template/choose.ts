import { readAnswer } from "./answer-words";
import type { SheetCells } from "./cells";
import { columnIndex, plainText } from "./cells";
import { answerColumn, layouts, layoutOfVersion, layoutsNear, type Layout } from "./layouts";
import type { DeclarationKind } from "./pair";
import { METALS, type LayoutChoice } from "./response";
import { structureOf, type Structure } from "./structure";

/** Where the cells of a declaration are. */
export interface Place {
  layout: Layout;
  layoutBy: LayoutChoice;
  /** The row (from 1) where the layout's row stands now. */
  rowOf: (row: number) => number;
  rowsMoved: number;
}

/**
 * Finds the layout of a CMRT declaration. The printed version decides, if the sheet's form does not contradict it; a version that is
 * not known is read by the nearest layout whose form the sheet has; null when none fits.
 */
export function choosePlace(sheet: SheetCells, { version, versionRow }: DeclarationKind, listVersion: string | null): Place | null {
  const printed = version ?? listVersion;
  const known = printed === null ? undefined : layoutOfVersion(printed);
  const fit = (layout: Layout) => structureOf(sheet, layout, versionRow);
  if (known && printed !== null) {
    const structure = fit(known);
    const inferred = known.unsure === true && !known.confirmed.includes(printed);
    if (structure.kind !== "another form") return version === null && structure.kind === "unlabelled" ? null : placeOf(known, structure, version === null ? "form" : inferred ? "inferred version" : "version");
  }
  const candidates = printed === null ? [...layouts].reverse() : layoutsNear(printed);
  for (const layout of candidates) {
    const structure = fit(layout);
    if (structure.kind === "as issued" && speaks(sheet, layout)) return placeOf(layout, structure, known || printed === null ? "form" : "nearest version");
  }
  return null;
}

function placeOf(layout: Layout, structure: Structure, layoutBy: LayoutChoice): Place {
  const rows = structure.kind === "moved" ? structure.rows : null;
  const rowsMoved = rows ? [...rows].filter(([row, now]) => row !== now).length : 0;
  return { layout, layoutBy, rowOf: (row) => rows?.get(row) ?? row, rowsMoved };
}

const labelColumn = 1;

/** True when what stands in the answer cells are answers: all that is there is understood, and the company questions have labels beside them. */
function speaks(sheet: SheetCells, layout: Layout): boolean {
  const cells = [...Object.values(layout.questions).flatMap(({ firstRow, words }) => METALS.map((_, offset) => ({ row: firstRow + offset, words }))), ...layout.companyQuestions];
  const labelled = layout.companyQuestions.every(({ row }) => plainText(sheet.value(row - 1, labelColumn)) !== "");
  const given = cells.flatMap(({ row, words }) => {
    const text = plainText(sheet.value(row - 1, columnIndex(answerColumn)));
    return text === "" ? [] : [readAnswer(text, words, [])];
  });
  return labelled && given.every((read) => read !== null);
}
