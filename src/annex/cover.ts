import { sayInEnglish } from "../words";
import type { Annex } from "./consolidate";
import type { LeaveOut } from "./mail";
import { copyLine } from "./reader-copy";
import type { RegisterEntry } from "./register";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

export interface CoverInput {
  annex: Annex;
  register: readonly RegisterEntry[];
  builtOn: string;
  open: number;
  /** What a copy to be mailed does not hold; absent: nothing is left out. */
  leave?: LeaveOut;
}

/**
 * The sheet that a reader without the add-in opens first: what this workbook is, by which list, from which files, how to read it.
 *
 * @param builtOn ISO 8601 day
 */
export function coverSheet({ annex, register, builtOn, open, leave = { contacts: false, supplierSheets: false } }: CoverInput): ResultSheet {
  const { list, figures, leftOut, asOf } = annex;
  const line = (sheet: string, what: string) => [sheet, what];
  return {
    name: sheetNames.cover,
    heading: [
      sayInEnglish("cover.title"),
      ...copyLine({ date: builtOn, leave }),
      sayInEnglish("cover.built", { date: builtOn, n: figures.suppliersAnswered, asked: figures.suppliersAsked }),
      list ? sayInEnglish("annex.status", { date: list.asOf, source: list.source }) : sayInEnglish("annex.noListInForce", { date: asOf ?? "" }),
    ],
    table: {
      name: "ReadMe",
      columns: [
        { header: sayInEnglish("cover.column.sheet"), width: 30, kind: "text", wrap: true, key: true },
        { header: sayInEnglish("cover.column.what"), width: 90, kind: "text", wrap: true },
      ],
      rows: [
        line(sheetNames.annex, sayInEnglish("cover.annex", { n: figures.facilities, yes: figures.designated })),
        line(sheetNames.annexTwo, sayInEnglish("cover.annexTwo")),
        line(sheetNames.figures, sayInEnglish("cover.figures")),
        line(sheetNames.suppliers, sayInEnglish("cover.suppliers")),
        line(sheetNames.smelters, sayInEnglish("cover.smelters")),
        line(sheetNames.leftOut, sayInEnglish("cover.leftOut", { n: leftOut.length })),
        line(sheetNames.review, sayInEnglish("cover.review", { n: open })),
        line(sheetNames.statusList, sayInEnglish("cover.statusList")),
        ...register.flatMap(({ line: { file, supplier, sheets } }) => (sheets ? [line(file || sheets.declaration, leave.supplierSheets ? sayInEnglish("cover.fileLeftOut", { supplier }) : sayInEnglish("cover.file", { supplier, sheets: [sheets.declaration, sheets.smelterList, sheets.productList].filter((name) => name !== null).join(", ") }))] : [])),
      ],
    },
    legend: [sayInEnglish("cover.how"), sayInEnglish("cover.protected"), sayInEnglish("cover.compatibility")],
    print: { landscape: false },
  };
}
