/** Classes and severities of findings, and what the annex says about its list. */
export const annex = {
  "annex.noList": "No status list is in this workbook, so no smelter can be designated. Bring a dated list.",
  "annex.noListInForce": "No status list is of {date} or earlier, so every designation is No.",
  "annex.listBeforeYearEnd": "The status list is of {date}, which is before the end of {year}: later designations, and later losses, are not in it.",
  "annex.class.completeness": "Completeness",
  "annex.class.consistency": "Consistency",
  "annex.class.reasonableness": "Reasonableness",
  "annex.severity.error": "Error",
  "annex.severity.warning": "Question",
  "annex.severity.risk": "Risk",
  "annex.severity.information": "Information",
} as const;
