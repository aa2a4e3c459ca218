import type { Metal, SmelterRow } from "../template";
import { METALS } from "../template";
import { Suggester } from "./candidates";
import { countryCode, countryName, sameCountry } from "./countries";
import { nameKeys, saysNothing } from "./names";
import { placeholder } from "./reference-table";
import type { Facility, Match, MatchMethod, NoMatchReason, ReferenceEntry, StatusEntry, StatusList } from "./types";

/** What is known of a listed smelter: a row of a template, or a line of a query. */
export type Query = Pick<SmelterRow, "metal" | "name" | "nameText" | "lookup" | "country" | "id">;

export interface MatcherOptions {
  /** The status list in force; null when none is. */
  list: StatusList | null;
  /** All lists that the workbook holds: with none in force they still tell which facilities exist. */
  knownLists: readonly StatusList[];
  reference: readonly ReferenceEntry[];
}

const cid = /^CID\d{6}$/;
/** The form's own choice, and the name that its 6.x look-up list gives it. */
const notIdentified = /^(?:smelter not yet identified|unknown)$/i;

/** One facility under one name; a facility has as many as the lists give it. */
interface Named {
  facility: Facility;
  /** The country that goes with the name. */
  location: string;
}

/** Facilities by name and by id. Built once for a workbook, then asked for every row. */
export class Matcher {
  /** Per way of folding: metal and folded name to what is called so. */
  private readonly byName = nameKeys.map(() => new Map<string, Named[]>());
  private readonly byId = new Map<string, Facility[]>();
  private readonly names = new Map<Facility, Set<string>>();
  private readonly metalOfId = new Map<string, Set<Metal>>();
  private readonly cidOfOldId = new Map<string, string>();
  private readonly suggester = new Suggester();

