export { compareNames } from "./collation";
export { consolidate, type Annex, type ConsolidateInput } from "./consolidate";
export { settleDeclarations, supplierName, type Declarations } from "./declarations";
export type { Figures } from "./figures";
export { planSheet, type SheetPlan, type Strip, type TableArea } from "./plan";
export { annexSheet, leftOutSheet, reviewSheet, sheetNames, statusListSheet } from "./sheets";
export * from "./tables";
