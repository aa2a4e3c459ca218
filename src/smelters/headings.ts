import { metalIn, plainText, type CellValue } from "../template";

/** What a column of a list is for. */
export type Role = "metal" | "facility" | "alias" | "standardName" | "location" | "id" | "oldId" | "status" | "asOf" | "source";

/**
 * Headings as exports, filings and teams write them, after folding. Order matters: "Smelter ID" and "Smelter Country" are
 * looked for before the name column, which any "smelter" would be.
 */
const headings: readonly [Role, RegExp][] = [
  ["oldId", /^old\b.*\bid\b/],
  ["id", /^(?:cid|id)$|\b(?:smelter|refiner|facility|rmi|cfsi)\b.*\b(?:id|identification|number)\b|^identification(?: number)?$/],
  ["asOf", /^as of\b|^(?:list |status )?date(?: of list)?$/],
  ["source", /^source(?: of (?:list|status))?$/],
  ["status", /\bstatus\b|\bdesignation\b|^conflict free$|\bconforman(?:t|ce)\b|\bcomplian(?:t|ce)\b|^designated$/],
  ["location", /\b(?:country|location)\b/],
  ["metal", /^(?:metal|mineral|material)s?$/],
  ["standardName", /^standard\b.*\bnames?$/],
  ["alias", /\balias(?:es)?\b|\blook ?up\b|\breference list\b|\bknown as\b/],
  ["facility", /\b(?:smelter|refiner|refinery|facility)\b|^name$|^company(?: name)?$/],
];
/** Dates and places that say something else. */
const otherMatters = /\b(?:assessment|audit|next|last|expir\w*|valid|mine|source country|street|city|state|province|contact)\b/;

export type Columns = ReadonlyMap<Role, number>;

function rolesOf(row: readonly CellValue[]): Columns {
  const columns = new Map<Role, number>();
  row.forEach((cell, index) => {
    const role = roleOf(plainText(cell));
    if (role && !columns.has(role)) columns.set(role, index);
  });
  return columns;
}

function roleOf(heading: string): Role | null {
  const words = folded(heading);
  if (words === "" || words.length > 80 || otherMatters.test(words)) return null;
  return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Capitals, accents, punctuation, footnote marks and line ends do not matter in a heading. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const headingRows = 20;

/** The first row, among the first twenty, that names a facility or an id together with something else; null when there is none. */
export function findHeadings(rows: readonly (readonly CellValue[])[]): { row: number; columns: Columns } | null {
  for (const [row, cells] of rows.slice(0, headingRows).entries()) {
    // "Aurora Refinery, Gold, Conformant" is a line of a list, though it has the words of headings.
    if (cells.some((cell) => metalIn(plainText(cell)) !== null)) continue;
    const columns = rolesOf(cells);
    if (columns.size >= 2 && (columns.has("facility") || columns.has("standardName") || columns.has("id"))) return { row, columns };
  }
  return null;
}
