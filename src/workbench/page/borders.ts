import type { Area, Border, CellStyle, Sheet } from "../book";

export type Edge = "top" | "right" | "bottom" | "left";
export type Edges = Partial<Record<Edge, Border>>;

const beyond: Record<Edge, { down: number; right: number; facing: Edge }> = {
  top: { down: -1, right: 0, facing: "bottom" },
  right: { down: 0, right: 1, facing: "left" },
  bottom: { down: 1, right: 0, facing: "top" },
  left: { down: 0, right: -1, facing: "right" },
};
const edges = Object.keys(beyond) as Edge[];

/**
 * The lines around a cell, or around a merged one. A line belongs to both cells that it parts, whichever of them
 * says so; drawn by both, it shows whichever is painted last.
 */
export function edgesOf(sheet: Sheet, area: Area): Edges {
  const found: Edges = {};
  for (const edge of edges) {
    const { down, right, facing } = beyond[edge];
    const row = edge === "bottom" ? area.row + area.rows - 1 : area.row;
    const column = edge === "right" ? area.column + area.columns - 1 : area.column;
    const border = line(styleAt(sheet, row, column)?.[edge]) ?? line(styleAt(sheet, row + down, column + right)?.[facing]);
    if (border) found[edge] = border;
  }
  return found;
}

export const styleAt = (sheet: Sheet, row: number, column: number): CellStyle | undefined =>
  sheet.cell(row, column)?.style ?? sheet.columnStyles.get(column);

const line = (border: Border | undefined): Border | undefined => (border && border.style !== "None" ? border : undefined);

/** In pixels. */
export const thickness = ({ style, weight }: Border): number => (style === "Double" ? 3 : { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[weight]);

/** Excel's line as CSS draws it. */
export function lineOf(border: Border): string {
  const { style, weight, color } = border;
  const width = thickness(border);
  if (style === "Double") return `${width}px double ${color}`;
  const kind = style === "Dot" || weight === "Hairline" ? "dotted" : style.startsWith("Dash") || style === "SlantDashDot" ? "dashed" : "solid";
  return `${width}px ${kind} ${color}`;
}
