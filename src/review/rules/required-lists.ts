import { METALS } from "../../template";
import type { WordId } from "../../words";
import { isBlank, isCompanyPartOpen, isMetalOpen, isScope } from "../checker";
import type { Report, Rule, Subject } from "../rule";

/** Where the Checker of every version says that products are missing. */
const firstProductCell = "B6";
const firstLookupCell = "C5";

/** The product scope needs a first product; 2.x only while some metal is open, and there the number 0 counts as none. */
function missingProduct({ response, layout }: Subject): Report[] {
  if (!isScope(response, layout, "product")) return [];
  const first = response.checker.firstProduct;
  const missing = layout.checker === "2.03" ? isCompanyPartOpen(response, layout) && isBlank(first) : first === null || first === "";
  const sheet = response.sheets.productList;
  if (!missing) return [];
  return [sheet === null ? { cell: response.company.declarationScope?.cell ?? "D9", message: { id: "review.XS-04.noSheet", slots: {} } } : { sheet, cell: firstProductCell, message: { id: "review.XS-04", slots: {} } }];
}

/** 1.00 has no Checker: an empty list is one. 2.x and 3.x ask for any smelter among the first ten rows, 6.x for one of every metal in scope. */
function missingSmelters({ response, layout }: Subject): Report[] {
  const sheet = response.sheets.smelterList;
  if (sheet === null) return [];
  if (layout.checker === "1") {
    const none = isCompanyPartOpen(response, layout) && response.smelters.length === 0;
    return none ? [{ sheet, cell: `B${layout.smelterList.firstRow}`, message: { id: "review.XS-01.empty", slots: {} } }] : [];
  }
  if (layout.checker !== "6") {
    const missing = isCompanyPartOpen(response, layout) && response.checker.firstTenLookups === 0;
    return missing ? [{ sheet, cell: firstLookupCell, message: { id: "review.XS-01", slots: {} } }] : [];
  }
  return METALS.filter((metal) => isMetalOpen(response, layout, metal) && !response.checker.metalsListed.includes(metal)).map((metal) => ({
    sheet,
    cell: firstLookupCell,
    metal,
    message: { id: "review.XS-01.metal", slots: { metal } },
  }));
}

const missingInRow = { name: "review.S-04.name", country: "review.S-04.country", "name and country": "review.S-04.both" } as const satisfies Record<string, WordId>;

export const requiredListRules: readonly Rule[] = [
  {
    id: "F-01",
    class: "completeness",
    severity: "error",
    check: ({ response, layout }) =>
      response.sheets.smelterList === null && isCompanyPartOpen(response, layout)
        ? [{ cell: "J3", message: { id: "review.F-01", slots: { sheet: response.sheets.declaration } } }]
        : [],
  },
  { id: "XS-04", class: "completeness", severity: "error", check: missingProduct },
  { id: "XS-01", class: "completeness", severity: "error", check: missingSmelters },
  {
    // Only 6.x asks for both in its Checker.
    id: "S-04",
    class: "completeness",
    severity: "error",
    forms: ["6"],
    check: ({ response }) => {
      const sheet = response.sheets.smelterList;
      if (sheet === null) return [];
      return response.checker.notListedGaps.map(({ row, missing }) => ({
        sheet,
        cell: `${missing === "country" ? "E" : "D"}${row}`,
        message: { id: missingInRow[missing], slots: { row } },
      }));
    },
  },
];
