import { annexColumns, questionOf, type AnnexColumn, type Finding } from "../review";
import type { StatusList } from "../smelters";
import { english, sayIn, sayInEnglish, sentenceInEnglish } from "../words";
import { compareNames } from "./collation";
import type { Annex } from "./consolidate";
import { headingRows } from "./plan";
import { agreedProvince } from "./provinces";
import type { AnnexRow, ResultColumn, ResultSheet } from "./tables";

/** Names of the desk's sheets: fixed, so that people's formulas on them live on. */
export const sheetNames = { annex: "Annex I", leftOut: "Left Out", review: "Review", statusList: "Status List", settings: "Settings", concerns: "Concern List", decisions: "Decisions", annexTwo: "Annex II", smelters: "Smelters", suppliers: "Suppliers", figures: "Report Figures", lists: "Lists", backup: "Desk Backup", cover: "About This Workbook" } as const;

const optionalColumns: Readonly<Record<AnnexColumn, { column: ResultColumn; valueOf: (row: AnnexRow) => string }>> = {
  id: { column: { header: sayInEnglish("smelterSheet.column.facilityId"), width: 14, kind: "text", optional: true }, valueOf: ({ id }) => id },
  suppliers: { column: { header: sayInEnglish("annex.column.listedBy"), width: 40, kind: "text", optional: true, whenGone: "", wrap: true }, valueOf: ({ suppliers }) => suppliers.join("; ") },
  province: { column: { header: sayInEnglish("annex.column.province"), width: 22, kind: "text", optional: true }, valueOf: ({ provinces }) => agreedProvince(provinces) },
};

/** All that the desk may write, beside copies of suppliers' sheets. */
export const ownSheetNames: readonly string[] = Object.values(sheetNames);

/** @param wanted the columns that the annex has beside its four; see ReviewSettings */
export function annexSheet({ rows, list, asOf }: Pick<Annex, "rows" | "list" | "asOf">, wanted: readonly AnnexColumn[] = []): ResultSheet {
  const further = annexColumns.filter((column) => wanted.includes(column)).map((column) => optionalColumns[column]);
  return {
    name: sheetNames.annex,
    heading: [sayInEnglish("annex.title"), list ? sayInEnglish("annex.status", { date: list.asOf, source: list.source }) : sayInEnglish("annex.noListInForce", { date: asOf ?? "" })],
    table: {
      name: "AnnexI",
      columns: [
        { header: sayInEnglish("annex.column.metal"), width: 12, kind: "text", key: true },
        { header: sayInEnglish("annex.column.facility"), width: 52, kind: "text", key: true, wrap: true },
        { header: sayInEnglish("annex.column.location"), width: 24, kind: "text", key: true },
        // A note of people's may outlive its line; what is said of the line may not.
        { header: sayInEnglish("annex.column.designation"), width: 30, kind: "text", whenGone: sayInEnglish("annex.gone") },
        ...further.map(({ column }) => column),
      ],
      rows: rows.map((row) => [row.metal, row.facility, row.location, row.designation, ...further.map(({ valueOf }) => valueOf(row))]),
      retired: annexColumns.filter((column) => !wanted.includes(column)).map((column) => ({ header: optionalColumns[column].column.header })),
    },
    legend: [sayInEnglish("annex.legend.yes"), sayInEnglish("annex.legend.no"), sayInEnglish("annex.legend.known")],
    print: { landscape: further.length > 0 },
  };
}

export function leftOutSheet({ leftOut }: Pick<Annex, "leftOut">): ResultSheet {
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
        // Without a metal a line is none of the list: one that is gone and stays for a note of people's is never read back.
        { header: sayInEnglish("annex.column.metal"), width: 12, kind: "text", key: true, whenGone: sayInEnglish("annex.gone") },
        { header: sayInEnglish("annex.column.facility"), width: 52, kind: "text", key: true, wrap: true },
        { header: sayInEnglish("annex.column.location"), width: 24, kind: "text", key: true },
        { header: sayInEnglish("annex.column.id"), width: 12, kind: "text", key: true },
        { header: sayInEnglish("annex.column.status"), width: 18, kind: "text" },
        { header: sayInEnglish("annex.column.asOf"), width: 12, kind: "text", key: true },
        { header: sayInEnglish("annex.column.source"), width: 50, kind: "text", wrap: true },
      ],
      rows: lists.flatMap(({ asOf, source, entries }) => entries.map(({ metal, facility, location, id, status }) => [metal, facility, location, id, status, asOf, source])),
    },
    legend: [],
    print: { landscape: true },
  };
}

/** The lists with the rows that their entries have on a sheet that is made anew: findings about them name these. */
export function listsOnNewSheet(lists: readonly StatusList[]): StatusList[] {
  // Rows count from 1, and the first is below the header.
  let row = headingRows + 2;
  return lists.map((list) => ({ ...list, entries: list.entries.map((entry) => ({ ...entry, row: row++ })) }));
}
