import type { CellStyle } from "../book";

/** Width of a line of text in pixels, in a font as CSS writes it. */
export type Measure = (text: string, font: string) => number;

/** Of a line, in sizes of its font. */
export const lineHeight = 1.22;
/** Between the edge of a cell and its text, in pixels. */
export const padding = 3;
/** One step of indent, in pixels. */
export const indentStep = 9;

const usualSize = 11;
const fallback = "Calibri, Carlito, 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

/** In pixels at 96 dpi. */
export const fontSize = (style: CellStyle | undefined): number => ((style?.size ?? usualSize) * 4) / 3;

export function fontFamily(style: CellStyle | undefined): string {
  const name = style?.font?.replace(/["\\\n]/g, "");
  return name ? `"${name}", ${fallback}` : fallback;
}

export function fontOf(style: CellStyle | undefined): string {
  return `${style?.italic ? "italic " : ""}${style?.bold ? "bold " : ""}${fontSize(style)}px ${fontFamily(style)}`;
}

/** Lines that a text takes when it is broken between words to fit a width, and within words longer than it. */
export function countLines(text: string, width: number, font: string, measure: Measure): number {
  return text.split(/\r?\n/).reduce((lines, paragraph) => lines + linesOf(paragraph, Math.max(1, width), font, measure), 0);
}

function linesOf(paragraph: string, width: number, font: string, measure: Measure): number {
  if (measure(paragraph, font) <= width) return 1;
  let lines = 1, used = 0;
  for (const word of paragraph.match(/\s*\S+/g) ?? []) {
    const whole = measure(word, font);
    if (used + whole <= width) {
      used += whole;
      continue;
    }
    const bare = measure(word.trimStart(), font);
    if (used > 0) lines++;
    lines += Math.ceil(bare / width) - 1;
    used = bare > width ? bare % width : bare;
  }
  return lines;
}

/** Measures on a canvas, each text once. */
export function canvasMeasure(): Measure {
  const canvas = document.createElement("canvas").getContext("2d");
  const known = new Map<string, Map<string, number>>();
  let font = "";
  return (text, wanted) => {
    let widths = known.get(wanted);
    if (!widths) known.set(wanted, (widths = new Map<string, number>()));
    let width = widths.get(text);
    if (width === undefined) {
      if (canvas && font !== wanted) canvas.font = font = wanted;
      width = canvas?.measureText(text).width ?? text.length * 7;
      widths.set(text, width);
    }
    return width;
  };
}
