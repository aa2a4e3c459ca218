import { en } from "./en";
import { english as allEnglish } from "./english";
import { asWritten, capital, fill, type Reader, type Slots } from "./fill";
import type { Guide } from "./guide";
import type { LanguageWords } from "./languages";
import type { RuleDocs, WordId, Words } from "./types";

export { guideSections, tourSteps, type Chapter, type Guide, type GuideSection, type TourStep } from "./guide";
export type { RuleDoc } from "./en/rules";
export { displayLanguages, languageFor, wordsIn, type DisplayLanguage, type LanguageWords } from "./languages";
export { readerIn, type Reader } from "./fill";
export { english, languageNamed, supplierLanguages, wordsFor, type ReplyWords, type SupplierLanguage } from "./supplier";
export type { SupplierWordId, SupplierWords } from "./supplier/en";
export type { RuleDocs, WordId, Words } from "./types";

/** All that is said in English, the desk's sheets and the command line among it. */
export type EnglishId = keyof typeof allEnglish;

/** A sentence still without its words: what pure code hands to the pane, to the sheets and to the command line. */
export interface Message<Id extends EnglishId = WordId> {
  id: Id;
  slots: Slots;
}

let words: Words = en;
let reader: Reader = asWritten;
let later: Pick<LanguageWords, "docs" | "guide"> = { docs: ruleDocsInEnglish, guide: async () => (await import("./en/guide")).guide };

/** For the pane: chooses its language once, at start. @param how the reader's way to write numbers, days and metals */
export function useWords(chosen: LanguageWords, how: Reader): void {
  words = chosen.words;
  reader = how;
  later = chosen;
}

/** The docs of every rule in the reader's language, by its id; loaded when somebody asks. */
export function ruleDocs(): Promise<RuleDocs> {
  return later.docs();
}

/** The guide and the tour in the reader's language; loaded when somebody asks. */
export function guideWords(): Promise<Guide> {
  return later.guide();
}

/** A number as the reader writes it. */
export function numberText(value: number): string {
  return reader.number(value);
}

/** A metal's name in the reader's language, as a label. */
export function metalText(metal: string): string {
  return capital(reader.metal(metal));
}

/** The same in English, for the sheets. */
export async function ruleDocsInEnglish(): Promise<RuleDocs> {
  return (await import("./en/rules")).ruleDocs;
}

/**
 * The sentence in the reader's language, with its slots filled: `{name}` takes the slot; `{n|one file|{n} files}` takes the first wording
 * for exactly 1, else the second. A slot is put in as text, once: what a supplier wrote is never read as a slot itself. A cell may hold
 * 32 767 characters, a sentence quotes the beginning.
 */
export function say(id: WordId, slots: Slots = {}): string {
  return fill(words[id], withWords(slots, words), reader);
}

/** What a file looks like is handed over as the id of its word: who reads it may be of another language than the worker that found it. */
function withWords(slots: Slots, all: Readonly<Record<string, string>>): Slots {
  const { what } = slots;
  return typeof what === "string" && Object.hasOwn(all, what) ? { ...slots, what: all[what] ?? what } : slots;
}

/** Where a sentence stands in plain data (a Finding, a problem), this gives its words in the reader's language. */
export function sentence({ id, slots }: Message): string {
  return say(id, slots);
}

/** The same for a sheet of the desk and for the command line: always English, days as ISO 8601, the same on every machine. */
export function sayInEnglish(id: EnglishId, slots: Slots = {}): string {
  return fill(allEnglish[id], withWords(slots, allEnglish), asWritten);
}

export function sentenceInEnglish({ id, slots }: Message<EnglishId>): string {
  return sayInEnglish(id, slots);
}

/** The same in words that are not the pane's: what is said to a supplier in the supplier's language. */
export function sayIn<Id extends string>(others: Readonly<Record<Id, string>>, id: Id, slots: Slots = {}): string {
  return fill(others[id], slots, asWritten);
}
