import { columnName, type Area, type Cell, type Sheet } from "../book";
import { edgesOf, lineOf, thickness, type Edges } from "./borders";
import { within, type Span } from "./axis";
import { boxOf, type Layout } from "./layout";
import { neighbours, runOf } from "./overflow";
import { kindOf, linkOf, placingOf, shownText, type Placing } from "./shown";
import { dressOf, tableAt, type Dress } from "./tables";
import { fontFamily, fontOf, fontSize, indentStep, padding, type Measure } from "./text";

export interface Painting {
  layout: Layout;
  measure: Measure;
}

/** The element of the active cell, which the grid names as its active descendant. */
export const activeId = "active-cell";

/**
 * Draws the cells of a row that show between two columns: those with content or a look of their own, merged cells
 * at their first cell, and `always`, the active cell, so that it can be announced. The row lies at its own top.
 */
export function paintRow(painting: Painting, row: number, span: Span, always: number | null): HTMLElement | null {
  const { layout } = painting;
  const { sheet, columns, merges } = layout;
  const wanted = new Set(neighbours(sheet, row, span.first, span.last));
  for (let column = span.first; column <= span.last; column++) wanted.add(column);
  for (const merge of merges.ofRow(row)) if (merge.column < span.first && merge.column + merge.columns > span.first) wanted.add(merge.column);
  const cells: HTMLElement[] = [];
  for (const column of wanted) {
    const merge = merges.at(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    const area = merge ?? { row, column, rows: 1, columns: 1 };
    if (columns.span(column, area.columns) === 0) continue;
    const box = paintCell(painting, area, column === always, span);
    if (box) cells.push(box);
  }
  if (!cells.length) return null;
  const line = document.createElement("div");
  line.setAttribute("role", "row");
  line.ariaRowIndex = String(row + 1);
  line.style.top = `${layout.rows.start(row)}px`;
  line.append(...cells);
  return line;
}

function paintCell(painting: Painting, area: Area, always: boolean, span: Span): HTMLElement | null {
  const { layout, measure } = painting;
  const { sheet } = layout;
  const cell = dressed(sheet, area.row, area.column);
  const table = tableAt(sheet, area.row, area.column);
  const dress = table && dressOf(table, area.row);
  const edges = edgesOf(sheet, area);
  const fill = cell?.style?.fill ?? dress?.fill;
  const blank = kindOf(cell) === "blank";
  if (blank && !always && !fill && !dress?.filterButton && !Object.keys(edges).length && area.rows * area.columns === 1) return null;

  const width = layout.columns.span(area.column, area.columns);
  const font = fontOf(cell?.style);
  const text = fitted(cell, width, font, measure);
  const isMerged = area.rows * area.columns > 1;
  const placing = placingOf(cell);
  // A filter button ends the cell, so that its text never runs on beyond it.
  const needed = blank || placing.wrap || dress?.filterButton ? 0 : measure(text, font) + 2 * padding + placing.indent * indentStep;
  const run = runOf(sheet, layout.columns, layout.merges, area.row, area.column, isMerged ? 0 : needed);
  const runs = run.first < run.last && !isMerged;
  const lies = runs ? { ...area, column: run.first, columns: run.last - run.first + 1 } : area;
  if (lies.column > span.last || lies.column + lies.columns <= span.first) return null;
  const box = document.createElement("div");
  const { left, height } = boxOf(layout, lies);
  const outer = layout.columns.span(lies.column, lies.columns);
  const hides = !fill && (runs ? isPlain(sheet, lies, area.column) : isMerged);
  box.className = ["cell", runs && "runs", placing.wrap && "wraps", hides && "hides"].filter(Boolean).join(" ");
  let css = `left:${left - 1}px;width:${outer + 1}px;height:${height + 1}px;`;
  if (fill && !runs) css += `background:${fill};`;
  if (!runs) css += edgeStyle(edges);
  if (!blank) css += textStyle(cell, dress, placing, inset(layout, area, run, runs ? {} : edges, hides));
  box.style.cssText = css;
  box.textContent = text;
  if (!blank && linkOf(cell) !== null) box.classList.add("link");
  if (dress?.filterButton) box.append(filterButton());
  // What only reaches into these columns is told where it belongs.
  if (within(span, area.column) || always) describe(box, area, shownText(cell), always);
  else box.ariaHidden = "true";
  return runs && (fill || Object.keys(edges).length) ? withGround(box, layout, area, fill, edges) : box;
}

/** Tells assistive technology, and whoever looks for a cell by its address, which cell a box is. */
function describe(box: HTMLElement, area: Area, text: string, isActive: boolean): void {
  const address = `${columnName(area.column)}${area.row + 1}`;
  box.setAttribute("role", "gridcell");
  box.dataset.cell = address;
  box.ariaColIndex = String(area.column + 1);
  if (area.rows > 1) box.ariaRowSpan = String(area.rows);
  if (area.columns > 1) box.ariaColSpan = String(area.columns);
  box.ariaSelected = String(isActive);
  if (!isActive) return;
  box.id = activeId;
  box.ariaLabel = `${address} ${text}`.trim();
}

/** The cell as it looks: with the format of its column where it has none. */
function dressed(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.cell(row, column);
  const style = cell?.style ? undefined : sheet.columnStyles.get(column);
  return style ? { ...(cell ?? { value: null }), style } : cell;
}

/** A number that does not fit shows as #s, so that it is not read wrongly. */
function fitted(cell: Cell | undefined, width: number, font: string, measure: Measure): string {
  const text = shownText(cell);
  if (kindOf(cell) !== "number" || placingOf(cell).wrap || measure(text, font) <= width - 1) return text;
  return "#".repeat(Math.max(1, Math.floor((width - 2 * padding) / measure("#", font))));
}

/** True when the cells under a long text have no look of their own, so that its box may hide the grid lines between them. */
function isPlain(sheet: Sheet, area: Area, own: number): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (column === own) continue;
    if (dressed(sheet, area.row, column)?.style?.fill || tableAt(sheet, area.row, column)) return false;
    if (Object.keys(edgesOf(sheet, { row: area.row, column, rows: 1, columns: 1 })).length) return false;
  }
  const style = dressed(sheet, area.row, own)?.style;
  return !style?.fill && !Object.keys(edgesOf(sheet, { row: area.row, column: own, rows: 1, columns: 1 })).length;
}

