import type { Annex } from "../annex";
import type { Metal } from "../template";
import { metalText, say } from "../words";
import { Bars } from "./Bars";
import { usePageStyles } from "./layout";
import { countryInWords } from "./places";

/** As the annex orders them. */
const metals: readonly Metal[] = ["Gold", "Tantalum", "Tin", "Tungsten"];
/** So many countries can be looked over; the others are folded away. */
const mostCountries = 10;

/** The annex as pictures: designated and not, by metal and by country. */
export function AnnexCharts({ annex: { rows, figures } }: { annex: Pick<Annex, "rows" | "figures"> }) {
  const page = usePageStyles();
  const countries = byCountry(rows);
  const barsOf = (some: typeof countries) =>
    some.map(({ country, yes, no }) => ({ key: country, label: countryInWords(country), text: say("annex.page.countryBar", { country: countryInWords(country), yes, no }), parts: [{ count: yes, tone: "good" as const }, { count: no, tone: "rest" as const }] }));
  if (rows.length === 0) return null;
  const legend = [{ tone: "good" as const, word: say("decisions.wasDesignated") }, { tone: "rest" as const, word: say("decisions.wasNot") }];
  const others = countries.slice(mostCountries);
  return (
    <>
      <Bars
        title={say("annex.page.chart")}
        legend={legend}
        bars={metals.map((metal) => ({ label: metalText(metal), text: say("annex.page.bar", { metal, yes: figures.byMetal[metal].yes, no: figures.byMetal[metal].no }), parts: [{ count: figures.byMetal[metal].yes, tone: "good" }, { count: figures.byMetal[metal].no, tone: "rest" }] }))}
      />
      <Bars title={say("annex.page.countries")} legend={legend} bars={barsOf(countries.slice(0, mostCountries))} />
      {others.length > 0 && (
        <details>
          <summary tabIndex={0} className={page.text}>{say("annex.page.otherCountries", { n: others.length })}</summary>
          <Bars title={say("annex.page.countries")} showsTitle={false} bars={barsOf(others)} />
        </details>
      )}
    </>
  );
}

/** Where the facilities stand, most first. */
function byCountry(rows: Annex["rows"]): { country: string; yes: number; no: number }[] {
  const found = new Map<string, { yes: number; no: number }>();
  for (const { location, designation } of rows) {
    const counts = found.get(location) ?? { yes: 0, no: 0 };
    found.set(location, counts);
    counts[designation === "Yes" ? "yes" : "no"] += 1;
  }
  return [...found].map(([country, counts]) => ({ country, ...counts })).sort((a, b) => b.yes + b.no - (a.yes + a.no) || (a.country < b.country ? -1 : 1));
}
