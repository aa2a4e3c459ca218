import { specialChoice, type Metal, type SmelterRow } from "../template";
import { Suggester } from "./candidates";
import { countryCode, sameCountry } from "./countries";
import { queryKey, queryKeyByText, type Decision, type Decisions } from "./decisions";
import { Facilities } from "./facilities";
import { nameKeys, saysNothing } from "./names";
import type { OwnList } from "./own-list";
import { findByTiers, partsOf } from "./tiers";
import type { Facility, Match, MatchMethod, NoMatchReason, ReferenceEntry, StatusList } from "./types";

/** What is known of a listed smelter: a row of a template, or a line of a query. */
export type Query = Pick<SmelterRow, "metal" | "name" | "nameText" | "lookup" | "country" | "id">;

export interface MatcherOptions {
  /** The status list in force; null when none is. */
  list: StatusList | null;
  /** All lists that the workbook holds: with none in force they still tell which facilities exist. */
  knownLists: readonly StatusList[];
  reference: readonly ReferenceEntry[];
  /** What people decided; it goes before everything that lists say. */
  decisions?: Decisions;
}

/** What people write where they have no id. */
const noId = /^[\s\p{Pd}.?*]*$|^(?:n\.?\s?\/?\s?a\.?|nil|no|none|no id|not (?:available|applicable|known|listed|yet identified)|smelter not (?:listed|yet identified)|tbd|to be determined|unknown|pending|blank)$/iu;

/** The form's own choice, and the name that its 6.x look-up list gives it. */
const notIdentified = /^(?:smelter not yet identified|unknown)$/i;

/** Finds the facility that a listed smelter stands for. Built once for a workbook, then asked for every row. */
export class Matcher {
  private readonly facilities = new Facilities();
  private suggester: Suggester | null = null;
  private readonly decisions: Decisions;

