import { isLegalForm, words } from "../names";
import type { Asked, NameIndex, Named } from "./name-index";
import type { NameParts } from "./name-parts";
import { isPlace, isRegion } from "./places";
import type { Tier } from "./tier";
import { isTradeWord } from "./trade-words";
import { isOwnName, oneHoldsOther, sorted } from "./word-sets";

/**
 * Words of the trade that only one of two names has: "Prioksky Plant" and "Prioksky Plant of Non-Ferrous Metals". Words that
 * replace others do not count as extra ("… Gold Refinery", "… Gold Smelting"), nor does "Group", which is another matter than a
 * plant. One word alone may be a group's, a province's or a town's name, and "Mitsui & Co., Ltd." is another company than Mitsui
 * Mining and Smelting: such a name stands for no smelter by itself.
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

/** What a smelter calls its works. A mine, a chemical or a technology company of its name is another company. */
const works: ReadonlySet<string> = new Set(["combinat", "facility", "factory", "industry", "metal", "metallurgy", "nonferrous", "plant", "precious", "refinery", "smelter", "work"]);

/** What a field of fixed length leaves of "Limited": no name, and so no company's either. */
const cutLegalForm = /\b(?:l|lt|lim|limi|limit|limite)\.?\s*$/i;

function withExtraWords(asked: Asked, names: NameIndex, how: string, kept: (parts: NameParts) => readonly string[]): Named[] {
  const { core, proper, distinctive } = asked.parts;
  const own = kept(asked.parts);
  if (distinctive.every(isPlace) || isRegion(distinctive) || cutLegalForm.test(asked.name)) return [];
  const inOrder = own.join(" ");
  // One word alone or with a legal form is a whole company's name: another with words of the trade is another company, or one of its plants.
  const isWhole = core.length === 1 || (proper.length === 1 && words(asked.name).some(isLegalForm));
  return names
    .alike(asked, how, ({ parts }) => sorted(kept(parts)))
    .filter(({ parts }) => !isWhole || sorted(core.filter(isTradeWord)) === sorted(parts.core.filter(isTradeWord)))
    .filter(({ parts }) => core.every((word) => !isTradeWord(word) || works.has(word) || parts.core.includes(word)))
    .filter((named) => oneHoldsOther(core, named.parts.core) && (kept(named.parts).join(" ") === inOrder || isOwnName(named)));
}
