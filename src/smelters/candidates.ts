import type { Metal } from "../template";
import { countryCode } from "./countries";
import { isLegalForm, words } from "./names";
import type { Facility } from "./types";

/** In how many names a trait is found, and how much it makes of each, the name's length taken out. */
interface Trait {
  rarity: number;
  names: Int32Array;
  weights: Float64Array;
}

interface Traits {
  byText: ReadonlyMap<string, Trait>;
  /** Of each name, the facility that it belongs to. */
  facilityOf: Int32Array;
}

interface MetalIndex {
  facilities: Facility[];
  countries: (string | null)[];
  names: { facility: number; counts: ReadonlyMap<string, number> }[];
  /** Built when first asked, from all names. */
  traits: Traits | null;
}

const best = 3;
/** What likeness is worth in another country than the stated one: names move less than they change. */
const otherCountry = 0.1;

/**
 * Suggests the facilities whose names look most like a name: for a person to choose from, never to decide by. Likeness is the
 * cosine of the names' trigrams and words, rare ones weighing more.
 */
export class Suggester {
  private readonly byMetal = new Map<Metal, MetalIndex>();

  add(facility: Facility, names: Iterable<string>): void {
    const index = this.byMetal.get(facility.metal) ?? { facilities: [], countries: [], names: [], traits: null };
    this.byMetal.set(facility.metal, index);
    for (const name of names) index.names.push({ facility: index.facilities.length, counts: traitsOf(name) });
    index.facilities.push(facility);
    index.countries.push(countryCode(facility.location));
    index.traits = null;
  }

  /** The best three of the metal, fewer when it has fewer; those of the stated country first unless another is far more alike. */
  suggest(metal: Metal, name: string, country: string): Facility[] {
    const index = this.byMetal.get(metal);
    if (!index) return [];
    const scores = likeness(index, traitsOf(name));
    const code = countryCode(country);
    const chosen: { facility: Facility; score: number }[] = [];
    for (const [at, facility] of index.facilities.entries()) {
      const inCountry = code === null || code === index.countries[at];
      // Of facilities that are not alike at all, those of the country are the better guess.
      const score = inCountry ? (scores[at] ?? 0) + Number.EPSILON : (scores[at] ?? 0) * otherCountry;
      const before = chosen.findIndex((other) => score > other.score || (score === other.score && facility.key < other.facility.key));
      if (before >= 0) chosen.splice(before, 0, { facility, score });
      else if (chosen.length < best) chosen.push({ facility, score });
      if (chosen.length > best) chosen.pop();
    }
    return chosen.map(({ facility }) => facility);
  }
}

/** For every facility the likeness of its most alike name, up to a factor that is the same for all. */
function likeness(index: MetalIndex, asked: ReadonlyMap<string, number>): Float64Array {
  const { byText, facilityOf } = (index.traits ??= weighed(index.names));
  const byName = new Float64Array(facilityOf.length);
  for (const [text, count] of asked) {
    const trait = byText.get(text);
    if (!trait) continue;
    const { names, weights } = trait;
    const weight = count * trait.rarity;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? 0;
      byName[name] = (byName[name] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  const scores = new Float64Array(index.facilities.length);
  for (let name = 0; name < byName.length; name++) {
    const facility = facilityOf[name] ?? 0;
    scores[facility] = Math.max(scores[facility] ?? 0, byName[name] ?? 0);
  }
  return scores;
}

function weighed(names: MetalIndex["names"]): Traits {
  const found = new Map<string, { name: number; count: number }[]>();
  for (const [name, { counts }] of names.entries()) {
    for (const [text, count] of counts) {
      const places = found.get(text);
      if (places) places.push({ name, count });
      else found.set(text, [{ name, count }]);
    }
  }
  const rarity = (text: string) => Math.log(1 + names.length / (found.get(text)?.length ?? 1));
  const lengths = names.map(({ counts }) => Math.hypot(...[...counts].map(([text, count]) => count * rarity(text))));
  const byText = new Map<string, Trait>();
  for (const [text, places] of found) {
    const own = rarity(text);
    byText.set(text, {
      rarity: own,
      names: Int32Array.from(places, ({ name }) => name),
      weights: Float64Array.from(places, ({ name, count }) => (count * own) / (lengths[name] ?? 1)),
    });
  }
  return { byText, facilityOf: Int32Array.from(names, ({ facility }) => facility) };
}

/** The trigrams of its letters, and its words, which no trigram holds ("=" keeps them apart); how often each occurs. */
function traitsOf(name: string): Map<string, number> {
  const all = words(name);
  const counts = new Map<string, number>();
  for (const word of all) if (!isLegalForm(word)) counts.set(`=${word}`, 1);
  const text = `  ${all.join("")} `;
  for (let at = 0; at + 3 <= text.length; at++) {
    const three = text.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  return counts;
}
