/** The languages that a template can be set to whose months have names; the others number them. */
const locales = ["en", "fr", "pt", "de", "es", "it", "tr"];

let named: ReadonlyMap<string, number> | null = null;

/** 1 to 12 for a month's name or its usual short form in any language of the templates; null for anything else. */
export function monthNamed(text: string): number | null {
  named ??= names();
  return named.get(folded(text)) ?? null;
}

/** A short form that two languages use for different months is left out. */
function names(): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  for (const locale of locales) {
    for (const style of ["long", "short"] as const) {
      const written = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const name = folded(written.format(Date.UTC(2014, month - 1, 15)));
        found.set(name, (found.get(name) ?? new Set()).add(month));
      }
    }
  }
  found.set("sept", new Set([9]));
  return new Map([...found].flatMap(([name, months]) => (months.size === 1 ? [[name, [...months][0] ?? 0] as const] : [])));
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\./g, "").trim().toLowerCase();
}
