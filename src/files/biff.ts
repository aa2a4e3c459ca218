import { combined, everyExcelKnows, keysOf, rc4, type KeyOfBlock } from "./encryption";
import { Refused, type Budget } from "./limits";

/** Record types of a .xls workbook stream (MS-XLS 2.3). */
const types = {
  formula: 0x06,
  endOfFile: 0x0a,
  filePass: 0x2f,
  continued: 0x3c,
  /** The name of who saved the file; SheetJS reads it from files of newer forms only, and as text. */
  writeAccess: 0x5c,
  boundSheet: 0x85,
  strings: 0xfc,
  /** The result of the formula before it. */
  shownText: 0x207,
  mulRk: 0xbd,
} as const;
const beginnings = new Set([0x809, 0x409, 0x209, 0x09]);
/** What values need: date system, code page, formats, strings, extents, cells. All else costs time, and some of it can be made to cost hours. */
const cellTypes = new Set<number>([types.formula, types.mulRk, 0x203, 0x204, 0x205, 0xd6, 0xfd, 0x27e, 0x206, 0x406, 0x03, 0x04, 0x05, 0x02]);
const neededTypes = new Set<number>([...beginnings, ...cellTypes, types.endOfFile, types.boundSheet, 0x22, 0x42, 0xe0, 0xfc, 0x41e, 0x200, 0x207, 0x07]);
/** Never encrypted (MS-XLS 2.2.10), and of a record BoundSheet not its first four bytes. */
const neverEncrypted = new Set([...beginnings, types.filePass, 0x194, 0x195, 0xe1, 0x196, 0x138]);
const blockLength = 1024;

interface BiffRecord {
  type: number;
  /** Of its content; four bytes of type and length stand before. */
  start: number;
  length: number;
}

function* recordsOf(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + 4 + length > stream.length) return;
    yield { type, start: at + 4, length };
    at += 4 + length;
  }
}

/** True for a cell that need not be kept: too far right, or a formula whose result is an empty text (MS-XLS 2.5.133). */
function isUnfilled(view: DataView, type: number, start: number, length: number, lastColumn: number): boolean {
  if (length < 4) return false;
  if (view.getUint16(start + 2, true) > lastColumn) return true;
  const emptyText = 3;
  return type === types.formula && length >= 22 && view.getUint16(start + 12, true) === 0xffff && view.getUint8(start + 6) === emptyText;
}

/** The workbook stream of a .xls file, decrypted if need be. @throws Refused when the password is not the one that every Excel knows */
export function plainStream(stream: Uint8Array): Uint8Array {
  for (const { type, start, length } of recordsOf(stream)) {
    if (type === types.endOfFile) break;
    if (type !== types.filePass) continue;
    const keyOf = keysOf(stream.subarray(start, start + length), everyExcelKnows);
    if (keyOf === null) throw new Refused("files.password");
    return decrypted(stream, keyOf);
  }
  return stream;
}

/** A decrypted stream that does not say any more that it is encrypted: the record becomes one that nobody reads. */
export function withoutFilePass(stream: Uint8Array): Uint8Array {
  const plain = stream.slice();
  const view = new DataView(plain.buffer);
  for (const { type, start } of recordsOf(plain)) if (type === types.filePass) view.setUint16(start - 4, types.writeAccess, true);
  return plain;
}

/** The key stream runs over the whole stream, also where nothing is encrypted. */
function decrypted(stream: Uint8Array, keyOf: KeyOfBlock): Uint8Array {
  const plain = stream.slice();
  for (let at = 0, block = 0; at < plain.length; at += blockLength, block++) plain.set(combined(plain.subarray(at, at + blockLength), rc4(keyOf(block), blockLength)), at);
  for (const { type, start, length } of recordsOf(stream)) {
    plain.set(stream.subarray(start - 4, start), start - 4);
    if (neverEncrypted.has(type)) plain.set(stream.subarray(start, start + length), start);
    if (type === types.boundSheet) plain.set(stream.subarray(start, start + 4), start);
  }
  return plain;
}

/** Where the sheets of a plain stream begin, in the order in which SheetJS names them. */
export function sheetPositions(stream: Uint8Array): number[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const positions = new Set<number>();
  for (const { type, start, length } of recordsOf(stream)) {
    if (type === types.endOfFile) break;
    if (type === types.boundSheet && length >= 4) positions.add(view.getUint32(start, true));
  }
  return [...positions].sort((one, other) => one - other);
}

/**
 * A plain stream with only the records that values need. Formulas keep their results and lose themselves.
 *
 * @param columnsOf the last column (from 0) that is wanted of the sheet that begins at this place, beyond which, and where a formula
 * shows nothing, cells are left out; "all" of its cells; "none" of them. Null: only what names the sheets.
 * @throws Refused for too many cells
 */
export function leanStream(stream: Uint8Array, columnsOf: ((position: number) => number | "all" | "none") | null, budget: Budget): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const lean = new Uint8Array(stream.length);
  const leanView = new DataView(lean.buffer);
  const moved = new Map<number, number>();
  const bound: number[] = [];
  let [end, depth, cells, keeping, formulaKept] = [0, 0, 0, false, true];
  let columns: number | "all" | "none" = "all";
  for (const { type, start, length } of recordsOf(stream)) {
    const position = start - 4;
    if (beginnings.has(type) && depth++ === 0) {
      moved.set(position, end);
      columns = moved.size === 1 ? "all" : (columnsOf?.(position) ?? "none");
    }
    if (type === types.endOfFile) depth--;
    const frame = beginnings.has(type) || type === types.endOfFile;
    keeping = type === types.continued ? keeping : neededTypes.has(type) && (frame || columns !== "none") && !(columnsOf === null && type === types.strings);
    if (typeof columns === "number" && cellTypes.has(type)) keeping = !isUnfilled(view, type, start, length, columns);
    // The text of a formula goes with it.
    if (type === types.formula) formulaKept = keeping;
    else if (type === types.shownText) keeping = keeping && formulaKept;
    if (!keeping) continue;
    if (cellTypes.has(type)) cells += type === types.mulRk ? Math.floor(length / 6) : 1;
    lean.set(stream.subarray(position, start + length), end);
    if (type === types.boundSheet && length >= 4) bound.push(end + 4);
    // "No formula follows": SheetJS then does not parse what nobody asks for.
    if (type === types.formula && length >= 22) leanView.setUint16(end + 4 + 20, 0xffff, true);
    end += 4 + length;
    if (depth < 0) break;
  }
  budget.chargeCells(cells);
  for (const at of bound) {
    const position = moved.get(leanView.getUint32(at, true));
    if (position !== undefined) leanView.setUint32(at, position, true);
  }
  return lean.subarray(0, end);
}
