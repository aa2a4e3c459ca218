import type { Area, Book, Sheet } from "../book";
import { enter } from "../typed";
import { styleAt } from "./borders";
import { element } from "./dom";
import type { Grid } from "./grid";
import { advance } from "./keys";
import { boxOf } from "./layout";
import type { Spot } from "./selection";
import { editedText } from "./shown";
import { fontFamily, fontSize } from "./text";

export interface EditActions {
  book(): Book;
  hint(sentence: string): void;
}

/** True when a protected sheet keeps people from changing a cell. */
export const isLocked = (sheet: Sheet, { row, column }: Spot): boolean =>
  sheet.protection !== null && styleAt(sheet, row, column)?.locked !== false;

/** Changes cells as people do: by typing over the grid or in the formula bar, and by Delete. */
export class Editing {
  private readonly editor = element("textarea", "editor");
  private spot: Spot | null = null;

  constructor(private readonly grid: Grid, private readonly actions: EditActions) {
    this.editor.ariaLabel = "Cell";
    this.editor.spellcheck = false;
    this.editor.addEventListener("keydown", (event) => this.key(event));
    this.editor.addEventListener("input", () => this.grow());
    this.editor.addEventListener("blur", () => this.finish());
  }

  /** Opens the editor on the active cell, with its content or empty. */
  start(empty = false): void {
    const { active } = this.grid.selection;
    if (this.refuses(active)) return;
    const { layout } = this.grid;
    this.grid.reveal(active);
    const area = layout.merges.at(active.row, active.column) ?? { ...active, rows: 1, columns: 1 };
    const { left, top, width, height } = boxOf(layout, area);
    const style = styleAt(layout.sheet, active.row, active.column);
    Object.assign(this.editor.style, {
      left: `${left - 2}px`,
      top: `${top - 2}px`,
      minWidth: `${width + 3}px`,
      width: `${width + 3}px`,
      height: `${height + 3}px`,
      fontSize: `${fontSize(style)}px`,
      fontFamily: fontFamily(style),
    });
    this.editor.value = empty ? "" : editedText(layout.sheet.cell(active.row, active.column));
    this.spot = active;
    this.grid.layerOf(active).append(this.editor);
    this.editor.focus({ preventScroll: true });
    this.grow();
  }

  /** Takes over the text of an open editor. */
  finish(): void {
    if (!this.spot) return;
    const { spot } = this;
    const text = this.editor.value;
    this.close();
    this.commit(spot, text);
  }

  /** Writes a text into a cell, unless the cell is locked or says the same already. */
  commit(spot: Spot, text: string): void {
    const { sheet } = this.grid;
    if (text === editedText(sheet.cell(spot.row, spot.column)) || this.refuses(spot)) return;
    enter(sheet.ensure(spot.row, spot.column), text);
    this.actions.book().changed(sheet, { ...spot, rows: 1, columns: 1 });
  }

  /** Empties the selected cells, all or none. */
  clear(): void {
    const { sheet, selection, layout } = this.grid;
    const filled = [...cellsIn(sheet, selection.area, layout.used)];
    const locked = filled.find((spot) => isLocked(sheet, spot));
    if (locked ? this.refuses(locked) : !filled.length) return;
    for (const { row, column } of filled) enter(sheet.ensure(row, column), "");
    this.actions.book().changed(sheet, selection.area);
  }

  private close(): void {
    this.spot = null;
    this.editor.remove();
  }

  private refuses(spot: Spot): boolean {
    const { sheet } = this.grid;
    if (!isLocked(sheet, spot)) return false;
    this.actions.hint(`This cell is locked: the sheet ${sheet.name} is protected and takes entries only in its input cells.`);
    return true;
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.close();
      this.grid.root.focus({ preventScroll: true });
    } else if (event.key === "Enter" && event.altKey) {
      this.editor.setRangeText("\n", this.editor.selectionStart, this.editor.selectionEnd, "end");
      this.grow();
    } else if (event.key === "Enter" || event.key === "Tab") {
      this.finish();
      this.grid.root.focus({ preventScroll: true });
      advance(this.grid, event.key, event.shiftKey);
    } else {
      return;
    }
    event.preventDefault();
  }

  private grow(): void {
    const { style, scrollHeight, scrollWidth, clientHeight, clientWidth } = this.editor;
    if (scrollWidth > clientWidth) style.width = `${Math.min(480, scrollWidth + 20)}px`;
    if (scrollHeight > clientHeight) style.height = `${scrollHeight + 4}px`;
  }
}

function* cellsIn(sheet: Sheet, area: Area, used: Area): Generator<Spot> {
  for (let row = area.row; row < Math.min(area.row + area.rows, used.row + used.rows); row++) {
    for (let column = area.column; column < Math.min(area.column + area.columns, used.column + used.columns); column++) {
      const cell = sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) yield { row, column };
    }
  }
}
