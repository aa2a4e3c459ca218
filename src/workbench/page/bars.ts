import { findPlace, nameOf, type Place } from "./reference";
import type { Book } from "../book";
import type { Editing } from "./editing";
import type { Grid } from "./grid";
import { editedText } from "./shown";

export interface BarActions {
  book(): Book;
  goTo(place: Place): void;
  hint(sentence: string): void;
}

/** The name box, which shows and takes an address, and the formula bar, which shows and takes the active cell's content. */
export class Bars {
  constructor(
    private readonly nameBox: HTMLInputElement,
    private readonly formula: HTMLInputElement,
    private readonly grid: Grid,
    editing: Editing,
    private readonly actions: BarActions,
  ) {
    nameBox.addEventListener("focus", () => nameBox.select());
    nameBox.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") this.go();
      if (key === "Escape") this.back();
    });
    nameBox.addEventListener("blur", () => this.draw());
    formula.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.draw();
      if (key === "Enter") editing.commit(grid.selection.active, formula.value);
      if (key === "Enter" || key === "Escape") grid.root.focus({ preventScroll: true });
    });
    formula.addEventListener("blur", () => this.draw());
  }

  draw(): void {
    const { selection, layout, sheet } = this.grid;
    const { active, area } = selection;
    this.nameBox.value = nameOf(area, layout.merges.at(active.row, active.column));
    this.formula.value = editedText(sheet.cell(active.row, active.column));
  }

  private go(): void {
    const place = findPlace(this.actions.book(), this.grid.sheet, this.nameBox.value);
    if (place) {
      this.actions.goTo(place);
      this.grid.root.focus({ preventScroll: true });
    } else {
      this.actions.hint(`There is no cell "${this.nameBox.value}" in this workbook. Write D8, or Declaration!D8 for a cell of another sheet.`);
      this.nameBox.select();
    }
  }

  private back(): void {
    this.draw();
    this.grid.root.focus({ preventScroll: true });
  }
}
