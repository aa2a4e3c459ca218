import { smelterCell, smelterIdForm } from "../../template";
import type { Rule } from "../rule";

/** What stands for no id, and what a form's own broken look-up leaves: not the supplier's mistake. */
const noId = /^(?:n\s*\/\s*a|n\.a\.|none|nil|unknown|not (?:available|applicable|listed)|tbd|[-–—.?]+|0|#.*|enter smelter details|smelter id.*)?$/i;

export const smelterIdRules: readonly Rule[] = [
  {
    id: "S-12",
    cause: "smelter identity",
    class: "consistency",
    severity: "error",
    check: ({ response }) =>
      response.smelters.flatMap((listed) => {
        const { sheet, row, metal, id, idInput } = listed;
        return ([["id", id], ["idInput", idInput]] as const).flatMap(([field, text]) => {
          const cell = smelterCell(listed, field);
          // The form copies the typed id; it is said once, where the supplier typed it.
          if (cell === null || noId.test(text.trim()) || smelterIdForm.test(text.trim()) || (field === "id" && text === idInput)) return [];
          return [{ sheet, cell, ...(metal ? { metal } : {}), root: `row ${row}`, message: { id: "review.S-12" as const, slots: { row, text } } }];
        });
      }),
  },
];
