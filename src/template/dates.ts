import { format, isValid, parse } from "date-fns";
import type { CellValue } from "./cells";
import { plainText } from "./cells";

const dayMilliseconds = 86_400_000;
/** Day 0 of Excel's two date systems. 1900 counts a 29 February 1900 that never was, hence 30 December. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, Excel's last day. */
const lastSerial = 2_958_465;
/** Only forms in which day and month cannot be taken for one another. */
const written = ["d-MMM-yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "d-MMM-yy", "d-MMMM-yyyy"];

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
  const text = plainText(value).replace(/(\d)(?:st|nd|rd|th)\b/gi, "$1").replace(/\s+/g, " ");
  for (const pattern of written) {
    const day = parse(text, pattern, new Date(2000, 0, 1));
    if (isValid(day) && day.getFullYear() >= 1900) return format(day, "yyyy-MM-dd");
  }
  return null;
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
