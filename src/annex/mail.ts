import { cellAddress, columnIndex, type CellValue, type CompanyField, type Response, type SheetCopy, type SmelterField } from "../template";
import { sayInEnglish, type EnglishId } from "../words";
import { reviewSheet, sheetNames, type ReviewLine } from "./sheets";
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

/** The review's lines as the open workbook has them, and in the same order with the cells and keys that they have in the copy. */
export interface CopiedReview {
  open: readonly ReviewLine[];
  copy: readonly ReviewLine[];
}

/**
 * The result sheets of a copy. People's notes stay as they are.
 *
 * @param standing the results as they stand, see asItStands; the review's lines are its first ones
 */
export function copiedSheets(standing: readonly ResultSheet[], { open, copy }: CopiedReview, { contacts, supplierSheets }: LeaveOut): ResultSheet[] {
  return standing.map((sheet) => {
    if (sheet.name === sheetNames.review) {
      const moved = revised(sheet, reviewSheet(open), reviewSheet(copy));
      return contacts ? reviewWithoutContacts(moved, copy) : moved;
    }
    const own = supplierSheets && sheet.name === sheetNames.suppliers ? registerWithoutSheets(sheet) : sheet;
    return contacts ? withoutPersons(own) : own;
  });
}

/** The columns that name persons: whom to ask, who decided, who vouches for a figure. */
const personColumns: Readonly<Partial<Record<string, EnglishId>>> = { [sheetNames.suppliers]: "register.column.contact", [sheetNames.decisions]: "decisions.column.by", [sheetNames.figures]: "figures.column.confirmed" };

function withoutPersons(sheet: ResultSheet): ResultSheet {
  const column = personColumns[sheet.name];
  return column ? withCells(sheet, [column], (value) => (["", none].includes(String(value)) ? value : sayInEnglish("mail.leftOut"))) : sheet;
}

/** The register of a workbook that has none of the sheets: an answer's line names its file alone, and takes the supplier's sheets when they are added. */
function registerWithoutSheets(sheet: ResultSheet): ResultSheet {
  const named = withCells(sheet, ["register.column.declaration", "register.column.smelterList", "register.column.productList", "register.column.list", "register.column.content"], () => none);
  return withCells(named, ["annex.column.key"], () => "");
}

/** What the register has in place of a blank. */
const none = "-";

function withCells(sheet: ResultSheet, headers: readonly EnglishId[], change: (value: CellValue) => CellValue): ResultSheet {
  const texts = headers.map((id) => sayInEnglish(id));
  const changes = sheet.table.columns.map(({ header }) => texts.includes(header));
  return { ...sheet, table: { ...sheet.table, rows: sheet.table.rows.map((row) => row.map((value, column) => (changes[column] ? change(value) : value))) } };
}

/** A line that people wrote over, or that stays for their words after its finding has gone, may quote whom its rule quotes: then nothing of it is told. */
function reviewWithoutContacts(sheet: ResultSheet, lines: readonly ReviewLine[]): ResultSheet {
  const leftOut = sayInEnglish("mail.leftOut");
  const clean = revised(sheet, reviewSheet(lines), reviewSheet(linesWithoutContacts(lines)), leftOut);
  const at = (id: EnglishId) => sheet.table.columns.findIndex(({ header }) => header === sayInEnglish(id));
  const [rule, ...quotes] = [at("annex.column.rule"), at("annex.column.finding"), at("annex.column.question")];
  const rows = clean.table.rows.map((row, index) => (index >= lines.length && quoting.test(String(row[rule]).trim()) ? row.map((value, column) => (quotes.includes(column) ? leftOut : value)) : row));
  return { ...clean, table: { ...clean.table, rows } };
}

/**
 * The sheet with what `now` has otherwise than `before`, row by row.
 *
 * @param instead stands where people wrote over a cell that changes; absent: what they wrote does
 */
function revised(sheet: ResultSheet, before: ResultSheet, now: ResultSheet, instead?: string): ResultSheet {
  const rows = sheet.table.rows.map((row, at) =>
    row.map((value, column) => {
      const [old, wanted] = [before.table.rows[at]?.[column], now.table.rows[at]?.[column]];
      if (wanted === undefined || wanted === old) return value;
      return value === old ? wanted : (instead ?? value);
    }),
  );
  return { ...sheet, table: { ...sheet.table, rows } };
}
