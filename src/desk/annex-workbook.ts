import { annexSheet, annexTwoSheet, figuresSheet, foldedName, leftOutSheet, partsIn, planSheet, registerEntries, reviewRollUp, reviewSheet, sheetNames, smeltersSheet, statusListSheet, supplierName, suppliersSheet, type Annex, type RegisterEntry, type RegisterLine, type ResultSheet, type ReviewLine } from "../annex";
import { declaredBy, designationSettings, findingKeys, lookupsOf, noSettings, reviewList, reviewResponse, withAcross, type Review, type ReviewContext } from "../review";
import type { StatusList } from "../smelters";
import type { Response } from "../template";

export interface AnnexWorkbook {
  annex: Annex;
  /** Each with the file that it came from. */
  responses: readonly { response: Response; file: string }[];
  /** Whom the company asked, as far as it says. */
  register: readonly RegisterLine[];
  lists: readonly StatusList[];
  context: ReviewContext;
}

/** All sheets that the pane's build writes, in its order, and the status lists: none of the suppliers' own. */
export function annexWorkbook({ annex, responses, register, lists, context }: AnnexWorkbook): ResultSheet[] {
  const { settings = noSettings } = context;
  const reviews = reviewed(responses.map(({ response }) => response), register, context);
  const fileOf = new Map(responses.map(({ response, file }) => [response, file]));
  const entries = registerEntries(register, reviews.map((review) => ({ response: review.response, review }))).map((entry): RegisterEntry => {
    // Suppliers' sheets are not in this workbook.
    return entry.answered ? { ...entry, line: { ...entry.line, sheets: null, file: fileOf.get(entry.answered.response) ?? "" } } : entry;
  });
  const ofSuppliers = reviews.flatMap(({ response, findings }) => linesOf(supplierName(response), response.sheets.declaration, findings));
  const open = ofSuppliers.filter(({ finding: { severity } }) => severity !== "information").length;
  const review = [...ofSuppliers, ...ofList(lists, context), ...reviewRollUp({ annex, register: entries, settings, written: true })];
  return [
    annexSheet(annex, settings.annexColumns),
    annexTwoSheet(annex),
    figuresSheet(annex, open),
    suppliersSheet(entries, annex),
    smeltersSheet(annex, designationSettings(settings, annex.list)),
    leftOutSheet(annex),
    reviewSheet(review),
    statusListSheet(lists),
  ];
}

function reviewed(responses: readonly Response[], register: readonly RegisterLine[], context: ReviewContext): Review[] {
  const parts = new Map(register.map((line) => [foldedName(line.supplier), partsIn(line.parts)]));
  const reviews = responses.map((response) => reviewResponse(response, { ...context, partsAskedFor: parts.get(foldedName(supplierName(response))) }));
  return withAcross(reviews, responses.map(declaredBy), { lookups: lookupsOf(responses), settings: context.settings });
}

function linesOf(name: string, declaration: string, findings: readonly ReviewLine["finding"][]): ReviewLine[] {
  const keys = findingKeys(name, declaration, findings);
  return findings.map((finding, index) => ({ supplier: name, finding, key: keys[index] ?? "" }));
}

/** What is wrong with the list in force, at its rows on the sheet that is written here. */
function ofList(lists: readonly StatusList[], context: ReviewContext): ReviewLine[] {
  let row = planSheet(statusListSheet(lists), null).area.row + 2;
  const written = lists.map((list) => ({ ...list, entries: list.entries.map((entry) => ({ ...entry, row: row++ })) }));
  const inForce = written.find((_, index) => lists[index] === context.list);
  return inForce ? linesOf(sheetNames.statusList, "", reviewList(inForce, sheetNames.statusList, context)) : [];
}
