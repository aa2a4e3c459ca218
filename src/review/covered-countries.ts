import { countryCode } from "../smelters";
import { countriesIn } from "./countries-in";

/** The Democratic Republic of the Congo and its nine neighbours: SEC Form SD, item 1.01(d)(1), in force since 13 November 2012. ISO 3166-1. */
const covered: ReadonlySet<string> = new Set(["AO", "BI", "CD", "CF", "CG", "RW", "SS", "TZ", "UG", "ZM"]);

/** The covered countries that a cell names, as they stand there. */
export function coveredCountriesIn(text: string): string[] {
  return [...new Set(countriesIn(text).filter((part) => covered.has(countryCode(part) ?? "")))];
}
