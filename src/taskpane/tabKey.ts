/** What Excel on the web takes for a stop of the Tab key; office.js moves the focus itself there. */
const stops = ["a[href]", "button:not([disabled])", "input:not([disabled])", "select:not([disabled])", "textarea:not([disabled])", "[tabindex]"].map((one) => `${one}:not([tabindex='-1'])`).join(", ");

/**
 * From what is no stop itself, such as the heading of a page that has just opened, office.js would leave the pane with the first Tab.
 * There the focus goes on to the next stop in the page's order, before office.js hears of the key.
 */
export function keepTabInPage(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const { target } = event;
      if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!(target instanceof HTMLElement) || target === document.body || target.matches(stops)) return;
      // Fluent's own handling may have moved it already.
      const next = document.activeElement === target ? nextStop(target, event.shiftKey) : document.activeElement;
      if (!(next instanceof HTMLElement)) return;
      next.focus();
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function nextStop(from: HTMLElement, backwards: boolean): HTMLElement | null {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter((one) => one.getClientRects().length > 0 && (from.compareDocumentPosition(one) & wanted) !== 0);
  return (backwards ? all.at(-1) : all[0]) ?? null;
}
