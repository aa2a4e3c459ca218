import type { LookupList, Metal, SmelterRow } from "../template";
import { sameCountry } from "./countries";
import { nameKeys } from "./names";
import { namesInCell } from "./reference-table";
import type { ReferenceEntry } from "./types";

/** A template's own list, in force for its own rows before any other: later versions gave some aliases to another smelter. */
export class OwnList {
  readonly entries: readonly ReferenceEntry[];
  private readonly byName = nameKeys.map(() => new Map<string, ReferenceEntry[]>());
  private readonly byId = new Map<string, ReferenceEntry[]>();

  constructor(list: LookupList) {
    this.entries = list.entries.flatMap((entry) => namesInCell(entry.alias).map((alias) => ({ ...entry, alias: alias || entry.standardName })));
    for (const entry of this.entries) {
      for (const name of new Set([entry.alias, entry.standardName])) this.put(entry, name);
      if (entry.id !== "") this.byId.set(entry.id, [...(this.byId.get(entry.id) ?? []), entry]);
    }
  }

  /** Every line of an id, for whichever metal. */
  withId(id: string): readonly ReferenceEntry[] {
    return this.byId.get(id.trim().toUpperCase()) ?? [];
  }

  /** True when the list has ids of the same kind: one with CIDs says nothing about an id of 2.x. */
  hasIdsLike(id: string): boolean {
    return this.entries.some((entry) => entry.id !== "" && entry.id.startsWith("CID") === /^cid/i.test(id.trim()));
  }

  /** Every line with this name for the metal, in any country; names are equal but for case, spacing and punctuation. */
  named(metal: Metal, text: string): readonly ReferenceEntry[] {
    for (const [level, { keyOf: fold }] of nameKeys.entries()) {
      const found = text === "" ? undefined : this.byName[level]?.get(keyOf(metal, fold(text)));
      if (found) return found;
    }
    return [];
  }

  /** Whether the list knows any smelter of the metal: without, it can accuse no row. */
  covers(metal: Metal): boolean {
    return this.entries.some((entry) => entry.metal === metal);
  }

  /** The entry that the row's choice means, else its name; null when none does or several ids are possible. */
  meant({ metal, lookup, nameText, name, country }: Pick<SmelterRow, "metal" | "lookup" | "nameText" | "name" | "country">): ReferenceEntry | null {
    if (metal === null) return null;
    for (const text of new Set([lookup, nameText, name])) {
      const entry = text === "" ? null : this.called(metal, text, country);
      if (entry) return entry;
    }
    return null;
  }

  private called(metal: Metal, text: string, country: string): ReferenceEntry | null {
    for (const [level, { keyOf: fold }] of nameKeys.entries()) {
      const named = this.byName[level]?.get(keyOf(metal, fold(text)));
      if (!named) continue;
      const agreeing = named.filter((entry) => sameCountry(country, entry.country) !== "different");
      const [first, ...more] = agreeing;
      return first && more.every(({ id }) => id === first.id) ? first : null;
    }
    return null;
  }

  private put(entry: ReferenceEntry, name: string): void {
    for (const [level, { keyOf: fold }] of nameKeys.entries()) {
      const folded = fold(name);
      const map = this.byName[level];
      if (folded === "" || !map) continue;
      const key = keyOf(entry.metal, folded);
      const named = map.get(key) ?? [];
      map.set(key, named);
      named.push(entry);
    }
  }
}

const known = new WeakMap<LookupList, OwnList>();
/** Suppliers of a year send the same version: its list is indexed once, however many files bring it. */
const byContent = new Map<string, OwnList>();
const mostContents = 32;

/** Made once for a list, however many rows and files ask it. */
export function ownListOf(list: LookupList | null): OwnList | null {
  if (list === null) return null;
  const before = known.get(list);
  if (before) return before;
  const content = JSON.stringify(list.entries);
  const made = byContent.get(content) ?? new OwnList(list);
  byContent.delete(content);
  byContent.set(content, made);
  const [oldest] = byContent.keys();
  if (byContent.size > mostContents && oldest !== undefined) byContent.delete(oldest);
  known.set(list, made);
  return made;
}

/** The lists of several templates as one reference. Each content counts once and the newest version speaks first, whatever the order of the files. */
export function referenceOf(templates: readonly { version: string; list: LookupList | null }[]): ReferenceEntry[] {
  const contents = new Map<string, { version: string; own: OwnList }>();
  const seen = new Set<LookupList>();
  for (const { version, list } of [...templates].sort((one, other) => newerFirst(one.version, other.version))) {
    const own = list && !seen.has(list) ? ownListOf(list) : null;
    if (!list || !own) continue;
    seen.add(list);
    const content = JSON.stringify(own.entries);
    if (!contents.has(content)) contents.set(content, { version, own });
  }
  return [...contents]
    .sort(([content, { version }], [otherContent, other]) => newerFirst(version, other.version) || (content < otherContent ? -1 : 1))
    .flatMap(([, { own }]) => own.entries);
}

/** As decimal numbers: 6.22, a repair of 6.2, is older than 6.5. */
function newerFirst(one: string, other: string): number {
  const [a, b] = [Number.parseFloat(one), Number.parseFloat(other)];
  return (Number.isNaN(b) ? 0 : b) - (Number.isNaN(a) ? 0 : a) || (one > other ? -1 : one < other ? 1 : 0);
}

function keyOf(metal: Metal, text: string): string {
  return `${metal}|${text}`;
}
