import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const forced = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** Excel's own theme where it tells one (Windows and Mac), else the system's; Windows contrast themes before both. */
export function useTheme(): Theme {
  const name = useSyncExternalStore(subscribe, currentTheme);
  return name === "contrast" ? teamsHighContrastTheme : name === "dark" ? webDarkTheme : webLightTheme;
}

function currentTheme(): "contrast" | "dark" | "light" {
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
