import * as XLSX from "@e965/xlsx";
import { Book, parseArea, type Cell, type Sheet, type Visibility } from "./book";
import { oldStructureIsLocked, structureIsLocked } from "./package";
import { words } from "./sentences";
import { withoutPassword } from "../files";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

/** A file that cannot be opened, for a reason that people can do something about. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

/**
 * Opens an .xlsx, .xlsm or .xls file with the cached results of its formulas; the look of an .xlsx comes from exceljs, which
 * SheetJS does not give. @throws UnreadableFile with a sentence, or a library's error for a damaged file
 */
export async function openBook(given: Uint8Array, name: string): Promise<Book> {
  const bytes = await decrypted(given, name);
  const file = parse(bytes);
  const book = new Book(name);
  book.date1904 = file.Workbook?.WBProps?.date1904 ?? false;
  for (const [index, sheetName] of file.SheetNames.entries()) {
    const sheet = book.add(sheetName);
    sheet.visibility = visibilities[file.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "Visible";
    const source = Object.hasOwn(file.Sheets, sheetName) ? file.Sheets[sheetName] : undefined;
    if (source) fill(sheet, source);
  }
  const first = book.sheets.find((sheet) => sheet.visibility === "Visible") ?? book.sheets[0];
  if (!first) throw new UnreadableFile("it has no sheets.");
  book.active = first;
  takeNames(book, file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    book.structureLocked = structureIsLocked(bytes);
    await (await import("./open-look")).addLook(book, bytes);
  } else {
    book.structureLocked = oldStructureIsLocked(bytes);
  }
  return book;
}

/** What a workbook file begins with: a zip package or a compound file. SheetJS would read anything else as text. */
const beginnings = [[0x50, 0x4b], [0xd0, 0xcf]];

/** As Excel does, without asking: a template whose structure is locked is encrypted with a password that every Excel knows. */
async function decrypted(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (!beginnings.some((beginning) => beginning.every((byte, index) => bytes[index] === byte))) throw new UnreadableFile(words.noWorkbook);
  const plain = await withoutPassword(bytes, name);
  if (plain.ok) return plain.bytes;
  throw plain.problem.id === "files.password" ? new UnreadableFile(words.encrypted) : new Error(plain.problem.id);
}

function parse(bytes: Uint8Array): XLSX.WorkBook {
  return XLSX.read(bytes, { type: "array", dense: true, cellNF: true });
}

function fill(sheet: Sheet, source: XLSX.WorkSheet): void {
  if (source["!protect"]) sheet.protection = { password: false, allowed: new Set() };
  for (const { s, e } of source["!merges"] ?? []) sheet.merges.push({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 });
  const rows = (source["!data"] ?? []) as readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) Object.assign(sheet.ensure(row, column), cellFrom(cell));
    }),
  );
}

function cellFrom(source: XLSX.CellObject): Cell {
  const cell: Cell = { value: source.v instanceof Date ? source.v.toISOString() : (source.v ?? null) };
  if (source.t === "e") Object.assign(cell, { value: source.w ?? "#N/A", error: true });
  if (source.w !== undefined && source.w !== String(cell.value)) cell.text = source.w;
  if (source.f !== undefined) cell.formula = source.f;
  if (source.z && source.z !== "General") cell.numberFormat = String(source.z);
  if (source.l?.Target) cell.link = { address: source.l.Target };
  const link = source.f === undefined ? null : /^HYPERLINK\("((?:[^"]|"")*)","(?:[^"]|"")*"\)$/i.exec(source.f);
  if (link) cell.link = { address: (link[1] ?? "").replace(/""/g, '"'), byFormula: true };
  return cell;
}

/** Names of one block of cells; Excel's own and broken ones are left. */
function takeNames(book: Book, file: XLSX.WorkBook): void {
  for (const { Name, Ref } of file.Workbook?.Names ?? []) {
    const [, quoted, plain, reference = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/.exec(Ref) ?? [];
    const sheet = book.sheets.find(({ name }) => name === (quoted?.replace(/''/g, "'") ?? plain));
    const area = parseArea(reference);
    if (sheet && area && !Name.startsWith("_xlnm")) book.names.set(Name, { sheet, area });
  }
}
