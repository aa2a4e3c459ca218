import { designationOf, type DesignationSettings } from "../smelters";
import { sayInEnglish, type EnglishId } from "../words";
import type { Annex } from "./consolidate";
import { reasonInWords } from "./listed";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

/** Countries of origin, each once, with the metals; recycled or scrap last. */
export function annexTwoSheet({ originLines }: Pick<Annex, "originLines">): ResultSheet {
  return {
    name: sheetNames.annexTwo,
    heading: [sayInEnglish("annexTwo.title"), sayInEnglish("annexTwo.what")],
    table: {
      name: "AnnexII",
      columns: [
        { header: sayInEnglish("annexTwo.column.country"), width: 40, kind: "text", key: true },
        { header: sayInEnglish("annexTwo.column.metals"), width: 32, kind: "text", whenGone: sayInEnglish("annex.gone") },
        { header: sayInEnglish("annexTwo.column.suppliers"), width: 12, kind: "number", whenGone: "" },
      ],
      rows: originLines.map(({ country, metals, suppliers }) => [country ?? sayInEnglish("annexTwo.recycled"), metals.join(", "), suppliers.length]),
    },
    legend: [],
    print: { landscape: false },
  };
}

/** Every row of every supplier's list with what it stands for, how that was found, and the status that follows. */
export function smeltersSheet({ listed, list }: Pick<Annex, "listed" | "list">, settings: DesignationSettings): ResultSheet {
  const text = (id: EnglishId, width: number) => ({ header: sayInEnglish(id), width, kind: "text" as const });
  const none = sayInEnglish("smelterSheet.none");
  return {
    name: sheetNames.smelters,
    heading: [sayInEnglish("smelterSheet.title"), sayInEnglish("smelterSheet.what", { n: listed.length }), ...(list ? [sayInEnglish("annex.status", { date: list.asOf, source: list.source })] : [])],
    table: {
      name: "Smelters",
      columns: [
        { ...text("annex.column.supplier", 30), key: true },
        text("annex.column.metal", 12),
        { ...text("annex.column.smelter", 40), wrap: true },
        text("smelterSheet.column.country", 22),
        text("smelterSheet.column.id", 12),
        { ...text("smelterSheet.column.facility", 40), wrap: true },
        text("annex.column.location", 22),
        text("smelterSheet.column.facilityId", 12),
        { ...text("smelterSheet.column.how", 34), wrap: true },
        { ...text("smelterSheet.column.designation", 12), whenGone: sayInEnglish("annex.gone") },
        { ...text("annex.column.status", 18), whenGone: "" },
        text("annex.column.asOf", 12),
        { ...text("annex.column.sheet", 30), key: true },
        { header: sayInEnglish("annex.column.cell"), width: 9, kind: "link", sheetColumn: 12, key: true },
        { ...text("annex.column.note", 30), people: true, wrap: true },
      ],
      rows: listed.map(({ supplier, row, match }) => {
        const { facility } = match;
        const about = facility
          ? [facility.name, facility.location, facility.id, sayInEnglish(`how.${match.how}`), designationOf(facility, settings), facility.status?.status ?? none]
          : [none, "", "", sayInEnglish(reasonInWords(match.reason)), "No", none];
        return [supplier, row.metalText, row.name || row.lookup, row.country, row.id, ...about, list?.asOf ?? none, row.sheet, `B${row.row}`, ""];
      }),
    },
    legend: [],
    print: { landscape: true },
  };
}
