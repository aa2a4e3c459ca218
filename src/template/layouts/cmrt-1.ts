import { reviewWays, yesNo, yesNoUncertain, yesNoUnknown, type Layout } from "./layout";

/** CMRT 1.00 (July 2011), read from a real file: five questions, eleven about the company, no scope, no product list, no smelter ids, no Checker. */
export const cmrt1: Layout = {
  id: "cmrt-1.00",
  confirmed: ["1.00"],
  inferred: [],
  company: {
    companyName: "D7",
    declarationScope: null,
    scopeDescription: null,
    companyUniqueId: "D8",
    companyUniqueIdAuthority: null,
    address: "D9",
    contactName: "D14",
    contactEmail: "D15",
    contactPhone: "D16",
    authorizerName: "D10",
    authorizerTitle: "D11",
    authorizerEmail: "D12",
    authorizerPhone: "D13",
  },
  effectiveDate: { day: "E17", month: "H17", year: "J17" },
  scopes: [],
  questions: {
    NECESSARY: { number: "1", firstRow: 20, words: yesNo },
    ORIGIN_COVERED: { number: "2", firstRow: 26, words: yesNoUncertain },
    RECYCLED: { number: "3", firstRow: 32, words: yesNoUncertain },
    ALL_IDENTIFIED: { number: "4", firstRow: 38, words: yesNo },
    ALL_VALIDATED: { number: "5", firstRow: 44, words: yesNoUnknown },
  },
  companyQuestions: [
    { letter: "A", topic: "POLICY", row: 51, words: yesNo },
    { letter: "B", topic: "POLICY_PUBLIC", row: 53, words: yesNo },
    { letter: "C", topic: "CONFLICT_FREE_REQUIRED", row: 55, words: yesNo },
    { letter: "D", topic: "VALIDATED_SMELTERS_REQUIRED", row: 57, words: yesNo },
    { letter: "E", topic: "DUE_DILIGENCE", row: 59, words: yesNo },
    // Later versions ask this for each metal, in percent.
    { letter: "F", topic: "ALL_SUPPLIERS_ANSWERED", row: 61, words: yesNo },
    { letter: "G", topic: "SUPPLIER_SURVEY", row: 63, words: yesNo },
    { letter: "H", topic: "SMELTER_NAMES_REQUESTED", row: 65, words: yesNo },
    { letter: "I", topic: "REVIEW", row: 67, words: reviewWays },
    { letter: "J", topic: "CORRECTIVE_ACTION", row: 69, words: yesNo },
    { letter: "K", topic: "DISCLOSURE_DUTY", row: 71, words: yesNo },
  ],
  smelterList: {
    versionCell: "R3",
    firstRow: 6,
    lastRow: 300,
    // Every other column is a narrow spacer; F holds street, city and country in one text.
    columns: { metalText: "B", nameText: "D", street: "F", contactName: "H", contactEmail: "J", nextSteps: "N", mineName: "P", mineCountry: "R", comments: "X" },
  },
  productList: null,
  checker: "1",
};
