import { metalIn, plainText, type CellValue } from "../template";
import { otherMatters, statusHeading } from "./status-heading";

/** What a column of a list is for. */
export type Role = "metal" | "facility" | "alias" | "standardName" | "location" | "id" | "oldId" | "status" | "asOf" | "source";

interface Heading {
  role: Exclude<Role, "status">;
  is: RegExp;
  /** Words under which it says something else, and stands for no other role either. */
  not?: RegExp;
  /** Of several columns the one that fits the earliest of these is meant; what fits none comes after them. */
  best?: readonly RegExp[];
}

const plant = String.raw`(?:smelter|refiner|refinery|facility)`;
/** Who owns a facility, and what it once was. A group is another matter than its plants: its name in a plant's place is a false Yes. */
const othersOf = String.raw`group|parent|holding|owners?|ownership|owned|operators?|headquarters|hq|head office|type|kind|category|previous|former|formerly|prior`;

/**
 * Headings as exports, filings and teams write them, after folding. Order matters: "Smelter ID" and "Smelter Country" are
 * looked for before the name column, which any "smelter" would be. These come before the status: "Status date" is a date.
 */
const beforeStatus: readonly Heading[] = [
  { role: "oldId", is: /^old\b.*\bid\b/ },
  {
    role: "id",
    is: new RegExp(String.raw`^id$|\bcid\b|\b(?:${plant}|rmi|cfsi)\b.*\b(?:id|identification|number)\b|^identification(?: number)?$`),
    not: new RegExp(String.raw`\b(?:${othersOf}|old|source|phone|telephone|tel|fax|lbma|rjc)\b`),
    best: [/\bcid\b/, /\b(?:rmi|cfsi)\b/, new RegExp(String.raw`\b${plant}\b`)],
  },
  { role: "asOf", is: /^as of\b|^status as of(?: date)?$|^(?:list |status )?date(?: of list)?$/, best: [/^(?:status )?as of\b/, /\b(?:list|status)\b/] },
  { role: "source", is: /^source(?: of (?:list|status))?$/ },
];
/** And these behind it: "Smelter Status" is no smelter. */
const afterStatus: readonly Heading[] = [
  {
    role: "location",
    is: /\b(?:country|location)\b/,
    not: new RegExp(String.raw`\b(?:${othersOf}|origins?|mines?|mined|mining|sources?|sourced|sourcing|transit|destination|export|import|supplier|customer|incorporation|registration|risk|covered|id|number)\b`),
    best: [new RegExp(String.raw`^(?=.*\b${plant}\b).*\bcountry\b`), /^country(?: (?:or )?(?:location|region|area|territory)| name)?$|^location country$/, new RegExp(String.raw`\b${plant}\b`), /^location$/, /\bcountry\b/],
  },
  { role: "metal", is: /^(?:metal|mineral|material)s?$/, best: [/^metal/, /^mineral/] },
  { role: "standardName", is: /^standard\b.*\bnames?$/, not: new RegExp(String.raw`\b(?:${othersOf})\b`) },
  { role: "alias", is: /\balias(?:es)?\b|\blook ?up\b|\breference list\b|\bknown as\b/ },
  {
    role: "facility",
    is: new RegExp(String.raw`\b${plant}\b|^name$|^company(?: name)?$`),
    // "Conflict-Free Smelter" and "Smelter identified" are as likely a question as a name.
    not: new RegExp(String.raw`\b(?:${othersOf}|old|code|no|count|address|website|web|url|e ?mail|phone|date|corporate|process|capacity|level|size|role|comments?|notes?|remarks?)\b|^(?!.*\bnames?\b).*\b(?:free|identified)\b`),
    best: [
      new RegExp(String.raw`^(?=.*\bnames?\b)(?=.*\b${plant}\b)(?:${plant}|names?|of|the|or|and| )+$`),
      new RegExp(String.raw`^(?=.*\bnames?\b).*\b${plant}\b`),
      new RegExp(String.raw`^(?:${plant}|or|and| )+$`),
      new RegExp(String.raw`\b${plant}\b`),
      /^name$/,
    ],
  },
];

export type Columns = ReadonlyMap<Role, number>;

