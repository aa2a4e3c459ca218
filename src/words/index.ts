import { en } from "./en";
import type { RuleDoc } from "./en/rules";

export type { RuleDoc } from "./en/rules";

/** The docs of every rule, by its id; loaded when somebody asks. */
export async function ruleDocs(): Promise<Readonly<Record<string, RuleDoc>>> {
  return (await import("./en/rules")).ruleDocs;
}

/** Every sentence and label that a user can see, by id. English is complete by definition; other languages follow its type. */
export type WordId = keyof typeof en;
export type Words = Record<WordId, string>;

export { english, languageNamed, supplierLanguages, wordsFor, type ReplyWords, type SupplierLanguage } from "./supplier";
export type { SupplierWordId, SupplierWords } from "./supplier/en";

/** A sentence still without its words: what pure code hands to the pane and to the command line. */
export interface Message {
  id: WordId;
  slots: Record<string, string | number>;
}

/** Where a sentence stands in plain data (a Finding, a problem), this gives its words. */
export function sentence({ id, slots }: Message): string {
  return say(id, slots);
}

let words: Words = en;

/** For the pane: choose another language once at start. */
export function useWords(chosen: Words): void {
  words = chosen;
}

/**
 * The sentence with its slots filled: `{name}` takes the slot; `{n|one file|{n} files}` takes the first wording for exactly 1, else the second.
 * A slot is put in as text, once: what a supplier wrote is never read as a slot itself. A cell may hold 32 767 characters, a sentence
 * quotes the beginning.
 */
export function say(id: WordId, slots: Record<string, string | number> = {}): string {
  return filled(words[id], slots);
}

/** The same in words that are not the pane's: what is said to a supplier in the supplier's language. */
export function sayIn<Id extends string>(others: Readonly<Record<Id, string>>, id: Id, slots: Record<string, string | number> = {}): string {
  return filled(others[id], slots);
}

function filled(wording: string, slots: Record<string, string | number>): string {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(slots, name) ? quoted(String(slots[name])) : whole));
  return wording.replace(/\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}|\{\w+\}/g, (whole, count?: string, one?: string, other?: string) =>
    count === undefined ? fill(whole) : fill((Number(slots[count]) === 1 ? one : other) ?? ""),
  );
}

const longestQuote = 300;

function quoted(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, "")}…`;
}
