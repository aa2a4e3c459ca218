import { readDay, readDayParts } from "../../src/template/dates";
import type { CellValue } from "../../src/template";

test.each<[given: string, value: CellValue, shown: string, date1904: boolean | null, day: string | null]>([
  ["a serial in a file that counts from 1904", 40328, "", true, "2014-05-31"],
  ["the same serial in a file that counts from 1900", 40328, "", false, "2010-05-30"],
  ["a serial whose shown text tells that it counts from 1904", 40328, "31-May-2014", null, "2014-05-31"],
  ["a serial whose shown text tells that it counts from 1900", 40328, "30-May-2010", null, "2010-05-30"],
  ["a serial shown with a year of two digits, in another language", 40328, "31. Mai 14", null, "2014-05-31"],
  ["a serial of which nothing is shown", 41790, "", null, "2014-05-31"],
  ["a serial with a time of day", 41790.75, "", false, "2014-05-31"],
  ["a leap day", 38046, "", false, "2004-02-29"],
  ["a day as text", "31-May-2014", "", false, "2014-05-31"],
  ["a day with an ordinal", "May 31st, 2014", "", false, "2014-05-31"],
  ["a day as ISO 8601", " 2014-05-31 ", "", false, "2014-05-31"],
  ["a day in the 1904 system written as text", "31 May 2014", "", true, "2014-05-31"],
  ["a text that may be March or April", "03/04/2014", "", false, null],
  ["a text that can only be one day, because there is no month 31", "31/05/2014", "", false, "2014-05-31"],
  ["the same the American way", "05/31/2014", "", false, "2014-05-31"],
  ["day and month alike", "05.05.2014", "", false, "2014-05-05"],
  ["dots, which do not tell day from month either", "03.04.2014", "", false, null],
  ["a Chinese date", "2014年5月31日", "", false, "2014-05-31"],
  ["a Korean date", "2014년 5월 31일", "", false, "2014-05-31"],
  ["a date with dots and the year first", "2014. 5. 31.", "", false, "2014-05-31"],
  ["a French month", "31 mai 2014", "", false, "2014-05-31"],
  ["a Spanish date", "31 de mayo de 2014", "", false, "2014-05-31"],
  ["a German date", "31. Mai 2014", "", false, "2014-05-31"],
  ["a Turkish month", "31 Mayıs 2014", "", false, "2014-05-31"],
  ["a date with a time of day", "2014-05-31 00:00:00", "", false, "2014-05-31"],
  ["full-width digits", "２０１４/５/３１", "", false, "2014-05-31"],
  ["a short year with a month's name", "31-May-14", "", false, "2014-05-31"],
  ["a year alone", "2014", "", false, null],
  ["a month and a year", "May 2014", "", false, null],
  ["a day that does not exist", "31-Jun-2014", "", false, null],
  ["words", "next week", "", false, null],
  ["an empty cell", null, "", false, null],
  ["zero", 0, "", false, null],
  ["a number beyond Excel's last day", 3_000_000, "", false, null],
])("%s", (_given, value, shown, date1904, day) => {
  expect(readDay(value, shown, date1904)).toBe(day);
});

test.each<[day: string, month: string, year: string, iso: string | null]>([
  ["31", "May", "2014", "2014-05-31"],
  ["31", "5", "2014", "2014-05-31"],
  ["31st", "Mai", "2014", "2014-05-31"],
  ["31", "June", "2014", null],
  ["", "May", "2014", null],
  ["31", "soon", "2014", null],
])("three cells, %s and %s and %s, are %s", (day, month, year, iso) => {
  expect(readDayParts(day, month, year)).toBe(iso);
});