export interface Headings {
  row: number;
  columns: Columns;
  /** The columns that may all be the status, where none of them goes before the others: then `columns` has no status. */
  rivals: readonly number[];
}

/** Which column of a row of headings is for what, and the columns between which nobody but a person can choose the status. */
export function columnsIn(row: readonly CellValue[]): Pick<Headings, "columns" | "rivals"> {
  const found = new Map<Role, { rank: number; indexes: number[] }>();
  row.forEach((cell, index) => {
    const said = roleOf(folded(plainText(cell)));
    if (!said) return;
    const before = found.get(said.role);
    if (!before || said.rank < before.rank) found.set(said.role, { rank: said.rank, indexes: [index] });
    else if (said.rank === before.rank) before.indexes.push(index);
  });
  const statuses = found.get("status")?.indexes ?? [];
  // Last year's status in the place of this year's is a false Yes, so of two that are named alike none is taken.
  const rivals = statuses.length > 1 ? statuses : [];
  if (rivals.length > 0) found.delete("status");
  return { columns: new Map([...found].map(([role, { indexes }]) => [role, indexes[0] ?? 0])), rivals };
}

interface Said {
  role: Role;
  /** The less, the surer. */
  rank: number;
}

function roleOf(words: string): Said | null {
  if (words === "" || words.length > 80 || otherMatters.test(words)) return null;
  const first = saidBy(beforeStatus, words);
  if (first !== undefined) return first;
  const status = statusHeading(words);
  if (status) return status.kind === "status" ? { role: "status", rank: status.rank } : null;
  return saidBy(afterStatus, words) ?? null;
}

/** undefined where none fits; null where the one that fits says something else. */
function saidBy(headings: readonly Heading[], words: string): Said | null | undefined {
  const heading = headings.find(({ is }) => is.test(words));
  if (!heading) return undefined;
  const { role, not, best = [] } = heading;
  const rank = best.findIndex((pattern) => pattern.test(words));
  return not?.test(words) ? null : { role, rank: rank < 0 ? best.length : rank };
}

/** Capitals, accents, punctuation, footnote marks, line ends and the answers that are expected do not matter in a heading. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/ (?:yes|y) (?:or )?(?:no|n)(?: (?:or )?(?:unknown|n a|na))?$/, "");
}

const headingRows = 20;

/** The first rows, where headings may stand. "Aurora Refinery, Gold, Conformant" is a line of a list, though it has the words of headings. */
function leadOf(rows: readonly (readonly CellValue[])[]): [row: number, cells: readonly CellValue[]][] {
  return [...rows.slice(0, headingRows).entries()].filter(([, cells]) => cells.every((cell) => metalIn(plainText(cell)) === null));
}

/** The first row, among the first twenty, that names a facility or an id together with something else; null when there is none. */
export function findHeadings(rows: readonly (readonly CellValue[])[]): Headings | null {
  for (const [row, cells] of leadOf(rows)) {
    const { columns, rivals } = columnsIn(cells);
    const roles = columns.size + (rivals.length > 0 ? 1 : 0);
    if (roles >= 2 && namesFacility(columns)) return { row, columns, rivals };
  }
  return null;
}

/**
 * True for a table that gives facilities a status, though its headings may not say enough to read it: a sheet of a file may be passed
 * over only where it is no list at all. One that counts ("Metal, Conformant, Total") is none.
 */
export function givesStatus(rows: readonly (readonly CellValue[])[]): boolean {
  return leadOf(rows).some(([row, cells]) => {
    const { columns } = columnsIn(cells);
    const said = cells.map((cell) => statusHeading(folded(plainText(cell))));
    const statuses = said.flatMap((status, column) => (status && status.kind !== "other" ? [column] : []));
    if (statuses.length === 0) return false;
    if (namesFacility(columns)) return true;
    const metal = columns.get("metal");
    const inWords = (line: readonly CellValue[]) => statuses.some((column) => /\p{L}/u.test(plainText(line[column] ?? null)));
    return metal !== undefined && rows.slice(row + 1).some((line) => metalIn(plainText(line[metal] ?? null)) !== null && inWords(line));
  });
}

function namesFacility(columns: Columns): boolean {
  return columns.has("facility") || columns.has("standardName") || columns.has("id");
}
