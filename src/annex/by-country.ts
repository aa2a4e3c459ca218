import { compareNames } from "./collation";
import type { AnnexRow } from "./tables";

/** How many facilities of the annex stand in each country, and how many of these are designated; by the countries' names. */
export function byCountry(rows: readonly Pick<AnnexRow, "location" | "designation">[]): { country: string; all: number; yes: number }[] {
  const found = new Map<string, { all: number; yes: number }>();
  for (const { location, designation } of rows) {
    const counts = found.get(location) ?? { all: 0, yes: 0 };
    found.set(location, { all: counts.all + 1, yes: counts.yes + (designation === "Yes" ? 1 : 0) });
  }
  return [...found].map(([country, counts]) => ({ country, ...counts })).sort((a, b) => compareNames(a.country, b.country));
}
