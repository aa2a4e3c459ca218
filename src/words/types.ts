import type { en } from "./en";
import type { RuleDoc } from "./en/rules";

/** Every sentence and label of the pane, by id. English is complete by definition; other languages follow its type. */
export type WordId = keyof typeof en;
export type Words = Readonly<Record<WordId, string>>;

/** The docs of every rule, by its id. */
export type RuleDocs = Readonly<Record<string, RuleDoc>>;
