import { useEffect } from "react";

/** So long a page has to take the focus itself before it is helped. */
const patience = 60;

/**
 * Whoever works by keyboard never loses the place: where what had the focus is gone and nothing has taken it, the page's heading has
 * it, and the next Tab goes on from there. A click beside everything is left alone.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer = 0;
    const remember = ({ target }: FocusEvent) => { last = target instanceof Element ? target : null; };
    const isLost = () => last !== null && !last.isConnected && (document.activeElement === null || document.activeElement === document.body);
    const help = () => {
      if (!isLost()) return;
      last = null;
      const heading = document.getElementById("page-heading") ?? document.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
      if (!heading) return;
      if (heading.id === "page-heading") heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(help, patience);
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
      window.clearTimeout(timer);
    };
  }, []);
}
