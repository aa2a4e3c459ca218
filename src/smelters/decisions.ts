import type { Metal } from "../template";
import { countryCode } from "./countries";
import type { Query } from "./matcher";
import { nameKeys } from "./names";

/**
 * What a person decided about a name: that it means a facility, or that it is none that a list has, or no smelter at all; about two
 * entries of a list: that they are one facility, or two.
 */
export type Verdict = "facility" | "notListed" | "noSmelter" | "merge" | "apart";

/** Two people decided one name differently on one day: nothing is decided until one of them, or a third, says which holds. */
export type Conflict = "differing";

export interface Decision {
  /** See queryKey. */
  key: string;
  verdict: Verdict | Conflict;
  metal: Metal;
  /** As the supplier wrote it. */
  name: string;
  country: string;
  id: string;
  /** The facility as the list named it when it was decided; for "merge" and "apart" the other entry. null for the rest. */
  facility: { name: string; location: string; id: string } | null;
  /** Who decided, in that person's own words; may be "". */
  by: string;
  /** ISO 8601 day. */
  on: string;
  /** How many rows of the sheet have the key, where it is more than one: a new decision goes into all of them. */
  copies?: number;
}

export type Decisions = ReadonlyMap<string, Decision>;

/**
 * What makes two rows alike for a decision: metal, name, country and id, without regard to case and white space. null where a row says
 * too little to decide anything about it.
 */
export function queryKey({ metal, name, nameText, lookup, country, id }: Pick<Query, "metal" | "name" | "nameText" | "lookup" | "country" | "id">): string | null {
  const fold = nameKeys[1].keyOf;
  const called = fold(name || nameText || lookup);
  if (metal === null || called === "") return null;
  return keyOf([metal, called, countryCode(country) ?? fold(country), id.trim().toUpperCase()]);
}

/** The key of a row from the time when its country was not understood: what people decided then holds. null: it would be the same. */
export function queryKeyByText(query: Parameters<typeof queryKey>[0]): string | null {
  const fold = nameKeys[1].keyOf;
  const key = queryKey(query);
  const { metal, name, nameText, lookup, country, id } = query;
  if (key === null || metal === null || countryCode(country) === null) return null;
  return keyOf([metal, fold(name || nameText || lookup), fold(country), id.trim().toUpperCase()]);
}

function keyOf(parts: readonly string[]): string {
  // A blank at its end would be lost in a cell.
  return parts.map((part) => part || "-").join(" | ");
}
