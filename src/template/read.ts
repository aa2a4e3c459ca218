import type { Message } from "../words";
import type { SheetCells, WorkbookCells } from "./cells";
import { columnIndex, plainText, textAt, valueAt } from "./cells";
import { readCheckerView } from "./checker-view";
import { readDay } from "./dates";
import { answerColumn, commentColumn, type AnswerWord, type Layout, type QuestionLayout } from "./layouts";
import { pairSheets, type TemplateSheets, type UnreadDeclaration } from "./pair";
import { COMPANY_FIELDS, METALS, QUESTIONS, type Answer, type CompanyAnswer, type Entry, type Meaning, type ProductRow, type Response } from "./response";
import { readSmelterRows } from "./smelter-rows";

/** A declaration that was recognised but not read, or (sheet null) a workbook without any. */
export interface UnreadTemplate {
  sheet: string | null;
  problem: Message;
}

/** Every template of a workbook as a Response. Never throws for what stands in the cells; what cannot be read says why. */
export function readTemplates(workbook: WorkbookCells): { responses: Response[]; unread: UnreadTemplate[] } {
  const { templates, unread } = pairSheets(workbook.sheets);
  if (templates.length + unread.length === 0) return { responses: [], unread: [{ sheet: null, problem: { id: "review.noTemplate", slots: { name: workbook.name } } }] };
  return {
    responses: templates.map((template) => readResponse(workbook, template)),
    unread: unread.map((declaration) => ({ sheet: declaration.sheet.name, problem: problemOf(declaration) })),
  };
}

function problemOf({ sheet, kind }: UnreadDeclaration): Message {
  const slots = { sheet: sheet.name, family: kind.family, version: kind.version };
  return { id: kind.family === "CMRT" ? "review.versionNotRead" : "review.familyNotRead", slots };
}

function readResponse(workbook: WorkbookCells, { declaration, smelterList, productList, version, layout, pairedBy }: TemplateSheets): Response {
  const company = Object.fromEntries(COMPANY_FIELDS.map((field) => [field, layout.company[field] === null ? null : entryAt(declaration, layout.company[field])])) as Response["company"];
  const answers: Response["answers"] = {};
  for (const question of QUESTIONS) {
    const place = layout.questions[question];
    if (place) answers[question] = readAnswers(declaration, place);
  }
  const companyAnswers = Object.fromEntries(
    layout.companyQuestions.map(({ letter, topic, row, words }): [string, CompanyAnswer] => [letter, { ...answerAt(declaration, row, words), topic }]),
  );
  const scope = company.declarationScope?.text ?? "";
  return {
    template: { family: "CMRT", version, language: plainText(valueAt(declaration, "D3")) },
    layout: layout.id,
    workbook: workbook.name,
    sheets: { declaration: declaration.name, smelterList: smelterList?.name ?? null, productList: productList?.name ?? null },
    pairedBy,
    company,
    scopeKind: layout.scopes.find(({ text }) => folded(text) === folded(scope))?.kind ?? null,
    effectiveDate: dateAt(declaration, layout, workbook.date1904),
    answers,
    companyAnswers,
    smelters: smelterList ? readSmelterRows(smelterList, layout) : [],
    products: productList ? readProducts(productList, layout) : [],
    checker: readCheckerView(layout, smelterList, productList),
  };
}

function readAnswers(sheet: SheetCells, { firstRow, words }: QuestionLayout): Record<(typeof METALS)[number], Answer> {
  const [tantalum, tin, gold, tungsten] = [0, 1, 2, 3].map((offset) => answerAt(sheet, firstRow + offset, words)) as [Answer, Answer, Answer, Answer];
  return { Tantalum: tantalum, Tin: tin, Gold: gold, Tungsten: tungsten };
}

function answerAt(sheet: SheetCells, row: number, words: readonly AnswerWord[]): Answer {
  const entry = entryAt(sheet, `${answerColumn}${row}`);
  const meaning = meaningIn(entry.text, words);
  // A percentage that Excel stores as the number 1 is read as the form shows it.
  const text = entry.raw === 1 && meaning === "100%" ? "100%" : entry.text;
  return { ...entry, text, meaning, comment: entryAt(sheet, `${commentColumn}${row}`) };
}

function meaningIn(text: string, words: readonly AnswerWord[]): Meaning | null {
  return words.find(([word]) => folded(word) === folded(text))?.[1] ?? null;
}

/** For comparing with a drop-down's wording: capitals and white space do not matter. */
function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

function entryAt(sheet: SheetCells, cell: string): Entry {
  const raw = valueAt(sheet, cell);
  return { cell, raw, text: plainText(raw) };
}

function dateAt(sheet: SheetCells, layout: Layout, date1904: boolean | null): Response["effectiveDate"] {
  const entry = entryAt(sheet, layout.effectiveDate);
  return { ...entry, iso: readDay(entry.raw, textAt(sheet, layout.effectiveDate), date1904) };
}

const productColumns = { number: 1, name: 2, comments: 3 };

function readProducts(sheet: SheetCells, layout: Layout): ProductRow[] {
  const rows: ProductRow[] = [];
  for (let row = layout.productList.firstRow - 1; row < sheet.rowCount; row++) {
    const [number, name, comments] = [productColumns.number, productColumns.name, layout.productList.comments === undefined ? productColumns.comments : columnIndex(layout.productList.comments)].map((column) => plainText(sheet.value(row, column))) as [string, string, string];
    // The form ends in a copyright line, which moves when rows are inserted.
    if (/^(?:©|\(c\)\s)/i.test(number)) break;
    if (number || name || comments) rows.push({ row: row + 1, number, name, comments });
  }
  return rows;
}

/** The cell of one field of a smelter row, such as "F47"; null when the version has no such column. */
export function smelterCell(layout: Layout, field: keyof Layout["smelterList"]["columns"], row: number): string | null {
  const column = layout.smelterList.columns[field];
  return column === undefined ? null : `${column}${row}`;
}

