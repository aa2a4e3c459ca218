import type { CellValue } from "./cells";
import { plainText } from "./cells";
import { monthNamed } from "./months";

const dayMilliseconds = 86_400_000;
/** Day 0 of Excel's two date systems. 1900 counts a 29 February 1900 that never was, hence 30 December. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, Excel's last day. */
const lastSerial = 2_958_465;
/** Two digits of a year mean this century: the first template is of 2011. */
const century = 2000;

/**
 * The day that a cell holds, as ISO 8601, or null when it holds none or an ambiguous text such as 03/04/2014.
 *
 * Templates up to 3.01 count from 1904, and people copy their sheets into workbooks that count from 1900 (templates.md, 11.10),
 * so the source decides; where it cannot tell, the shown text does: the two readings are four years and a day apart.
 */
export function readDay(value: CellValue, shown: string, date1904: boolean | null): string | null {
  if (typeof value === "number") {
    if (value < 1 || value > lastSerial) return null;
    return isoOf(value, date1904 ?? shows1904(value, shown));
  }
  const text = plainText(value)
    .normalize("NFKC")
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, "$1")
    // A time of day behind the date says nothing about the day.
    .replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i, "")
    .replace(/\s+/g, " ")
    .trim();
  return numbersOnly(text) ?? withMonthName(text);
}

/** The day of CMRT 1.00, which asks for it in three cells. */
export function readDayParts(day: string, month: string, year: string): string | null {
  return isoDay(numberIn(year), monthNamed(month) ?? numberIn(month), numberIn(day));
}

/** Year first, in any of the usual writings, Chinese, Japanese and Korean too; year last only where day and month cannot be taken for one another. */
function numbersOnly(text: string): string | null {
  const [, y, m, d] = /^(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2}) ?[日일.]?$/.exec(text) ?? [];
  if (y !== undefined) return isoDay(Number(y), Number(m), Number(d));
  const [, one, other, year] = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/.exec(text) ?? [];
  if (one === undefined) return null;
  const readings = new Set([isoDay(Number(year), Number(one), Number(other)), isoDay(Number(year), Number(other), Number(one))]);
  readings.delete(null);
  return readings.size === 1 ? ([...readings][0] ?? null) : null;
}

/** A day, a month's name and a year, in any order that keeps the year last or first: "31-May-2014", "May 31, 2014", "31 de mayo de 2014". */
function withMonthName(text: string): string | null {
  const parts = text.toLowerCase().split(/[\s,./-]+/).filter((part) => part !== "" && part !== "de" && part !== "of");
  if (parts.length !== 3) return null;
  const month = parts.map((part) => monthNamed(part)).find((found) => found !== null) ?? null;
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  const [first, second, ...more] = numbers;
  if (month === null || first === undefined || second === undefined || more.length > 0) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return /^(?:\d{4}|\d{2})$/.test(year) && day.length <= 2 ? isoDay(Number(year) + (year.length === 2 ? century : 0), month, Number(day)) : null;
}

function numberIn(text: string): number | null {
  return /^\d{1,4}(?:st|nd|rd|th)?$/i.test(text) ? Number.parseInt(text, 10) : null;
}

/** Null for a day that no calendar has. */
function isoDay(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function isoOf(serial: number, date1904: boolean): string {
  return new Date((date1904 ? epoch1904 : epoch1900) + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}

function shows1904(serial: number, shown: string): boolean {
  return !agrees(isoOf(serial, false), shown) && agrees(isoOf(serial, true), shown);
}

/** True when the shown text has the year (two digits are enough) and the day of this date among its numbers. */
function agrees(iso: string, shown: string): boolean {
  const numbers = (shown.match(/\d+/g) ?? []).map(Number);
  const [year = 0, , day = 0] = iso.split("-").map(Number);
  return (numbers.includes(year) || numbers.includes(year % 100)) && numbers.includes(day);
}
