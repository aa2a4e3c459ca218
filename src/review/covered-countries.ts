import { countryCode } from "../smelters";

/** The Democratic Republic of the Congo and its nine neighbours: SEC Form SD, item 1.01(d)(1), in force since 13 November 2012. ISO 3166-1. */
const covered: ReadonlySet<string> = new Set(["AO", "BI", "CD", "CF", "CG", "RW", "SS", "TZ", "UG", "ZM"]);

/** The covered countries that a cell names, as they stand there. A cell may name several; a comma may also belong to one name. */
export function coveredCountriesIn(text: string): string[] {
  const parts = text.split(/[;/\n]|\band\b/i).flatMap((part) => (countryCode(part) === null ? part.split(",") : [part]));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => covered.has(countryCode(part) ?? "")))];
}
