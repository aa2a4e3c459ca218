import { METALS } from "../template";
import { sayInEnglish, sentenceInEnglish, type EnglishId } from "../words";
import { byCountry } from "./by-country";
import type { Annex } from "./consolidate";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

const percent = 100;

/**
 * Every figure of the report with its formula of record, and sentences with these numbers for the user to confirm.
 *
 * @param open findings of the review that are neither information nor accepted; null where no review was made
 */
export function figuresSheet({ figures, determination, rows, leftOut, list, origins }: Annex, open: number | null): ResultSheet {
  const line = (key: string, figure: string, value: string | number, how: string) => [figure, value, how, "", key];
  const count = (id: "asked" | "answered" | "denied" | "unsupported" | "insufficient" | "facilities" | "designated" | "share" | "leftOut" | "open" | "origins", value: number) => line(id, sayInEnglish(`figures.${id}`), value, sayInEnglish(`figures.${id}.how`));
  const drafts: [key: string, text: string][] = [
    ["draft inquiry", sayInEnglish("figures.draft.inquiry", { asked: figures.suppliersAsked, answered: figures.suppliersAnswered })],
    ["draft answers", sayInEnglish("figures.draft.answers", { denied: figures.deniedOrigin, insufficient: figures.insufficient })],
    ...(list ? [["draft facilities", sayInEnglish("figures.draft.facilities", { facilities: figures.facilities, designated: figures.designated, date: list.asOf, source: list.source })] as [string, string]] : []),
    ["draft determination", sentenceInEnglish(determination.said)],
  ];
  return {
    name: sheetNames.figures,
    heading: [sayInEnglish("figures.title"), sayInEnglish("figures.what"), ...(list ? [sayInEnglish("annex.status", { date: list.asOf, source: list.source })] : [])],
    table: {
      name: "ReportFigures",
      columns: [
        { header: sayInEnglish("figures.column.figure"), width: 36, kind: "text", wrap: true },
        { header: sayInEnglish("figures.column.value"), width: 28, kind: "number" },
        { header: sayInEnglish("figures.column.how"), width: 90, kind: "text", wrap: true },
        { header: sayInEnglish("figures.column.confirmed"), width: 20, kind: "text", people: true },
        { header: sayInEnglish("annex.column.key"), width: 20, kind: "text", key: true },
      ],
      rows: [
        count("asked", figures.suppliersAsked),
        count("answered", figures.suppliersAnswered),
        count("denied", figures.deniedOrigin),
        count("unsupported", figures.unsupportedDenials),
        count("insufficient", figures.insufficient),
        count("facilities", figures.facilities),
        count("designated", figures.designated),
        count("share", figures.facilities === 0 ? 0 : Math.round((figures.designated / figures.facilities) * percent * 10) / 10),
        ...METALS.flatMap((metal) => [
          line(`${metal} yes`, sayInEnglish("figures.metalYes", { metal }), figures.byMetal[metal].yes, sayInEnglish("figures.metal.how")),
          line(`${metal} no`, sayInEnglish("figures.metalNo", { metal }), figures.byMetal[metal].no, sayInEnglish("figures.metal.how")),
        ]),
        count("leftOut", leftOut.length),
        ...(open === null ? [] : [count("open", open)]),
        count("origins", origins.length),
        line("branch", sayInEnglish("figures.branch"), sayInEnglish(`figures.branch.${determination.branch ?? "unknown"}` satisfies EnglishId), sayInEnglish("figures.branch.how")),
        line("determination", sayInEnglish("figures.determination"), determination.label ?? sayInEnglish("figures.noLabel"), sayInEnglish("figures.determination.how")),
        ...drafts.map(([key, text]) => line(key, sayInEnglish("figures.draft"), "", text)),
        ...byCountry(rows).map(({ country, all, yes }) => line(`country ${country}`, sayInEnglish("figures.country", { country }), all, sayInEnglish("figures.country.how", { yes }))),
      ],
    },
    legend: [],
    print: { landscape: true },
  };
}
