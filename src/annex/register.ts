import type { Review } from "../review";
import { meaningOf, METALS, plainText, type CellValue, type KnownSheets, type Metal, type Response } from "../template";
import { sayInEnglish, type EnglishId } from "../words";
import { compareNames } from "./collation";
import type { AnnexRow, LeftOutRow } from "./tables";
import { foldedName, repeatsWithoutName, supplierKey, supplierName } from "./declarations";
import { sheetNames } from "./sheets";
import type { ResultColumn, ResultSheet } from "./tables";

/** One line of the sheet Suppliers as it stands there: what people wrote, and which sheets are whose. */
export interface RegisterLine {
  supplier: string;
  state: string;
  contact: string;
  /** The part numbers that are asked of the supplier, as people wrote them. */
  parts: string;
  note: string;
  /** The file that the sheets are a copy of, and the digest of its input; "" for sheets that people copied in themselves. */
  file: string;
  content: string;
  /** Name of the list on the sheet Lists; "" for none. */
  list: string;
  /** null for a supplier that has not answered. */
  sheets: KnownSheets | null;
}

const headers = {
  supplier: "annex.column.supplier",
  state: "annex.column.state",
  contact: "register.column.contact",
  version: "register.column.version",
  date: "register.column.date",
  scope: "register.column.scope",
  listed: "register.column.listed",
  matched: "register.column.matched",
  designated: "register.column.designated",
  errors: "register.column.errors",
  questions: "register.column.questions",
  risks: "register.column.risks",
  grade: "register.column.grade",
  parts: "register.column.parts",
  note: "annex.column.note",
  file: "register.column.file",
  declaration: "register.column.declaration",
  smelterList: "register.column.smelterList",
  productList: "register.column.productList",
  list: "register.column.list",
  content: "register.column.content",
  key: "annex.column.key",
} as const satisfies Record<string, EnglishId>;

/** The states that the desk itself knows; people may write others. */
export const registerStates = ["asked", "answered", "clarification", "complete", "escalated"] as const;
export type RegisterState = (typeof registerStates)[number];

export function stateText(state: RegisterState): string {
  return sayInEnglish(`register.state.${state}`);
}

/** Reads the sheet Suppliers. null: it has no columns Supplier and State any more. Lines without a name say nothing. */
export function readRegister(rows: readonly (readonly CellValue[])[]): RegisterLine[] | null {
  const heading = rows.slice(0, 40).findIndex((cells) => [headers.supplier, headers.state].every((id) => cells.some((cell) => plainText(cell) === sayInEnglish(id))));
  if (heading < 0) return null;
  const at = new Map((rows[heading] ?? []).map((cell, column) => [plainText(cell), column]));
  const body = rows.slice(heading + 1);
  // The table ends at the first blank row: below it people write what they like.
  const end = body.findIndex((cells) => cells.every((cell) => plainText(cell) === ""));
  return body.slice(0, end < 0 ? body.length : end).flatMap((cells): RegisterLine[] => {
    const text = (name: keyof typeof headers) => {
      const found = plainText(cells[at.get(sayInEnglish(headers[name])) ?? -1] ?? null);
      return found === none ? "" : found;
    };
    const declaration = text("declaration");
    const sheets = declaration === "" ? null : { declaration, smelterList: text("smelterList") || null, productList: text("productList") || null };
    const line = { supplier: text("supplier"), state: text("state"), contact: text("contact"), parts: text("parts"), note: text("note"), file: text("file"), content: text("content"), list: text("list"), sheets };
    return line.supplier === "" && sheets === null ? [] : [line];
  });
}

/** A blank would leave what stood there before. */
const none = "-";

/** What the desk knows of one declaration. */
export interface Answered {
  response: Response;
  review: Review;
}

export interface RegisterEntry {
  line: RegisterLine;
  answered: Answered | null;
  /** True for who has answered by sheets that a copy for readers was made without. */
  leftOut?: true;
}

