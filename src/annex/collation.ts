const letters = new Intl.Collator("en", { sensitivity: "base", numeric: false });

/**
 * The order of names as Excel sorts them: case and accents do not count, nor do hyphens and apostrophes; other punctuation and
 * spaces stand before letters. The annex of 2014 differs from it in three places, which are not imitated (smelters.md, 1).
 */
export function compareNames(a: string, b: string): number {
  return letters.compare(bare(a), bare(b)) || letters.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

function bare(name: string): string {
  return name.replace(/[-\u2010-\u2015'\u2018\u2019]/g, "");
}
