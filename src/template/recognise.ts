import type { SheetCells } from "./cells";
import { plainText, valueAt } from "./cells";
import { layouts, otherFamilies } from "./layouts";

export type TemplateFamily = "CMRT" | "EMRT" | "CRT" | "AMRT";

/** What a sheet is, told by what stands at known addresses: labels are formulas in one of ten languages. */
export type SheetKind =
  /** `version` is null where the sheet has a declaration's name but the cell with the version says nothing. */
  | { kind: "declaration"; family: TemplateFamily; version: string | null; versionRow: number }
  | { kind: "smelterList"; version: string | null }
  | { kind: "productList" }
  | { kind: "other" };

/** Declaration!J3 holds the version in every family and every version seen, lower where rows were inserted above; the text is never translated. */
const versionColumn = 9;
const titleColumn = 3;
const headRows = 8;
/** As issued. */
export const issuedVersionRow = 3;
const revision = /^Revision\s+(\d+(?:\.\d+)*[a-z]?)\b/i;
/** 1.00 prints "1.   July 18th 2011" instead. */
const firstRevision = /^1\.\s+July\b/i;
/** Translated titles keep the acronym, Chinese ones in full-width brackets; CMRT 1.x and 2.x have none. */
const acronym = /[(（](CMRT|EMRT|CRT|AMRT)[)）]/;
const listVersionCells = [...new Set([...layouts, ...Object.values(otherFamilies).flat()].map((layout) => layout.smelterList.versionCell))];

/** The part of a sheet that recognise looks at: enough to read first when reading costs a round trip. */
export const headArea = `A1:X${headRows}`;

export function recognise(sheet: SheetCells): SheetKind {
  for (let row = 0; row < headRows; row++) {
    const version = versionIn(plainText(sheet.value(row, versionColumn)));
    if (version !== null) return { kind: "declaration", family: familyIn(sheet), version, versionRow: row + 1 };
  }
  for (const cell of listVersionCells) {
    const listVersion = versionIn(plainText(valueAt(sheet, cell)));
    if (listVersion !== null) return { kind: "smelterList", version: listVersion };
  }
  // These names are not translated either; copies made in Excel add " (2)", the desk's own copies the supplier.
  if (/\bsmelter (?:and mine )?list\b/i.test(sheet.name)) return { kind: "smelterList", version: null };
  if (/\bproduct list\b/i.test(sheet.name)) return { kind: "productList" };
  if (/\bdeclaration\b/i.test(sheet.name)) return { kind: "declaration", family: familyIn(sheet), version: null, versionRow: issuedVersionRow };
  return { kind: "other" };
}

function versionIn(text: string): string | null {
  const printed = revision.exec(text)?.[1]?.toLowerCase() ?? (firstRevision.test(text) ? "1" : null);
  return printed === null ? null : fullNumber(printed);
}

/** "Revision 2" is known as 2.00 and "Revision 5" as 5.0: the decimals came to one digit with 4.0. */
function fullNumber(version: string): string {
  if (!/^\d+$/.test(version)) return version;
  return Number(version) < 4 ? `${version}.00` : `${version}.0`;
}

function familyIn(sheet: SheetCells): TemplateFamily {
  for (let row = 0; row < headRows; row++) {
    const found = acronym.exec(plainText(sheet.value(row, titleColumn)));
    if (found) return found[1] as TemplateFamily;
  }
  return "CMRT";
}
