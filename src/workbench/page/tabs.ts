import type { Book, Sheet } from "../book";
import { element } from "./dom";

/** The strip of sheet tabs, which scrolls when they do not fit; hidden sheets stand in it greyed, to be looked at. */
export class Tabs {
  private readonly list = element("div", "tab-list");
  private shown: Sheet | null = null;

  constructor(root: HTMLElement, private readonly onOpen: (sheet: Sheet) => void) {
    this.list.setAttribute("role", "tablist");
    this.list.ariaLabel = "Sheets";
    this.list.addEventListener("keydown", (event) => this.key(event));
    root.append(this.arrow("Earlier sheets", "\u2039", -1), this.arrow("Later sheets", "\u203a", 1), this.list);
  }

  draw(book: Book, shown: Sheet): void {
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...book.sheets.map((sheet) => this.tab(sheet, sheet === shown)));
    const chosen = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    if (shown !== this.shown) chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) chosen?.focus();
    this.shown = shown;
  }

  focus(): void {
    this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  private tab(sheet: Sheet, isShown: boolean): HTMLElement {
    const tab = element("button", "tab", sheet.name);
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.ariaSelected = String(isShown);
    tab.tabIndex = isShown ? 0 : -1;
    tab.setAttribute("aria-controls", "grid");
    if (sheet.visibility !== "Visible") {
      tab.classList.add("hidden-sheet");
      tab.append(element("span", "hidden-mark", " (hidden)"));
      tab.title = sheet.visibility === "Hidden" ? "Hidden in Excel until somebody unhides it" : "Very hidden: Excel does not list it among its hidden sheets";
    }
    if (sheet.tabColor) tab.style.setProperty("--tab-color", sheet.tabColor);
    tab.addEventListener("click", () => this.onOpen(sheet));
    return tab;
  }

  private arrow(label: string, sign: string, direction: number): HTMLElement {
    const arrow = element("button", "arrow", sign);
    arrow.type = "button";
    arrow.ariaLabel = label;
    arrow.addEventListener("click", () => this.list.scrollBy({ left: direction * this.list.clientWidth * 0.7, behavior: "smooth" }));
    return arrow;
  }

  private key(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const goal = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    tabs.at(Math.min(tabs.length - 1, Math.max(0, goal)))?.click();
  }
}
