import { allAtOnce } from "../review";
import { QUESTIONS, METALS, type CellValue, type LookupList, type Response, type SheetCopy, type SheetRole } from "../template";
import type { Message } from "../words";
import { compareNames } from "./collation";
import { declarationContent, declarationSubject, foldedName, supplierKey, supplierName } from "./declarations";
import { keepList, type KeptLists } from "./lists-sheet";
import type { RegisterLine } from "./register";
import { sheetNamesFor } from "./sheet-names";

/** One declaration of a file that a user adds. */
export interface SupplierFile {
  file: string;
  response: Response;
  copies: SheetCopy[];
  /** How the file counts its days. */
  date1904: boolean;
  /** Digest of all that is copied: the same for the same input. */
  content: string;
}

/** A sheet with a supplier's values, and the number format of each cell. */
export interface RawSheet {
  name: string;
  values: CellValue[][];
  formats: string[][];
}

/** What the workbook holds before. */
export interface Existing {
  lines: readonly RegisterLine[];
  responses: readonly Response[];
  /** All sheets, the desk's and people's. */
  sheetNames: readonly string[];
  lists: KeptLists;
  date1904: boolean;
}

export type AddOutcome = "added" | "replaced" | "same" | "older";

export interface Added {
  /** Sheets to be made, and sheets of replaced declarations to be written anew. */
  sheets: RawSheet[];
  /** Sheets of a replaced declaration that the new one does not have; they are emptied. */
  emptied: string[];
  lines: RegisterLine[];
  lists: Map<string, LookupList>;
  results: { file: string; outcome: AddOutcome; said: Message }[];
}

interface Held {
  response: Response;
  line: RegisterLine | null;
}

/**
 * What adding files comes to: new sheets for a new declaration; the same sheets written anew for one that replaces another which the desk
 * copied before (design.md, 4: same company, scope and products, not earlier); nothing for a repeat or an older one. Sheets that
 * people copied in themselves are never written to: a later declaration then stands beside them. The order of the files does not matter.
 */
export function planAdding(existing: Existing, files: readonly SupplierFile[]): Added {
  return allAtOnce(planAddingInSteps(existing, files));
}

/** The same in steps of a few milliseconds each, a file a step, for a caller that has to stay free between them. */
export function* planAddingInSteps(existing: Existing, files: readonly SupplierFile[]): Generator<undefined, Added> {
  const added: Added = { sheets: [], emptied: [], lines: [...existing.lines], lists: new Map(existing.lists), results: [] };
  const held = existing.responses.map((response): Held => ({ response, line: existing.lines.find(({ sheets }) => sheets?.declaration === response.sheets.declaration) ?? null }));
  const taken = new Set(existing.sheetNames.map((name) => name.toLowerCase()));
  for (const file of inOrder(files)) {
    yield;
    const { response, content } = file;
    const slots = { file: file.file, supplier: supplierName(response), date: response.effectiveDate.iso ?? "-" };
    const say = (outcome: AddOutcome, said: Message) => { added.results.push({ file: file.file, outcome, said }); };
    const same = held.find(({ line, response: other }) => line?.content === content || (!line?.content && declarationContent(other) === declarationContent(response)));
    if (same) {
      say("same", { id: "adding.same", slots });
      continue;
    }
    const before = held.find((one) => one.line?.content && declarationSubject(one.response) === declarationSubject(response));
    const [now, then] = [response.effectiveDate.iso ?? "", before?.response.effectiveDate.iso ?? ""];
    if (before && now < then) {
      say("older", { id: "adding.older", slots: { ...slots, other: then } });
      continue;
    }
    const names = before?.line?.sheets ? sheetsAgain(file, before.line, taken) : sheetNamesFor(supplierName(response), file.copies.map(({ role }) => role), taken);
    const list = response.lookup ? keepList(added.lists, response.template.version, response.lookup) : "";
    const sheets = { declaration: names.declaration ?? "", smelterList: names.smelterList ?? null, productList: names.productList ?? null };
    // A supplier that was asked answers in its own line; its name stays as people wrote it.
    const asked = before ? null : added.lines.find((other) => other.sheets === null && foldedName(other.supplier) === supplierKey(response));
    const line: RegisterLine = { ...(before?.line ?? asked ?? blankLine), supplier: before?.line?.supplier ?? asked?.supplier ?? supplierName(response), file: file.file, content, list, sheets };
    for (const copy of file.copies) added.sheets.push(rawSheet(names[copy.role] ?? "", copy, file.date1904, existing.date1904));
    const kept = { response: { ...response, sheets }, line };
    if (before) {
      const had = [before.line?.sheets?.smelterList, before.line?.sheets?.productList];
      added.emptied.push(...had.filter((name) => typeof name === "string").filter((name) => name !== sheets.smelterList && name !== sheets.productList));
      added.lines = added.lines.map((other) => (other === before.line ? line : other));
      // Of two in one pile only the later is written.
      added.sheets = [...new Map(added.sheets.map((sheet) => [sheet.name, sheet])).values()];
      held.splice(held.indexOf(before), 1, kept);
      say("replaced", { id: "adding.replaced", slots: { ...slots, other: then || "-", ...differences(before.response, response) } });
    } else {
      added.lines = [...added.lines.filter((other) => other !== asked), line];
      held.push(kept);
      say("added", { id: "adding.added", slots: { ...slots, n: response.smelters.length } });
    }
  }
  return added;
}

