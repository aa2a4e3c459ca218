import type { Grid } from "./grid";
import { end, holds, home, leap, select, step, type Spot } from "./selection";
import { union } from "./merges";

/** What keys do beside moving about. */
export interface KeyActions {
  edit(): void;
  /** Starts typing anew into the active cell; the key's own letter follows. */
  type(): void;
  clear(): void;
  /** Moves the focus out of the grid, which keeps Tab to itself. */
  leave(): void;
}

const arrows = new Map([["ArrowUp", [-1, 0]], ["ArrowDown", [1, 0]], ["ArrowLeft", [0, -1]], ["ArrowRight", [0, 1]]] as const);

/** Moves the active cell by the keys that do so in Excel, and extends the selection when Shift is held. */
export function listenToKeys(grid: Grid, actions: KeyActions): void {
  grid.root.addEventListener("keydown", (event) => {
    if (event.target !== grid.root || event.altKey) return;
    if (event.key === "F2") actions.edit();
    else if (event.key === "Delete" || event.key === "Backspace") actions.clear();
    else if (event.key === "F6") actions.leave();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") selectUsed(grid);
    else if (event.key === "Tab" || event.key === "Enter") advance(grid, event.key, event.shiftKey);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      // Not prevented: the letter lands in the editor, which has the focus by then.
      actions.type();
      return;
    } else {
      const to = target(grid, event);
      if (!to) return;
      move(grid, to, event.shiftKey);
    }
    event.preventDefault();
  });
}

/** Tab and Enter go on by one cell: within the selected cells when there are several, else over the sheet. */
export function advance(grid: Grid, key: "Tab" | "Enter", back: boolean): void {
  const { active } = grid.selection;
  const by = back ? -1 : 1;
  grid.selectSpot(key === "Tab" ? step(grid.layout, active, 0, by) : step(grid.layout, active, by, 0));
}

function target(grid: Grid, event: KeyboardEvent): Spot | null {
  const { layout, selection } = grid;
  const from = event.shiftKey ? selection.to : selection.active;
  const jump = event.ctrlKey || event.metaKey;
  const arrow = arrows.get(event.key as "ArrowUp");
  if (arrow) return (jump ? leap : step)(layout, from, arrow[0], arrow[1]);
  switch (event.key) {
    case "PageDown":
      return jump ? null : step(layout, from, grid.pageRows, 0);
    case "PageUp":
      return jump ? null : step(layout, from, -grid.pageRows, 0);
    case "Home":
      return jump ? home(layout) : { row: from.row, column: home(layout).column };
    case "End":
      return jump ? end(layout) : null;
    default:
      return null;
  }
}

function move(grid: Grid, to: Spot, extend: boolean): void {
  if (!extend) {
    grid.selectSpot(to);
    return;
  }
  const { layout, selection } = grid;
  // A merged cell widens the area past the far corner: go on from its edge, else the selection would stick to it.
  const stuck = holds(selection.area, to.row, to.column) && Boolean(layout.merges.at(to.row, to.column));
  const grown = stuck ? step(layout, to, Math.sign(to.row - selection.to.row), Math.sign(to.column - selection.to.column)) : to;
  grid.select(select(layout, selection.active, grown));
  grid.reveal(grown);
}

function selectUsed(grid: Grid): void {
  const { layout } = grid;
  const all = union({ row: 0, column: 0, rows: 1, columns: 1 }, layout.used);
  grid.select(select(layout, { row: 0, column: 0 }, { row: all.rows - 1, column: all.columns - 1 }));
}
