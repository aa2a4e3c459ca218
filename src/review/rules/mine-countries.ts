import { meaningOf, smelterCell } from "../../template";
import { coveredCountriesIn } from "../covered-countries";
import type { Rule } from "../rule";

export const mineCountryRules: readonly Rule[] = [
  {
    // The place of a smelter says nothing about where its ore comes from, so only the mine's country is read.
    id: "X-09",
    class: "consistency",
    severity: "risk",
    check: ({ response, layout }) =>
      response.smelters.flatMap((listed) => {
        const { sheet, row, metal, name, mineCountry } = listed;
        const cell = smelterCell(listed, "mineCountry");
        if (cell === null || metal === null || meaningOf(response, "ORIGIN_COVERED", metal) !== "No") return [];
        const countries = coveredCountriesIn(mineCountry);
        const number = layout.questions.ORIGIN_COVERED?.number ?? "";
        return countries.length === 0 ? [] : [{ sheet, cell, metal, message: { id: "review.X-09" as const, slots: { row, metal, name, countries: countries.join(", "), number } } }];
      }),
  },
];
