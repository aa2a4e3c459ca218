import type { SheetCells } from "./cells";
import { columnIndex, columnName, plainText } from "./cells";
import { specialChoice } from "./choices";
import { layouts, type FormLayout } from "./layouts";
import { metalIn } from "./metals";
import type { SmelterField, SmelterRow } from "./response";

type Columns = FormLayout["smelterList"]["columns"];

const fields: readonly SmelterField[] = [
  "metalText", "lookup", "nameText", "country", "id", "idInput", "idSource", "street", "city", "state",
  "contactName", "contactEmail", "nextSteps", "mineName", "mineCountry", "recycled", "comments",
];
/** Excel's error values; the form's own look-ups leave them behind when a name is typed over them. */
const errorValue = /^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV\/0!)$/;
const notFound = "#N/A";
/** CID and six digits since 3.00; before, the metal's digit, the country's three letters and a number (templates.md, 6). */
export const smelterIdForm = /^(?:CID\d{6}|[1-4][A-Z]{3}\d{3})$/i;
/** What people write where there is no id. */
const noId = /^(?:n\s*\/\s*a|n\.a\.|none|unknown|not (?:available|applicable|listed)|tbd|[-–—.?]+|0|enter smelter details)?$/i;
/** The last line of the form, and sums under a list; both stand alone in their row. */
const footer = /^(?:©|\(c\)\s|copyright\b|(?:grand |sub)?totals?\b|sum\b|合计|总计|合計|総計|합계|gesamt\b|summe\b)/i;
const headRows = 8;
const issuedVersionRow = 3;

/** The rows that the supplier filled in, at their true places. Formulas that show nothing, or an error, are no entry. */
export function readSmelterRows(sheet: SheetCells, layout: FormLayout): SmelterRow[] {
  const { smelterList } = layout;
  const moved = rowsMoved(sheet, smelterList.versionCell);
  const [first, last] = [smelterList.firstRow + moved, smelterList.lastRow + moved];
  const standardColumn = smelterList.standardName === undefined ? null : columnIndex(smelterList.standardName);
  const metalColumn = columnIndex(smelterList.columns.metalText ?? "B");
  const rows: SmelterRow[] = [];
  for (let row = first - 1; row < sheet.rowCount; row++) {
    // Below the form stand its own translations and aliases; a row with a metal was pushed there by rows inserted above it.
    if (row >= last && metalIn(textAt(sheet, row, metalColumn)) === null) continue;
    const columns = columnsOf(sheet, row, smelterList.columns);
    const read = readRow(sheet, row, columns, columns === smelterList.columns ? standardColumn : null);
    if (read) rows.push(read);
  }
  return rows;
}

/** Rows that were inserted above the list, by the cell that repeats the version. */
function rowsMoved(sheet: SheetCells, versionCell: string): number {
  const column = columnIndex(versionCell.replace(/\d+/, ""));
  for (let row = 0; row < headRows; row++) if (/^revision\s+\d/i.test(plainText(sheet.value(row, column)))) return row + 1 - issuedVersionRow;
  return 0;
}

function readRow(sheet: SheetCells, row: number, columns: Columns, standardColumn: number | null): SmelterRow | null {
  const texts = new Map<SmelterField, string>();
  const broken: SmelterField[] = [];
  for (const field of fields) {
    const column = columns[field];
    const text = column === undefined ? "" : textAt(sheet, row, columnIndex(column));
    if (!errorValue.test(text)) texts.set(field, text);
    else if (text !== notFound) broken.push(field);
  }
  const text = (field: SmelterField) => texts.get(field) ?? "";
  // The 6.x form shows 0 for a street that its look-up list does not have.
  if (text("street") === "0") texts.set("street", "");
  const filled = fields.filter((field) => text(field) !== "");
  const [only] = filled;
  if (only === undefined || (filled.length <= 2 && metalIn(text("metalText")) === null && footer.test(text(only)))) return null;
  const standard = standardColumn === null ? "" : entryText(sheet, row, standardColumn);
  return {
    sheet: sheet.name,
    row: row + 1,
    metal: metalIn(text("metalText")),
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
    columns,
    ...(broken.length > 0 ? { broken } : {}),
    ...(columns.id !== undefined && textAt(sheet, row, columnIndex(columns.id)) === notFound ? { idNotFound: true } : {}),
  };
}

