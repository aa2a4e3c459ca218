import type { Cell, CellValue } from "./book";
import { shownDate } from "./shown-date";
import { readTypedDate } from "./typed-date";

/** A formula of the desk: a link inside the workbook whose parts are plain texts. */
const literalLink = /^HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/i;

/**
 * Puts a value into a cell as typing it would: numbers, percentages, dates and TRUE or FALSE are recognised, "=" begins a formula,
 * a leading apostrophe forces text; under the text format everything stays the text that it is.
 * `date1904` says how the workbook counts its dates: a typed date becomes another number there, and shows as the same day.
 */
export function enter(cell: Cell, value: CellValue, date1904 = false): void {
  delete cell.formula;
  delete cell.text;
  delete cell.error;
  if (cell.link?.byFormula) delete cell.link;
  if (value === "") cell.value = null;
  else if (typeof value !== "string" || cell.numberFormat === "@") cell.value = value;
  else if (value.startsWith("'")) cell.value = value.slice(1);
  else if (/^=./.test(value)) enterFormula(cell, value.slice(1));
  else enterText(cell, value, date1904);
  showAsDate(cell, date1904);
}

function showAsDate(cell: Cell, date1904: boolean): void {
  if (typeof cell.value !== "number" || cell.formula !== undefined || cell.numberFormat === undefined) return;
  const text = shownDate(cell.value, cell.numberFormat, date1904);
  if (text !== null) cell.text = text;
}

/** Formulas are not calculated: they hold 0, but for links, whose text is written in them. */
function enterFormula(cell: Cell, formula: string): void {
  const link = literalLink.exec(formula);
  const unquoted = (text: string) => text.replace(/""/g, '"');
  cell.formula = formula;
  cell.value = link ? unquoted(link[2] ?? "") : 0;
  if (link) cell.link = { address: unquoted(link[1] ?? ""), byFormula: true };
}

/** From 1900, Excel's first day, to 1904. */
const daysTo1904 = 1462;

function enterText(cell: Cell, text: string, date1904: boolean): void {
  const trimmed = text.trim();
  const date = readTypedDate(trimmed);
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(trimmed)) cell.value = Number(trimmed);
  else if (/^[-+]?\d+(?:\.\d+)?%$/.test(trimmed)) Object.assign(cell, { value: Number(trimmed.slice(0, -1)) / 100, numberFormat: cell.numberFormat ?? "0%" });
  else if (/^(?:true|false)$/i.test(trimmed)) cell.value = trimmed.toLowerCase() === "true";
  else if (date) Object.assign(cell, { value: date.serial - (date1904 ? daysTo1904 : 0), numberFormat: cell.numberFormat ?? date.format });
  else cell.value = text;
}
