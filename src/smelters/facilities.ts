import { METALS, type Metal } from "../template";
import { countryCode, countryName, sameCountry } from "./countries";
import { cidsIn } from "./ids";
import { nameKeys, saysNothing } from "./names";
import { NameIndex } from "./tiers";
import type { Facility, MatchMethod, NoMatchReason, ReferenceEntry, StatusEntry, StatusList } from "./types";

/** One facility under one name; a facility has as many as the lists give it. */
interface Named {
  facility: Facility;
  /** The country that goes with the name. */
  location: string;
}

/** Per way of folding: metal and folded name to what is called so. */
type NameMaps = readonly Map<string, Named[]>[];

const cid = /^CID\d{6}$/;

/** What the lists know: facilities by name and by id. A status list's own names go before those that a look-up list adds. */
export class Facilities {
  private readonly listed: NameMaps = nameKeys.map(() => new Map());
  private readonly all: NameMaps = nameKeys.map(() => new Map());
  private readonly byId = new Map<string, Facility[]>();
  private readonly metalsById = new Map<string, Set<Metal>>();
  private readonly metalsWithCids = new Set<Metal>();
  private readonly cidByOldId = new Map<string, string>();
  /** Every facility with its names. */
  readonly names = new Map<Facility, Set<string>>();
  /** The same names by their words. */
  readonly index = new NameIndex();

  addList({ entries }: StatusList): void {
    for (const entry of entries) this.addEntry(entry, true);
  }

  /** Of a list that is not in force: the facilities that are not known yet, without their status. */
  addUnknown({ entries }: StatusList): void {
    for (const entry of entries.filter(({ metal, facility, location }) => this.called(metal, facility, location) === "unknown")) this.addEntry(entry, false);
  }

