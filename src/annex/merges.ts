import { alikeEntries } from "../review";
import type { Decision, Decisions, Facility, Matcher, StatusEntry, StatusList } from "../smelters";
import type { Metal } from "../template";
import type { Message } from "../words";
import { compareNames } from "./collation";
import { provincesOf } from "./provinces";
import type { AnnexRow } from "./tables";

/** Two lines of the annex that may be one facility: for a person to decide. Nothing is merged on likeness alone. */
export interface MergeProposal {
  key: string;
  metal: Metal;
  /** The line that stays when they are merged: the one that the list has first. */
  kept: AnnexRow;
  other: AnnexRow;
  why: Message;
}

type Entry = Pick<StatusEntry, "metal" | "facility" | "location">;

function mergeKey(kept: Entry, other: Entry): string {
  return ["merge", kept.metal, other.facility, other.location, kept.facility, kept.location].join(" | ");
}

type Shared = ReturnType<Matcher["sharedIds"]>;

/** Pairs of entries with one id, and pairs that differ in their writing only. */
function pairsIn(list: StatusList, shared: Shared): { one: Entry; other: Entry; why: Message }[] {
  const sameId = shared.flatMap(({ id, facilities: [first, ...others] }) =>
    first ? others.map((other) => ({ one: entryOf(first), other: entryOf(other), why: { id: "decisions.sameId" as const, slots: { id } } })) : [],
  );
  return [...sameId, ...alikeEntries(list).map(([one, other]) => ({ one, other, why: { id: "decisions.alike" as const, slots: {} } }))];
}

function entryOf({ metal, name, location }: Facility): Entry {
  return { metal, facility: name, location };
}

/** The proposals about lines that are both in the annex and that nobody has decided yet. */
export function mergeProposals(rows: readonly AnnexRow[], list: StatusList | null, shared: Shared, decisions: Decisions): MergeProposal[] {
  if (!list) return [];
  const rowOf = ({ metal, facility, location }: Entry) => rows.find((row) => row.metal === metal && row.facility === facility && row.location === location);
  const seen = new Set<string>();
  return pairsIn(list, shared).flatMap(({ one, other, why }): MergeProposal[] => {
    const [kept, second] = [rowOf(one), rowOf(other)];
    const key = mergeKey(one, other);
    if (!kept || !second || [key, mergeKey(other, one)].some((known) => seen.has(known) || isDecided(decisions, known))) return [];
    seen.add(key);
    return [{ key, metal: one.metal, kept, other: second, why }];
  });
}

function isDecided(decisions: Decisions, key: string): boolean {
  const verdict = decisions.get(key)?.verdict;
  return verdict !== undefined && verdict !== "differing";
}

/** The annex with the lines merged that a person has merged: Yes only where all of them were. */
export function merged(rows: readonly AnnexRow[], decisions: Decisions): AnnexRow[] {
  const all = [...rows];
  for (const { verdict, metal, name, country, facility } of decisions.values()) {
    if (verdict !== "merge" || !facility) continue;
    const at = (called: string, location: string) => all.findIndex((row) => row.metal === metal && row.facility === called && row.location === location);
    const [kept, other] = [at(facility.name, facility.location), at(name, country)];
    const [first, second] = [all[kept], all[other]];
    if (!first || !second || first === second) continue;
    all[kept] = {
      ...first,
      designation: first.designation === "Yes" && second.designation === "Yes" ? "Yes" : "No",
      suppliers: [...new Set([...first.suppliers, ...second.suppliers])].sort(compareNames),
      provinces: provincesOf([...first.provinces, ...second.provinces]),
      evidence: [...first.evidence, ...second.evidence].sort((a, b) => compareNames(a.supplier, b.supplier) || (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row)),
    };
    all.splice(other, 1);
  }
  return all;
}

/** What is kept of a decision about two lines. */
export function mergeDecision({ key, metal, kept, other }: MergeProposal, verdict: "merge" | "apart", by: string, on: string): Decision {
  return { key, verdict, metal, name: other.facility, country: other.location, id: other.id, facility: { name: kept.facility, location: kept.location, id: kept.id }, by, on };
}
