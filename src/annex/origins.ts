import { countriesIn, countryName } from "../smelters";
import { METALS, type Metal, type SmelterRow } from "../template";
import { compareNames } from "./collation";

const recycledWords = /\b(?:recycl\w*|scrap)\b/i;

/** A row of a supplier's list that entered the annex. */
export interface OriginSource {
  supplier: string;
  row: Pick<SmelterRow, "metal" | "mineCountry" | "mineName" | "recycled">;
}

export interface Origin {
  /** A country's ordinary English name; null for recycled or scrap material. */
  country: string | null;
  metals: Metal[];
  suppliers: string[];
}

/**
 * Where the material came from, by mine countries alone: each country once by its ordinary English name, in order, with the metals and
 * the suppliers that say so; last, who says recycled or scrap. Where a smelter stands is no origin. A list in one cell is taken apart; a
 * text that is no country stays out, since an origin is a statement and not a guess.
 */
export function originsOf(sources: readonly OriginSource[]): Origin[] {
  const found = new Map<string | null, OriginSource[]>();
  // Hundreds of suppliers name one country in ten thousands of rows: nothing may be copied for each.
  const note = (key: string | null, source: OriginSource) => {
    const known = found.get(key);
    if (known) known.push(source);
    else found.set(key, [source]);
  };
  const codes = new Map<string, ReadonlySet<string>>();
  for (const source of sources) {
    const text = source.row.mineCountry;
    const named = codes.get(text) ?? new Set(countriesIn(text).flatMap(({ code }) => code ?? []));
    codes.set(text, named);
    for (const code of named) note(code, source);
    if (isRecycled(source.row)) note(null, source);
  }
  return [...found]
    .map(([code, by]): Origin => ({
      country: code === null ? null : countryName(code),
      metals: METALS.filter((metal) => by.some(({ row }) => row.metal === metal)),
      suppliers: [...new Set(by.map(({ supplier }) => supplier))].sort(compareNames),
    }))
    .sort((a, b) => (a.country === null ? 1 : b.country === null ? -1 : compareNames(a.country, b.country)));
}

/** Said in the answer column with a Yes, or in a mine column in words. */
function isRecycled({ recycled, mineCountry, mineName }: OriginSource["row"]): boolean {
  return /^yes\b/i.test(recycled) || recycledWords.test(mineCountry) || recycledWords.test(mineName);
}
