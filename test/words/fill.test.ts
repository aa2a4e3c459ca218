import { asWritten, capital, fill, readerIn, type Reader } from "../../src/words/fill";

const german = readerIn("de-DE", { Gold: "Gold", Tin: "Zinn", Tantalum: "Tantal", Tungsten: "Wolfram" });
const spanish = readerIn("es-ES", { Gold: "oro", Tin: "estaño", Tantalum: "tantalio", Tungsten: "wolframio" });

test.each<[why: string, wording: string, slots: Record<string, string | number>, reader: Reader, said: string]>([
  ["a slot is filled", "{name} is here", { name: "Aurora" }, asWritten, "Aurora is here"],
  ["exactly one takes the first wording", "{n|one file|{n} files}", { n: 1 }, asWritten, "one file"],
  ["none takes the second", "{n|one file|{n} files}", { n: 0 }, asWritten, "0 files"],
  ["what a supplier wrote is never read as a slot", "{text}: {n}", { text: "{n}", n: 3 }, asWritten, "{n}: 3"],
  ["what a supplier wrote is never read as a wording for one and more", "{text}", { text: "{n|a|b}", n: 1 }, asWritten, "{n|a|b}"],
  ["a name of Object's own is no slot", "{constructor}", {}, asWritten, "{constructor}"],
  ["a slot that is not given stays", "{name}", {}, asWritten, "{name}"],
  ["sheets and the command line write days as ISO 8601", "{date}", { date: "2014-03-18" }, asWritten, "2014-03-18"],
  ["a reader's day", "{date}", { date: "2014-03-18" }, german, "18. März 2014"],
  ["a day that a supplier wrote stays", "“{text}”", { text: "2014-03-18" }, german, "“2014-03-18”"],
  ["what is no day stays", "{date}", { date: "-" }, german, "-"],
  ["a year has no point", "{year}, {n}", { year: 2014, n: 2500 }, german, "2014, 2500"],
  ["a row has none, however far down", "{row}", { row: 12345 }, german, "12345"],
  ["a count above ten thousand has one", "{n}", { n: 12345 }, german, "12.345"],
  ["a version stays", "{version}", { version: "3.01" }, german, "3.01"],
  ["a metal in the reader's language", "von {metal}", { metal: "Tungsten" }, german, "von Wolfram"],
  ["several metals", "{others}", { others: "Gold, Tin" }, german, "Gold, Zinn"],
  ["a supplier that is called as a metal stays", "{name}", { name: "Tin" }, german, "Tin"],
  ["a metal is written small in a sentence", "minas de {metal}", { metal: "Gold" }, spanish, "minas de oro"],
  ["and large at its beginning", "{metal}: {name}", { metal: "Gold", name: "aurora" }, spanish, "Oro: aurora"],
])("%s", (_, wording, slots, reader, said) => {
  expect(fill(wording, slots, reader)).toBe(said);
});

test("a long text is quoted by its beginning, and no character is cut in half", () => {
  const said = fill("{text}", { text: `${"a".repeat(299)}😀${"b".repeat(100)}` }, asWritten);
  expect(said).toBe(`${"a".repeat(299)}…`);
});

test("a label begins with a capital", () => {
  expect([capital("oro"), capital("金"), capital("")]).toEqual(["Oro", "金", ""]);
});