/** A text that runs over its neighbours lies above them; fill and lines stay with its own cell. */
function withGround(text: HTMLElement, layout: Layout, area: Area, fill: string | undefined, edges: Edges): HTMLElement {
  const ground = document.createElement("div");
  ground.className = "ground";
  const { left, width, height } = boxOf(layout, area);
  ground.style.cssText = `left:${left - 1}px;width:${width + 1}px;height:${height + 1}px;${fill ? `background:${fill};` : ""}${edgeStyle(edges)}`;
  const both = document.createElement("div");
  both.className = "pair";
  both.append(ground, text);
  return both;
}

/** What lies between the sides of the box and the text: lines of any width do not shift it, nor do cells that it runs over. */
function inset({ columns }: Layout, area: Area, run: Span, edges: Edges, hides: boolean): { before: number; after: number } {
  const drawn = (edge: "left" | "right") => (edges[edge] ? thickness(edges[edge]) : hides ? 1 : 0);
  const isAlone = run.first === run.last;
  return {
    before: 1 - drawn("left") + (isAlone ? 0 : columns.span(run.first, area.column - run.first)),
    after: 1 - drawn("right") + (isAlone ? 0 : columns.span(area.column + 1, run.last - area.column)),
  };
}

function edgeStyle(edges: Edges): string {
  let css = "";
  for (const [edge, border] of Object.entries(edges)) css += `border-${edge}:${lineOf(border)};`;
  return css;
}

const across = { left: "flex-start", center: "center", right: "flex-end" };
const upright = { top: "flex-start", center: "center", bottom: "flex-end" };

function textStyle(cell: Cell | undefined, dress: Dress | undefined, place: Placing, { before, after }: ReturnType<typeof inset>): string {
  const style = cell?.style;
  const { horizontal } = place;
  const indent = padding + place.indent * indentStep;
  const start = horizontal === "left" ? before + indent : horizontal === "center" ? Math.max(0, before - after) : padding;
  const end = horizontal === "right" ? after + indent : horizontal === "center" ? Math.max(0, after - before) : padding;
  let css = `font-size:${fontSize(style)}px;justify-content:${across[horizontal]};align-items:${upright[place.vertical]};padding:1px ${end}px 1px ${start}px;`;
  if (style?.font) css += `font-family:${fontFamily(style).replaceAll('"', "'")};`;
  if (horizontal !== "left") css += `text-align:${horizontal};`;
  if (style?.bold ?? dress?.bold) css += "font-weight:bold;";
  if (style?.italic) css += "font-style:italic;";
  const color = style?.color ?? dress?.color;
  if (color) css += `color:${color};`;
  const decoration = [style?.underline && "underline", style?.strike && "line-through"].filter(Boolean).join(" ");
  if (decoration) css += `text-decoration:${decoration};`;
  return css;
}

function filterButton(): HTMLElement {
  const button = document.createElement("span");
  button.className = "filter";
  button.ariaHidden = "true";
  return button;
}
