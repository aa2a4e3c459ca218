/** A colour as exceljs reads it: a value of its own, or a place in the theme made lighter or darker. */
export interface FileColor {
  argb?: string;
  theme?: number;
  tint?: number;
}

/** Excel's order of the theme's colours differs from the file's in the first four. */
const themeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The twelve colours of a theme part, in the order in which cells refer to them; none where it cannot be read. */
export function themeColors(xml: string): string[] {
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(xml)?.[0] ?? "";
  const listed = [...scheme.matchAll(/(?:srgbClr val|lastClr)="([0-9A-Fa-f]{6})"/g)].map(([, hex = ""]) => hex);
  return themeOrder.map((index) => listed[index] ?? "");
}

/** "#RRGGBB"; undefined where the file leaves the colour to Excel. */
export function hexOf(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  const base = color?.argb?.slice(-6) ?? (color?.theme === undefined ? undefined : theme[color.theme]);
  if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  const tint = color?.argb === undefined ? (color?.tint ?? 0) : 0;
  const channels = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  const tinted = channels.map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${tinted.map((channel) => channel.toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}
