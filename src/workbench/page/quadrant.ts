import type { Area } from "../book";
import { covers, type Span } from "./axis";
import { element } from "./dom";
import { boxOf, type Layout } from "./layout";
import { meet } from "./merges";
import { paintRow, type Painting } from "./paint";
import { holds, type Selection, type Spot } from "./selection";
import { Strip } from "./strip";

/** What a quadrant shows: rows and columns, and how far the sheet is moved under it, in pixels. */
export interface View {
  rows: Span;
  columns: Span;
  left: number;
  top: number;
}

const columnMargin = 4;
const rowMargin = 5;

/** One of the four parts that frozen rows and columns cut the grid into. */
export class Quadrant {
  readonly box = element("div", "quadrant");
  /** Lies over the cells and moves with them; holds the selection and the editor. */
  readonly over = element("div", "layer over");
  private readonly cells = element("div", "layer cells");
  private readonly uprights = element("div", "layer");
  private readonly rules = element("div", "layer");
  private readonly range = element("div", "range");
  private readonly frame = element("div", "frame");
  private readonly cellRows = new Strip(this.cells, (row) => this.paint(row));
  private readonly ruleStrip = new Strip(this.rules, (row) => this.rule(row));
  private painting: Painting | null = null;
  private columns: Span = { first: 0, last: -1 };
  private active: Spot = { row: -1, column: -1 };

  constructor() {
    this.box.append(this.uprights, this.rules, this.cells, this.over);
    this.over.append(this.range, this.frame);
    for (const layer of [this.uprights, this.rules]) layer.ariaHidden = "true";
  }

  /** Draws what came into view; everything, when the layout is a new one. */
  show(painting: Painting, view: View, bounds: { rows: Span; columns: Span }): void {
    if (painting !== this.painting || !covers(this.columns, view.columns)) {
      this.painting = painting;
      this.columns = widened(view.columns, columnMargin, bounds.columns);
      this.cellRows.clear();
      this.ruleStrip.clear();
      this.uprights.replaceChildren(...this.columnLines(painting.layout));
    }
    const rows = widened(view.rows, rowMargin, bounds.rows);
    this.cellRows.show(rows, this.mergedFromElsewhere(painting.layout, rows));
    this.ruleStrip.show(painting.layout.sheet.showGridlines ? rows : { first: 0, last: -1 });
    this.cells.style.transform = this.over.style.transform = `translate(${-view.left}px,${-view.top}px)`;
    this.uprights.style.transform = `translateX(${-view.left}px)`;
    this.rules.style.transform = `translateY(${-view.top}px)`;
  }

  /** Marks the selected cells; the active one is painted even when blank. */
  mark(layout: Layout, { active, area }: Selection, isHome: boolean): void {
    const now = isHome ? active : { row: -1, column: -1 };
    if (now.row !== this.active.row || now.column !== this.active.column) {
      this.cellRows.forget(this.active.row);
      this.cellRows.forget(now.row);
      this.active = now;
    }
    const own = layout.merges.at(active.row, active.column) ?? { ...active, rows: 1, columns: 1 };
    const { left, top, width, height } = boxOf(layout, area);
    const hole = boxOf(layout, own);
    this.frame.style.cssText = `left:${left - 1}px;top:${top - 1}px;width:${width + 1}px;height:${height + 1}px`;
    const [x, y] = [hole.left - left, hole.top - top];
    const [right, bottom] = [x + hole.width, y + hole.height];
    const around = `polygon(evenodd,0 0,100% 0,100% 100%,0 100%,0 0,${x}px ${y}px,${right}px ${y}px,${right}px ${bottom}px,${x}px ${bottom}px,${x}px ${y}px)`;
    this.range.style.cssText = `left:${left}px;top:${top}px;width:${width - 1}px;height:${height - 1}px;clip-path:${around}`;
    this.range.hidden = hole.width === width && hole.height === height;
  }

  /** Tells which of the painted cells are selected. */
  announce(area: Area): void {
    for (const row of this.cells.children) {
      const at = Number(row.ariaRowIndex) - 1;
      for (const cell of row.querySelectorAll("[role=gridcell]")) {
        const chosen = String(holds(area, at, Number(cell.ariaColIndex) - 1));
        if (cell.ariaSelected !== chosen) cell.ariaSelected = chosen;
      }
    }
  }

  private paint(row: number): HTMLElement | null {
    if (!this.painting || this.painting.layout.rows.size(row) === 0) return null;
    return paintRow(this.painting, row, this.columns, row === this.active.row ? this.active.column : null);
  }

  private rule(row: number): HTMLElement | null {
    const rows = this.painting?.layout.rows;
    if (!rows || rows.size(row) === 0) return null;
    const line = element("div", "rule");
    line.style.top = `${rows.start(row + 1) - 1}px`;
    return line;
  }

  private columnLines({ sheet, columns }: Layout): HTMLElement[] {
    const lines: HTMLElement[] = [];
    if (!sheet.showGridlines) return lines;
    for (let column = this.columns.first; column <= this.columns.last; column++) {
      if (columns.size(column) === 0) continue;
      const line = element("div", "upright");
      line.style.left = `${columns.start(column + 1) - 1}px`;
      lines.push(line);
    }
    return lines;
  }

  /** First rows of merged cells that reach into view from above. */
  private mergedFromElsewhere({ merges }: Layout, rows: Span): Set<number> {
    const area = { row: rows.first, rows: 1, column: this.columns.first, columns: this.columns.last - this.columns.first + 1 };
    return new Set(merges.ofRow(rows.first).filter((merge) => merge.row < rows.first && meet(merge, area)).map(({ row }) => row));
  }
}

function widened({ first, last }: Span, by: number, bounds: Span): Span {
  if (last < first) return { first, last };
  return { first: Math.max(bounds.first, first - by), last: Math.min(bounds.last, last + by) };
}
