import type { Added, SupplierFile } from "../annex";
import { sheetNames } from "../annex";
import { queryKey, type Decision } from "../smelters";
import { readTemplates, sheetOf, type Response, type SheetCells } from "../template";
import { builtInputs, type OpenWorkbook } from "../workbook";
import { assemble, assembleInSteps, contextOf, judge, knownIn, type Desk, type Step, type Supplier } from "./deskModel";

/** The same workbook at another date of the report: nothing is read again. Null where another list is in force then, by which all has to be judged. */
export function atDate({ parts }: Desk, asOf: string | null): Desk | null {
  const occasion = { ...parts.occasion, asOf };
  const [before, now] = [parts.occasion, occasion].map((one) => contextOf({ ...parts, occasion: one }).list);
  return before === now ? assemble({ ...parts, occasion }) : null;
}

/** The same workbook after somebody accepted a finding (a note) or opened it again (null). */
export function withAccepted({ parts, madeAnnex }: Desk, key: string, note: string | null): Desk {
  const accepted = new Map(parts.accepted);
  if (note === null) accepted.delete(key);
  else accepted.set(key, note);
  return assemble({ ...parts, accepted }, madeAnnex);
}

/** The same workbook after somebody decided about a name (a decision) or took it back (null). Only who lists the name is judged again. */
export function withDecision({ parts }: Desk, key: string, decision: Decision | null): Desk {
  const decisions = new Map(parts.decisions);
  if (decision) decisions.set(key, decision);
  else decisions.delete(key);
  const context = contextOf({ ...parts, decisions });
  const judged = parts.judged.map((one) => (one.response.smelters.some((row) => queryKey(row) === key) ? judge(one.response, context, parts.lines) : one));
  return assemble({ ...parts, decisions, judged });
}

/** The supplier whose sheets hold this one; null for a sheet of nobody or of the desk. */
export function supplierOn(desk: Desk, sheet: string): Supplier | null {
  return desk.suppliers.find(({ response: { sheets } }) => [sheets.declaration, sheets.smelterList, sheets.productList].includes(sheet)) ?? null;
}

/**
 * The same workbook with one supplier's sheets read again; all others keep what was judged of them.
 *
 * @returns null when the sheets are no single template any more: then all has to be read
 */
export function withSheetsOf({ parts }: Desk, { response: before }: Supplier, read: readonly SheetCells[]): Desk | null {
  const fresh = new Map(read.map((sheet) => [sheet.name, sheet]));
  const sheets = parts.open.cells.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet);
  const own = new Set([before.sheets.declaration, before.sheets.smelterList, before.sheets.productList, before.checkerTotal?.sheet, ...lookupSheets(parts.open, before)]);
  const { responses: [response, ...more], unread } = readTemplates({ ...parts.open.cells, sheets: sheets.filter(({ name }) => own.has(name)) }, knownIn(parts.lines, parts.keptLists));
  if (!response || more.length + unread.length > 0 || response.sheets.smelterList !== before.sheets.smelterList) return null;
  // How the sheets were paired was told by the whole workbook, and the list of smelters is the same.
  const settled: Response = { ...response, pairedBy: before.pairedBy, lookup: before.lookup };
  const context = contextOf(parts);
  const open = { ...parts.open, cells: { ...parts.open.cells, sheets } };
  return assemble({ ...parts, open, judged: parts.judged.map((one) => (one.response === before ? judge(settled, context, parts.lines) : one)) });
}

/** The same workbook with suppliers added that were read and judged from their files; nothing else is read or judged again. */
export async function withAdded({ parts }: Desk, added: Added, files: readonly SupplierFile[], step: Step): Promise<Desk> {
  const context = contextOf(parts);
  const written = new Map(added.sheets.map(({ name, values }) => [name, values]));
  const emptied = new Set(added.emptied);
  const others = parts.open.cells.sheets.filter(({ name }) => !written.has(name));
  const sheets = [...others.map((sheet) => (emptied.has(sheet.name) ? sheetOf(sheet.name, []) : sheet)), ...[...written].map(([name, values]) => sheetOf(name, values))];
  const kept = parts.judged.filter(({ response }) => !written.has(response.sheets.declaration));
  const judged = [...kept];
  const byContent = new Map(files.map((file) => [file.content, file]));
  const fresh = added.lines.flatMap((line) => (line.sheets && written.has(line.sheets.declaration) ? [{ line, sheets: line.sheets, file: byContent.get(line.content) }] : []));
  for (const [index, { line, sheets: own, file }] of fresh.entries()) {
    if (!file) continue;
    await step(line.supplier, index + 1, fresh.length);
    judged.push(judge(inWorkbook(file.response, own, added.lists.get(line.list) ?? null, parts.open.name), context, added.lines));
  }
  await step("", fresh.length, fresh.length);
  const open = { ...parts.open, cells: { ...parts.open.cells, sheets } };
  return assembleInSteps({ ...parts, open, lines: added.lines, keptLists: added.lists, judged, unread: parts.unread.filter(({ sheet }) => sheet !== null) });
}

/** A response as it reads once its sheets are copied: the same but for where it stands. */
export function inWorkbook(response: Response, sheets: Response["sheets"], lookup: Response["lookup"], workbook: string): Response {
  return { ...response, workbook, fileForm: null, checkerTotal: null, lookup, sheets, pairedBy: "register", smelters: response.smelters.map((row) => ({ ...row, sheet: sheets.smelterList ?? row.sheet })) };
}

/** What a build leaves behind: the sheet Annex I as it reads, and the digest of what it was made of. */
export interface Build {
  table: OpenWorkbook["tables"]["annex"];
  inputs: string;
}

/** The same workbook after a writing that can be undone. @param built null: nothing was built */
export function withBuilt(desk: Desk, at: string, built: Build | null): Desk {
  const { tables } = desk.parts.open;
  const open = { ...desk.parts.open, tables: { ...tables, annex: built?.table ?? tables.annex, backup: { name: sheetNames.backup, rows: [["built", built?.inputs ?? (tables.backup && builtInputs(tables.backup.rows)) ?? ""], [at]] } } };
  return assemble({ ...desk.parts, open }, desk.madeAnnex);
}

/** The sheets of the template's own list: it, and the sheet of its aliases beside it. */
function lookupSheets({ cells }: OpenWorkbook, { lookup }: Response): string[] {
  if (!lookup) return [];
  const copy = /\(\d+\)$/.exec(lookup.key)?.[0] ?? "";
  return [lookup.key, ...cells.sheets.flatMap(({ name }) => (name === (copy === "" ? "K" : `K ${copy}`) ? [name] : []))];
}

/** The sheets whose change means a new review: the templates' own, the status lists, and what people decide on the desk's sheets. */
export function watchedSheets(desk: Desk): Set<string> {
  const own = desk.suppliers.flatMap(({ response: { sheets } }) => [sheets.declaration, sheets.smelterList, sheets.productList]);
  return new Set([...own.filter((name) => name !== null), ...desk.unread.flatMap(({ sheet }) => sheet ?? []), sheetNames.statusList, sheetNames.review, sheetNames.settings, sheetNames.concerns, sheetNames.decisions, sheetNames.suppliers, sheetNames.lists]);
}
