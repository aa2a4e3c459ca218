import { cmrt3 } from "./cmrt-3";
import { yesNo, yesNoUnknown, type Layout } from "./layout";

/** CMRT 6.01 to 6.5 (2020 to 2025): eight questions, A to H, id input in column A of the smelter list. The product list grew at 6.22. */
export const cmrt6: Layout = {
  id: "cmrt-6",
  confirmed: ["6.01", "6.1", "6.22", "6.31", "6.4", "6.5"],
  inferred: ["6", "6.0", "6.2", "6.21", "6.3"],
  company: cmrt3.company,
  effectiveDate: cmrt3.effectiveDate,
  scopes: cmrt3.scopes,
  questions: {
    ADDED: { number: "1", firstRow: 26, words: yesNo },
    NECESSARY: { number: "2", firstRow: 32, words: yesNo },
    ORIGIN_COVERED: { number: "3", firstRow: 38, words: yesNoUnknown },
    ORIGIN_CAHRA: { number: "4", firstRow: 44, words: yesNoUnknown },
    RECYCLED: { number: "5", firstRow: 50, words: yesNoUnknown },
    RESPONSES: {
      number: "6",
      firstRow: 56,
      words: [
        ["100%", "100%"],
        ["Greater than 90%", ">90%"],
        ["Greater than 75%", ">75%"],
        ["Greater than 50%", ">50%"],
        ["50% or less", "<=50%"],
        ["None", "None"],
        // Up to 6.22 the list offers the number 1, shown as 100%; later cells are still formatted so that a typed 100% is stored as 1.
        ["1", "100%"],
      ],
    },
    ALL_IDENTIFIED: { number: "7", firstRow: 62, words: yesNo },
    ALL_REPORTED: { number: "8", firstRow: 68, words: yesNo },
  },
  companyQuestions: [
    { letter: "A", topic: "POLICY", row: 75, words: yesNo },
    { letter: "B", topic: "POLICY_PUBLIC", row: 77, words: yesNo },
    { letter: "C", topic: "VALIDATED_SMELTERS_REQUIRED", row: 79, words: yesNo },
    { letter: "D", topic: "DUE_DILIGENCE", row: 81, words: yesNo },
    {
      letter: "E",
      topic: "SUPPLIER_SURVEY",
      row: 83,
      words: [
        ["Yes, in conformance with IPC1755 (e.g., CMRT)", "Yes"],
        ["Yes, using other format (describe)", "Yes"],
        ["No", "No"],
      ],
    },
    { letter: "F", topic: "REVIEW", row: 85, words: yesNo },
    { letter: "G", topic: "CORRECTIVE_ACTION", row: 87, words: yesNo },
    {
      letter: "H",
      topic: "DISCLOSURE_DUTY",
      row: 89,
      words: [
        ["Yes, with the SEC", "Yes"],
        ["Yes, with the EU", "Yes"],
        ["Yes, with the SEC and the EU", "Yes"],
        ["No", "No"],
      ],
    },
  ],
  smelterList: {
    versionCell: "Q3",
    firstRow: 5,
    lastRow: 2504,
    columns: { ...cmrt3.smelterList.columns, idInput: "A" },
    standardName: "R",
  },
  productList: { firstRow: 6, lastRow: 2005 },
  checker: "6",
};

/** 6.6 and 6.6.1 by report: the same questions; the product list gives the requester's number and name before the comments. */
export const cmrt66: Layout = {
  ...cmrt6,
  id: "cmrt-6.6",
  unsure: true,
  confirmed: [],
  inferred: ["6.6", "6.6.1"],
  productList: { firstRow: 6, lastRow: 2005, comments: "F" },
};
