import type { RegisterLine } from "../annex";
import type { Table } from "../files";
import { plainText, type CellValue } from "../template";

const leadingRows = 20;

/** Whose names a column holds, the surest first: a list of suppliers may have a column for the company that asks, or for a person. */
const families = ["(?:suppliers?|vendors?)", "(?:compan(?:y|ies)|organi[sz]ations?|firms?|legal entit(?:y|ies)|business partners?)", "manufacturers?", "names?"] as const;
const kind = "(?:full|legal|official|registered|trade)";
/** A heading that is nothing else: "Supplier", "Supplier legal name", "Name of the company". */
const strict = families.map((family) => new RegExp(`^(?:${kind} |name of |the )*${family}(?:['’]s)?(?: (?:${kind}|company|names?))*$`));
/** One with more words: "Supplier (legal name)". */
const loose = families.map((family) => new RegExp(`^(?:name of (?:the )?)?${family}(?![\\p{L}\\p{N}])`, "u"));
/** What else a column about suppliers may hold, and what a title says. */
const otherMatters = /#|(?<!\p{L})(?:abbr\w*|address|answer\w*|asked|category|city|class|code|comments?|contacts?|count(?:ry)?|date|duns|e-?mails?|first|global|group|grade|id|ids|identification|key|last|level|lists?|mail|nr|no|notes?|number|numbers|overview|parts?|percent|persons?|phone|products?|rating|reference|register|representative|respon\w*|risk|score|share|short|since|site|size|spend|state|status|street|summary|survey|tel|tier|total|type|url|vat|web\w*|zip)(?!\p{L})/u;

const columns = { contact: /^(?:contact|e-?mail)/i, parts: /^parts?\b/i, note: /^notes?$/i, state: /^state$/i } as const;

interface Heading {
  row: number;
  column: number;
  /** How sure it is that this is a list of suppliers, beside other tables of the file. */
  sureness: number;
}

/** The suppliers of a list, from every table of the file that has one; null: none has. */
export function suppliersListed(tables: readonly Table[]): RegisterLine[] | null {
  const found = tables.flatMap(({ rows }) => {
    const heading = headingOf(rows);
    return heading ? [{ rows, heading }] : [];
  });
  // Beside a list, a cover sheet with words like a heading's is none.
  const surest = found.filter(({ heading }) => heading.sureness > 0);
  const lists = surest.length > 0 ? surest : found;
  return lists.length === 0 ? null : lists.flatMap(({ rows, heading }) => linesBelow(rows, heading));
}

function headingOf(rows: readonly (readonly CellValue[])[]): Heading | null {
  const width = new Set(rows.flatMap((cells) => cells.flatMap((cell, column) => (plainText(cell) === "" ? [] : [column])))).size;
  const lead = rows.slice(0, leadingRows).map((cells, row) => ({ row, cells: cells.map((cell) => folded(plainText(cell))) }));
  for (const patterns of [strict, loose]) {
    // Of several in a row the last is the heading: a title stands above it.
    const candidates = lead.filter(({ cells }) => isHeadingRow(cells, width) && cells.some((cell) => familyOf(cell, patterns) >= 0));
    const [first] = candidates;
    if (!first) continue;
    let heading = first;
    for (const next of candidates) if (lead.slice(heading.row + 1, next.row).every(({ cells }) => cells.every((cell) => cell === ""))) heading = next;
    const column = nameColumn(rows, heading);
    const isKnown = heading.cells.some((cell, at) => at !== column && (otherMatters.test(cell) || familyOf(cell, strict) >= 0));
    const family = familyOf(heading.cells[column] ?? "", patterns);
    const isTitle = width === 1 && heading.cells[column]?.endsWith("s") === true;
    return { row: heading.row, column, sureness: isKnown || (patterns === strict && family === 0 && !isTitle) ? 1 : 0 };
  }
  return null;
}

/** Beside a table of several columns a single cell is a title, and a number or an address belongs to a line. */
function isHeadingRow(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return (width === 1 || filled.length > 1) && filled.every((cell) => !/^[\d\s.,:/-]+$|@/.test(cell));
}

function familyOf(cell: string, patterns: readonly RegExp[]): number {
  return otherMatters.test(cell) || /\d/.test(cell) ? -1 : patterns.findIndex((pattern) => pattern.test(cell));
}

/** The column of the names: by the family of its heading, then by the shortest way to say it; numbers and one name in all lines are no list of names. */
function nameColumn(rows: readonly (readonly CellValue[])[], { row, cells }: { row: number; cells: readonly string[] }): number {
  const body = rows.slice(row + 1);
  const candidates = cells.flatMap((cell, column) => {
    const family = familyOf(cell, strict) >= 0 ? familyOf(cell, strict) : familyOf(cell, loose);
    if (family < 0) return [];
    const names = body.map((line) => plainText(line[column] ?? null)).filter((text) => text !== "");
    const isOneForAll = family > 0 && names.length > 1 && new Set(names.map(folded)).size === 1;
    const isList = !isOneForAll && names.some((name) => !isNumber(name));
    const saysName = /names?\b/.test(cell);
    return [{ column, order: [isList ? 0 : 1, family, saysName ? 0 : 1, familyOf(cell, strict) >= 0 ? 0 : 1] }];
  });
  const before = (one: readonly number[], other: readonly number[]) => one.map((rank, at) => rank - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return [...candidates].sort((one, other) => before(one.order, other.order))[0]?.column ?? 0;
}

/** "100234", "V-0071": what a list calls its suppliers for a machine. */
function isNumber(text: string): boolean {
  return /^\p{L}{0,4}[-_ ./]?\d[\d\-./]*$/u.test(text);
}

function linesBelow(rows: readonly (readonly CellValue[])[], { row, column }: Heading): RegisterLine[] {
  const header = rows[row] ?? [];
  const columnOf = (pattern: RegExp) => header.findIndex((cell, at) => at !== column && pattern.test(plainText(cell)));
  const at = { contact: columnOf(columns.contact), parts: columnOf(columns.parts), note: columnOf(columns.note), state: columnOf(columns.state) };
  const title = folded(plainText(header[column] ?? null));
  return rows.slice(row + 1).flatMap((cells): RegisterLine[] => {
    const text = (index: number) => plainText(cells[index] ?? null);
    const supplier = text(column);
    // A heading that is printed again on each page is no company, and neither is a dash or a sum.
    const isSum = /^(?:grand )?totals?\b[\s:=]*\d*$/i.test(supplier) && cells.some((cell) => /\d/.test(plainText(cell)));
    if (!/[\p{L}\p{N}]/u.test(supplier) || folded(supplier) === title || isSum) return [];
    return [{ supplier, state: text(at.state), contact: text(at.contact), parts: text(at.parts), note: text(at.note), file: "", content: "", list: "", sheets: null }];
  });
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_:*]+/g, " ")
    .trim();
}
