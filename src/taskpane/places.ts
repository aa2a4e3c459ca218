import { countryCode } from "../smelters";

/** A country of a list as the reader's language calls it; in English, and where it is none, as the list has it. */
export function countryInWords(text: string): string {
  const { lang } = document.documentElement;
  if (lang === "" || lang.toLowerCase().startsWith("en")) return text;
  const code = countryCode(text);
  if (code === null) return text;
  try {
    return new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? text;
  } catch {
    // A code that the browser does not know.
    return text;
  }
}
