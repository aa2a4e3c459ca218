import { useEffect, useRef } from "react";
import { tabs, type TabName } from "./pageNames";

/** As aria-keyshortcuts has them. Excel has none with Alt+Shift and a digit, nor with Alt+Shift+G; a letter alone would fight with typing. */
export const pageKeys: Readonly<Record<TabName | "guide", string>> = { suppliers: "Alt+Shift+1", review: "Alt+Shift+2", smelters: "Alt+Shift+3", annex: "Alt+Shift+4", guide: "Alt+Shift+G" };

export interface PageKeyActions {
  tab: (tab: TabName) => void;
  guide: () => void;
}

/** The keys that work everywhere in the pane: by the key's place, since with Alt and Shift many keyboards write something else. */
export function usePageKeys(actions: PageKeyActions): void {
  const current = useRef(actions);
  useEffect(() => { current.current = actions; });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      const tab = tabs[Number(/^Digit([1-4])$/.exec(event.code)?.[1] ?? 0) - 1];
      if (tab) current.current.tab(tab);
      else if (event.code === "KeyG") current.current.guide();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => { window.removeEventListener("keydown", onKeyDown); };
  }, []);
}
