import { byCountry, type Annex } from "../annex";
import { metalText, say } from "../words";
import { Bars } from "./Bars";
import { usePageStyles } from "./layout";
import { metals } from "./metals";
import { countryInWords } from "./places";

/** So many countries can be looked over; the others are folded away. */
const mostCountries = 10;

/** The annex as pictures: designated and not, by metal and by country. */
export function AnnexCharts({ annex: { rows, figures } }: { annex: Pick<Annex, "rows" | "figures"> }) {
  const page = usePageStyles();
  const countries = byCountry(rows).sort((a, b) => b.all - a.all);
  const barsOf = (some: typeof countries) =>
    some.map(({ country, all, yes }) => ({ key: country, label: countryInWords(country), text: say("annex.page.countryBar", { country: countryInWords(country), yes, no: all - yes }), parts: [{ count: yes, tone: "good" as const }, { count: all - yes, tone: "rest" as const }] }));
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
