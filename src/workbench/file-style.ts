import type ExcelJS from "exceljs";
import type { Border, CellStyle } from "./book";
import { hexOf } from "./colors";

const lineStyles: Readonly<Record<string, Pick<Border, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};
const sides = ["top", "right", "bottom", "left"] as const;
const horizontals: Readonly<Record<string, string>> = { left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify", centerContinuous: "CenterAcrossSelection", distributed: "Distributed" };
const verticals: Readonly<Record<string, string>> = { top: "Top", middle: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" };

/** A cell's look in a file as the workbook keeps it; null when it is the usual one. */
export function styleFromFile({ font, fill, border, alignment, protection }: Partial<ExcelJS.Style>, theme: readonly string[]): CellStyle | null {
  const style: CellStyle = {};
  if (fill?.type === "pattern" && fill.pattern === "solid") put(style, "fill", hexOf(fill.fgColor, theme));
  put(style, "color", hexOf(font?.color, theme));
  put(style, "font", font?.name);
  put(style, "size", font?.size);
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline && font.underline !== "none") style.underline = true;
  if (font?.strike) style.strike = true;
  if (alignment?.wrapText) style.wrap = true;
  if (alignment?.horizontal) put(style, "horizontal", horizontals[alignment.horizontal]);
  if (alignment?.vertical) put(style, "vertical", verticals[alignment.vertical]);
  if (alignment?.indent) style.indent = alignment.indent;
  if (protection?.locked === false) style.locked = false;
  for (const side of sides) {
    const line = border?.[side];
    if (line?.style) style[side] = { ...(lineStyles[line.style] ?? { style: "Continuous", weight: "Thin" }), color: hexOf(line.color, theme) ?? "#000000" };
  }
  return Object.keys(style).length > 0 ? style : null;
}

/** The same, back into a file. */
export function styleToFile(style: CellStyle): Partial<ExcelJS.Style> {
  const argb = (color: string | undefined) => (color === undefined ? undefined : { argb: `FF${color.slice(1)}` });
  const fileStyle: Partial<ExcelJS.Style> = {
    font: { name: style.font ?? "Calibri", size: style.size ?? 11, bold: style.bold, italic: style.italic, underline: style.underline, strike: style.strike, color: argb(style.color) },
    alignment: {
      wrapText: style.wrap,
      indent: style.indent,
      horizontal: keyOf(horizontals, style.horizontal) as ExcelJS.Alignment["horizontal"] | undefined,
      vertical: keyOf(verticals, style.vertical) as ExcelJS.Alignment["vertical"] | undefined,
    },
    border: Object.fromEntries(sides.flatMap((side) => (style[side] ? [[side, lineToFile(style[side])]] : []))),
  };
  if (style.fill !== undefined) fileStyle.fill = { type: "pattern", pattern: "solid", fgColor: argb(style.fill) };
  if (style.locked === false) fileStyle.protection = { locked: false };
  return fileStyle;
}

function lineToFile({ style, weight, color }: Border): Partial<ExcelJS.Border> {
  const name = Object.entries(lineStyles).find(([, line]) => line.style === style && line.weight === weight)?.[0] ?? Object.entries(lineStyles).find(([, line]) => line.style === style)?.[0] ?? "thin";
  return { style: name as ExcelJS.BorderStyle, color: { argb: `FF${color.slice(1)}` } };
}

function keyOf(names: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return value === undefined ? undefined : Object.entries(names).find(([, name]) => name === value)?.[0];
}

function put<K extends keyof CellStyle>(style: CellStyle, key: K, value: CellStyle[K] | undefined): void {
  if (value !== undefined) style[key] = value;
}
