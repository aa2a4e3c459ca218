import { isLegalForm, words } from "../names";
import type { Asked, NameIndex, Named } from "./name-index";
import type { NameParts } from "./name-parts";
import { isRegion } from "./places";
import type { Tier } from "./tier";
import { isOwnName, oneHoldsOther, sorted } from "./word-sets";

/**
 * Words of the trade that only one of two names has: "Navoi" and "Navoi Mining and Metallurgical Combinat". Words that replace
 * others do not count as extra ("… Gold Refinery", "… Gold Smelting"), nor does "Group", which is another matter than a plant. A
 * country or a province alone names no company, and "Mitsui & Co., Ltd." is another company than Mitsui Mining and Smelting.
 */
export const extraWords: Tier = {
  how: "extra words",
  find: (asked, names) => withExtraWords(asked, names, "extra words", ({ proper }) => proper),
  identifying: ({ proper }) => proper,
  among: "all metals",
};

/** The same, with the stated country as one of the words: "Tanaka Kikinzoku Kogyo K.K. Japan". */
export const countryInName: Tier = {
  how: "extra words",
  find: (asked, names) => withExtraWords(asked, names, "country in name", ({ distinctive }) => distinctive),
  identifying: ({ distinctive }) => distinctive,
  among: "all metals",
};

function withExtraWords(asked: Asked, names: NameIndex, how: string, kept: (parts: NameParts) => readonly string[]): Named[] {
  const own = kept(asked.parts);
  if (asked.parts.distinctive.length === 0 || isRegion(asked.parts.distinctive)) return [];
  const inOrder = own.join(" ");
  // One word with its legal form and no word of the trade is a whole company's name.
  const isWhole = own.length === 1 && asked.parts.core.length === asked.parts.proper.length && words(asked.name).some(isLegalForm);
  return names
    .alike(asked, how, ({ parts }) => sorted(kept(parts)))
    .filter((named) => !isWhole || named.parts.core.length === named.parts.proper.length)
    .filter((named) => oneHoldsOther(asked.parts.core, named.parts.core) && (kept(named.parts).join(" ") === inOrder || isOwnName(named)));
}
