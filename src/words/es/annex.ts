import type { annex as english } from "../en/annex";

/** Classes and severities of findings, and what the annex says about its list. */
export const annex: Record<keyof typeof english, string> = {
  "annex.noList": "En este libro no hay ninguna lista de estado, por lo que no se puede designar ninguna fundición. Incorpore una lista con fecha.",
  "annex.noListInForce": "Ninguna lista de estado es del {date} o anterior, por lo que todas las designaciones son «No».",
  "annex.listBeforeYearEnd": "La lista de estado es del {date}, anterior al final de {year}: no incluye las designaciones ni las pérdidas de designación posteriores.",
  "annex.class.completeness": "Completitud",
  "annex.class.consistency": "Coherencia",
  "annex.class.reasonableness": "Plausibilidad",
  "annex.severity.error": "Error",
  "annex.severity.warning": "Pregunta",
  "annex.severity.risk": "Riesgo",
  "annex.severity.information": "Información",
};
