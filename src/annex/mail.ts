import type { ReviewLine } from "./sheets";
import { cellAddress, columnIndex, type CompanyField, type Response, type SheetCopy, type SmelterField } from "../template";
import { sayInEnglish } from "../words";
import type { ResultSheet } from "./tables";

/** What a copy to be mailed does not hold. */
export interface LeaveOut {
  /** Persons: their names, addresses and numbers. Companies and smelters stay. */
  contacts: boolean;
  supplierSheets: boolean;
}

const persons: readonly CompanyField[] = ["contactName", "contactEmail", "contactPhone", "authorizerName", "authorizerTitle", "authorizerEmail", "authorizerPhone"];
const smelterPersons: readonly SmelterField[] = ["contactName", "contactEmail"];

/** The copy of a supplier's sheet with its persons' cells blank. */
export function withoutContacts(copy: SheetCopy, { company, smelters }: Response): SheetCopy {
  if (copy.role === "productList") return copy;
  const blank = new Set(
    copy.role === "declaration"
      ? persons.flatMap((field) => (company[field] ? [place(cellAddress(company[field].cell))] : []))
      : smelters.flatMap(({ row, columns }) => smelterPersons.flatMap((field) => (columns[field] ? [place({ row: row - 1, column: columnIndex(columns[field]) })] : []))),
  );
  return { ...copy, rows: copy.rows.map((cells, row) => cells.map((value, column) => (blank.has(place({ row, column })) ? null : value))) };
}

function place({ row, column }: { row: number; column: number }): string {
  return `${row} ${column}`;
}

/** These rules quote what stands in a person's field. */
const quoting = /^(?:C-(?:0[5-9]|1[0-2]|18)|S-26)$/;

/** The lines of the review with what quotes a person left out; that something is wrong there stays. */
export function linesWithoutContacts(lines: readonly ReviewLine[]): ReviewLine[] {
  return lines.map((line) => (quoting.test(line.finding.rule) ? { ...line, finding: { ...line.finding, message: { ...line.finding.message, slots: { ...line.finding.message.slots, text: sayInEnglish("mail.leftOut") } } } } : line));
}

/** The register without its contacts; every other sheet as it is. */
export function registerWithoutContacts(sheet: ResultSheet): ResultSheet {
  const at = sheet.table.columns.findIndex(({ header }) => header === sayInEnglish("register.column.contact"));
  return { ...sheet, table: { ...sheet.table, rows: sheet.table.rows.map((row) => row.map((value, column) => (column === at ? sayInEnglish("mail.leftOut") : value))) } };
}