/**
 * Every supplier once for each of its declarations, and everyone who was asked and has not answered. A line that people added becomes
 * the answer's when the supplier answers, whatever the capitals; the sheets of a line may be gone, then it is open again.
 *
 * @param sheetsLeftOut true in a copy that was made without the sheets: there lines stay as they are, and tell who has answered
 */
export function registerEntries(lines: readonly RegisterLine[], answered: readonly Answered[], sheetsLeftOut = false): RegisterEntry[] {
  const left = new Set(lines);
  const byDeclaration = new Map(lines.flatMap((line) => (line.sheets ? [[line.sheets.declaration, line] as const] : [])));
  const named = new Map<string, RegisterLine[]>();
  for (const line of lines) if (!line.sheets || !answered.some(({ response }) => response.sheets.declaration === line.sheets?.declaration)) named.set(foldedName(line.supplier), [...(named.get(foldedName(line.supplier)) ?? []), line]);
  const entries = answered.map((one): RegisterEntry => {
    const { response } = one;
    const line = byDeclaration.get(response.sheets.declaration) ?? named.get(supplierKey(response))?.shift();
    if (line) left.delete(line);
    return { answered: one, line: { ...(line ?? emptyLine), supplier: line?.supplier || supplierName(response), sheets: response.sheets, state: stateNow(line?.state ?? "", true) } };
  });
  const open = [...left].map((line): RegisterEntry => (sheetsLeftOut && saysAnswered(line) ? { answered: null, leftOut: true, line } : { answered: null, line: { ...line, sheets: null, file: "", content: "", list: "", state: stateNow(line.state, false) } }));
  return [...entries, ...open].sort((a, b) => compareNames(a.line.supplier, b.line.supplier) || ((a.line.sheets?.declaration ?? "") < (b.line.sheets?.declaration ?? "") ? -1 : 1));
}

const emptyLine: RegisterLine = { supplier: "", state: "", contact: "", parts: "", note: "", file: "", content: "", list: "", sheets: null };

/** An answer's line names its file, unless people copied the sheets in themselves. */
function saysAnswered({ file, state }: RegisterLine): boolean {
  return file !== "" || (["answered", "clarification", "complete"] as const).map(stateText).includes(state.toLowerCase());
}

/** What people wrote stands; only what the desk wrote itself follows the facts. */
function stateNow(state: string, hasAnswered: boolean): string {
  const own = ["", stateText("asked"), stateText("answered")].includes(state.toLowerCase());
  return own ? stateText(hasAnswered ? "answered" : "asked") : state;
}

/** The part numbers that a line asks for, one by one. */
export function partsIn(parts: string): string[] {
  return parts.split(/[;,\n]/).map((part) => part.trim()).filter((part) => part !== "");
}

/** How many were asked: everyone in the register, each company once. */
export function suppliersAsked(entries: readonly RegisterEntry[]): number {
  return new Set(withoutRepeats(entries).map(({ line }) => foldedName(line.supplier))).size;
}

/** How many of them have not answered at all, each company once. */
export function suppliersSilent(entries: readonly RegisterEntry[]): number {
  const [spoke, all] = [entries.filter(({ answered, leftOut }) => answered !== null || leftOut), entries].map((some) => new Set(some.map(({ line }) => foldedName(line.supplier))));
  return [...(all ?? [])].filter((company) => !spoke?.has(company)).length;
}

/** Without declarations that came twice and name no company, where nobody has named it either: they are no second supplier. */
function withoutRepeats(entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const repeats = repeatsWithoutName(entries.flatMap(({ answered }) => (answered ? [answered.response] : [])));
  return entries.filter(({ answered, line }) => !answered || !repeats.has(answered.response) || foldedName(line.supplier) !== supplierKey(answered.response));
}

/** Annex rows and left out rows tell what became of every listed smelter. */
export interface Outcome {
  rows: readonly AnnexRow[];
  leftOut: readonly LeftOutRow[];
}

