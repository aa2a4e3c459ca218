import { METALS, type Metal } from "../../template";
import { countryCode } from "../countries";
import type { Facility } from "../types";
import { bothNames, partsOf, type NameParts } from "./name-parts";

/** One name of a facility, taken apart. */
export interface Named {
  facility: Facility;
  name: string;
  parts: NameParts;
}

/** A name that no list has as it stands, with the stated country: every tier wants that to agree. */
export interface Asked {
  metal: Metal;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  parts: NameParts;
}

/** Who is called by a name: two plants of one name in two countries are two, one company's plants for two metals are one. */
interface CompanyName {
  company: string;
  country: string | null;
  metal: Metal;
  words: ReadonlySet<string>;
}

/** The names of all facilities by their words, for the tiers below plain equality. Filled first, then asked. */
export class NameIndex {
  private readonly byPlace = new Map<string, Named[]>();
  private readonly byKey = new Map<string, Map<string, Named[]>>();
  private readonly facilitiesByWord = new Map<string, Set<Facility>>();
  private readonly companiesByWord = new Map<string, CompanyName[]>();

  add(facility: Facility, name: string, location: string): void {
    const country = countryCode(location);
    const company = `${partsOf(facility.name, null).core.join("")}|${countryCode(facility.location) ?? facility.location}`;
    for (const written of [name, ...bothNames(name)]) {
      const parts = partsOf(written, country);
      const entry = { company, country, metal: facility.metal, words: new Set(parts.core) };
      for (const word of entry.words) put(this.companiesByWord, word, entry);
      for (const word of parts.letters) this.facilitiesByWord.set(word, (this.facilitiesByWord.get(word) ?? new Set()).add(facility));
      if (country !== null) put(this.byPlace, placeOf(facility.metal, country), { facility, name: written, parts });
    }
  }

  /** Every name of the metal in the country. */
  inCountry({ metal, country }: Asked): readonly Named[] {
    return this.byPlace.get(placeOf(metal, country)) ?? [];
  }

  /** The names of the metal in the country with the same key; "" is no key. `how` names the way of making keys, which are kept. */
  alike(asked: Asked, how: string, keyOf: (named: { name: string; parts: NameParts }) => string): readonly Named[] {
    const key = keyOf(asked);
    if (key === "") return [];
    const place = `${how}|${placeOf(asked.metal, asked.country)}`;
    let names = this.byKey.get(place);
    if (!names) {
      names = new Map<string, Named[]>();
      for (const named of this.inCountry(asked)) put(names, keyOf(named), named);
      this.byKey.set(place, names);
    }
    return names.get(key) ?? [];
  }

  /** Whether a name of any other facility has this word, so that it is a word and no slip of the pen. */
  isWordElsewhere(word: string, than: Facility): boolean {
    return [...(this.facilitiesByWord.get(word) ?? [])].some((facility) => facility !== than);
  }

  isWord(word: string): boolean {
    return this.facilitiesByWord.has(word);
  }

  /**
   * Whether these words stand for one company only, within the metal and country if those are given. "TANIOBIS" and "Plansee"
   * do not: a group's name must never stand for one of its plants.
   */
  isOneCompany(words: readonly string[], { metal, country }: { metal?: Metal; country?: string } = {}): boolean {
    const [rarest] = words.map((word) => this.companiesByWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    const companies = new Set<string>();
    for (const name of rarest ?? []) {
      if ((metal !== undefined && name.metal !== metal) || (country !== undefined && name.country !== country)) continue;
      if (words.every((word) => name.words.has(word))) companies.add(name.company);
    }
    return companies.size === 1;
  }
}

function placeOf(metal: Metal, country: string): string {
  return `${METALS.indexOf(metal)}|${country}`;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
