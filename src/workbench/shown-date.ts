const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const day = 86_400_000;

/**
 * A serial number as a date format shows it in English; null for a format that has a time of day or is no date's.
 * A workbook that counts from 1904 is 1462 days behind one that counts from 1900.
 */
export function shownDate(serial: number, format: string, date1904: boolean): string | null {
  const [pattern = ""] = format.replace(/\[\$[^\]]*\]/g, "").replace(/\\(.)/g, "$1").split(";");
  if (!/^[dmy\s/.,-]+$/i.test(pattern) || !/[dy]/i.test(pattern) || serial < 0) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + (Math.floor(serial) + (date1904 ? 1462 : 0)) * day);
  return pattern.replace(/d+|m+|y+/gi, (part) => partOf(date, part.toLowerCase()));
}

function partOf(date: Date, part: string): string {
  const two = (n: number) => String(n).padStart(2, "0");
  if (part.startsWith("y")) return part.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
  if (part.startsWith("d")) return part.length > 2 ? weekday(date, part.length) : part.length === 2 ? two(date.getUTCDate()) : String(date.getUTCDate());
  const month = months[date.getUTCMonth()] ?? "";
  if (part.length > 2) return part.length === 3 ? month.slice(0, 3) : month;
  return part.length === 2 ? two(date.getUTCMonth() + 1) : String(date.getUTCMonth() + 1);
}

function weekday(date: Date, length: number): string {
  return date.toLocaleDateString("en-US", { weekday: length === 3 ? "short" : "long", timeZone: "UTC" });
}
