export type { Finding, FindingClass, Grade, Severity } from "./finding";
export { rules } from "./registry";
export type { ReviewContext, Rule } from "./rule";
export { reviewAll, reviewResponse, type Review } from "./run";
