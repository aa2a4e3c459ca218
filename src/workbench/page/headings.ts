import { columnName } from "../book";
import type { Axis, Span } from "./axis";
import { element } from "./dom";
import { Strip } from "./strip";

/** The letters above the columns or the numbers beside the rows; a frozen part and the part that scrolls. */
export class Headings {
  readonly box = element("div", "headings");
  private readonly layer = element("div", "layer");
  private readonly strip = new Strip(this.layer, (index) => this.make(index));
  private axis: Axis | null = null;
  private chosen: Span = { first: 0, last: -1 };
  private whole = false;

  constructor(private readonly of: "columns" | "rows") {
    this.box.classList.add(of);
    this.box.ariaHidden = "true";
    this.box.append(this.layer);
  }

  show(axis: Axis, span: Span, moved: number, chosen: Span, whole: boolean): void {
    if (axis !== this.axis || chosen.first !== this.chosen.first || chosen.last !== this.chosen.last || whole !== this.whole) {
      Object.assign(this, { axis, chosen, whole });
      this.strip.clear();
    }
    this.strip.show(span);
    this.layer.style.transform = this.of === "columns" ? `translateX(${-moved}px)` : `translateY(${-moved}px)`;
  }

  private make(index: number): HTMLElement | null {
    const start = this.axis?.start(index) ?? 0;
    const size = this.axis?.size(index) ?? 0;
    if (size === 0) return null;
    const isChosen = index >= this.chosen.first && index <= this.chosen.last;
    const heading = element("div", isChosen ? (this.whole ? "chosen whole" : "chosen") : "");
    heading.textContent = this.of === "columns" ? columnName(index) : String(index + 1);
    heading.style.cssText = this.of === "columns" ? `left:${start}px;width:${size}px` : `top:${start}px;height:${size}px`;
    return heading;
  }
}
