import { METALS, metalIn, plainText, type CellValue, type LookupEntry, type LookupList } from "../template";
import { sayInEnglish, type EnglishId } from "../words";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

const headers = ["lists.column.list", "annex.column.metal", "lists.column.alias", "lists.column.standardName", "lists.column.country", "annex.column.id", "lists.column.oldId"] as const satisfies readonly EnglishId[];
const widths = [14, 12, 40, 40, 24, 12, 14];

/**
 * The lists of smelters on the sheet Lists by their names: those that came with suppliers' templates, each content once, to which the
 * sheet Suppliers refers, and those of known facilities that the team brought.
 */
export type KeptLists = ReadonlyMap<string, LookupList>;

/** Whether a list came with a template. Only keepList gives such a name. */
export function ofTemplate(name: string): boolean {
  return /^CMRT /i.test(name);
}

/** Puts a list beside the others under its template's version; a content that is there already keeps its name. */
export function keepList(lists: Map<string, LookupList>, version: string, list: LookupList): string {
  const content = contentOf(list);
  const known = [...lists].find(([name, other]) => ofTemplate(name) && contentOf(other) === content);
  if (known) return known[0];
  const first = `CMRT ${version}`;
  let name = first;
  for (let n = 2; lists.has(name); n++) name = `${first} (${n})`;
  lists.set(name, { key: name, entries: list.entries });
  return name;
}

const contents = new WeakMap<LookupList, string>();

function contentOf(list: LookupList): string {
  const known = contents.get(list);
  if (known !== undefined) return known;
  const content = JSON.stringify(list.entries.map(({ metal, alias, standardName, country, id, oldId }) => [metal, alias, standardName, country, id, oldId]));
  contents.set(list, content);
  return content;
}

export function listsSheet(lists: KeptLists): ResultSheet {
  return {
    name: sheetNames.lists,
    heading: [sayInEnglish("lists.sheet.title"), sayInEnglish("lists.sheet.what"), sayInEnglish("lists.sheet.own")],
    table: {
      name: "Lists",
      // Without a metal a line says nothing: one that is gone and stays for a note of people's is never read back.
      columns: headers.map((header, index) => ({ header: sayInEnglish(header), width: widths[index] ?? 12, kind: "text", key: true, ...(header === "annex.column.metal" ? { whenGone: sayInEnglish("annex.gone") } : {}) })),
      rows: [...lists].flatMap(([name, { entries }]) => entries.map(({ metal, alias, standardName, country, id, oldId }) => [name, metal, alias, standardName, country, id, oldId])),
    },
    legend: [],
    print: { landscape: true },
  };
}

/** The lists of the sheet Lists, by name. A line without list or metal is skipped. */
export function readKeptLists(rows: readonly (readonly CellValue[])[]): Map<string, LookupList> {
  const lists = new Map<string, LookupList & { entries: LookupEntry[] }>();
  const heading = rows.slice(0, 40).findIndex((cells) => headers.every((id) => cells.some((cell) => plainText(cell) === sayInEnglish(id))));
  if (heading < 0) return lists;
  const columns = headers.map((id) => (rows[heading] ?? []).findIndex((cell) => plainText(cell) === sayInEnglish(id)));
  for (const cells of rows.slice(heading + 1)) {
    const [name = "", metalText = "", alias = "", standardName = "", country = "", id = "", oldId = ""] = columns.map((column) => plainText(cells[column] ?? null));
    const metal = metalIn(metalText);
    if (name === "" || metal === null || !METALS.includes(metal)) continue;
    const list = lists.get(name) ?? { key: name, entries: [] };
    lists.set(name, list);
    list.entries.push({ metal, alias, standardName, country, id, oldId });
  }
  return lists;
}
