import { addressOf, type CellValue } from "../template";
import { placeColumns, placeRows } from "./columns";
import type { OldTable } from "./plan";
import type { ResultSheet } from "./tables";

/** What the desk wrote into one table: a digest of every cell of its own columns, row by row. */
export interface Written {
  headers: string[];
  /** Digests of a row's cells, with blanks between them. */
  rows: string[];
  /** The lines above and below the table, as they were written; absent: nobody knows. */
  lines?: string[];
}

/** A cell of the desk's that a person wrote over, or a row that a person added. */
export interface Edit {
  sheet: string;
  /** Row of the table, from 0, without the header. */
  row: number;
  /** Heading of the column; null for a whole row. */
  header: string | null;
  /** What stands there now. */
  value: CellValue;
  /** The row's digests as the desk wrote it: to find it again. "" for a row of people's. */
  original: string;
  /** The headings under which the desk wrote, in the order of the digests and of the cells. */
  headers: readonly string[];
  /** The row as it stands. */
  cells: CellValue[];
  /** The cell, as "D8"; the first one for a whole row. */
  cell: string;
  /** What the desk would write there now; absent where it would write nothing of that row, or the row is people's own. */
  instead?: CellValue;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a: short, and the same everywhere; two texts of one digest would only hide an edit. */
function digest(value: CellValue | undefined): string {
  let hash = offset;
  const text = String(value ?? "");
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return (hash >>> 0).toString(36);
}

/** The columns whose cells are the desk's alone: people's own and the keys are none. */
function ownColumns({ table: { columns } }: ResultSheet): number[] {
  return columns.flatMap(({ people, header }, index) => (people || header === "" ? [] : [index]));
}

/** @param old the table that stands there: rows that are gone and stay for people's words are written by the desk too */
export function writtenOf(result: ResultSheet, old: OldTable | null = null): Written {
  const own = ownColumns(result);
  const { columns, rows } = result.table;
  const all = old ? placeRows(columns, rows, old, placeColumns(result.table, old)).map(({ cells }) => cells) : rows;
  return { headers: own.map((index) => columns[index]?.header ?? ""), rows: all.map((row) => own.map((index) => digest(row[index])).join(" ")) };
}

/** What people changed in a table since the desk wrote it. A row that was only moved or deleted is none. */
export function findEdits(sheet: string, old: OldTable, { headers, rows }: Written): Edit[] {
  const at = headers.map((header) => old.headers.findIndex((other) => other.trim().toLowerCase() === header.trim().toLowerCase()));
  const left = new Map<string, number>();
  for (const row of rows) left.set(row, (left.get(row) ?? 0) + 1);
  const lines = old.cells.map((cells, row) => {
    const own = at.map((column) => cells[column] ?? null);
    // A column that people deleted says nothing.
    return { row, cells: own, digests: own.map((value, index) => (at[index] === -1 ? null : digest(value))) };
  });
  const changed = lines.filter(({ digests }) => {
    const text = digests.join(" ");
    const n = left.get(text) ?? 0;
    if (n > 0) left.set(text, n - 1);
    return n === 0;
  });
  const open = [...left].flatMap(([text, n]) => Array.from({ length: n }, () => text.split(" ")));
  return changed.flatMap(({ row, cells, digests }): Edit[] => {
    if (cells.every((value) => String(value ?? "") === "")) return [];
    const best = mostAlike(digests, open);
    if (!best) return [{ sheet, row, header: null, value: null, original: "", headers, cells, cell: addressIn(old, row, 0) }];
    open.splice(open.indexOf(best), 1);
    return headers.flatMap((header, index) => (digests[index] === null || digests[index] === best[index] ? [] : [{ sheet, row, header, value: cells[index] ?? "", original: best.join(" "), headers, cells, cell: addressIn(old, row, at[index] ?? 0) }]));
  });
}

function addressIn({ area }: Pick<OldTable, "area">, row: number, column: number): string {
  return addressOf(area.row + 1 + row, area.column + column);
}

/** The written row that shares most cells, at least half of them: fewer, and it is another row. */
function mostAlike(digests: readonly (string | null)[], open: readonly string[][]): string[] | null {
  let best: { row: string[]; shared: number } | null = null;
  for (const row of open) {
    const shared = row.filter((text, index) => digests[index] === null || digests[index] === text).length;
    if (shared * 2 >= row.length && (best === null || shared > best.shared)) best = { row, shared };
  }
  return best?.row ?? null;
}

/**
 * What people wrote under the heading of a column that the desk has not written so far and is to write now. They are edits without an
 * original: to keep them is to leave that column theirs.
 */
export function findTaken({ name, table: { columns } }: ResultSheet, { area, headers, cells, written }: OldTable): Edit[] {
  const fold = (text: string) => text.trim().toLowerCase();
  if (!written) return [];
  return columns.flatMap(({ header, optional }) => {
    const at = optional && !written.some((other) => fold(other) === fold(header)) ? headers.findIndex((other) => fold(other) === fold(header)) : -1;
    return at < 0 ? [] : cells.flatMap((row, index): Edit[] => (String(row[at] ?? "") === "" ? [] : [{ sheet: name, row: index, header, value: row[at] ?? "", original: "", headers: [], cells: [...row], cell: addressIn({ area }, index, at) }]));
  });
}

/** All that people wrote over in a table, or that the desk is to write over now. @param before what it wrote last; absent: nobody knows */
export function editsOf(result: ResultSheet, old: OldTable | null, before: Written | undefined): Edit[] {
  return old && before ? [...withInstead(result, findEdits(result.name, old, before)), ...findTaken(result, old)] : [];
}

/** Each edit with what the desk would write there now, for a person to choose between the two. */
function withInstead(result: ResultSheet, edits: readonly Edit[]): Edit[] {
  if (edits.length === 0) return [];
  const written = writtenOf(result);
  const keys = keysOf(result);
  return edits.map((edit) => {
    const at = result.table.columns.findIndex(({ header }) => header === edit.header);
    const row = at < 0 ? -1 : written.rows.findIndex((text) => text === edit.original || isSameCell(text, edit, written, keys));
    return row < 0 ? edit : { ...edit, instead: result.table.rows[row]?.[at] ?? "" };
  });
}

/** The headings by which a row is the same. */
function keysOf({ table: { columns } }: ResultSheet): string[] {
  return columns.flatMap((column) => (column.key && !column.people && column.header !== "" ? [column.header] : []));
}

/** The result without the columns that are to stay people's own. */
export function withoutTaken(result: ResultSheet, edits: readonly Edit[]): ResultSheet {
  const taken = new Set(edits.flatMap(({ sheet, header, original }) => (sheet === result.name && original === "" && header !== null ? [header] : [])));
  if (taken.size === 0) return result;
  const { columns, rows } = result.table;
  const stays = columns.map(({ header }) => !taken.has(header));
  return { ...result, table: { ...result.table, columns: columns.filter((_, index) => stays[index]), rows: rows.map((row) => row.filter((_, index) => stays[index])) } };
}

/**
 * Whether the desk would write into that very cell what it wrote when a person wrote over it: the row is the same by its keys, whatever
 * else of it has changed since, such as who lists a facility.
 */
function isSameCell(row: string, { header, headers, original }: Edit, { headers: now }: Written, keys: readonly string[]): boolean {
  if (keys.length === 0 || header === null || original === "") return false;
  const [are, were] = [row.split(" "), original.split(" ")];
  return [...keys, header].every((name) => headers.includes(name) && now.includes(name) && are[now.indexOf(name)] === were[headers.indexOf(name)]);
}

/** The result with people's cells in place of the desk's where its facts are still those, and their rows at its end. */
export function withEdits(result: ResultSheet, edits: readonly Edit[]): ResultSheet {
  const own = edits.filter(({ sheet }) => sheet === result.name);
  if (own.length === 0) return result;
  const written = writtenOf(result);
  const columnOf = new Map(result.table.columns.map(({ header }, index) => [header, index]));
  const retired = result.table.retired?.map((one) => ({ ...one, kept: own.flatMap(({ header, row }) => (header === one.header ? [row] : [])) }));
  const rows = result.table.rows.map((row) => [...row]);
  const keys = keysOf(result);
  for (const edit of own) {
    const { header, value, original } = edit;
    const column = header === null ? undefined : columnOf.get(header);
    if (column === undefined) continue;
    for (const [index, text] of written.rows.entries()) if ((text === original || isSameCell(text, edit, written, keys)) && rows[index]) rows[index][column] = value;
  }
  const added = own.filter(({ header }) => header === null).map(({ cells }) => {
    const row: CellValue[] = result.table.columns.map(() => "");
    for (const [index, header] of written.headers.entries()) {
      const column = columnOf.get(header);
      if (column !== undefined) row[column] = cells[index] ?? "";
    }
    return row;
  });
  return { ...result, table: { ...result.table, rows: [...rows, ...added], ...(retired ? { retired } : {}) } };
}
