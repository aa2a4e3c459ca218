export { declaredBy, type Declared } from "./across";
export type { Finding, FindingClass, Grade, Severity } from "./finding";
export { emailFile, mailLink, replyTo, type Reply } from "./reply";
export { rules } from "./registry";
export type { ReviewContext, Rule } from "./rule";
export { reviewAll, reviewResponse, withAcross, type Review, type Reviewed } from "./run";