const blankLine: RegisterLine = { supplier: "", state: "", contact: "", parts: "", note: "", file: "", content: "", list: "", sheets: null };

/** By supplier, then by date: of two declarations in one pile the later replaces the earlier, whichever comes first. */
function inOrder(files: readonly SupplierFile[]): SupplierFile[] {
  const key = ({ response, file, content }: SupplierFile) => `${response.effectiveDate.iso ?? ""} ${file} ${content}`;
  return [...files].sort((a, b) => compareNames(supplierName(a.response), supplierName(b.response)) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The sheets that the declaration before has, and new ones for lists that it did not have. */
function sheetsAgain(file: SupplierFile, { sheets, supplier }: RegisterLine, taken: Set<string>): Partial<Record<SheetRole, string>> {
  const roles = file.copies.map(({ role }) => role);
  const missing = roles.filter((role) => !sheets?.[role]);
  const fresh = missing.length > 0 ? sheetNamesFor(supplier, missing, taken) : {};
  return Object.fromEntries(roles.map((role) => [role, sheets?.[role] ?? fresh[role] ?? ""]));
}

const days1904 = 1462;

/** Text stays text under "@"; a day is a number in the way in which the workbook counts; all else shows as it is. */
export function rawSheet(name: string, { rows, dates }: SheetCopy, from1904: boolean, to1904: boolean): RawSheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const isDay = (row: number, column: number) => dates.some((cell) => cell.row === row && cell.column === column);
  const shift = (from1904 ? days1904 : 0) - (to1904 ? days1904 : 0);
  const values = rows.map((row, at) => Array.from({ length: width }, (_, column) => {
    const value = row[column] ?? null;
    return typeof value === "number" && isDay(at, column) ? value + shift : value;
  }));
  const formats = values.map((row, at) => row.map((value, column) => (typeof value === "string" ? "@" : isDay(at, column) ? "yyyy-mm-dd" : "General")));
  return { name, values, formats };
}

/** What is different, in numbers: answers, and smelters by metal, name, country and id. */
function differences(before: Response, now: Response): { answers: number; come: number; gone: number } {
  const answers = QUESTIONS.flatMap((question) => METALS.filter((metal) => before.answers[question]?.[metal].text !== now.answers[question]?.[metal].text)).length;
  const listed = ({ smelters }: Response) => new Set(smelters.map(({ metalText, name, country, id }) => JSON.stringify([metalText, name, country, id])));
  const [were, are] = [listed(before), listed(now)];
  return { answers, come: [...are].filter((row) => !were.has(row)).length, gone: [...were].filter((row) => !are.has(row)).length };
}