/**
 * The register as a sheet. People's columns are the first, the state, the parts and the note; whole lines of people's stay too.
 *
 * @param outcome null before the smelters were looked up: then nothing is said of them
 */
export function suppliersSheet(entries: readonly RegisterEntry[], outcome: Outcome | null): ResultSheet {
  const designations = new Map(outcome?.rows.flatMap(({ designation, evidence }) => evidence.map(({ of }) => [of, designation] as const)));
  const text = (name: keyof typeof headers, width: number, more: Partial<ResultColumn> = {}): ResultColumn => ({ header: sayInEnglish(headers[name]), width, kind: "text", ...more });
  const count = (name: keyof typeof headers): ResultColumn => ({ header: sayInEnglish(headers[name]), width: 11, kind: "number" });
  return {
    name: sheetNames.suppliers,
    heading: [sayInEnglish("register.title"), sayInEnglish("register.what", { n: suppliersAsked(entries), answered: new Set(withoutRepeats(entries).flatMap(({ answered }) => (answered ? [supplierKey(answered.response)] : []))).size }), sayInEnglish("register.how", { states: registerStates.map(stateText).join(", ") }), sayInEnglish("register.legend")],
    table: {
      name: "Suppliers",
      columns: [
        text("supplier", 34, { people: true, place: true, wrap: true }),
        text("state", 18, { people: true }),
        text("contact", 34, { people: true, wrap: true }),
        text("version", 9),
        text("date", 12),
        text("scope", 16),
        ...METALS.map((metal): ResultColumn => ({ header: metal, width: 18, kind: "text" })),
        count("listed"), count("matched"), count("designated"), count("errors"), count("questions"), count("risks"),
        text("grade", 14),
        text("parts", 24, { people: true, wrap: true }),
        text("note", 30, { people: true, wrap: true }),
        text("file", 30, { wrap: true }),
        text("declaration", 28), text("smelterList", 28), text("productList", 28), text("list", 16), text("content", 14),
        text("key", 28, { key: true }),
      ],
      rows: entries.map(({ line, answered }) => {
        const matched = answered?.response.smelters.flatMap((row) => designations.get(row) ?? []) ?? [];
        return [
          line.supplier, line.state, line.contact || contactOf(answered) || none,
          answered?.response.template.version ?? none, answered ? (answered.response.effectiveDate.iso ?? none) : none, answered?.response.company.declarationScope?.text || none,
          ...METALS.map((metal) => (answered ? answersOf(answered.response, metal) : none)),
          ...(answered ? [answered.response.smelters.length, ...(outcome ? [matched.length, matched.filter((designation) => designation === "Yes").length] : ["", ""]), ...(["error", "warning", "risk"] as const).map((severity) => answered.review.findings.filter((finding) => finding.severity === severity).length)] : ["", "", "", "", "", ""]),
          answered ? sayInEnglish(`suppliers.grade.${answered.review.grade}`) : none,
          line.parts || none, line.note, line.file || none,
          line.sheets?.declaration ?? none, line.sheets?.smelterList ?? none, line.sheets?.productList ?? none, line.list || none, line.content || none,
          line.sheets?.declaration ?? "",
        ];
      }),
    },
    legend: [],
    print: { landscape: true },
  };
}

function contactOf(answered: Answered | null): string {
  const company = answered?.response.company;
  return [company?.contactName?.text || company?.authorizerName?.text, company?.contactEmail?.text || company?.authorizerEmail?.text].filter((text) => text).join(", ");
}

/** Needed for the product, from covered countries, all smelters named: three answers of a metal, "-" where blank. */
function answersOf(response: Response, metal: Metal): string {
  return (["NECESSARY", "ORIGIN_COVERED", "ALL_IDENTIFIED"] as const).map((question) => meaningOf(response, question, metal) ?? none).join(" / ");
}
