import type { annex as english } from "../en/annex";

/** Classes and severities of findings, and what the annex says about its list. */
export const annex: Record<keyof typeof english, string> = {
  "annex.noList": "Diese Arbeitsmappe enthält keine Statusliste, daher kann keine Schmelzhütte als konfliktfrei eingestuft sein. Laden Sie eine datierte Liste.",
  "annex.noListInForce": "Keine Statusliste ist vom {date} oder von einem früheren Tag, daher gilt kein Betrieb als konfliktfrei eingestuft.",
  "annex.listBeforeYearEnd": "Die Statusliste ist vom {date}, also vor Ende {year}: Spätere Einstufungen und spätere Verluste der Einstufung sind nicht enthalten.",
  "annex.class.completeness": "Vollständigkeit",
  "annex.class.consistency": "Stimmigkeit",
  "annex.class.reasonableness": "Plausibilität",
  "annex.severity.error": "Fehler",
  "annex.severity.warning": "Rückfrage",
  "annex.severity.risk": "Risiko",
  "annex.severity.information": "Hinweis",
};
