import { meaningOf, METALS, metalsInScope, notIdentifiedChoice, type ProductRow } from "../../template";
import type { Report, Rule } from "../rule";

const longList = 100;

function repeated(products: readonly ProductRow[]): { row: number; number: string; first: number }[] {
  const seen = new Map<string, number>();
  return products.flatMap(({ row, number }) => {
    const key = number.toLowerCase();
    const first = seen.get(key);
    if (key !== "" && first === undefined) seen.set(key, row);
    return first === undefined ? [] : [{ row, number, first }];
  });
}

/** Parts that were asked for and that no product has as its number, whatever the capitals and spaces. */
function missing(asked: readonly string[], products: readonly ProductRow[]): string[] {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const listed = new Set(products.map(({ number }) => fold(number)));
  return asked.filter((part) => !listed.has(fold(part)));
}

/** What the lists say beside the declaration. */
export const crossSheetRules: readonly Rule[] = [
  {
    id: "XS-03",
    class: "consistency",
    severity: "warning",
    check: ({ response }) =>
      metalsInScope(response).flatMap((metal): Report[] => {
        const rows = response.smelters.filter((row) => row.metal === metal);
        const [first] = rows;
        // Where all are said to be identified, X-04 has said it.
        if (!first || meaningOf(response, "ALL_IDENTIFIED", metal) === "Yes" || !rows.every(({ lookup }) => notIdentifiedChoice.test(lookup))) return [];
        return [{ sheet: first.sheet, cell: `${first.columns.metalText ?? "B"}${first.row}`, metal, message: { id: "review.XS-03", slots: { metal, n: rows.length } } }];
      }),
  },
  {
    id: "XS-05",
    class: "consistency",
    severity: "information",
    check: ({ response: { products, scopeKind, sheets } }) => {
      const [first] = products;
      return first && sheets.productList !== null && scopeKind === "company" ? [{ sheet: sheets.productList, cell: `B${first.row}`, message: { id: "review.XS-05", slots: { n: products.length } } }] : [];
    },
  },
  {
    id: "XS-06",
    class: "consistency",
    severity: "error",
    check: ({ response: { products, scopeKind, company, sheets: { productList: sheet } }, context: { partsAskedFor = [] } }) => {
      const lacking = missing(partsAskedFor, products);
      const [firstProduct] = products;
      // A declaration for the whole company answers for every part.
      const asked: Report[] = lacking.length === 0 || scopeKind === "company" ? [] : [{ ...(sheet !== null && firstProduct ? { sheet, cell: `B${firstProduct.row}` } : { cell: company.declarationScope?.cell ?? "A1" }), severity: "warning", message: { id: "review.XS-06.missing", slots: { parts: lacking.join(", ") } } }];
      if (sheet === null || scopeKind !== "product") return asked;
      const nameless = products.filter(({ number }) => number === "").map(({ row, name }): Report => ({ sheet, cell: `B${row}`, message: { id: "review.XS-06.number", slots: { row, name } } }));
      const twice = repeated(products).map(({ row, number, first }): Report => ({ sheet, cell: `B${row}`, severity: "warning", message: { id: "review.XS-06.twice", slots: { row, number, first } } }));
      return [...nameless, ...twice, ...asked];
    },
  },
  {
    id: "XS-08",
    cause: "scope answer",
    class: "consistency",
    severity: "warning",
    forms: ["6"],
    check: ({ response }) =>
      METALS.flatMap((metal): Report[] => {
        const added = response.answers.ADDED?.[metal];
        const rows = response.smelters.filter((row) => row.metal === metal);
        return added?.text === "" && rows.length > 0 ? [{ cell: added.cell, metal, message: { id: "review.XS-08", slots: { metal, n: rows.length } } }] : [];
      }),
  },
  {
    id: "XS-10",
    class: "reasonableness",
    severity: "information",
    check: ({ response: { smelters, scopeKind, sheets } }) => {
      const [first] = smelters;
      return first && sheets.smelterList !== null && scopeKind === "company" && smelters.length > longList ? [{ sheet: sheets.smelterList, cell: `${first.columns.metalText ?? "B"}${first.row}`, message: { id: "review.XS-10", slots: { n: smelters.length } } }] : [];
    },
  },
];
