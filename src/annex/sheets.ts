import { questionOf, type Finding } from "../review";
import type { StatusList } from "../smelters";
import { english, sayIn, sayInEnglish, sentenceInEnglish } from "../words";
import { compareNames } from "./collation";
import type { Annex } from "./consolidate";
import type { ResultSheet } from "./tables";

/** Names of the desk's sheets: fixed, so that people's formulas on them live on. */
export const sheetNames = { annex: "Annex I", leftOut: "Left Out", review: "Review", statusList: "Status List", settings: "Settings", concerns: "Concern List", decisions: "Decisions", annexTwo: "Annex II", smelters: "Smelters", suppliers: "Suppliers", figures: "Report Figures", lists: "Lists", backup: "Desk Backup", cover: "About This Workbook" } as const;

export function annexSheet({ rows, list, asOf }: Annex): ResultSheet {
  return {
    name: sheetNames.annex,
    heading: [sayInEnglish("annex.title"), list ? sayInEnglish("annex.status", { date: list.asOf, source: list.source }) : sayInEnglish("annex.noListInForce", { date: asOf ?? "" })],
    table: {
      name: "AnnexI",
      columns: [
        { header: sayInEnglish("annex.column.metal"), width: 12, kind: "text" },
        { header: sayInEnglish("annex.column.facility"), width: 52, kind: "text", wrap: true },
        { header: sayInEnglish("annex.column.location"), width: 24, kind: "text" },
        { header: sayInEnglish("annex.column.designation"), width: 30, kind: "text" },
      ],
      rows: rows.map(({ metal, facility, location, designation }) => [metal, facility, location, designation]),
    },
    legend: [sayInEnglish("annex.legend.yes"), sayInEnglish("annex.legend.no"), sayInEnglish("annex.legend.known")],
    print: { landscape: false },
  };
}

export function leftOutSheet({ leftOut }: Annex): ResultSheet {
  return {
    name: sheetNames.leftOut,
    heading: [sayInEnglish("annex.leftOut.title"), sayInEnglish("annex.leftOut.what", { n: leftOut.length })],
    table: {
      name: "LeftOut",
      columns: [
        { header: sayInEnglish("annex.column.supplier"), width: 30, kind: "text", key: true },
        { header: sayInEnglish("annex.column.metal"), width: 12, kind: "text" },
        { header: sayInEnglish("annex.column.smelter"), width: 44, kind: "text", wrap: true },
        { header: sayInEnglish("annex.column.reason"), width: 44, kind: "text", wrap: true },
        { header: sayInEnglish("annex.column.sheet"), width: 30, kind: "text", key: true },
        { header: sayInEnglish("annex.column.cell"), width: 9, kind: "link", sheetColumn: 4, key: true },
        { header: sayInEnglish("annex.column.note"), width: 30, kind: "text", people: true, wrap: true },
      ],
      rows: leftOut.map(({ supplier, metal, name, reason, sheet, row }) => [supplier, metal, name, sentenceInEnglish(reason), sheet, `B${row}`, ""]),
    },
    legend: [],
    print: { landscape: true },
  };
}

/** A finding of one supplier, as a line of the review. */
export interface ReviewLine {
  supplier: string;
  finding: Finding;
  /** See findingKeys. */
  key: string;
  /** What a person has just said of it; absent: what stands in the sheet already. */
  said?: { state: string; note: string };
}

function questionInEnglish(finding: Finding): string {
  const { id, slots } = questionOf(finding);
  return sayIn(english.words, id, slots);
}

/** By supplier; within a supplier in the order of the review. */
export function reviewSheet(lines: readonly ReviewLine[]): ResultSheet {
  const rows = [...lines].sort((a, b) => compareNames(a.supplier, b.supplier));
  return {
    name: sheetNames.review,
    heading: [sayInEnglish("annex.review.title"), sayInEnglish("annex.review.what", { n: rows.length }), sayInEnglish("annex.review.accepted", { accepted: sayInEnglish("annex.state.accepted") })],
    table: {
      name: "Review",
      columns: [
        { header: sayInEnglish("annex.column.supplier"), width: 26, kind: "text", place: true },
        { header: sayInEnglish("annex.column.class"), width: 16, kind: "text" },
        { header: sayInEnglish("annex.column.severity"), width: 12, kind: "text" },
        { header: sayInEnglish("annex.column.rule"), width: 8, kind: "text", place: true },
        { header: sayInEnglish("annex.column.metal"), width: 10, kind: "text", place: true },
        { header: sayInEnglish("annex.column.sheet"), width: 28, kind: "text", place: true },
        { header: sayInEnglish("annex.column.cell"), width: 9, kind: "link", sheetColumn: 5, place: true },
        { header: sayInEnglish("annex.column.finding"), width: 60, kind: "text", wrap: true },
        { header: sayInEnglish("annex.column.question"), width: 60, kind: "text", wrap: true },
        { header: sayInEnglish("annex.column.state"), width: 14, kind: "text", people: true, ofSameFacts: { words: sayInEnglish("annex.state.accepted"), then: sayInEnglish("annex.state.changed") } },
        { header: sayInEnglish("annex.column.note"), width: 30, kind: "text", people: true, wrap: true },
        { header: sayInEnglish("annex.column.key"), width: 14, kind: "text", key: true },
      ],
      rows: rows.map(({ supplier, finding, key, said }) => [
        supplier,
        sayInEnglish(`annex.class.${finding.class}`),
        sayInEnglish(`annex.severity.${finding.severity}`),
        finding.rule,
        finding.metal ?? "",
        finding.sheet,
        finding.cell,
        sentenceInEnglish(finding.message),
        finding.severity === "information" ? "" : questionInEnglish(finding),
        said?.state ?? "",
        said?.note ?? "",
        key,
      ]),
    },
    legend: [],
    print: { landscape: true },
  };
}

/** All lists that the workbook keeps, one under the other; every line carries its date, so that it can be read back. */
export function statusListSheet(lists: readonly StatusList[]): ResultSheet {
  return {
    name: sheetNames.statusList,
    heading: [sayInEnglish("annex.statusList.title"), sayInEnglish("annex.statusList.what")],
    table: {
      name: "StatusList",
      columns: [
        { header: sayInEnglish("annex.column.metal"), width: 12, kind: "text" },
        { header: sayInEnglish("annex.column.facility"), width: 52, kind: "text", wrap: true },
        { header: sayInEnglish("annex.column.location"), width: 24, kind: "text" },
        { header: sayInEnglish("annex.column.id"), width: 12, kind: "text" },
        { header: sayInEnglish("annex.column.status"), width: 18, kind: "text" },
        { header: sayInEnglish("annex.column.asOf"), width: 12, kind: "text" },
        { header: sayInEnglish("annex.column.source"), width: 50, kind: "text", wrap: true },
      ],
      rows: lists.flatMap(({ asOf, source, entries }) => entries.map(({ metal, facility, location, id, status }) => [metal, facility, location, id, status, asOf, source])),
    },
    legend: [],
    print: { landscape: true },
  };
}
