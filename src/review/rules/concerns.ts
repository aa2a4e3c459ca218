import { countryCode, saysNothing, sameName } from "../../smelters";
import { smelterCell, type SmelterRow } from "../../template";
import type { Report, Rule } from "../rule";
import type { Concern } from "../settings";

/** A concern names a smelter by its id, else by its name, else every smelter of a country. */
function isMeant(row: SmelterRow, { metal, name, country, id }: Concern): boolean {
  if (row.metal === null || (metal !== null && metal !== row.metal)) return false;
  const code = countryCode(country);
  const elsewhere = code !== null && countryCode(row.country) !== null && countryCode(row.country) !== code;
  if (id !== "" && [row.id, row.idInput].some((own) => own.toUpperCase() === id)) return true;
  if (name !== "") return !elsewhere && [row.name, row.nameText, row.lookup].some((own) => own !== "" && !saysNothing(own) && sameName(own, name));
  return id === "" && code !== null && countryCode(row.country) === code;
}

/** The team's own list of what it does not want, at the day of the review, else at that of the declaration. */
export const concernRules: readonly Rule[] = [
  {
    id: "S-31",
    class: "reasonableness",
    severity: "risk",
    check: ({ response: { smelters, effectiveDate }, context: { today }, settings: { concerns } }) => {
      const day = today ?? effectiveDate.iso;
      const inForce = concerns.filter(({ from, until }) => (from === null || (day !== null && from <= day)) && (until === null || (day !== null && day <= until)));
      return smelters.flatMap((row): Report[] => {
        const concern = inForce.find((one) => isMeant(row, one));
        const cell = concern && (smelterCell(row, "nameText") ?? smelterCell(row, "lookup"));
        if (!concern || !cell) return [];
        const slots = { row: row.row, name: row.name || row.lookup, country: row.country, reason: concern.reason };
        return [{ sheet: row.sheet, cell, ...(row.metal ? { metal: row.metal } : {}), message: { id: concern.reason === "" ? "review.S-31.own" : "review.S-31.ownReason", slots } }];
      });
    },
  },
];
