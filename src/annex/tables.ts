import type { MatchMethod } from "../smelters";
import type { Metal, CellValue, SmelterRow } from "../template";
import type { Message } from "../words";

/** One row of Annex I with what stands behind it. */
export interface AnnexRow {
  metal: Metal;
  facility: string;
  location: string;
  designation: "Yes" | "No";
  /** "" where no list gives one. */
  id: string;
  /** Company names, each once, in the order of the collation. */
  suppliers: string[];
  /** What suppliers gave as state or province, each once; two where they disagree. */
  provinces: string[];
  /** Where the suppliers listed it; `of` is the row itself. */
  evidence: { supplier: string; sheet: string; row: number; name: string; how: MatchMethod | ""; of: SmelterRow }[];
}

export interface LeftOutRow {
  supplier: string;
  sheet: string;
  row: number;
  /** As the supplier wrote it. */
  metal: string;
  name: string;
  reason: Message;
}

/** A result sheet as plain data: the same for Excel (workbook/) and for a file (files/). */
export interface ResultSheet {
  name: string;
  /** Lines above the table, the first is the heading. Always text. */
  heading: string[];
  table: ResultTable;
  /** Lines below the table. Always text. */
  legend: string[];
  print: { landscape: boolean };
}

export interface ResultTable {
  /** The table's name in the workbook; letters, digits and "_" only. */
  name: string;
  columns: ResultColumn[];
  rows: CellValue[][];
  /** Columns that the desk writes where the settings say so, and that they do not say now: no column of a table can go, so these are blanked where they stand. */
  retired?: RetiredColumn[];
}

export interface RetiredColumn {
  header: string;
  /** Rows of the old table, from 0, in which a person wrote over the desk's text and wants it kept. */
  kept?: readonly number[];
}

export interface ResultColumn {
  header: string;
  /** In characters of the standard font. */
  width: number;
  /**
   * text: written with the number format "@" before its values. number: a count.
   * link: the value is "Sheet!Cell" as two cells of the row: the row's own sheet name (column `sheet`) and the cell; written as =HYPERLINK over our own names.
   */
  kind: "text" | "number" | "link";
  /** link: index of the column that holds the sheet's name. */
  sheetColumn?: number;
  /** True for columns that people fill in: kept on every rebuild, found again by the key columns. */
  people?: boolean;
  /** True for the columns that together say which row it is. */
  key?: boolean;
  /** True for the columns that together say where it stands: the second try for rows whose key is new. */
  place?: boolean;
  /** Words of a people's column that hold for the same facts only: where a row's key has changed, the others stand in their place. */
  ofSameFacts?: { words: string; then: string };
  /** True for a column that the table has only where the settings ask for it: people may have one of that heading from before. */
  optional?: boolean;
  /** Takes the place of the desk's cell in a row that is gone and stays for people's words alone; absent: what stood there. */
  whenGone?: string;
  wrap?: boolean;
}
