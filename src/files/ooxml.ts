import type { WorkBook } from "@e965/xlsx";
import type { FileForm } from "../template";
import { type WordId } from "../words";
import { Refused, type Budget } from "./limits";
import { leanBinary, leanXml } from "./sheet-part";
import { valuesOnly, type SheetJs } from "./sheet-js";
import { packStored, unpack, zipEntries, type ZipEntry } from "./zip";

/** What is to be read of a workbook, told by the names of its sheets in their order. */
export interface Plan {
  sheets: readonly string[];
  /**
   * Null: every cell, with its number format. Else cells with a value only, to the last column (from 0) that matters in the
   * sheet, and without formats: what the cells show is then not known.
   */
  lastColumn: ((sheet: string) => number) | null;
}
export type Wanted = (sheetNames: readonly string[]) => Plan;

export interface OpenedWorkbook {
  book: WorkBook;
  /** The names of the sheets that were read, in the order of the workbook. */
  read: readonly string[];
  form: FileForm;
}

/** What SheetJS looks at besides sheets and strings, wherever the writer of the file put it. */
const workbookParts = /^\[content_types\]\.xml$|(?:^|\/)(?:workbook|styles|metadata)\d*\.(?:xml|bin)$|(?:^|\/)_rels\/workbook\d*\.(?:xml|bin)\.rels$|(?:^|\/)persons\/[^/]+\.xml$/;
const styleParts = /(?:^|\/)styles\d*\.xml$/;
const noStyles = new TextEncoder().encode("<styleSheet/>");
const stringParts = /(?:^|\/)sharedstrings\d*\.(?:xml|bin)$/;

/** Files that are zip archives too, by a part that only they have. */
const otherDocuments: readonly [RegExp, WordId][] = [
  [/^word\//, "files.word"],
  [/^ppt\//, "files.presentation"],
  [/^meta-inf\/manifest\.xml$/, "files.openDocument"],
  [/^index\/.*\.iwa$|^index\.zip$/, "files.numbers"],
];

/**
 * Opens .xlsx, .xlsm and .xlsb. SheetJS would unpack every part of the archive, trust its sizes, and parse all of each sheet;
 * so it is given an archive of the few parts that it needs.
 *
 * @throws Refused; whatever SheetJS throws for damaged parts
 */
export async function openOoxml(bytes: Uint8Array, sheetJs: SheetJs, wanted: Wanted, budget: Budget): Promise<OpenedWorkbook> {
  const entries = zipEntries(bytes);
  const matching = (pattern: RegExp) => entries.filter(({ path }) => pattern.test(path.toLowerCase()));
  const core = matching(workbookParts);
  if (!core.some(({ path }) => /(?:^|\/)workbook\d*\.(?:xml|bin)$/i.test(path))) {
    const [, what] = otherDocuments.find(([pattern]) => matching(pattern).length > 0) ?? [null, "files.archive" as const];
    throw new Refused("files.notAWorkbook", { what: what });
  }
  const parts = await contents(bytes, core, budget);
  const outline = sheetJs.read(packStored(withoutStyles(parts)), { ...valuesOnly, sheets: [] });
  budget.chargeSheets(outline.SheetNames.length);

  const plan = wanted(outline.SheetNames);
  const names = new Set(plan.sheets);
  const sheets = sheetEntries(outline, parts, entries).filter(({ name }) => names.has(name));
  for (const [path, part] of await contents(bytes, matching(stringParts), budget)) parts.set(path, part);
  const nameOf = new Map(sheets.map(({ name, entry }) => [entry.path, name]));
  for (const [path, part] of await contents(bytes, [...new Set(sheets.map(({ entry }) => entry))], budget)) {
    const filled = plan.lastColumn && { lastColumn: plan.lastColumn(nameOf.get(path) ?? "") };
    const { content, cells } = path.toLowerCase().endsWith(".bin") ? leanBinary(part) : leanXml(part, filled);
    budget.chargeCells(cells);
    parts.set(path, content);
  }
  const book = sheetJs.read(packStored(plan.lastColumn ? withoutStyles(parts) : parts), { ...valuesOnly, cellNF: plan.lastColumn === null, sheets: [...names] });
  // SheetJS leaves a sheet out when it stumbles over it.
  if (sheets.some(({ name }) => book.Sheets[name] === undefined)) throw new Refused("files.broken");
  return { book, read: outline.SheetNames.filter((name) => names.has(name)), form: "zip" };
}

/** Formats are half of what SheetJS does beside the cells, and it insists on the part. */
function withoutStyles(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...parts].map(([path, content]) => [path, styleParts.test(path.toLowerCase()) ? noStyles : content]));
}

async function contents(bytes: Uint8Array, entries: readonly ZipEntry[], budget: Budget): Promise<Map<string, Uint8Array>> {
  return new Map(await Promise.all(entries.map(async (entry): Promise<[string, Uint8Array]> => [entry.path, await unpack(bytes, entry, budget)])));
}

/** The part of each sheet, over the relationships of the workbook's part (ECMA-376 part 2, 9.3). Charts as sheets have no cells. */
function sheetEntries({ Workbook: { Sheets: listed = [] } = {} }: WorkBook, parts: ReadonlyMap<string, Uint8Array>, entries: readonly ZipEntry[]): { name: string; entry: ZipEntry }[] {
  const [relationsPath, relations] = [...parts].find(([path]) => path.toLowerCase().endsWith(".rels")) ?? [];
  if (relationsPath === undefined) throw new Refused("files.broken");
  const base = relationsPath.replace(/_rels\/[^/]*$/i, "");
  const targets = targetsIn(new TextDecoder().decode(relations));
  return listed.flatMap((sheet) => {
    // The types of SheetJS leave the relationship's id out.
    const { name = "", id } = sheet as { name?: string; id?: string };
    const target = targets.get(id ?? "");
    if (target?.type.endsWith("/worksheet") !== true) return [];
    const path = decodeURIComponent(new URL(target.path, `http://zip/${base}`).pathname.slice(1)).toLowerCase();
    const entry = entries.find((candidate) => candidate.path.toLowerCase() === path);
    if (!entry) throw new Refused("files.broken");
    return [{ name, entry }];
  });
}

function targetsIn(relations: string): Map<string, { path: string; type: string }> {
  const elements = relations.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g);
  return new Map(
    [...elements].map(([, attributes = ""]) => {
      const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join("") ?? "";
      return [attribute("Id"), { path: attribute("Target"), type: attribute("Type") }];
    }),
  );
}