  /**
   * A look-up list gives its names and ids to the entries that it means; where it means none, it adds a facility without status.
   * All lines of one id are read together, for any of its names may be the one that the status list prints. Lines that say less come
   * later, whatever their order: without an id, then without a country too.
   */
  addReference(entries: readonly ReferenceEntry[]): void {
    for (const entry of entries) if (entry.oldId !== "" && entry.id !== "") this.cidByOldId.set(entry.oldId, entry.id);
    const groups = new Map<string, ReferenceEntry[]>();
    for (const given of entries) {
      // A list of 2.x and one of 3.x mean the same facility by different ids.
      const entry = { ...given, id: this.cidByOldId.get(given.id) ?? given.id };
      const key = JSON.stringify(entry.id === "" ? [entry.metal, entry.standardName, entry.country] : [entry.metal, entry.id]);
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const saysLess = ([first]: readonly ReferenceEntry[]) => (first && first.id !== "" ? 0 : countryCode(first?.country ?? "") !== null ? 1 : 2);
    for (const group of [...groups.values()].sort((one, other) => saysLess(one) - saysLess(other))) this.addGroup(group);
  }

  /** From the strictest way of folding to the loosest; the first under which anything is called so decides. */
  called(metal: Metal, name: string, country: string): { facility: Facility; how: MatchMethod } | NoMatchReason {
    const inList = calledIn(this.listed, metal, name, country);
    if (inList !== "unknown" && inList !== "another country") return inList;
    const anywhere = calledIn(this.all, metal, name, country);
    return anywhere === "unknown" ? inList : anywhere;
  }

  /** The facility that a person once chose: by its id, else by its very name and place. null: no list at hand has it, or several are possible. */
  chosen(metal: Metal, { id, name, location }: Pick<Facility, "id" | "name" | "location">): Facility | null {
    const byId = id === "" ? [] : this.withId(metal, id);
    if (byId.length > 0) {
      const [only, ...more] = byId.length === 1 ? byId : byId.filter((facility) => facility.name === name && facility.location === location);
      return only && more.length === 0 ? only : null;
    }
    const named = this.called(metal, name, location);
    return typeof named !== "string" && (named.how === "name" || named.how === "case and spacing") && !this.idsDiffer(named.facility.id, id) ? named.facility : null;
  }

  isCalled(facility: Facility, name: string): boolean {
    return [...(this.names.get(facility) ?? [])].some((other) => nameKeys.some(({ keyOf: fold }) => fold(other) === fold(name)));
  }

  withId(metal: Metal, id: string): readonly Facility[] {
    return this.byId.get(keyOf(metal, id)) ?? [];
  }

  /** Ids that several entries go by, in one list or by what look-up lists say of their names. */
  shared(): { id: string; facilities: readonly Facility[] }[] {
    return [...this.byId].filter(([, facilities]) => facilities.length > 1).map(([key, facilities]) => ({ id: key.slice(key.indexOf("|") + 1), facilities }));
  }

  /** Whether any metal has a facility of this id. */
  knowsId(id: string): boolean {
    return this.metalsById.has(id);
  }

  /** The id by which facilities are kept; null for what no list knows and is no CID. An id of 2.x is worth a CID only where a list carries both. */
  idOf(text: string): string | null {
    const id = text.trim().toUpperCase();
    if (cid.test(id)) return id;
    const known = this.cidByOldId.get(id) ?? (this.metalsById.has(id) ? id : null);
    if (known !== null) return known;
    const [only, ...more] = this.cidsIn(text);
    return only !== undefined && more.length === 0 ? only : null;
  }

  /** Whether the text holds several ids, so that it says nothing of which is meant. */
  hasSeveralIds(text: string): boolean {
    return this.cidsIn(text).length > 1;
  }

  /** Whether a list knows CIDs of the metal, so that one which none knows is a fact and no gap. */
  knowsCids(metal: Metal): boolean {
    return this.metalsWithCids.has(metal);
  }

  /** The CIDs that a text holds, however they are written. Figures alone count only where they are a known one's: they may be a page or a year. */
  private cidsIn(text: string): string[] {
    const written = [...cidsIn(text)];
    if (written.length > 0) return written;
    const figures = /^\d{3,6}$/.exec(text.normalize("NFKC").trim());
    const id = `CID${(figures?.[0] ?? "").padStart(6, "0")}`;
    return this.metalsById.has(id) ? [id] : [];
  }

  /** Whether two ids of one kind differ; ids of different kinds say nothing about each other. */
  idsDiffer(one: string, other: string): boolean {
    const [a, b] = [this.idOf(one), this.idOf(other)];
    return a !== null && b !== null && cid.test(a) === cid.test(b) && a !== b;
  }

  private addEntry(entry: StatusEntry, inForce: boolean): void {
    const facility = facilityOf(entry, inForce);
    if (!facility) return;
    put(this.listed, facility, facility.name, entry.location);
    this.add(facility, facility.name, entry.location);
    if (facility.id !== "") this.addId(facility.id, facility);
  }

  private addGroup(group: readonly ReferenceEntry[]): void {
    const [first] = group;
    if (!first) return;
    if (this.withId(first.metal, first.id).length === 0 && this.saysNothingNew(group, first)) return;
    const byAlias = isPlaceless(group) ? [] : this.meantBy(group, ({ alias }) => alias);
    const own = this.meantBy(group, ({ standardName }) => standardName);
    const meant = own.length > 0 ? own : byAlias;
    const facilities = meant.length > 0 ? meant : [this.knownWithoutStatus(first) ?? referenceFacility(first)];
    // Beside a new facility without an id, a name that other lists have stays theirs.
    const isTheirs = (name: string, country: string) => meant.length === 0 && first.id === "" && typeof this.called(first.metal, name, country) !== "string";
    for (const facility of facilities) {
      // What has a status there is no name for a row that says another country, whoever gives it the id.
      const elsewhere = ({ country }: ReferenceEntry) => facility.status !== null && sameCountry(country, facility.location) === "different";
      for (const entry of group) for (const name of new Set([entry.standardName, entry.alias])) if (!elsewhere(entry) && !isTheirs(name, entry.country)) this.add(facility, name, entry.country);
    }
    if (first.id === "") return;
    // An entry that an alias names is of this id too, although the other names are rather those of the first.
    for (const facility of new Set([...facilities, ...byAlias])) this.addId(first.id, facility);
  }

  /**
   * Lines that name a facility of another list and say less of it than that list does. A name alone, without a country, never gives a
   * facility another name or an id: it may be the name of another plant. Nor does one whose name only a third list gives to an entry with a status.
   */
  private saysNothingNew(group: readonly ReferenceEntry[], first: ReferenceEntry): boolean {
    if (isPlaceless(group)) return group.some(({ standardName }) => this.withName(first.metal, standardName).some(({ id }) => !this.idsDiffer(id, first.id)));
    const named = first.id === "" ? this.called(first.metal, first.standardName, first.country) : "unknown";
    return typeof named !== "string" && named.facility.status !== null && typeof calledIn(this.listed, first.metal, first.standardName, first.country) === "string";
  }

  /** The facility of another reference list that a line without an id means: by its very name and country. */
  private knownWithoutStatus({ metal, standardName, country, id }: ReferenceEntry): Facility | null {
    const named = id === "" ? this.called(metal, standardName, country) : "unknown";
    return typeof named !== "string" && named.facility.status === null ? named.facility : null;
  }

  /** Everything of the metal that is called so, in whatever country. */
  private withName(metal: Metal, name: string): Facility[] {
    for (const [level, { keyOf: fold }] of nameKeys.entries()) {
      const named = this.all[level]?.get(keyOf(metal, fold(name)));
      if (named) return named.map(({ facility }) => facility);
    }
    return [];
  }

  private meantBy(group: readonly ReferenceEntry[], nameIn: (entry: ReferenceEntry) => string): Facility[] {
    const [first] = group;
    const known = first && first.id !== "" ? this.withId(first.metal, first.id) : [];
    if (known.length > 0) return [...known];
    const found = new Set<Facility>();
    for (const entry of group) {
      const named = calledIn(this.listed, entry.metal, nameIn(entry), entry.country);
      if (typeof named !== "string" && !this.idsDiffer(named.facility.id, entry.id)) found.add(named.facility);
    }
    return [...found];
  }

  private add(facility: Facility, name: string, location: string): void {
    const names = this.names.get(facility) ?? new Set<string>();
    this.names.set(facility, names);
    if (saysNothing(name) || names.has(name)) return;
    names.add(name);
    this.index.add(facility, name, location);
    // A name that comes without a country is that of the facility where the facility is, and of no other elsewhere.
    put(this.all, facility, name, countryCode(location) === null ? facility.location : location);
  }

  private addId(id: string, facility: Facility): void {
    const key = keyOf(facility.metal, id);
    const facilities = this.byId.get(key) ?? [];
    this.byId.set(key, facilities);
    if (!facilities.includes(facility)) facilities.push(facility);
    if (cid.test(id)) this.metalsWithCids.add(facility.metal);
    this.metalsById.set(id, (this.metalsById.get(id) ?? new Set()).add(facility.metal));
  }
}

function calledIn(maps: NameMaps, metal: Metal, name: string, country: string): { facility: Facility; how: MatchMethod } | NoMatchReason {
  for (const [level, { how, keyOf: fold }] of nameKeys.entries()) {
    const folded = fold(name);
    const named = folded === "" ? undefined : maps[level]?.get(keyOf(metal, folded));
    if (!named) continue;
    const agreeing = named.filter(({ location }) => sameCountry(country, location) !== "different");
    if (agreeing.length === 0) return "another country";
    const facilities = new Set(agreeing.map(({ facility }) => facility));
    const inCountry = new Set(agreeing.filter(({ location }) => sameCountry(country, location) === "same").map(({ facility }) => facility));
    const [only, ...more] = inCountry.size === 1 ? inCountry : facilities;
    if (!only || more.length > 0) return "ambiguous";
    return { facility: only, how: fold(only.name) === folded ? how : "look-up list" };
  }
  return "unknown";
}

/** True for lines that say no country. */
function isPlaceless(group: readonly ReferenceEntry[]): boolean {
  return group.every(({ country }) => countryCode(country) === null);
}

function put(maps: NameMaps, facility: Facility, name: string, location: string): void {
  for (const [level, { keyOf: fold }] of nameKeys.entries()) {
    const folded = fold(name);
    const map = maps[level];
    if (folded === "" || !map) continue;
    const key = keyOf(facility.metal, folded);
    const called = map.get(key) ?? [];
    map.set(key, called);
    if (!called.some((other) => other.facility === facility && other.location === location)) called.push({ facility, location });
  }
}

function keyOf(metal: Metal, text: string): string {
  return `${METALS.indexOf(metal)}|${text}`;
}

function facilityOf(entry: StatusEntry, inForce: boolean): Facility | null {
  const name = entry.facility || entry.id;
  if (name === "") return null;
  return { key: JSON.stringify([entry.metal, name, entry.location, entry.id]), metal: entry.metal, name, location: entry.location, id: entry.id, status: inForce ? entry : null };
}

function referenceFacility({ metal, standardName, country, id }: ReferenceEntry): Facility {
  const code = countryCode(country);
  const location = code === null ? country : countryName(code);
  return { key: JSON.stringify(id === "" ? [metal, standardName, location] : [metal, id]), metal, name: standardName, location, id, status: null };
}
