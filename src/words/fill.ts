import { isValid, parseISO } from "date-fns";

export type Slots = Record<string, string | number>;

/** How a reader writes what stands in a slot. */
export interface Reader {
  number(value: number): string;
  /** @param iso ISO 8601 day */
  day(iso: string): string;
  /** @param metal as the templates spell it; another text stays as it is */
  metal(metal: string): string;
}

/** As the data has it: numbers plain, days as ISO 8601. */
export const asWritten: Reader = { number: String, day: (iso) => iso, metal: (metal) => metal };

/** Groups from five digits on; newer than the compiler's own list of what it may be. */
const grouped = { useGrouping: "min2" } as unknown as Intl.NumberFormatOptions;

/** An older browser takes "min2" for yes, and would write a year as 2,014: there nothing is grouped. */
function numbersIn(tag: string): Intl.NumberFormat {
  const numbers = new Intl.NumberFormat(tag, grouped);
  return String(numbers.resolvedOptions().useGrouping) === "min2" ? numbers : new Intl.NumberFormat(tag, { useGrouping: false });
}

/** @param tag BCP 47, for numbers and days */
export function readerIn(tag: string, metals: Readonly<Record<string, string>>): Reader {
  const numbers = numbersIn(tag);
  const days = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric" });
  return {
    number: (value) => numbers.format(value),
    day: (iso) => {
      const day = parseISO(iso);
      return isValid(day) ? days.format(day) : iso;
    },
    metal: (metal) => metal.split(", ").map((one) => (Object.hasOwn(metals, one) ? metals[one] : one)).join(", "),
  };
}

/** Slots that hold a day of the desk's own; in others a day is what a supplier wrote, and stays so. */
const daySlots = new Set(["date", "today", "other", "before", "later", "due", "on", "at"]);
const metalSlots = new Set(["metal", "metals", "other", "others", "otherMetal"]);
/** Numbers that are names: of a row, a year, a question. */
const plainSlots = new Set(["row", "year", "first", "number", "otherNumber"]);
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function slotInWords(name: string, value: string | number, reader: Reader): string {
  if (typeof value === "number") return plainSlots.has(name) ? String(value) : reader.number(value);
  if (daySlots.has(name) && isoDay.test(value)) return reader.day(value);
  return quoted(metalSlots.has(name) ? reader.metal(value) : value);
}

export function fill(wording: string, slots: Slots, reader: Reader): string {
  const fillIn = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(slots, name) ? slotInWords(name, slots[name] ?? "", reader) : whole));
  const filled = wording.replace(/\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}|\{\w+\}/g, (whole, count?: string, one?: string, other?: string) =>
    count === undefined ? fillIn(whole) : fillIn((Number(slots[count]) === 1 ? one : other) ?? ""),
  );
  // Some languages write metals small, but not at the beginning.
  return wording.startsWith("{metal}") ? capital(filled) : filled;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const longestQuote = 300;

function quoted(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote).replace(/[\ud800-\udbff]$/, "")}…`;
}
