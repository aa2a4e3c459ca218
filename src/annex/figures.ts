import { METALS, meaningOf, metalsInScope, type Metal, type Response } from "../template";
import { determine, type Determination, type Filer, type Label } from "./determination";
import { supplierKey } from "./declarations";
import type { AnnexRow } from "./tables";

export interface Figures {
  suppliersAsked: number;
  suppliersAnswered: number;
  /** There is an in-scope metal, every one says No, in whichever declaration, and the supplier is not insufficient. */
  deniedOrigin: number;
  /** Denials of suppliers that are insufficient. */
  unsupportedDenials: number;
  /** An in-scope metal without all smelters identified, without a row, or with one that stands for no known facility. */
  insufficient: number;
  /** No metal is in scope and no smelter is listed: there is no origin to ask about. */
  nothingInScope: number;
  /** The label that may be suggested; see determine. */
  determination: Label | null;
  /** Form SD alone, or with a report; null where too little is known. */
  branch: Determination["branch"];
  facilities: number;
  designated: number;
  byMetal: Record<Metal, { yes: number; no: number }>;
}

export interface FigureInput {
  responses: readonly Response[];
  rows: readonly AnnexRow[];
  /** Smelter rows that stand for no known facility, by "sheet|row" of their workbook's sheet. */
  unknownRows: ReadonlySet<Response["smelters"][number]>;
  /** How many were asked where a register says so; else those who answered. */
  suppliersAsked: number | null;
  reportingYear: number | null;
  filer?: Filer;
}

export interface Figured {
  figures: Figures;
  determination: Determination;
}

const ordinaryFiler: Filer = { smallerCompany: false, privateSectorAudit: false };

export function figuresOf({ responses, rows, unknownRows, suppliersAsked, reportingYear, filer = ordinaryFiler }: FigureInput): Figured {
  const suppliers = new Map<string, Response[]>();
  for (const response of responses) suppliers.set(supplierKey(response), [...(suppliers.get(supplierKey(response)) ?? []), response]);
  const judged = [...suppliers.values()].map((declarations) => ({
    insufficient: declarations.some((response) => isInsufficient(response, unknownRows)),
    denies: denies(declarations),
    hasNothing: declarations.every((response) => metalsInScope(response).length === 0 && response.smelters.length === 0),
  }));
  const insufficient = judged.filter((supplier) => supplier.insufficient).length;
  const counts = {
    suppliersAsked: suppliersAsked ?? judged.length,
    suppliersAnswered: judged.length,
    deniedOrigin: judged.filter((supplier) => supplier.denies && !supplier.insufficient).length,
    unsupportedDenials: judged.filter((supplier) => supplier.denies && supplier.insufficient).length,
    insufficient,
    nothingInScope: judged.filter(({ hasNothing }) => hasNothing).length,
    facilities: rows.length,
    designated: rows.filter(({ designation }) => designation === "Yes").length,
    byMetal: Object.fromEntries(METALS.map((metal) => [metal, countsOf(rows.filter((row) => row.metal === metal))])) as Figures["byMetal"],
  };
  const determination = determine(reportingYear, counts, filer);
  return { figures: { ...counts, determination: determination.label, branch: determination.branch }, determination };
}

function countsOf(rows: readonly AnnexRow[]): { yes: number; no: number } {
  const yes = rows.filter(({ designation }) => designation === "Yes").length;
  return { yes, no: rows.length - yes };
}

function isInsufficient(response: Response, unknownRows: FigureInput["unknownRows"]): boolean {
  return metalsInScope(response).some((metal) => {
    const rows = response.smelters.filter((row) => row.metal === metal);
    return meaningOf(response, "ALL_IDENTIFIED", metal) !== "Yes" || rows.length === 0 || rows.some((row) => unknownRows.has(row));
  });
}

/** A declaration without a metal in scope says nothing about the metals of the others. */
function denies(declarations: readonly Response[]): boolean {
  const said = declarations.flatMap((response) => metalsInScope(response).map((metal) => meaningOf(response, "ORIGIN_COVERED", metal)));
  return said.length > 0 && said.every((meaning) => meaning === "No");
}
