import type { Facility, MatchMethod } from "../types";
import { cutOff } from "./cut-off";
import { countryInName, extraWords } from "./extra-words";
import { legalForm } from "./legal-form";
import { lostLetters } from "./lost-letters";
import type { Asked, NameIndex } from "./name-index";
import { typingSlips } from "./typing-slips";
import type { Tier } from "./tier";
import { wordOrder } from "./word-order";

export { NameIndex, type Asked } from "./name-index";
export { partsOf } from "./name-parts";

/** From the surest to the least sure. */
const tiers: readonly Tier[] = [lostLetters, legalForm, wordOrder, extraWords, countryInName, typingSlips, cutOff];

/**
 * The one facility that a name stands for although no list has it so. The first tier that finds any decides: several, or one
 * whose words another company shares, is for a person to choose.
 */
export function findByTiers(asked: Asked, names: NameIndex): { facility: Facility; how: MatchMethod } | "ambiguous" | "unknown" {
  for (const { how, find, identifying, among } of tiers) {
    const found = find(asked, names);
    const [only, ...more] = new Set(found.map(({ facility }) => facility));
    if (!only) continue;
    // Without ids nothing but the name tells plants of a company apart, so the country alone does not settle it.
    const within = among === "metal and country" && only.id === "" ? "metal" : among;
    const scope = { metal: within === "all metals" ? undefined : asked.metal, country: within === "metal and country" ? asked.country : undefined };
    const sure = more.length === 0 && found.some(({ parts }) => names.isOneCompany(identifying(parts, asked.parts), scope));
    return sure ? { facility: only, how } : "ambiguous";
  }
  return "unknown";
}
