import { supplier as en, type SupplierWords } from "./en";

/** The languages that templates of 2.x to 6.x can be set to (templates.md, 2.3), by their tags (BCP 47). */
export const supplierLanguages = ["en", "zh", "ja", "ko", "fr", "pt", "de", "es", "it", "tr"] as const;
export type SupplierLanguage = (typeof supplierLanguages)[number];

/** What is said to a supplier in one language. */
export interface ReplyWords {
  language: SupplierLanguage;
  words: SupplierWords;
  metals: Readonly<Record<"Tantalum" | "Tin" | "Gold" | "Tungsten", string>>;
}

export const english: ReplyWords = { language: "en", words: en, metals: { Tantalum: "Tantalum", Tin: "Tin", Gold: "Gold", Tungsten: "Tungsten" } };

/** As the language cell of a template says it, in any version: the first letters are enough. */
const named: readonly (readonly [RegExp, SupplierLanguage])[] = [
  [/^(?:english|en\b)/i, "en"],
  [/中文|chinese/i, "zh"],
  [/日本語|japanese/i, "ja"],
  [/한국어|korean/i, "ko"],
  [/^(?:fran[cç]ais|french)/i, "fr"],
  [/^portugu/i, "pt"],
  [/^(?:deutsch|german)/i, "de"],
  [/^(?:espa[nñ]ol|spanish)/i, "es"],
  [/^(?:italiano|italian)/i, "it"],
  [/^(?:t[uü]rk)/i, "tr"],
];

/** The language that a template's language cell names; null for a blank or another one. */
export function languageNamed(text: string): SupplierLanguage | null {
  return named.find(([pattern]) => pattern.test(text.normalize("NFC").trim()))?.[1] ?? null;
}

/** Loaded when somebody writes in that language. */
export async function wordsFor(language: SupplierLanguage): Promise<ReplyWords> {
  switch (language) {
    case "en":
      return english;
    case "zh":
      return (await import("./zh")).zh;
    case "ja":
      return (await import("./ja")).ja;
    case "ko":
      return (await import("./ko")).ko;
    case "fr":
      return (await import("./fr")).fr;
    case "pt":
      return (await import("./pt")).pt;
    case "de":
      return (await import("./de")).de;
    case "es":
      return (await import("./es")).es;
    case "it":
      return (await import("./it")).it;
    case "tr":
      return (await import("./tr")).tr;
  }
}
