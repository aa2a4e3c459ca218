import { countriesIn } from "../smelters";

/** The Democratic Republic of the Congo and its nine neighbours: SEC Form SD, item 1.01(d)(1), in force since 13 November 2012. ISO 3166-1. */
const covered: ReadonlySet<string> = new Set(["AO", "BI", "CD", "CF", "CG", "RW", "SS", "TZ", "UG", "ZM"]);

export function isCovered(code: string | null): boolean {
  return code !== null && covered.has(code);
}

/** The covered countries that a cell names, as they stand there. */
export function coveredCountriesIn(text: string): string[] {
  return [...new Set(countriesIn(text).flatMap((stated) => (isCovered(stated.code) ? [stated.text] : [])))];
}
