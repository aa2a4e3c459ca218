import { foldedName } from "./declarations";

/** What stands in a column for states and provinces where there is none to say. */
const noProvince = /^(?:n\s*\/\s*a|n\.a\.|none|unknown|various|tbd|[-–—.?]+|0)?$/i;

/** The states or provinces that rows of one facility give, each once, without regard to capitals and white space; the same whatever the order of the rows. */
export function provincesOf(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts.map((one) => one.trim())) {
    if (noProvince.test(text)) continue;
    const key = foldedName(text);
    const known = found.get(key);
    if (known === undefined || text < known) found.set(key, text);
  }
  return [...found.values()].sort();
}

/** The one that all agree on; "" where they do not, or where nobody says one. */
export function agreedProvince(provinces: readonly string[]): string {
  const [only = "", ...more] = provinces;
  return more.length === 0 ? only : "";
}
