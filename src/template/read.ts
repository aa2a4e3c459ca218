import { cellAddress, addressOf, columnIndex, plainText, type SheetCells, type WorkbookCells } from "./cells";
import { folded, readAnswer } from "./answer-words";
import { readCheckerView } from "./checker-view";
import { choosePlace, type Place } from "./choose";
import { readDay, readDayParts } from "./dates";
import { readFormTotal } from "./form-total";
import { answerColumn, commentColumn, layoutOfVersion, layouts, otherLayout, type AnswerWord, type FormLayout, type QuestionLayout } from "./layouts";
import { fillById, lookupFor, readLookups, type LookupList } from "./lookups";
import { pairSheets, type DeclarationKind, type KnownSheets, type PairedSheets } from "./pair";
import { readProducts } from "./products";
import { COMPANY_FIELDS, METALS, QUESTIONS, type Answer, type CompanyAnswer, type Entry, type Metal, type Response, type SmelterRow } from "./response";
import { readSmelterRows } from "./smelter-rows";
import type { TemplateFamily } from "./recognise";
import type { Message } from "../words";

/** What the templates of all families share, read of one that is no CMRT. */
export interface SharedParts {
  template: { family: TemplateFamily; version: string; language: string };
  company: Response["company"];
  effectiveDate: Response["effectiveDate"];
  smelters: SmelterRow[];
}

/** A sheet that was recognised but not read as a response, or (sheet null) a workbook without any template. */
export interface UnreadTemplate {
  sheet: string | null;
  problem: Message;
  /** For a template of another family: what could be read all the same. */
  shared?: SharedParts;
}

export interface ReadTemplates {
  responses: Response[];
  unread: UnreadTemplate[];
}

/** A template whose sheets and whose list of smelters the team's workbook knows by name. */
export interface KnownTemplate extends KnownSheets {
  lookup: LookupList | null;
}

/** Every template of a workbook as a Response. Never throws for what stands in the cells; what cannot be read says why. */
export function readTemplates(workbook: WorkbookCells, known: readonly KnownTemplate[] = []): ReadTemplates {
  const lookups = readLookups(workbook.sheets);
  const { paired, loose } = pairSheets(workbook.sheets, metalsDeclared, known);
  const keptLists = new Map(known.map(({ declaration, lookup }) => [declaration, lookup]));
  const responses: Response[] = [];
  const unread: UnreadTemplate[] = [];
  for (const template of paired) {
    const place = template.kind.family === "CMRT" ? choosePlace(template.declaration, template.kind, template.listVersion) : null;
    if (place) responses.push(readResponse(workbook, template, place, keptLists.get(template.declaration.name) ?? lookupFor(lookups, template.declaration.name)));
    // A sheet that only has the name of a declaration may be anything.
    else if (template.kind.version !== null) unread.push(unreadOf(workbook, template, template.kind.version));
  }
  for (const sheet of loose) if (hasRows(sheet)) unread.push({ sheet: sheet.name, problem: { id: "review.looseList", slots: { sheet: sheet.name } } });
  if (responses.length + unread.length === 0) unread.push({ sheet: null, problem: { id: "review.noTemplate", slots: { name: workbook.name } } });
  return { responses, unread };
}

function metalsDeclared(sheet: SheetCells, kind: DeclarationKind): Set<Metal> {
  const place = choosePlace(sheet, kind, null);
  const question = place?.layout.questions.NECESSARY;
  if (!place || !question) return new Set();
  const answers = readAnswers(sheet, place, question, []);
  return new Set(METALS.filter((metal) => answers[metal].meaning === "Yes"));
}

function hasRows(sheet: SheetCells): boolean {
  const [newest] = layouts.slice(-1);
  return newest !== undefined && readSmelterRows(sheet, newest).some(({ metal }) => metal !== null);
}

function unreadOf(workbook: WorkbookCells, { declaration, kind: { family, versionRow }, smelterList }: PairedSheets, version: string): UnreadTemplate {
  const slots = { sheet: declaration.name, family, version };
  if (family === "CMRT") return { sheet: declaration.name, problem: { id: "review.versionNotRead", slots } };
  const layout = otherLayout(family, version);
  const problem: Message = { id: "review.familyNotRead", slots };
  if (!layout) return { sheet: declaration.name, problem };
  const asIssued = (row: number) => row;
  const shared: SharedParts = {
    template: { family, version, language: languageOf(declaration, versionRow) },
    company: readCompany(declaration, layout, asIssued),
    effectiveDate: dateAt(declaration, layout, asIssued, workbook.date1904),
    smelters: smelterList ? readSmelterRows(smelterList, layout) : [],
  };
  return { sheet: declaration.name, problem, shared };
}

