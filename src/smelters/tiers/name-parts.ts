import { codeOfFoldedName } from "../countries";
import { isLegalForm, words } from "../names";
import { isTradeWord, tradeForm } from "./trade-words";

/** A name taken apart, for the tiers below plain equality. */
export interface NameParts {
  /** The words in order, without legal forms and words that only join others. */
  letters: readonly string[];
  /** The same, with words of the trade in one form. */
  core: readonly string[];
  /** The core without words of the trade. */
  proper: readonly string[];
  /** What is proper, without the stated country, which some names carry and others do not. */
  distinctive: readonly string[];
}

/** In the languages of smelters' names. "ta": trading as. */
const joining: ReadonlySet<string> = new Set(["and", "at", "da", "de", "del", "do", "e", "et", "of", "ta", "the", "und", "y"]);

const tradingAs = /\s*\(?\s*\b(?:trading as|doing business as|t\/a|d\/?b\/?a)\b\s*/i;

export function partsOf(name: string, country: string | null): NameParts {
  const letters = words(oneSpelling(withoutInitials(name))).filter((word) => !isLegalForm(word) && !joining.has(word));
  const core = letters.map(tradeForm);
  const proper = core.filter((word) => !isTradeWord(word));
  const distinctive = withoutCountry(core, country).filter((word) => !isTradeWord(word));
  return { letters, core, proper, distinctive };
}

/** "A trading as B" is called A and is called B. */
export function bothNames(name: string): string[] {
  const parts = name.split(tradingAs).map((part) => part.trim());
  return parts.length === 2 && parts.every((part) => part !== "") ? parts : [];
}

/** One spelling for what is written as one word, as two, or in dotted letters. */
function oneSpelling(name: string): string {
  return name
    .normalize("NFKC")
    .replace(tradingAs, " ta ")
    .replace(/\bges\.?\s?m\.?\s?b\.?\s?h\b\.?/gi, "gesmbh")
    .replace(/\bnon[-\s]+ferrous\b/gi, "nonferrous")
    .replace(/(?<![\p{L}\p{N}])(?:(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}.]))/gu, (dotted) => `${dotted.replace(/[.\s]/g, "")} `);
}

/** An abbreviation in brackets says nothing that the name before it does not spell out: "Malaysia Smelting Corporation (MSC)". */
function withoutInitials(name: string): string {
  const [, before, initials, after = ""] = /^([^(（]+?)\s*[(（]\s*([A-Z]{2,6})\s*[)）]([^]*)$/u.exec(name) ?? [];
  if (before === undefined || initials === undefined) return name;
  let at = 0;
  for (const word of words(before)) if (word.charAt(0) === initials.charAt(at).toLowerCase()) at++;
  return at === initials.length ? `${before} ${after}` : name;
}

function withoutCountry(core: readonly string[], country: string | null): readonly string[] {
  if (country === null) return core;
  const names = (from: number, to: number) => codeOfFoldedName(core.slice(from, to).join(" ")) === country;
  // Two letters are rarely a country: "SA", "DE" and "CO" are not meant as one.
  return core.filter((word, at) => !((word.length > 2 && names(at, at + 1)) || names(at, at + 2) || (at > 0 && names(at - 1, at + 1))));
}
