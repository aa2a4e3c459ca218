import type { Cell } from "../book";

export type Kind = "blank" | "text" | "number" | "boolean" | "error";

export function kindOf(cell: Cell | undefined): Kind {
  if (!cell || cell.value === null || cell.value === "") return "blank";
  if (cell.error) return "error";
  if (typeof cell.value === "number") return "number";
  return typeof cell.value === "boolean" ? "boolean" : "text";
}

/** What a cell shows on the sheet. */
export function shownText(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.text !== undefined) return cell.text;
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  return cell.value === null ? "" : String(cell.value);
}

/** What the formula bar shows of a cell, and what editing it starts from. */
export function editedText(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  return cell.value === null ? "" : String(cell.value);
}

export interface Placing {
  horizontal: "left" | "center" | "right";
  vertical: "top" | "center" | "bottom";
  wrap: boolean;
  /** Steps from the edge of the cell, as Excel counts them. */
  indent: number;
}

/** Where the text of a cell stands in it: text to the left, numbers to the right, truth and errors in the middle. */
export function placingOf(cell: Cell | undefined): Placing {
  const style = cell?.style;
  const wrap = style?.wrap === true || style?.horizontal === "Justify" || style?.vertical === "Justify";
  return { horizontal: horizontalOf(cell), vertical: verticalOf(style?.vertical), wrap, indent: style?.indent ?? 0 };
}

function horizontalOf(cell: Cell | undefined): Placing["horizontal"] {
  switch (cell?.style?.horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
  }
  const kind = kindOf(cell);
  if (kind === "number") return "right";
  return kind === "boolean" || kind === "error" ? "center" : "left";
}

function verticalOf(vertical: string | undefined): Placing["vertical"] {
  if (vertical === "Top" || vertical === "Justify") return "top";
  return vertical === "Center" || vertical === "Distributed" ? "center" : "bottom";
}

/** The address that a click on a cell follows, from the cell's link or its HYPERLINK formula. */
export function linkOf(cell: Cell | undefined): string | null {
  if (cell?.link) return cell.link.address;
  const formula = /^HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(cell?.formula ?? "");
  return formula?.[1]?.replaceAll('""', '"') ?? null;
}
