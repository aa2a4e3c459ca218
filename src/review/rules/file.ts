import type { Rule } from "../rule";

/** Where the company stands that the file is about. */
const versionCell = "J3";
const dated = /(?:19|20)\d{2}[-_. ]?(?:0?[1-9]|1[0-2])|(?:0?[1-9]|[12]\d|3[01])[-_. ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_. ]?(?:19|20)?\d{2}|(?:0?[1-9]|[12]\d|3[01])[-_. ](?:0?[1-9]|1[0-2])[-_. ](?:19|20)\d{2}/i;

function wordsOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** The file itself: its form and its name. */
export const fileRules: readonly Rule[] = [
  {
    // It was read by its bytes; Excel, and other systems, go by the name and complain.
    id: "F-05",
    class: "reasonableness",
    severity: "information",
    check: ({ response: { workbook, fileForm } }) => {
      const [, ending = ""] = /\.(xlsx|xlsm|xlsb|xls)$/i.exec(workbook) ?? [];
      const isOld = ending.toLowerCase() === "xls";
      return fileForm === null || ending === "" || isOld === (fileForm === "xls") ? [] : [{ cell: versionCell, message: { id: "review.F-05", slots: { name: workbook, form: fileForm === "xls" ? ".xls" : ".xlsx" } } }];
    },
  },
  {
    // The forms ask for such a name and few suppliers follow, so a team has to want it.
    id: "F-13",
    class: "reasonableness",
    severity: "information",
    optional: true,
    check: ({ response: { workbook, company, pairedBy } }) => {
      const name = company.companyName;
      // A workbook with several templates is the team's own.
      if (!name || name.text === "" || workbook === "" || pairedBy !== "alone") return [];
      const stem = workbook.replace(/\.\w+$/, "");
      const words = wordsOf(stem);
      const named = wordsOf(name.text).some((word) => words.some((other) => other.includes(word)));
      return named && dated.test(stem) ? [] : [{ cell: name.cell, message: { id: "review.F-13", slots: { name: workbook } } }];
    },
  },
];
