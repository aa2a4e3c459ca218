import { en } from "./en";
import type { Guide } from "./guide";
import type { RuleDocs, Words } from "./types";

/** The languages that the pane speaks, by their tags (BCP 47). */
export const displayLanguages = ["en", "zh", "ja", "ko", "de", "es"] as const;
export type DisplayLanguage = (typeof displayLanguages)[number];

/** The nearest of the pane's languages to the one that Office shows, such as "de-AT"; English for one that it does not speak. */
export function languageFor(tag: string): DisplayLanguage {
  const [primary = ""] = tag.toLowerCase().split("-");
  return displayLanguages.find((language) => language === primary) ?? "en";
}

export interface LanguageWords {
  words: Words;
  docs: () => Promise<RuleDocs>;
  guide: () => Promise<Guide>;
}

/** Loaded when Office shows that language. */
export async function wordsIn(language: DisplayLanguage): Promise<LanguageWords> {
  switch (language) {
    case "en":
      return { words: en, docs: async () => (await import("./en/rules")).ruleDocs, guide: async () => (await import("./en/guide")).guide };
    case "zh":
      return { words: (await import("./zh")).zh, docs: async () => (await import("./zh/rules")).ruleDocs, guide: async () => (await import("./zh/guide")).guide };
    case "ja":
      return { words: (await import("./ja")).ja, docs: async () => (await import("./ja/rules")).ruleDocs, guide: async () => (await import("./ja/guide")).guide };
    case "ko":
      return { words: (await import("./ko")).ko, docs: async () => (await import("./ko/rules")).ruleDocs, guide: async () => (await import("./ko/guide")).guide };
    case "de":
      return { words: (await import("./de")).de, docs: async () => (await import("./de/rules")).ruleDocs, guide: async () => (await import("./de/guide")).guide };
    case "es":
      return { words: (await import("./es")).es, docs: async () => (await import("./es/rules")).ruleDocs, guide: async () => (await import("./es/guide")).guide };
  }
}