const layoutColumns: readonly Columns[] = [...new Map(layouts.map(({ smelterList: { columns } }) => [JSON.stringify(columns), columns] as const)).values()].reverse();
/** How far a pasted row may stand beside its place. */
const shifts = [1, -1, 2, -2, 3, -3];
const others = new WeakMap<Columns, readonly Columns[]>();

/** The columns of other versions, whose rows people paste, and the same columns a little to the right or left. */
function otherColumns(own: Columns): readonly Columns[] {
  const known = others.get(own);
  if (known) return known;
  const made = [...layoutColumns.filter((columns) => columns !== own), ...shifts.flatMap((by) => shifted(own, by))];
  others.set(own, made);
  return made;
}

function shifted(columns: Columns, by: number): Columns[] {
  const entries = Object.entries(columns).map(([field, column]) => [field, columnIndex(column) + by] as const);
  if (entries.some(([field, column]) => column < 0 && field !== "idInput")) return [];
  return [Object.fromEntries(entries.filter(([, column]) => column >= 0).map(([field, column]) => [field, columnName(column)]))];
}

/**
 * The columns in which this row was filled: those of its version, unless its metal or its id says otherwise. Suppliers paste rows of
 * other versions, and a column too far (templates.md, 11.3).
 */
function columnsOf(sheet: SheetCells, row: number, own: Columns): Columns {
  const inPlace = fitOf(sheet, row, own);
  if ((inPlace.metal && inPlace.id) || !hasMetalOrId(sheet, row)) return own;
  let [best, most] = [own, inPlace.score];
  for (const columns of otherColumns(own)) {
    const fit = fitOf(sheet, row, columns);
    // Something has to stand in its place that does not in the version's own columns; an id alone may stand anywhere.
    if (fit.metal && (fit.id || !inPlace.metal) && fit.score > most) [best, most] = [columns, fit.score];
  }
  return best;
}

interface Fit {
  metal: boolean;
  id: boolean;
  score: number;
}

/** 2 for a metal in its place, 2 for an id; 1 less for a text in the place of the id that is none. */
function fitOf(sheet: SheetCells, row: number, columns: Columns): Fit {
  const ids = [cellText(sheet, row, columns.id), cellText(sheet, row, columns.idInput)];
  const metal = metalIn(cellText(sheet, row, columns.metalText)) !== null;
  const id = ids.some((text) => smelterIdForm.test(text));
  const strange = ids.some((text) => !noId.test(text) && !smelterIdForm.test(text) && !errorValue.test(text));
  return { metal, id, score: (metal ? 2 : 0) + (id ? 2 : 0) - (strange ? 1 : 0) };
}

/** Anything beyond the twenty columns of a form is a helper's. */
const lastFormColumn = 24;

function hasMetalOrId(sheet: SheetCells, row: number): boolean {
  for (let column = 0; column < Math.min(sheet.columnCount, lastFormColumn); column++) {
    const text = textAt(sheet, row, column);
    if (text !== "" && (smelterIdForm.test(text) || metalIn(text) !== null)) return true;
  }
  return false;
}

function cellText(sheet: SheetCells, row: number, column: string | undefined): string {
  return column === undefined ? "" : textAt(sheet, row, columnIndex(column));
}

function textAt(sheet: SheetCells, row: number, column: number): string {
  return plainText(sheet.value(row, column));
}

function entryText(sheet: SheetCells, row: number, column: number): string {
  const text = textAt(sheet, row, column);
  return errorValue.test(text) ? "" : text;
}

/** The cell of one field of a smelter row, such as "F47"; null when the row has no such column. */
export function smelterCell({ columns, row }: SmelterRow, field: SmelterField): string | null {
  const column = columns[field];
  return column === undefined ? null : `${column}${row}`;
}
