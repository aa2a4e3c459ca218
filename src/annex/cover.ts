import { say } from "../words";
import type { Annex } from "./consolidate";
import type { RegisterEntry } from "./register";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

/**
 * The sheet that a reader without the add-in opens first: what this workbook is, by which list, from which files, how to read it.
 *
 * @param builtOn ISO 8601 day
 */
export function coverSheet({ annex, register, builtOn, open }: { annex: Annex; register: readonly RegisterEntry[]; builtOn: string; open: number }): ResultSheet {
  const { list, figures, leftOut, asOf } = annex;
  const line = (sheet: string, what: string) => [sheet, what];
  return {
    name: sheetNames.cover,
    heading: [
      say("cover.title"),
      say("cover.built", { date: builtOn, n: figures.suppliersAnswered, asked: figures.suppliersAsked }),
      list ? say("annex.status", { date: list.asOf, source: list.source }) : say("annex.noListInForce", { date: asOf ?? "" }),
    ],
    table: {
      name: "ReadMe",
      columns: [
        { header: say("cover.column.sheet"), width: 30, kind: "text", wrap: true, key: true },
        { header: say("cover.column.what"), width: 90, kind: "text", wrap: true },
      ],
      rows: [
        line(sheetNames.annex, say("cover.annex", { n: figures.facilities, yes: figures.designated })),
        line(sheetNames.annexTwo, say("cover.annexTwo")),
        line(sheetNames.figures, say("cover.figures")),
        line(sheetNames.suppliers, say("cover.suppliers")),
        line(sheetNames.smelters, say("cover.smelters")),
        line(sheetNames.leftOut, say("cover.leftOut", { n: leftOut.length })),
        line(sheetNames.review, say("cover.review", { n: open })),
        line(sheetNames.statusList, say("cover.statusList")),
        ...register.flatMap(({ line: { file, supplier, sheets } }) => (sheets ? [line(file || sheets.declaration, say("cover.file", { supplier, sheets: [sheets.declaration, sheets.smelterList, sheets.productList].filter((name) => name !== null).join(", ") }))] : [])),
      ],
    },
    legend: [say("cover.how"), say("cover.protected"), say("cover.compatibility")],
    print: { landscape: false },
  };
}
