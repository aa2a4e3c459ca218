import { layoutById } from "./layouts";
import { METALS, type Meaning, type Metal, type Question, type Response } from "./response";

/** What an answer means, null when it is blank, outside the version's list or not asked. */
export function meaningOf(response: Response, question: Question, metal: Metal): Meaning | null {
  return response.answers[question]?.[metal].meaning ?? null;
}

/**
 * The metals for which the version asks its later questions (rules.md, 1): a blank first answer leaves a metal open.
 * 1.00 and 2.x: unless NECESSARY is No. 3.x to 5.x: unless ADDED and NECESSARY are both No. 6.x: unless one of them is No.
 */
export function metalsInScope(response: Response): Metal[] {
  const kind = layoutById(response.layout).checker;
  return METALS.filter((metal) => {
    const added = meaningOf(response, "ADDED", metal);
    const necessary = meaningOf(response, "NECESSARY", metal);
    if (kind === "1" || kind === "2.03") return necessary !== "No";
    if (kind === "3") return !(added === "No" && necessary === "No");
    return added !== "No" && necessary !== "No";
  });
}
