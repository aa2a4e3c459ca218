export { countryCode, countryName, sameCountry } from "./countries";
export { queryKey, type Conflict, type Decision, type Decisions, type Verdict } from "./decisions";
export { designationOf, type DesignationSettings } from "./designation";
export { Matcher, type MatcherOptions, type Query } from "./matcher";
export { isLegalForm, sameName, saysNothing, words as wordsOf } from "./names";
export { OwnList, ownListOf, referenceOf } from "./own-list";
export { aliasesOf, readReferenceTable } from "./reference-table";
export { headingsToChoose, listInForce, readStatusTable, statusRoles, type ColumnChoice, type HeadingsToChoose, type ListTable, type StatusRole, type StatusTableOptions, type StatusTableResult } from "./status-table";
export * from "./types";
