import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from "../book";
import type { Span } from "./axis";
import { element } from "./dom";
import { Headings } from "./headings";
import { layOut, type Layout } from "./layout";
import { activeId, type Painting } from "./paint";
import { Quadrant } from "./quadrant";
import { select, selectArea, type Selection, type Spot } from "./selection";
import type { Measure } from "./text";

const headingHeight = 20;
/** What a row number needs, in pixels. */
const digit = 8, digitsMargin = 12;

export type Part = "cells" | "columns" | "rows" | "corner";

/** A place that a sheet was left at. */
interface Left {
  selection: Selection;
  x: number;
  y: number;
}

/**
 * Shows one sheet. What is drawn is only what is in view: a stage as large as the window stays put while an empty
 * space as large as the sheet scrolls, and the cells are moved under it.
 */
export class Grid {
  private readonly space = element("div", "space");
  private readonly stage = element("div", "stage");
  private readonly corner = element("div", "corner");
  private readonly columnHeads = [new Headings("columns"), new Headings("columns")] as const;
  private readonly rowHeads = [new Headings("rows"), new Headings("rows")] as const;
  /** By row part (frozen, moving), then by column part. */
  private readonly quadrants = [[new Quadrant(), new Quadrant()], [new Quadrant(), new Quadrant()]] as const;
  private painting: Painting | null = null;
  private chosen: Selection | null = null;
  private readonly places = new WeakMap<Sheet, Left>();
  private size = { width: 0, height: 0 };
  private headWidth = 40;

