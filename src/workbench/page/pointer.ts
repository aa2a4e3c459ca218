import { MAX_COLUMNS, MAX_ROWS } from "../book";
import type { Grid, Part } from "./grid";
import { isSame, select, type Spot } from "./selection";

export interface PointerActions {
  /** Asked before a press moves the selection: an open editor takes its text over. */
  press(): void;
  /** A click, not a drag, on a cell. */
  click(spot: Spot): void;
  edit(): void;
}

/** Selects cells, rows and columns by clicking and dragging, and from the active cell on with Shift. */
export function listenToPointer(grid: Grid, actions: PointerActions): void {
  let dragged: Part | null = null;
  const { root } = grid;
  root.addEventListener("pointerdown", (event) => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest(".editor") || !target.closest(".stage")) return;
    actions.press();
    const { part, spot } = grid.partAt(event.clientX, event.clientY);
    event.preventDefault();
    root.focus({ preventScroll: true });
    root.setPointerCapture(event.pointerId);
    dragged = part;
    choose(grid, part, event.shiftKey ? grid.selection.active : spot, spot);
  });
  root.addEventListener("pointermove", (event) => {
    if (!dragged) return;
    const { spot } = grid.partAt(event.clientX, event.clientY);
    if (isSame(spot, grid.selection.to)) return;
    choose(grid, dragged, grid.selection.active, spot);
    if (dragged === "cells") grid.reveal(spot);
  });
  root.addEventListener("pointerup", (event) => {
    const { spot } = grid.partAt(event.clientX, event.clientY);
    if (dragged === "cells" && isSame(spot, grid.selection.to) && !event.shiftKey && isOneCell(grid)) actions.click(grid.selection.active);
    dragged = null;
  });
  root.addEventListener("pointercancel", () => (dragged = null));
  root.addEventListener("dblclick", (event) => {
    if (!(event.target as HTMLElement).closest(".editor") && grid.partAt(event.clientX, event.clientY).part === "cells") actions.edit();
  });
}

function isOneCell({ selection, layout }: Grid): boolean {
  const { area, active } = selection;
  const merge = layout.merges.at(active.row, active.column);
  return merge ? merge.rows === area.rows && merge.columns === area.columns : area.rows * area.columns === 1;
}

/** Choosing by a heading takes the whole row or column. */
function choose(grid: Grid, part: Part, from: Spot, to: Spot): void {
  const last = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };
  const { layout } = grid;
  if (part === "cells") grid.select(select(layout, from, to));
  else if (part === "columns") grid.select(select(layout, { row: 0, column: from.column }, { row: last.row, column: to.column }));
  else if (part === "rows") grid.select(select(layout, { row: from.row, column: 0 }, { row: to.row, column: last.column }));
  else grid.select(select(layout, { row: 0, column: 0 }, last));
}
