import { smelterCell } from "../../template";
import type { Rule } from "../rule";

/** CID and six digits since 3.00; before, the metal's digit, the country's three letters and a number (templates.md, 6). */
const knownForms = /^(?:CID\d{6}|[1-4][A-Z]{3}\d{3})$/i;
/** What stands for no id, and what a form's own broken look-up leaves: not the supplier's mistake. */
const noId = /^(?:n\s*\/\s*a|n\.a\.|none|nil|unknown|not (?:available|applicable|listed)|tbd|[-–—.?]+|0|#.*|enter smelter details|smelter id.*)?$/i;

export const smelterIdRules: readonly Rule[] = [
  {
    id: "S-12",
    class: "consistency",
    severity: "error",
    check: ({ response, layout }) =>
      response.smelters.flatMap(({ sheet, row, metal, id, idInput }) =>
        ([["id", id], ["idInput", idInput]] as const).flatMap(([field, text]) => {
          const cell = smelterCell(layout, field, row);
          // The form copies the typed id; it is said once, where the supplier typed it.
          if (cell === null || noId.test(text.trim()) || knownForms.test(text.trim()) || (field === "id" && text === idInput)) return [];
          return [{ sheet, cell, ...(metal ? { metal } : {}), message: { id: "review.S-12" as const, slots: { row, text } } }];
        }),
      ),
  },
];
