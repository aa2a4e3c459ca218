import { layoutById, newestOn, releasedOn, smelterCell } from "../../template";
import type { Rule } from "../rule";

/** Where every version prints its number; the finding is about the sheet as a whole. */
const versionCell = "J3";

/** What is told of how the template was read, so that nobody takes a guess for a fact. */
export const templateFormRules: readonly Rule[] = [
  {
    // 1.00 asks for no scope and no smelter ids: what it says can be read and cannot be enough.
    id: "F-02",
    class: "completeness",
    severity: "error",
    forms: ["1"],
    check: ({ response: { template } }) => [{ cell: versionCell, message: { id: "review.F-02", slots: { version: template.version } } }],
  },
  {
    // By the day of the declaration; an old template beside an older list is no fault of a supplier who had no other.
    id: "F-03",
    class: "reasonableness",
    severity: "warning",
    needs: ["reportingYear"],
    cause: "version",
    check: ({ response: { template: { version }, effectiveDate: { iso } } }) => {
      const [newest, released] = [iso === null ? null : newestOn(iso), releasedOn(version)];
      const newestDay = newest === null ? null : releasedOn(newest);
      if (newest === null || released === null || newestDay === null || released >= newestDay) return [];
      return [{ cell: versionCell, message: { id: "review.F-03", slots: { version, newest, date: newestDay } } }];
    },
  },
  {
    id: "F-04",
    class: "consistency",
    severity: "information",
    check: ({ response: { layoutBy, template }, layout }) => {
      const like = layout.confirmed.at(-1) ?? layout.inferred.at(-1) ?? "";
      const slots = { version: template.version, like };
      switch (layoutBy) {
        case "version":
          return [];
        case "inferred version":
          return [{ cell: versionCell, message: { id: "review.F-04.inferred", slots } }];
        case "nearest version":
          return [{ cell: versionCell, message: { id: "review.F-04.nearest", slots } }];
        case "form":
          return [{ cell: versionCell, message: { id: "review.F-04.form", slots } }];
      }
    },
  },
  {
    id: "F-07",
    class: "consistency",
    severity: "information",
    check: ({ response }) => {
      const declaration = response.rowsMoved > 0 ? [{ cell: versionCell, message: { id: "review.F-07.declaration" as const, slots: { n: response.rowsMoved } } }] : [];
      const own = layoutById(response.listLayout).smelterList.columns;
      const elsewhere = response.smelters.filter(({ columns }) => columns.metalText !== own.metalText || columns.id !== own.id || columns.country !== own.country);
      return [
        ...declaration,
        ...elsewhere.map(({ sheet, row, metal, columns }) => ({
          sheet,
          cell: `${columns.metalText ?? own.metalText ?? "B"}${row}`,
          ...(metal ? { metal } : {}),
          message: { id: "review.F-07.row" as const, slots: { row, nameColumn: columns.nameText ?? "", idColumn: columns.id ?? columns.idInput ?? "" } },
        })),
      ];
    },
  },
  {
    // One a row: a look-up that broke breaks every field behind it.
    id: "F-08",
    class: "consistency",
    severity: "warning",
    check: ({ response }) =>
      response.smelters.flatMap((listed) => {
        const { sheet, row, metal, broken = [] } = listed;
        const [cell] = broken.flatMap((field) => smelterCell(listed, field) ?? []);
        return cell === undefined ? [] : [{ sheet, cell, ...(metal ? { metal } : {}), message: { id: "review.F-08" as const, slots: { row } } }];
      }),
  },
];