function readResponse(workbook: WorkbookCells, { declaration, smelterList, productList, kind, listVersion, pairedBy }: PairedSheets, place: Place, lookup: LookupList | null): Response {
  const { layout, layoutBy, rowOf, rowsMoved } = place;
  const company = readCompany(declaration, layout, rowOf);
  const answers: Response["answers"] = {};
  for (const question of QUESTIONS) {
    const own = layout.questions[question];
    if (own) answers[question] = readAnswers(declaration, place, own, wordsOf(({ questions }) => questions[question]?.words));
  }
  const companyAnswers = Object.fromEntries(
    layout.companyQuestions.map(({ letter, topic, row, words }): [string, CompanyAnswer] => {
      const elsewhere = wordsOf(({ companyQuestions }) => companyQuestions.find((other) => other.topic === topic)?.words);
      return [letter, { ...answerAt(declaration, rowOf(row), words, elsewhere), topic }];
    }),
  );
  const scope = company.declarationScope?.text ?? "";
  const listLayout = (listVersion === null || listVersion === kind.version ? undefined : layoutOfVersion(listVersion)) ?? layout;
  const smelters = smelterList ? readSmelterRows(smelterList, listLayout) : [];
  return {
    template: { family: "CMRT", version: kind.version ?? listVersion ?? layout.confirmed.at(-1) ?? "", language: languageOf(declaration, kind.versionRow) },
    layout: layout.id,
    layoutBy,
    listLayout: listLayout.id,
    rowsMoved,
    workbook: workbook.name,
    fileForm: workbook.form ?? null,
    checkerTotal: readFormTotal(workbook.sheets, declaration.name, kind.version ?? ""),
    lookup,
    sheets: { declaration: declaration.name, smelterList: smelterList?.name ?? null, productList: productList?.name ?? null },
    pairedBy,
    company,
    scopeKind: layout.scopes.find(({ text }) => folded(text) === folded(scope))?.kind ?? null,
    effectiveDate: dateAt(declaration, layout, rowOf, workbook.date1904),
    answers,
    companyAnswers,
    smelters: lookup ? fillById(smelters, lookup) : smelters,
    products: productList && layout.productList ? readProducts(productList, layout.productList) : [],
    checker: readCheckerView(listLayout, smelterList, productList),
  };
}

/** The words of all versions for one question: what a supplier may have copied from another year's template. */
function wordsOf(words: (layout: (typeof layouts)[number]) => readonly AnswerWord[] | undefined): AnswerWord[] {
  return layouts.flatMap((layout) => words(layout) ?? []);
}

/** The language is chosen beside the version, in every family. */
function languageOf(declaration: SheetCells, versionRow: number): string {
  return plainText(declaration.value(versionRow - 1, columnIndex("D")));
}

type RowOf = Place["rowOf"];

function readCompany(sheet: SheetCells, layout: FormLayout, rowOf: RowOf): Response["company"] {
  return Object.fromEntries(COMPANY_FIELDS.map((field) => [field, layout.company[field] === null ? null : entryAt(sheet, moved(layout.company[field], rowOf))])) as Response["company"];
}

function readAnswers(sheet: SheetCells, { rowOf }: Place, { firstRow, words }: QuestionLayout, elsewhere: readonly AnswerWord[]): Record<Metal, Answer> {
  const [tantalum, tin, gold, tungsten] = [0, 1, 2, 3].map((offset) => answerAt(sheet, rowOf(firstRow + offset), words, elsewhere)) as [Answer, Answer, Answer, Answer];
  return { Tantalum: tantalum, Tin: tin, Gold: gold, Tungsten: tungsten };
}

function answerAt(sheet: SheetCells, row: number, words: readonly AnswerWord[], elsewhere: readonly AnswerWord[]): Answer {
  const entry = entryAt(sheet, `${answerColumn}${row}`);
  const { meaning, wording } = readAnswer(entry.text, words, elsewhere) ?? { meaning: null, wording: null };
  // A percentage that Excel stores as the number 1 is read as the form shows it.
  const text = entry.raw === 1 && meaning === "100%" ? "100%" : entry.text;
  return { ...entry, text, meaning, wording, comment: entryAt(sheet, `${commentColumn}${row}`) };
}

function moved(cell: string, rowOf: RowOf): string {
  const { row, column } = cellAddress(cell);
  return addressOf(rowOf(row + 1) - 1, column);
}

function entryAt(sheet: SheetCells, cell: string): Entry {
  const { row, column } = cellAddress(cell);
  const raw = sheet.value(row, column);
  return { cell, raw, text: plainText(raw) };
}

function dateAt(sheet: SheetCells, layout: FormLayout, rowOf: RowOf, date1904: boolean | null): Response["effectiveDate"] {
  const { effectiveDate } = layout;
  if (typeof effectiveDate === "string") {
    const cell = moved(effectiveDate, rowOf);
    const entry = entryAt(sheet, cell);
    const { row, column } = cellAddress(cell);
    return { ...entry, iso: readDay(entry.raw, sheet.text(row, column), date1904) };
  }
  const parts = [effectiveDate.day, effectiveDate.month, effectiveDate.year].map((cell) => entryAt(sheet, moved(cell, rowOf))) as [Entry, Entry, Entry];
  const missing = parts.find(({ text }) => text === "");
  const text = parts.map((part) => part.text).join(" ").trim();
  // The first part that is missing stands for the date; all three together are its text.
  return { cell: (missing ?? parts[0]).cell, raw: missing ? null : text, text, iso: missing ? null : readDayParts(parts[0].text, parts[1].text, parts[2].text) };
}
