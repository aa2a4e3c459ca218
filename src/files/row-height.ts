/** A cell whose text is broken into lines. */
export interface WrappedCell {
  text: string;
  /** Of its column, in the file format's measure: digits of the standard font. */
  width: number;
  /** Of its font, in points; 11 when absent. */
  size?: number;
  bold?: boolean;
}

/** Excel's highest row, and a line of the standard font (Calibri 11), in points. */
const highest = 409;
const lineHeight = 15;
const standardSize = 11;
/** A column's width counts the free space at both sides of a cell. */
const freeSpace = 1;

/** Widths in digits of the font, by kinds of characters: what Calibri, Arial and the fonts that stand in for them have in common. */
const widths: readonly [RegExp, number][] = [
  [/[ ijlI!'|.,:;`]/, 0.5],
  [/[frt()[\]{}"/\\*-]/, 0.67],
  [/[acegksvxyzEFJLSTZ]/, 0.94],
  [/[mMW@%\u2013\u2014]/, 1.65],
  [/[w&A-Z]/, 1.2],
  [/[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3ffff}]/u, 2.1],
];
const usual = 1;

const known = new Map<string, number>();

function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) known.set(character, (width = widths.find(([kind]) => kind.test(character))?.[1] ?? usual));
  return width;
}

/**
 * The height in points that a row needs so that no line of its wrapped texts is cut off; null where one line is enough. Excel finds a
 * row's height itself where a file does not tell it; others take the height of one line then, and print the lines over the next row.
 */
export function wrappedHeight(cells: readonly WrappedCell[]): number | null {
  let height = 0;
  for (const { text, width, size = standardSize, bold = false } of cells) {
    const scale = (size / standardSize) * (bold ? 1.1 : 1);
    const lines = linesOf(text, Math.max(1, (width - freeSpace) / scale));
    if (lines > 1) height = Math.max(height, (lines * lineHeight * size) / standardSize);
  }
  return height === 0 ? null : Math.min(highest, Math.ceil(height));
}

/** Broken between words; inside a word only where it is longer than a line. */
function linesOf(text: string, room: number): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + linesOfOne(paragraph, room), 0);
}

/** Text without blanks between words may break after each character. */
const word = /[^\s\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]+|./gsu;

function linesOfOne(paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const [piece] of paragraph.matchAll(word)) {
    const width = [...piece].reduce((sum, character) => sum + widthOf(character), 0);
    if (used + width <= room) used += width;
    else if (piece.trim() === "") used = room;
    else if (width <= room) [lines, used] = [lines + 1, width];
    else {
      const more = Math.ceil((used + width) / room) - 1;
      [lines, used] = [lines + more, used + width - more * room];
    }
  }
  return lines;
}

/** A sheet's XML with the heights of some rows, counted from 1. They are no fixed ones: a row that is edited finds its height anew. */
export function withHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)"(?![^>]* ht=)/g, (row, number: string) => {
    const height = heights.get(Number(number));
    return height === undefined ? row : `${row} ht="${height}"`;
  });
}
