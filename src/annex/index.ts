export { compareNames } from "./collation";
export { consolidate, type Annex, type ConsolidateInput } from "./consolidate";
export { settleDeclarations, supplierName, type Declarations } from "./declarations";
export type { Figures } from "./figures";
export { planSheet, type OldTable, type SheetPlan, type Strip, type TableArea } from "./plan";
export { readAccepted } from "./review-back";
export { concernSheet, ruleSettingText, settableRules, settingLabel, settingsSheet } from "./settings-sheet";
export { annexSheet, leftOutSheet, reviewSheet, sheetNames, statusListSheet, type ReviewLine } from "./sheets";
export * from "./tables";
