import { designationOf, queryKey, type DesignationSettings, type NoMatchReason } from "../smelters";
import type { Metal } from "../template";
import type { Message } from "../words";
import { compareNames } from "./collation";
import { reasonInWords, type ListedRow } from "./listed";

export interface Candidate {
  name: string;
  location: string;
  id: string;
  designation: "Yes" | "No";
}

/** A name that stands for no known facility: one decision is for all rows that say the same. */
export interface OpenName {
  /** See queryKey. */
  key: string;
  metal: Metal;
  name: string;
  country: string;
  id: string;
  reason: Message;
  /** The three most alike; looked for when somebody asks. */
  readonly candidates: Candidate[];
  rows: { supplier: string; sheet: string; row: number }[];
}

/** Only the supplier can say more about these, or somebody has decided already. */
const settled: ReadonlySet<NoMatchReason> = new Set(["not yet identified", "no metal", "no name", "decided: no smelter", "decided: not in a list"]);

/** Every open name once, those of many rows first. */
export function openNames(listed: readonly ListedRow[], settings: DesignationSettings): OpenName[] {
  const names = new Map<string, OpenName>();
  for (const { supplier, row, match } of listed) {
    const key = queryKey(row);
    if (match.facility || key === null || row.metal === null || settled.has(match.reason)) continue;
    const place = { supplier, sheet: row.sheet, row: row.row };
    const known = names.get(key);
    if (known) {
      known.rows.push(place);
      continue;
    }
    names.set(key, {
      key,
      metal: row.metal,
      name: row.name || row.nameText || row.lookup,
      country: row.country,
      id: row.id,
      reason: { id: reasonInWords(match.reason), slots: {} },
      get candidates() {
        return match.candidates.map((facility) => ({ name: facility.name, location: facility.location, id: facility.id, designation: designationOf(facility, settings) }));
      },
      rows: [place],
    });
  }
  return [...names.values()].sort((one, other) => other.rows.length - one.rows.length || compareNames(one.metal, other.metal) || compareNames(one.name, other.name) || (one.key < other.key ? -1 : 1));
}
