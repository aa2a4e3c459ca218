import { languageFor, readerIn, useWords, wordsIn, type LanguageWords } from "../words";

/** What Office says of its user's languages, as BCP 47 tags. */
interface OfficeLanguages {
  displayLanguage: string;
  contentLanguage: string;
}

/** Chooses the words by the language that Office shows, and the way of numbers and days by the one it writes in, where both are one language. */
export async function speak({ displayLanguage, contentLanguage }: OfficeLanguages): Promise<void> {
  let language = languageFor(displayLanguage);
  let chosen: LanguageWords;
  try {
    chosen = await wordsIn(language);
  } catch {
    // The file with its words could not be fetched: better English than no pane.
    language = "en";
    chosen = await wordsIn(language);
  }
  const { words } = chosen;
  const tag = [contentLanguage, displayLanguage].find((one) => languageFor(one) === language && one.toLowerCase().startsWith(language)) ?? language;
  document.documentElement.lang = tag;
  useWords(chosen, readerIn(tag, { Tantalum: words["metal.name.Tantalum"], Tin: words["metal.name.Tin"], Gold: words["metal.name.Gold"], Tungsten: words["metal.name.Tungsten"] }));
}
