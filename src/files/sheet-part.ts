import { Refused } from "./limits";

/**
 * A sheet's part of an Office Open XML file without what follows its cells: rules, links and merged areas are not needed,
 * and a link over a whole sheet would make SheetJS fill seventeen thousand million cells.
 */
export interface LeanPart {
  content: Uint8Array;
  cells: number;
}

const [lessThan, moreThan, colon, slash] = [0x3c, 0x3e, 0x3a, 0x2f];
/** What may follow the name of an element: white space, "/" or ">". */
const afterName = new Set([0x20, 0x09, 0x0a, 0x0d, slash, moreThan]);
const [cell, formula, cells] = ["c", "f", "sheetData"].map((name) => new TextEncoder().encode(name)) as [Uint8Array, Uint8Array, Uint8Array];
const addressed = new TextEncoder().encode("<c r=");

/**
 * worksheets/sheet1.xml (ECMA-376 part 1, 18.3.1), without formulas and empty cells too, which are most of it.
 *
 * @param filled where given, cells whose formula shows nothing and cells right of the last column (from 0) are left out as well
 */
export function leanXml(part: Uint8Array, filled: { lastColumn: number } | null = null): LeanPart {
  const lean = new LeanBytes(part);
  let count = 0;
  for (let at = part.indexOf(lessThan); at >= 0; at = part.indexOf(lessThan, at + 1)) {
    const closing = part[at + 1] === slash;
    const name = localName(part, at + (closing ? 2 : 1));
    if (closing && isNamed(part, name, cells)) {
      lean.keepUntil(part.indexOf(moreThan, at) + 1);
      return { content: lean.endingIn(`</${new TextDecoder().decode(part.subarray(at + 2, name))}worksheet>`), cells: count };
    }
    if (closing) continue;
    if (isNamed(part, name, cell)) {
      const end = part.indexOf(moreThan, at) + 1;
      if (part[end - 2] === slash && standsAlone(part, at, end)) lean.leaveOut(at, end);
      else {
        const unfilled = filled && part[end - 2] !== slash ? endOfUnfilled(part, at, filled.lastColumn) : 0;
        if (unfilled > 0) {
          lean.leaveOut(at, unfilled);
          at = unfilled - 1;
        } else count++;
      }
    } else if (isNamed(part, name, formula)) lean.leaveOut(at, endOfFormula(part, at));
  }
  // A sheet without cells has no </sheetData>.
  return { content: new TextEncoder().encode("<worksheet/>"), cells: 0 };
}

/** True for an empty cell that says where it is, as does what follows it: without the one, the other keeps its place. */
function standsAlone(part: Uint8Array, start: number, end: number): boolean {
  return addressed.every((byte, index) => part[start + index] === byte) && (part[end + 1] === slash || addressed.every((byte, index) => part[end + index] === byte));
}

const [letterV, letterI, letterC, quote] = [0x76, 0x69, 0x63, 0x22];
const [letterA, letterZ] = [0x41, 0x5a];

/** After a cell that can be left out, because it shows nothing or stands too far right; 0 for one that has to stay. */
function endOfUnfilled(part: Uint8Array, start: number, lastColumn: number): number {
  let filled = false;
  let at = part.indexOf(lessThan, start + 1);
  for (; ; at = part.indexOf(lessThan, at + 1)) {
    if (at < 0) return 0;
    const name = part[at + 1];
    if (name === slash && part[at + 2] === letterC && part[at + 3] === moreThan) break;
    // <v> with anything in it, or an inline text.
    if (name === letterI || (name === letterV && part[part.indexOf(moreThan, at) + 1] !== lessThan && part[part.indexOf(moreThan, at) - 1] !== slash)) filled = true;
  }
  const end = at + 4;
  return (!filled || columnOf(part, start) > lastColumn) && standsAlone(part, start, end) ? end : 0;
}

/** Of a cell that begins with its address. */
function columnOf(part: Uint8Array, start: number): number {
  let column = 0;
  for (let at = start + addressed.length + (part[start + addressed.length] === quote ? 1 : 0); ; at++) {
    const letter = part[at] ?? 0;
    if (letter < letterA || letter > letterZ) return column - 1;
    column = column * 26 + letter - letterA + 1;
  }
}

/** The name's start without its prefix: some writers put "x:" before every name. */
function localName(part: Uint8Array, start: number): number {
  let end = start;
  while (end < start + 40 && !afterName.has(part[end] ?? moreThan)) if (part[end++] === colon) return end;
  return start;
}

function isNamed(part: Uint8Array, start: number, name: Uint8Array): boolean {
  return name.every((letter, index) => part[start + index] === letter) && afterName.has(part[start + name.length] ?? 0);
}

/** After its closing tag. "<" is escaped in a formula, so the next one closes it. */
function endOfFormula(part: Uint8Array, at: number): number {
  const open = part.indexOf(moreThan, at) + 1;
  if (open === 0 || part[open - 2] === slash) return open || part.length;
  const close = part.indexOf(lessThan, open);
  if (close < 0 || part[close + 1] !== slash) return open;
  return part.indexOf(moreThan, close) + 1 || part.length;
}

/** Copies what is kept, a run at a time. */
class LeanBytes {
  private readonly bytes: Uint8Array;
  private length = 0;
  private copied = 0;

  constructor(private readonly source: Uint8Array) {
    this.bytes = new Uint8Array(source.length);
  }

  keepUntil(end: number): void {
    this.bytes.set(this.source.subarray(this.copied, end), this.length);
    this.length += end - this.copied;
    this.copied = end;
  }

  leaveOut(start: number, end: number): void {
    this.keepUntil(start);
    this.copied = end;
  }

  endingIn(text: string): Uint8Array {
    const end = new TextEncoder().encode(text);
    const content = new Uint8Array(this.length + end.length);
    content.set(this.bytes.subarray(0, this.length));
    content.set(end, this.length);
    return content;
  }
}

const lastCellType = 11;
const endSheetData = 0x92;
const endSheet = Uint8Array.of(0x82, 0x01, 0);

/** worksheets/sheet1.bin: a row of records, type and length in 7 bits a byte (MS-XLSB 2.1.4). */
export function leanBinary(part: Uint8Array): LeanPart {
  let [at, cells] = [0, 0];
  const number = (mostBytes: number) => {
    let value = 0;
    for (let index = 0; index < mostBytes; index++) {
      const byte = part[at++];
      if (byte === undefined) throw new Refused("files.broken");
      value |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    const type = number(2);
    const length = number(4);
    if (at + length > part.length) throw new Refused("files.broken");
    at += length;
    if (type >= 1 && type <= lastCellType) cells++;
    if (type !== endSheetData) continue;
    const content = new Uint8Array(at + endSheet.length);
    content.set(part.subarray(0, at));
    content.set(endSheet, at);
    return { content, cells };
  }
  return { content: part, cells };
}
