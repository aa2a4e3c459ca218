import type { Wording } from "./answer-words";
import type { CellValue, FileForm } from "./cells";
import type { LookupList } from "./lookups";

/** In the order of every CMRT question block, top to bottom. */
export const METALS = ["Tantalum", "Tin", "Gold", "Tungsten"] as const;
export type Metal = (typeof METALS)[number];

/** A question by what it asks, whatever its number in a version (NECESSARY is also 6.x's "remains in the product"). */
export const QUESTIONS = [
  "ADDED",
  "NECESSARY",
  "ORIGIN_COVERED",
  "ORIGIN_CAHRA",
  "RECYCLED",
  "RESPONSES",
  "ALL_IDENTIFIED",
  "ALL_REPORTED",
  "ALL_VALIDATED",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What an answer means, whatever its wording in a version. Percentages say how many relevant suppliers answered. */
export type Meaning = "Yes" | "No" | "Unknown" | "100%" | ">90%" | ">75%" | ">50%" | "<=50%" | ">25%" | "<25%" | "None" | "Planned";

export const COMPANY_FIELDS = [
  "companyName",
  "declarationScope",
  "scopeDescription",
  "companyUniqueId",
  "companyUniqueIdAuthority",
  "address",
  "contactName",
  "contactEmail",
  "contactPhone",
  "authorizerName",
  "authorizerTitle",
  "authorizerEmail",
  "authorizerPhone",
] as const;
/** In 2.x the authorised representative stands in the authorizer's fields; it has no contact. */
export type CompanyField = (typeof COMPANY_FIELDS)[number];

/** One cell as it stands in the supplier's sheet. */
export interface Entry {
  cell: string;
  /** Untouched, for checks that must see what the template's own formulas see. */
  raw: CellValue;
  /** Trimmed text; "" when blank. */
  text: string;
}

export interface Answer extends Entry {
  /** null when blank or not understood. */
  meaning: Meaning | null;
  /** Whether the version offers this text; null when `meaning` is. */
  wording: Wording | null;
  comment: Entry;
}

/** A company-level question by what it asks; the letters mean something else in every version. */
export type CompanyTopic =
  | "POLICY"
  | "POLICY_PUBLIC"
  | "CONFLICT_FREE_REQUIRED"
  | "ALL_SUPPLIERS_ANSWERED"
  | "VALIDATED_SMELTERS_REQUIRED"
  | "DUE_DILIGENCE"
  | "SUPPLIER_SURVEY"
  | "SMELTER_NAMES_REQUESTED"
  | "REVIEW"
  | "CORRECTIVE_ACTION"
  | "DISCLOSURE_DUTY";

export interface CompanyAnswer extends Answer {
  topic: CompanyTopic;
}

export interface EffectiveDate extends Entry {
  /** ISO 8601 day, null when blank or not a date. */
  iso: string | null;
}

export type ScopeKind = "company" | "division" | "category" | "product" | "userDefined";

/** One row that the supplier listed, with its true place. Text is trimmed; "" where blank or where the version has no such column. */
export interface SmelterRow {
  sheet: string;
  /** The number that Excel shows, from 1. */
  row: number;
  /** null when the metal cell is blank or none of the four. */
  metal: Metal | null;
  metalText: string;
  /** The choice in the drop-down list (alias), or typed over it. */
  lookup: string;
  /** The name the row stands for: hidden standard name (6.x), else the name cell, else the look-up choice. */
  name: string;
  /** The name cell alone, as typed or filled by the form. */
  nameText: string;
  country: string;
  id: string;
  /** 4.10 and later: the id typed into column A. */
  idInput: string;
  idSource: string;
  street: string;
  city: string;
  state: string;
  contactName: string;
  contactEmail: string;
  nextSteps: string;
  mineName: string;
  mineCountry: string;
  recycled: string;
  comments: string;
  /** Where the row's fields stand: the version's columns, or others where a row was pasted beside its place. */
  columns: Readonly<Partial<Record<SmelterField, string>>>;
  /** Fields whose formula broke, by Excel's error in the cell. They read as blank; so does #N/A, which the form shows where it finds nothing. */
  broken?: SmelterField[];
  /** True when the form's own look-up shows #N/A for the id: it found none, and the supplier left nothing out. */
  idNotFound?: boolean;
  /** Metal, name and country come from the template's own list by the id: the form had not filled them in. */
  filledById?: boolean;
}

/** Fields of a smelter row that have a column of their own. */
export type SmelterField = Exclude<keyof SmelterRow, "sheet" | "row" | "metal" | "name" | "columns" | "broken" | "idNotFound" | "filledById">;

export interface ProductRow {
  row: number;
  number: string;
  name: string;
  comments: string;
}

/**
 * How it was decided where the cells are: by the version that the template prints; the same, but the version's cells are known by inference
 * only; by the nearest known version, for a version that is not known; by the form of the sheet alone, where that is another
 * than the printed version's or none is printed.
 */
export type LayoutChoice = "version" | "inferred version" | "nearest version" | "form";

export interface TemplateIdentity {
  family: "CMRT";
  /** As the template prints it: "2.03a", "3.01", "6.5". */
  version: string;
  /** What the language cell says. */
  language: string;
}

/** One supplier's filled template, as plain data that can be sent to a worker. */
export interface Response {
  template: TemplateIdentity;
  /** Key into the layouts. */
  layout: string;
  layoutBy: LayoutChoice;
  /** The layout of the smelter list: the same, unless the list prints another version. */
  listLayout: string;
  /** Rows of the declaration that stand elsewhere than the form was issued with, because rows were inserted or deleted. */
  rowsMoved: number;
  workbook: string;
  /** What the file's bytes are, whatever its name says; null where the source cannot tell. */
  fileForm: FileForm | null;
  /** The total of open checks on the form's own Checker sheet; null before 2.03, where it is no use, and where it was not read. */
  checkerTotal: { sheet: string; total: number } | null;
  /** The look-up list of the template itself; null where it was not read or the workbook has none. Templates of one content share it. */
  lookup: LookupList | null;
  /** null where the workbook holds no such sheet for this declaration. */
  sheets: { declaration: string; smelterList: string | null; productList: string | null };
  /** How the sheets were found to belong together. */
  pairedBy: "alone" | "suffix" | "name" | "version" | "content" | "order" | "register";
  company: Record<CompanyField, Entry | null>;
  scopeKind: ScopeKind | null;
  effectiveDate: EffectiveDate;
  /** Only the questions that the version asks. */
  answers: Partial<Record<Question, Record<Metal, Answer>>>;
  /** By the letter that the version prints. */
  companyAnswers: Record<string, CompanyAnswer>;
  smelters: SmelterRow[];
  products: ProductRow[];
  /** What the template's own Checker looks at and the rows above do not show. */
  checker: CheckerView;
}

/**
 * Cells as the formulas of the template's Checker sheet see them (templates.md, 8): untrimmed, and by fixed address,
 * which is why the trimmed rows above cannot answer for them.
 */
export interface CheckerView {
  /** How many of the look-up cells C5:C14 are not blank (2.x and 3.x look at these ten only). */
  firstTenLookups: number;
  /** 6.x: metals that stand in column B of some row and begin the joined metal and look-up of some row. */
  metalsListed: Metal[];
  /** 6.x: rows that choose "Smelter not listed" and lack what the form then asks for. */
  notListedGaps: { row: number; missing: "name" | "country" | "name and country" }[];
  /** Product List B6. */
  firstProduct: CellValue;
}
