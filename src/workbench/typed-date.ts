const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Excel adds the year in which something is typed; a stand-in that gives the same every day takes this one. */
const assumedYear = 2026;

/**
 * A text that Excel in English takes for a date when it is typed: "1-2" (month first), "MAR1", "1-Mar", "3/4/2014", "2014-03-18".
 * @returns the serial number counted from 1900 and the format that the cell gets; null for any other text
 */
export function readTypedDate(text: string): { serial: number; format: string } | null {
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text);
  if (numeric) return dated(Number(numeric[3] ?? assumedYear), Number(numeric[1]), Number(numeric[2]), numeric[3] ? "m/d/yyyy" : "d-mmm");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const monthFirst = /^([a-z]{3})[a-z]*[- ]?(\d{1,2})$/i.exec(text);
  if (monthFirst) return dated(assumedYear, monthOf(monthFirst[1]), Number(monthFirst[2]), "d-mmm");
  const dayFirst = /^(\d{1,2})[- ]?([a-z]{3})[a-z]*(?:[- ](\d{4}))?$/i.exec(text);
  if (dayFirst) return dated(Number(dayFirst[3] ?? assumedYear), monthOf(dayFirst[2]), Number(dayFirst[1]), dayFirst[3] ? "d-mmm-yy" : "d-mmm");
  return null;
}

function monthOf(name = ""): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function dated(year: number, month: number, day: number, format: string): { serial: number; format: string } | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { serial: (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000, format } : null;
}
