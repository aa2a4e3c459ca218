import type { SheetCells } from "./cells";
import { columnIndex, plainText } from "./cells";
import type { Layout } from "./layouts";
import { METALS, type Metal, type SmelterField, type SmelterRow } from "./response";

const fields: readonly SmelterField[] = [
  "metalText", "lookup", "nameText", "country", "id", "idInput", "idSource", "street", "city", "state",
  "contactName", "contactEmail", "nextSteps", "mineName", "mineCountry", "recycled", "comments",
];
/** Excel's error values; the form's own look-ups leave them behind when a name is typed over them. */
const errorValue = /^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!)$/;
/** The choices that name no smelter, in any capitals (templates.md, 5.2). */
const specialChoice = /^smelter not (?:listed|yet identified)$/i;

/** The rows that the supplier filled in, at their true places. Formulas that show nothing, or an error, are no entry. */
export function readSmelterRows(sheet: SheetCells, layout: Layout): SmelterRow[] {
  const { columns, standardName, firstRow, lastRow } = layout.smelterList;
  const places = fields.map((field) => [field, columns[field] === undefined ? null : columnIndex(columns[field])] as const);
  const standardColumn = standardName === undefined ? null : columnIndex(standardName);
  const rows: SmelterRow[] = [];
  for (let row = firstRow - 1; row < Math.min(lastRow, sheet.rowCount); row++) {
    const texts = new Map(places.map(([field, column]) => [field, column === null ? "" : entryText(sheet, row, column)]));
    const text = (field: SmelterField) => texts.get(field) ?? "";
    // The 6.x form shows 0 for a street that its look-up list does not have.
    if (text("street") === "0") texts.set("street", "");
    if (fields.every((field) => text(field) === "")) continue;
    const standard = standardColumn === null ? "" : entryText(sheet, row, standardColumn);
    rows.push({
      sheet: sheet.name,
      row: row + 1,
      metal: metalOf(text("metalText")),
      metalText: text("metalText"),
      lookup: text("lookup"),
      name: standard || text("nameText") || (specialChoice.test(text("lookup")) ? "" : text("lookup")),
      nameText: text("nameText"),
      country: text("country"),
      id: text("id"),
      idInput: text("idInput"),
      idSource: text("idSource"),
      street: text("street"),
      city: text("city"),
      state: text("state"),
      contactName: text("contactName"),
      contactEmail: text("contactEmail"),
      nextSteps: text("nextSteps"),
      mineName: text("mineName"),
      mineCountry: text("mineCountry"),
      recycled: text("recycled"),
      comments: text("comments"),
    });
  }
  return rows;
}

function entryText(sheet: SheetCells, row: number, column: number): string {
  const text = plainText(sheet.value(row, column));
  return errorValue.test(text) ? "" : text;
}

/** "Gold", "GOLD " and "Gold (Au)" are gold; anything else is null. */
function metalOf(text: string): Metal | null {
  const word = text.replace(/\s*[(（].*$/, "").toLowerCase();
  return METALS.find((metal) => metal.toLowerCase() === word) ?? null;
}
