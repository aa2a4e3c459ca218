import { listInForce } from "../../smelters";
import { METALS, smelterCell } from "../../template";
import type { Report, Rule } from "../rule";
import { designatedFacilities, statusOf } from "../statuses";

/** A list of this length may be complete by chance. */
const fewFacilities = 10;

/** The smelters of one supplier beside the status lists. */
export const listStatusRules: readonly Rule[] = [
  {
    id: "Z-05",
    class: "reasonableness",
    severity: "warning",
    needs: ["list"],
    check: (subject) =>
      METALS.flatMap((metal): Report[] => {
        const { list } = subject.context;
        const rows = subject.response.smelters.filter((row) => row.metal === metal);
        const [first] = rows;
        const all = list?.entries.filter((entry) => entry.metal === metal && entry.statusClass === "designated").length ?? 0;
        const cell = first && smelterCell(first, "metalText");
        if (!list || !first || !cell || all < fewFacilities || rows.length < all || designatedFacilities(subject, metal) < all) return [];
        return [{ sheet: first.sheet, cell, metal, message: { id: "review.Z-05", slots: { metal, n: all, date: list.asOf } } }];
      }),
  },
  {
    // Between the declaration and the list in force. A smelter that is in neither list says nothing here.
    id: "Z-12",
    class: "reasonableness",
    severity: "risk",
    needs: ["list"],
    check: (subject) => {
      const { context: { list, lists = [] }, response: { effectiveDate, smelters } } = subject;
      const before = effectiveDate.iso === null ? null : listInForce(lists, effectiveDate.iso);
      if (!list || !before || before.asOf === list.asOf) return [];
      return smelters.flatMap((row): Report[] => {
        const cell = smelterCell(row, "nameText") ?? smelterCell(row, "lookup");
        const [then, now] = [statusOf(subject, row, before), statusOf(subject, row, list)];
        if (cell === null || row.metal === null || then === null || now === null || then === now) return [];
        const slots = { row: row.row, metal: row.metal, name: row.name || row.lookup, before: before.asOf, date: list.asOf };
        const place = { sheet: row.sheet, cell, metal: row.metal };
        return then ? [{ ...place, message: { id: "review.Z-12.lost", slots } }] : [{ ...place, severity: "information", message: { id: "review.Z-12.gained", slots } }];
      });
    },
  },
];
