import { aliasesOf, type ReferenceEntry } from "../smelters";
import { specialChoice, type LookupEntry, type LookupList } from "../template";
import { ofTemplate, type KeptLists } from "./lists-sheet";

/** A list of known facilities that the team brought, such as that of the US Department of Commerce. */
export interface KnownList {
  /** As it stands in the column List. */
  name: string;
  entries: readonly LookupEntry[];
}

/** What a list goes by whose name says nothing. */
const noName = "Known facilities";

/**
 * Puts a list of the user's own beside the others on the sheet Lists, in the place of one of the same name (without regard to capitals);
 * without entries it only takes that away. A name that begins as those of templates' lists do ("CMRT ") gets a word before it, so that
 * the sheet tells the two kinds apart when it is read back.
 */
export function keepKnownList(lists: KeptLists, name: string, entries: readonly ReferenceEntry[]): Map<string, LookupList> {
  const key = knownListName(name);
  const kept = new Map([...lists].filter(([other]) => other.toLowerCase() !== key.toLowerCase()));
  if (entries.length > 0) kept.set(key, { key, entries: [...entries] });
  return kept;
}

/** The name under which a list of the user's own is kept. */
export function knownListName(name: string): string {
  const text = name.trim().replace(/\s+/g, " ") || noName;
  return ofTemplate(text) ? `List ${text}` : text;
}

/** The lists on the sheet Lists that the team brought or typed there. */
export function knownLists(lists: KeptLists): KnownList[] {
  return [...lists].flatMap(([name, { entries }]) => (ofTemplate(name) ? [] : [{ name, entries }]));
}

/** What these lists say, for the roll-up's `reference`: facilities that are known, none of them designated. */
export function knownReference(lists: KeptLists): ReferenceEntry[] {
  return knownLists(lists).flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      // Typed by hand, a line may have its name in the one column or the other.
      const standardName = entry.standardName || entry.alias;
      return standardName === "" || specialChoice.test(standardName) ? [] : aliasesOf({ ...entry, standardName });
    }),
  );
}
