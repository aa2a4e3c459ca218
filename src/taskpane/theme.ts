import type { PartialTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { theme as plain } from "./themes/plain";

const forced = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

type ThemeName = "contrast" | "dark" | "light";

/** Each by itself: nobody needs all three. */
const themes: Readonly<Record<ThemeName, () => Promise<PartialTheme>>> = {
  contrast: async () => (await import("./themes/contrast")).theme,
  dark: async () => (await import("./themes/dark")).theme,
  light: async () => (await import("./themes/light")).theme,
};

const againMilliseconds = 10_000;

/** The theme that the pane begins with: a plain one where its own cannot be fetched. */
export function firstTheme(): Promise<PartialTheme> {
  return themes[currentTheme()]().catch(() => plain);
}

/** Excel's own theme where it tells one (Windows and Mac), else the system's; Windows contrast themes before both. @param first what stands until another is fetched, which is tried until it succeeds */
export function useTheme(first: PartialTheme): PartialTheme {
  const name = useSyncExternalStore(subscribe, currentTheme);
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted = true;
    let timer = 0;
    const fetchIt = () => {
      themes[name]().then((fetched) => { if (wanted) setTheme(fetched); }, () => { if (wanted) timer = window.setTimeout(fetchIt, againMilliseconds); });
    };
    fetchIt();
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [name]);
  return theme;
}

function currentTheme(): ThemeName {
  if (matchMedia(forced).matches) return "contrast";
  const office = officeBackground();
  return (office === null ? matchMedia(dark).matches : isDark(office)) ? "dark" : "light";
}

/** Excel on the web never tells its theme, whatever the types say. */
function officeBackground(): string | null {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return officeTheme?.bodyBackgroundColor ?? null;
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(forced), matchMedia(dark)];
  queries.forEach((query) => { query.addEventListener("change", onChange); });
  return () => { queries.forEach((query) => { query.removeEventListener("change", onChange); }); };
}