  constructor({ list, knownLists, reference, decisions = new Map() }: MatcherOptions) {
    this.decisions = decisions;
    if (list) this.facilities.addList(list);
    // The oldest is nearest to a day before all of them; the others add what it does not name.
    else for (const known of [...knownLists].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))) this.facilities.addUnknown(known);
    this.facilities.addReference(reference);
  }

  /** @param own the look-up list of the query's own template: what it says of a choice or a name goes before all other lists */
  match(asked: Query, own: OwnList | null = null): Match {
    // A decision is about a name; a row whose supplier has not identified its smelter says none, whatever else stands in it.
    if (notIdentified.test(asked.lookup)) return none("not yet identified");
    const decided = this.decisions.size === 0 ? undefined : (this.decisions.get(queryKey(asked) ?? "") ?? this.decisions.get(queryKeyByText(asked) ?? ""));
    if (decided) return this.asDecided(decided, asked);
    const typed = asTyped(asked);
    const query = own ? this.read(typed, own) : typed;
    const { metal } = query;
    if ([query.lookup, query.name].some((text) => notIdentified.test(text))) return none("not yet identified");
    if (metal === null) return none("no metal");
    const matched = this.byGivenId(query, metal, own) ?? this.byNames(query, metal);
    if (typeof matched !== "string") return matched;
    // An id that the row's own list lent to one of its names is no id of the row's.
    return this.open(matched === "id and name disagree" && query.id !== typed.id ? "names disagree" : matched, query);
  }

  /** Most who ask want to know whether it matched; to find what is alike costs more than all else, so it waits until somebody asks. */
  private open(reason: NoMatchReason, query: Query): Match {
    const suggest = () => this.candidates(query);
    let candidates: Facility[] | null = null;
    return {
      facility: null,
      reason,
      get candidates() {
        return (candidates ??= suggest());
      },
    };
  }

  /** Entries of one metal that go by one id: they stay apart until a person says that they are one facility. */
  sharedIds(): { id: string; facilities: readonly Facility[] }[] {
    return this.facilities.shared();
  }

  private asDecided({ verdict, metal, facility }: Decision, asked: Query): Match {
    if (verdict === "differing") return this.open("decided: differently", asked);
    if (verdict !== "facility" || !facility) return none(verdict === "noSmelter" ? "decided: no smelter" : "decided: not in a list");
    const chosen = this.facilities.chosen(metal, facility);
    return chosen ? { facility: chosen, how: "decision" } : this.open("decided: facility is gone", asked);
  }

  /** The three facilities whose names look most like the query's, matched or not: for a person to compare. */
  candidates(query: Query): Facility[] {
    return query.metal === null ? [] : this.suggesting().suggest(query.metal, nameOf(query), query.country);
  }

  /** A row without a usable id gets that of its own list, which knows what its own aliases mean. */
  private read(query: Query, own: OwnList): Query {
    if (query.metal === null || this.facilities.idOf(query.id) !== null || this.facilities.hasSeveralIds(query.id)) return query;
    const meant = own.meant(query);
    return meant && meant.id !== "" ? { ...query, id: meant.id, name: query.name || meant.standardName } : query;
  }

  /** Its index is as large as all else, and many workbooks leave no row open. */
  private suggesting(): Suggester {
    if (this.suggester) return this.suggester;
    this.suggester = new Suggester();
    for (const [facility, names] of this.facilities.names) this.suggester.add(facility, names);
    return this.suggester;
  }

  /** null where the id says nothing, so that the name decides. */
  private byGivenId(query: Query, metal: Metal, own: OwnList | null): Match | NoMatchReason | null {
    if (this.facilities.hasSeveralIds(query.id)) return "ambiguous";
    const id = this.facilities.idOf(query.id);
    if (id === null) return null;
    const facilities = this.facilities.withId(metal, id);
    if (facilities.length === 0) return this.facilities.knowsId(id) ? "id of another metal" : null;
    const names = namesIn(query);
    // What the row's own list calls a name goes before what others do.
    const isInOwn = (name: string) => (own?.named(metal, name) ?? []).flatMap((entry) => this.facilities.idOf(entry.id) ?? []).map((one) => one === id);
    if (names.length === 0) {
      const [alone, ...beside] = facilities;
      if (!alone || beside.length > 0) return "ambiguous";
      return sameCountry(query.country, alone.location) === "different" ? "another country" : { facility: alone, how: "id" };
    }
    const agreeing = facilities.filter((facility) => names.some((name) => this.goesBy(facility, name, query.country)) && !names.some((name) => this.isAnothers(facility, name, query.country, facilities, isInOwn(name))));
    const [only, ...more] = agreeing;
    if (!only) return "id and name disagree";
    if (more.length > 0) return narrowed(agreeing, nameOf(query)) ?? "ambiguous";
    return sameCountry(query.country, only.location) === "different" ? "another country" : { facility: only, how: "id" };
  }

  private byNames(query: Query, metal: Metal): Match | NoMatchReason {
    const names = namesIn({ ...query, lookup: "" }).filter((name) => !saysNothing(name));
    const given = this.facilities.idOf(query.id);
    let reason: NoMatchReason = names.length === 0 ? "no name" : "unknown";
    for (const name of names) {
      const listed = this.facilities.called(metal, name, query.country);
      // An id that no list knows may be a sister's, so beside one only a name as it is listed counts.
      // So does one that cannot be read, unless it only says that there is none.
      const found = listed === "unknown" && given === null && noId.test(query.id) ? this.almostCalled(metal, name, query.country) : listed;
      if (typeof found === "string") {
        if (found !== "unknown") reason = found;
        continue;
      }
      if (namesIn(query).some((other) => this.isAnothers(found.facility, other, query.country, [found.facility]))) return "names disagree";
      if (given === null) return found;
      if (this.facilities.idsDiffer(found.facility.id, given)) return "id and name disagree";
      // Where lists have ids of the metal, one that none of them has may be anything's, whatever name is beside it.
      return found.facility.id === "" && this.facilities.knowsCids(metal) ? "id unknown" : found;
    }
    return reason;
  }

  private almostCalled(metal: Metal, name: string, country: string): { facility: Facility; how: MatchMethod } | NoMatchReason {
    const code = countryCode(country);
    return code === null ? "unknown" : findByTiers({ metal, name, country: code, parts: partsOf(name, code) }, this.facilities.index);
  }

  /**
   * Whether a name is that of another facility than these, in the row's own list or else in any: beside it neither an id nor a choice is
   * believed.
   *
   * @param inOwn of each line of the row's own list with the name, whether it is this facility's
   */
  private isAnothers(facility: Facility, name: string, country: string, these: readonly Facility[], inOwn: readonly boolean[] = []): boolean {
    if (this.facilities.isCalled(facility, name)) return false;
    if (inOwn.length > 0) return !inOwn.includes(true);
    const called = this.facilities.called(facility.metal, name, country);
    return typeof called === "string" ? called !== "unknown" : !these.includes(called.facility);
  }

  private goesBy(facility: Facility, name: string, country: string): boolean {
    if (this.facilities.isCalled(facility, name)) return true;
    const found = this.almostCalled(facility.metal, name, country || facility.location);
    return typeof found !== "string" && found.facility === facility;
  }
}

/** Every name that the row gives, each once. */
function namesIn({ name, nameText, lookup }: Query): string[] {
  return [...new Set([name, nameText, lookup])].filter((text) => text !== "" && !specialChoice.test(text));
}

/** What the supplier typed beside "Smelter not listed" is the name; the form's own column may still hold that of an earlier choice. */
function asTyped(query: Query): Query {
  return specialChoice.test(query.lookup) && !notIdentified.test(query.lookup) && query.nameText !== "" ? { ...query, name: query.nameText } : query;
}

/** Two entries of one id stay two: the one whose very name stands in the row is meant. */
function narrowed(facilities: readonly Facility[], name: string): Match | null {
  for (const { keyOf: fold } of nameKeys) {
    const [only, ...more] = facilities.filter((facility) => fold(facility.name) === fold(name));
    if (only && more.length === 0) return { facility: only, how: "id" };
  }
  return null;
}

function nameOf({ name, nameText, lookup }: Query): string {
  return name || nameText || lookup;
}

function none(reason: NoMatchReason): Match {
  return { facility: null, reason, candidates: [] };
}
