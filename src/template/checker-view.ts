import type { CellValue, SheetCells } from "./cells";
import { valueAt } from "./cells";
import type { Layout } from "./layouts";
import { METALS, type CheckerView } from "./response";

const columnB = 1, columnC = 2, columnD = 3, columnE = 4;
const tenLookups = { first: 4, last: 13 };

/** Reads what the Checker's formulas refer to on the two list sheets (templates.md, 8); an absent sheet counts as empty. */
export function readCheckerView(layout: Layout, smelterList: SheetCells | null, productList: SheetCells | null): CheckerView {
  const view: CheckerView = { firstTenLookups: 0, metalsListed: [], notListedGaps: [], firstProduct: productList ? valueAt(productList, "B6") : null };
  if (!smelterList) return view;
  const listed = new Set<string>();
  const joined: string[] = [];
  for (let row = layout.smelterList.firstRow - 1; row < smelterList.rowCount; row++) {
    const metal = text(smelterList.value(row, columnB));
    const lookup = text(smelterList.value(row, columnC));
    if (row >= tenLookups.first && row <= tenLookups.last && lookup !== "") view.firstTenLookups++;
    if (row < layout.smelterList.lastRow) {
      listed.add(metal.toLowerCase());
      if (metal + lookup !== "") joined.push((metal + lookup).toLowerCase());
    }
    if (lookup.toLowerCase() === "smelter not listed") {
      const name = text(smelterList.value(row, columnD)) === "";
      const country = text(smelterList.value(row, columnE)) === "";
      if (name || country) view.notListedGaps.push({ row: row + 1, missing: name && country ? "name and country" : name ? "name" : "country" });
    }
  }
  view.metalsListed = METALS.filter((metal) => {
    const word = metal.toLowerCase();
    return listed.has(word) && joined.some((both) => both.length > word.length && both.startsWith(word));
  });
  return view;
}

/** As a formula joins and compares it: untrimmed, an empty cell as "". */
function text(value: CellValue): string {
  return value === null ? "" : String(value);
}
