import type { SheetRole } from "../template";

/** What Excel does not take in a sheet's name. */
const forbidden = /[\\/?*[\]:\p{Cc}\ufffe\uffff]/gu;
const longest = 31;
const endings: Readonly<Record<SheetRole, string>> = { declaration: " - Declaration", smelterList: " - Smelter List", productList: " - Product List" };
const longestStem = longest - Math.max(...Object.values(endings).map(({ length }) => length));

/**
 * Names for a supplier's sheets, alike but for their ends, within Excel's limits and not yet taken in any writing. What is taken by
 * them is added to `taken`, which holds names in small letters.
 */
export function sheetNamesFor(company: string, roles: readonly SheetRole[], taken: Set<string>): Partial<Record<SheetRole, string>> {
  const cleaned = company.replace(forbidden, " ").replace(/\s+/g, " ").trim().replace(/^'+|'+$/g, "") || "Supplier";
  for (let n = 1; ; n++) {
    const number = n === 1 ? "" : ` ${n}`;
    const stem = cut(cleaned, longestStem - number.length) + number;
    const names = roles.map((role) => stem + endings[role]);
    if (names.some((name) => taken.has(name.toLowerCase()))) continue;
    for (const name of names) taken.add(name.toLowerCase());
    return Object.fromEntries(roles.map((role, index) => [role, names[index]]));
  }
}

/** Never half of a character that takes two units, and no blank or apostrophe at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(/[\s']+$/, "");
}
