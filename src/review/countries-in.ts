import { countryCode } from "../smelters";

/**
 * The parts of a cell that may each be a country: suppliers separate several by comma, slash, semicolon, bar, line or number
 * ("1.China 2 Peru"). A comma also belongs to some names ("Congo, Democratic Republic of the").
 */
export function countriesIn(text: string): string[] {
  return text
    .split(/[;/|\n]|(?:^|\s)\d+(?:[.)]\s*|\s+)|\band\b|&/i)
    .flatMap((part) => (countryCode(part) === null ? part.split(",") : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