  constructor({ list, knownLists, reference }: MatcherOptions) {
    if (list) for (const entry of list.entries) this.addEntry(entry, true);
    // The oldest is nearest to a day before all of them; the others add what it does not name.
    else for (const known of [...knownLists].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))) this.addUnnamed(known);
    for (const entry of reference) this.addReference(entry);
    for (const [facility, names] of this.names) this.suggester.add(facility, names);
  }

  match(query: Query): Match {
    const { metal } = query;
    if ([query.lookup, query.name].some((text) => notIdentified.test(text))) return none("not yet identified");
    if (metal === null) return none("no metal");
    const matched = this.byGivenId(query, metal) ?? this.byNames(query, metal);
    if (typeof matched !== "string") return matched;
    return { facility: null, reason: matched, candidates: this.candidates(query) };
  }

  /** The three facilities whose names look most like the query's, matched or not: for a person to compare. */
  candidates(query: Query): Facility[] {
    return query.metal === null ? [] : this.suggester.suggest(query.metal, nameOf(query), query.country);
  }

  /** null where the id says nothing, so that the name decides. */
  private byGivenId(query: Query, metal: Metal): Match | NoMatchReason | null {
    const id = this.cidOf(query.id);
    if (id === null) return null;
    const facilities = this.byId.get(keyOf(metal, id)) ?? [];
    if (facilities.length === 0) return (this.metalOfId.get(id)?.size ?? 0) > 0 ? "id of another metal" : null;
    const names = [query.name, query.nameText, query.lookup].filter((name) => name !== "" && !placeholder.test(name));
    if (names.length === 0) return facilities.length === 1 && facilities[0] ? { facility: facilities[0], how: "id" } : "ambiguous";
    const agreeing = facilities.filter((facility) => names.some((name) => this.isCalled(facility, name)));
    const [only, ...more] = agreeing;
    if (!only) return "id and name disagree";
    if (more.length > 0) return this.narrowed(agreeing, nameOf(query)) ?? "ambiguous";
    return sameCountry(query.country, only.location) === "different" ? "another country" : { facility: only, how: "id" };
  }

  /** Two entries of one id stay two: the one whose very name stands in the row is meant. */
  private narrowed(facilities: readonly Facility[], name: string): Match | null {
    for (const { keyOf: fold } of nameKeys) {
      const [only, ...more] = facilities.filter((facility) => fold(facility.name) === fold(name));
      if (only && more.length === 0) return { facility: only, how: "id" };
    }
    return null;
  }

  private byNames(query: Query, metal: Metal): Match | NoMatchReason {
    const names = [...new Set([query.name, query.nameText])].filter((name) => !saysNothing(name) && !placeholder.test(name));
    let reason: NoMatchReason = names.length === 0 ? "no name" : "unknown";
    for (const name of names) {
      const found = this.called(metal, name, query.country);
      if (typeof found === "string") {
        if (found !== "unknown") reason = found;
        continue;
      }
      const given = this.cidOf(query.id);
      if (given !== null && cid.test(found.facility.id) && found.facility.id !== given) return "id and name disagree";
      return found;
    }
    return reason;
  }

  /** From the strictest way of folding to the loosest; the first under which anything is called so decides. */
  private called(metal: Metal, name: string, country: string): { facility: Facility; how: MatchMethod } | NoMatchReason {
    for (const [level, { how, keyOf: fold }] of nameKeys.entries()) {
      const folded = fold(name);
      const named = folded === "" ? undefined : this.byName[level]?.get(keyOf(metal, folded));
      if (!named) continue;
      const agreeing = named.filter(({ location }) => sameCountry(country, location) !== "different");
      if (agreeing.length === 0) return "another country";
      const facilities = new Set(agreeing.map(({ facility }) => facility));
      const inCountry = new Set(agreeing.filter(({ location }) => sameCountry(country, location) === "same").map(({ facility }) => facility));
      const [only, ...more] = inCountry.size === 1 ? inCountry : facilities;
      if (!only || more.length > 0) return "ambiguous";
      const viaReference = fold(only.name) !== folded;
      return { facility: only, how: viaReference ? "look-up list" : how };
    }
    return "unknown";
  }

  private isCalled(facility: Facility, name: string): boolean {
    return [...(this.names.get(facility) ?? [])].some((other) => nameKeys.some(({ keyOf: fold }) => fold(other) === fold(name)));
  }

  /** An id of 2.x is worth a CID only where a list carries both. */
  private cidOf(id: string): string | null {
    const text = id.trim().toUpperCase();
    if (cid.test(text)) return text;
    return this.cidOfOldId.get(text) ?? null;
  }

  private addEntry(entry: StatusEntry, inForce: boolean): void {
    const facility = facilityOf(entry, inForce);
    if (facility) this.add(facility, entry.facility || entry.id, entry.location);
  }

  private addUnnamed({ entries }: StatusList): void {
    for (const entry of entries.filter(({ metal, facility, location }) => this.called(metal, facility, location) === "unknown")) this.addEntry(entry, false);
  }

  /** A reference entry gives its names to the list's entry of the same id or name; else it is a facility without status. */
  private addReference(entry: ReferenceEntry): void {
    if (entry.oldId !== "" && entry.id !== "") this.cidOfOldId.set(entry.oldId, entry.id);
    if (entry.id !== "") this.noteMetal(entry.id, entry.metal);
    const meant = this.meantBy(entry);
    const facilities = meant.length > 0 ? meant : [referenceFacility(entry)];
    for (const facility of facilities) {
      for (const name of new Set([entry.standardName, entry.alias])) this.add(facility, name, entry.country);
      if (entry.id !== "") this.addId(entry.metal, entry.id, facility);
    }
  }

  private meantBy(entry: ReferenceEntry): Facility[] {
    if (entry.id !== "") {
      const known = this.byId.get(keyOf(entry.metal, entry.id));
      if (known) return known;
    }
    for (const name of [entry.standardName, entry.alias]) {
      const found = this.called(entry.metal, name, entry.country);
      if (typeof found !== "string" && (found.facility.id === "" || entry.id === "" || found.facility.id === entry.id)) return [found.facility];
    }
    return [];
  }

  private add(facility: Facility, name: string, location: string): void {
    const names = this.names.get(facility) ?? new Set<string>();
    this.names.set(facility, names);
    if (saysNothing(name) || names.has(name)) return;
    names.add(name);
    for (const [level, { keyOf: fold }] of nameKeys.entries()) {
      const folded = fold(name);
      const map = this.byName[level];
      if (folded === "" || !map) continue;
      const key = keyOf(facility.metal, folded);
      const called = map.get(key) ?? [];
      map.set(key, called);
      if (!called.some((other) => other.facility === facility && other.location === location)) called.push({ facility, location });
    }
    if (cid.test(facility.id)) this.addId(facility.metal, facility.id, facility);
  }

  private addId(metal: Metal, id: string, facility: Facility): void {
    const key = keyOf(metal, id);
    const facilities = this.byId.get(key) ?? [];
    this.byId.set(key, facilities);
    if (!facilities.includes(facility)) facilities.push(facility);
    this.noteMetal(id, metal);
  }

  private noteMetal(id: string, metal: Metal): void {
    const metals = this.metalOfId.get(id) ?? new Set<Metal>();
    this.metalOfId.set(id, metals);
    metals.add(metal);
  }
}

function nameOf({ name, nameText, lookup }: Query): string {
  return name || nameText || lookup;
}

function none(reason: NoMatchReason): Match {
  return { facility: null, reason, candidates: [] };
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
