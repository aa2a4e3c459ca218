import type { Metal } from "../template";
import { sameCountry } from "./countries";
import { lettersAndDigits } from "./names";
import type { Facility } from "./types";

interface Entry {
  facility: Facility;
  names: Map<string, number>[];
}

const best = 3;

/** Suggests the facilities whose names look most like a name: for a person to choose from, never to decide by. */
export class Suggester {
  private readonly byMetal = new Map<Metal, Entry[]>();

  add(facility: Facility, names: Iterable<string>): void {
    const entries = this.byMetal.get(facility.metal) ?? [];
    this.byMetal.set(facility.metal, entries);
    entries.push({ facility, names: [...names].map(trigrams) });
  }

  /** The best three of the metal, those of the stated country first among equals. */
  suggest(metal: Metal, name: string, country: string): Facility[] {
    const wanted = trigrams(name);
    return (this.byMetal.get(metal) ?? [])
      .map(({ facility, names }) => ({
        facility,
        score: Math.max(...names.map((other) => cosine(wanted, other))) * (sameCountry(country, facility.location) === "different" ? 0.7 : 1),
      }))
      .sort((a, b) => b.score - a.score || (a.facility.key < b.facility.key ? -1 : 1))
      .slice(0, best)
      .map(({ facility }) => facility);
  }
}

function trigrams(name: string): Map<string, number> {
  const text = `  ${lettersAndDigits(name)} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= text.length; at++) {
    const three = text.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  return counts;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  for (const [three, count] of a) dot += count * (b.get(three) ?? 0);
  const length = (counts: Map<string, number>) => Math.hypot(...counts.values());
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}