  constructor(readonly root: HTMLElement, private readonly measure: Measure, private readonly onSelect: () => void) {
    root.setAttribute("role", "grid");
    root.ariaMultiSelectable = "true";
    root.tabIndex = 0;
    this.space.append(this.stage);
    const heads = [...this.columnHeads, ...this.rowHeads].map(({ box }) => box);
    this.stage.append(...this.quadrants.flat().map(({ box }) => box), ...heads, this.corner);
    root.append(this.space);
    this.root.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.resize()).observe(this.root);
  }

  get layout(): Layout {
    if (!this.painting) throw new Error("No sheet is shown yet.");
    return this.painting.layout;
  }
  get sheet(): Sheet {
    return this.layout.sheet;
  }
  get selection(): Selection {
    if (!this.chosen) throw new Error("No sheet is shown yet.");
    return this.chosen;
  }
  /** Rows that one screen holds. */
  get pageRows(): number {
    const { top, bottom } = this.inView();
    return Math.max(1, this.layout.rows.at(bottom) - this.layout.rows.at(top) - 1);
  }

  /** Shows a sheet where it was left, or at its first cells. */
  open(sheet: Sheet): void {
    this.keepPlace();
    const place = this.places.get(sheet);
    this.painting = { layout: layOut(sheet, this.measure), measure: this.measure };
    this.chosen = place?.selection ?? selectArea(this.layout, { row: 0, column: 0, rows: 1, columns: 1 });
    this.root.ariaLabel = sheet.name;
    this.fit();
    this.root.scrollTo(place?.x ?? 0, place?.y ?? 0);
    this.draw();
    this.onSelect();
  }

  /** Draws the sheet anew after it was changed. */
  refresh(): void {
    if (!this.painting) return;
    this.painting = { layout: layOut(this.sheet, this.measure), measure: this.measure };
    this.fit();
    this.draw();
  }

  select(selection: Selection): void {
    this.chosen = selection;
    this.fit();
    this.mark();
    this.onSelect();
  }

  selectSpot(active: Spot, to: Spot = active): void {
    this.select(select(this.layout, active, to));
    this.reveal(to);
  }

  /** Selects an area that was asked for from outside and, when it is out of sight, brings it to the upper part of the window. */
  goTo(area: Area): void {
    this.select(selectArea(this.layout, area));
    this.reveal({ row: area.row, column: area.column }, true);
  }

  reveal({ row, column }: Spot, withRoomAbove = false): void {
    const { rows, columns, frozen, merges } = this.layout;
    const { left, top, right, bottom } = this.inView();
    const merge = merges.at(row, column);
    if (row >= frozen.rows && row < MAX_ROWS) {
      const start = rows.start(merge?.row ?? row);
      const end = merge ? rows.start(merge.row + merge.rows) : rows.start(row + 1);
      const third = withRoomAbove ? (bottom - top) / 3 : 0;
      if (start < top) this.root.scrollTop = start - frozen.height - third;
      else if (end > bottom) this.root.scrollTop += Math.min(end - bottom + (third && bottom - top - third - (end - start)), start - top);
    }
    if (column >= frozen.columns && column < MAX_COLUMNS) {
      const start = columns.start(merge?.column ?? column);
      const end = merge ? columns.start(merge.column + merge.columns) : columns.start(column + 1);
      if (start < left) this.root.scrollLeft = start - frozen.width;
      else if (end > right) this.root.scrollLeft += Math.min(end - right, start - left);
    }
    this.draw();
  }

  /** The cell, or the heading, under a point of the window. */
  partAt(clientX: number, clientY: number): { part: Part; spot: Spot } {
    const { left, top } = this.stage.getBoundingClientRect();
    const { rows, columns, frozen } = this.layout;
    const x = clientX - left - this.headWidth;
    const y = clientY - top - headingHeight;
    const spot = {
      row: Math.min(MAX_ROWS - 1, rows.at(Math.max(0, y < frozen.height ? y : y + this.root.scrollTop))),
      column: Math.min(MAX_COLUMNS - 1, columns.at(Math.max(0, x < frozen.width ? x : x + this.root.scrollLeft))),
    };
    return { part: y < 0 ? (x < 0 ? "corner" : "columns") : x < 0 ? "rows" : "cells", spot };
  }

  /** The layer over a cell, in which its editor lies. */
  layerOf({ row, column }: Spot): HTMLElement {
    const { frozen } = this.layout;
    return this.quadrants[row < frozen.rows ? 0 : 1][column < frozen.columns ? 0 : 1].over;
  }

  private keepPlace(): void {
    if (!this.painting || !this.chosen) return;
    this.places.set(this.sheet, { selection: this.chosen, x: this.root.scrollLeft, y: this.root.scrollTop });
  }

  private resize(): void {
    this.size = { width: this.root.clientWidth, height: this.root.clientHeight };
    this.stage.style.width = `${this.size.width}px`;
    this.stage.style.height = `${this.size.height}px`;
    this.draw();
  }

  /** Makes the sheet's space as large as its used part, the selection and some blank cells need. */
  private fit(): void {
    const { rows, columns, extent } = this.layout;
    const { to } = this.selection;
    const down = Math.max(extent.rows, to.row < MAX_ROWS - 1 ? to.row + 30 : 0);
    const right = Math.max(extent.columns, to.column < MAX_COLUMNS - 1 ? to.column + 10 : 0);
    this.headWidth = Math.max(30, String(down).length * digit + digitsMargin);
    this.space.style.width = `${this.headWidth + columns.start(Math.min(MAX_COLUMNS, right))}px`;
    this.space.style.height = `${headingHeight + rows.start(Math.min(MAX_ROWS, down))}px`;
    this.root.ariaRowCount = String(extent.rows);
    this.root.ariaColCount = String(extent.columns);
  }

  /** What the moving quadrant shows, in pixels of the sheet. */
  private inView(): { left: number; top: number; right: number; bottom: number } {
    const { frozen } = this.layout;
    const { scrollLeft, scrollTop } = this.root;
    return {
      left: frozen.width + scrollLeft,
      top: frozen.height + scrollTop,
      right: Math.max(frozen.width, this.size.width - this.headWidth) + scrollLeft,
      bottom: Math.max(frozen.height, this.size.height - headingHeight) + scrollTop,
    };
  }

  private draw(): void {
    if (!this.painting || !this.size.width) return;
    const { rows, columns, frozen } = this.layout;
    const view = this.inView();
    const bands = {
      rows: [fixed(frozen.rows, frozen.height), { ...moving(frozen.rows, rows.between(view.top, view.bottom)), start: view.top, size: view.bottom - view.top }],
      columns: [fixed(frozen.columns, frozen.width), { ...moving(frozen.columns, columns.between(view.left, view.right)), start: view.left, size: view.right - view.left }],
    } as const;
    const { area } = this.selection;
    const [wholeRows, wholeColumns] = [area.columns === MAX_COLUMNS, area.rows === MAX_ROWS];
    place(this.corner, 0, 0, this.headWidth, headingHeight);
    for (const down of [0, 1] as const) {
      const row = bands.rows[down];
      const y = headingHeight + (down ? frozen.height : 0);
      place(this.rowHeads[down].box, 0, y, this.headWidth, row.size);
      this.rowHeads[down].show(rows, row.shown, row.start, { first: area.row, last: area.row + area.rows - 1 }, wholeRows);
      for (const right of [0, 1] as const) {
        const column = bands.columns[right];
        const x = this.headWidth + (right ? frozen.width : 0);
        const quadrant = this.quadrants[down][right];
        if (down === 0) {
          place(this.columnHeads[right].box, x, 0, column.size, headingHeight);
          this.columnHeads[right].show(columns, column.shown, column.start, { first: area.column, last: area.column + area.columns - 1 }, wholeColumns);
        }
        place(quadrant.box, x, y, column.size, row.size);
        quadrant.box.classList.toggle("frozen-above", down === 1 && frozen.rows > 0);
        quadrant.box.classList.toggle("frozen-left", right === 1 && frozen.columns > 0);
        this.markIn(down, right);
        quadrant.show(
          this.painting,
          { rows: row.shown, columns: column.shown, left: column.start, top: row.start },
          { rows: row.bounds, columns: column.bounds },
        );
      }
    }
    const active = this.root.querySelector(`#${activeId}`);
    if (active) this.root.setAttribute("aria-activedescendant", activeId);
    else this.root.removeAttribute("aria-activedescendant");
  }

  private mark(): void {
    this.draw();
    for (const quadrant of this.quadrants.flat()) quadrant.announce(this.selection.area);
  }

  private markIn(down: 0 | 1, right: 0 | 1): void {
    const { frozen } = this.layout;
    const { active } = this.selection;
    const isHome = active.row < frozen.rows === (down === 0) && active.column < frozen.columns === (right === 0);
    this.quadrants[down][right].mark(this.layout, this.selection, isHome);
  }
}

interface Band {
  shown: Span;
  bounds: Span;
}

const fixed = (count: number, size: number) => ({ shown: { first: 0, last: count - 1 }, bounds: { first: 0, last: count - 1 }, start: 0, size });
const moving = (from: number, { first, last }: Span): Band => ({ shown: { first: Math.max(from, first), last }, bounds: { first: from, last: Infinity } });

function place({ style }: HTMLElement, left: number, top: number, width: number, height: number): void {
  style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
