import { countryCode, countryName } from "../smelters";
import { compareNames } from "./collation";

/** What a mine column says instead of a country. */
const noCountry = /^(?:recycled?|recycling|scrap|unknown|undisclosed|n\/?a|none|various|-+)$/i;

/**
 * The countries of origin among mine columns, by their ordinary English names, each once, in order. A list in one cell is taken
 * apart; a text that is no country stays out, since an origin is a statement and not a guess.
 */
export function originsOf(mineCountries: Iterable<string>): string[] {
  const codes = new Set<string>();
  for (const text of mineCountries) for (const code of codesIn(text)) codes.add(code);
  return [...codes].map(countryName).sort(compareNames);
}

function codesIn(text: string): string[] {
  // "Korea, Republic of" is one country: the whole before its parts.
  const whole = countryCode(text);
  if (whole !== null) return [whole];
  return text
    .split(/[;|/\n]|\band\b|\d+[.)]/i)
    .flatMap((part) => {
      const country = countryCode(part);
      return country !== null ? [country] : part.split(",").map((piece) => countryCode(piece));
    })
    .filter((code, index, all): code is string => code !== null && all.indexOf(code) === index && !noCountry.test(text.trim()));
}
