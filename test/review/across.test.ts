import { noSettings, reviewAll, type Review, type ReviewSettings } from "../../src/review";
import type { Response } from "../../src/template";
import { completeResponse, type Changes } from "../fixtures/complete";

const context = { today: null, reportingYear: null, list: null };

/** Suppliers of 6.5 with lists of their own: an id is unlike all others' unless a change says so. */
function supplier(number: number, changes: Changes = {}): Response {
  const ids = Object.fromEntries([5, 6, 7, 8].map((row) => [`Smelter List!F${row}`, `CID00${number}00${row}`]));
  const names = Object.fromEntries([5, 6, 7, 8].flatMap((row) => ["C", "D"].map((column) => [`Smelter List!${column}${row}`, `Works ${number} ${row}`])));
  return completeResponse("6.5", { "Declaration!D8": `Supplier ${number}`, ...ids, ...names, ...changes });
}

function found(reviews: readonly Review[]): string[] {
  return reviews.flatMap(({ response, findings, grade }) => findings.filter(({ rule }) => /^Z-|^F-12/.test(rule)).map(({ rule, cell }) => `${response.company.companyName?.text ?? ""}: ${rule} ${cell}, ${grade}`));
}

const shared = (country: string): Changes => ({ "Smelter List!F6": "CID000228", "Smelter List!C6": "Shared Works", "Smelter List!D6": "Shared Works", "Smelter List!E6": country });
const longList = (start: number): Changes => Object.fromEntries(Array.from({ length: 12 }, (_, index) => index).flatMap((index) => [["B", "Gold"], ["C", `Long ${start + index}`], ["D", `Long ${start + index}`], ["E", "JAPAN"], ["F", `CID0001${String(start + index).padStart(2, "0")}`]].map(([column, value]) => [`Smelter List!${column ?? ""}${5 + index}`, value ?? null])));

test.each<[what: string, responses: Response[], expected: string[]]>([
  ["suppliers with nothing in common", [supplier(1), supplier(2)], []],
  ["one smelter in one country", [supplier(1, shared("CHINA")), supplier(2, shared("China"))], []],
  ["one id in two countries, two against one", [supplier(1, shared("CHINA")), supplier(2, shared("PERU")), supplier(3, shared("CHINA"))], ["Supplier 2: Z-01 E6, questions"]],
  ["one id in two countries, one against one", [supplier(1, shared("CHINA")), supplier(2, shared("PERU"))], []],
  ["Hong Kong, which some lists have under China", [supplier(1, shared("CHINA")), supplier(2, shared("HONG KONG")), supplier(3, shared("CHINA"))], []],
  ["one id under two metals", [supplier(1, shared("CHINA")), supplier(2, { ...shared("CHINA"), "Smelter List!B6": "Gold" }), supplier(3, shared("CHINA"))], ["Supplier 2: Z-02 B6, questions"]],
  ["a list in the same order as another's", [supplier(1, longList(10)), supplier(2, longList(10)), supplier(3, longList(40))], ["Supplier 1: Z-04 B5, questions", "Supplier 2: Z-04 B5, questions"]],
  ["opposite answers through the same smelter", [supplier(1, shared("CHINA")), supplier(2, { ...shared("CHINA"), "Declaration!D39": "Yes", "Declaration!G39": "Rwanda" })], ["Supplier 1: Z-09 D39, high risk"]],
  ["opposite answers, the other's mine beside another smelter", [supplier(1, shared("CHINA")), supplier(2, { ...shared("CHINA"), "Declaration!D39": "Yes", "Declaration!G39": "Rwanda", "Smelter List!B9": "Tin", "Smelter List!C9": "Other Works", "Smelter List!D9": "Other Works", "Smelter List!E9": "CHINA", "Smelter List!F9": "CID000999", "Smelter List!O9": "Rwanda" })], []],
  ["two declarations for the same, with the same smelters", [supplier(1), supplier(1, { "Declaration!D22": "30-Jun-2014" })], ["Supplier 1: F-12 D8, complete"]],
  ["two declarations for the same, with other smelters", [supplier(1, { "Declaration!D22": "30-Jun-2014", ...shared("CHINA"), "Smelter List!F7": "CID000777" }), supplier(1)], ["Supplier 1: Z-03 D22, questions", "Supplier 1: F-12 D8, complete"]],
  ["two declarations eleven years apart, with other smelters", [supplier(1, { "Declaration!D22": "30-Jun-2025", ...shared("CHINA"), "Smelter List!F7": "CID000777" }), supplier(1)], ["Supplier 1: F-12 D8, complete"]],
  ["one supplier's files that differ in a country and a metal", [supplier(1, shared("CHINA")), supplier(1, { ...shared("PERU"), "Smelter List!B6": "Gold" }), supplier(1, shared("CHINA"))], []],
  ["two declarations for different scopes", [supplier(1), supplier(1, { "Declaration!D22": "30-Jun-2014", "Declaration!D9": "C. User defined [Specify in 'Description of scope']", "Declaration!D10": "Boards" })], []],
])("%s", (_, responses, expected) => {
  expect(found(reviewAll(responses, context))).toEqual(expected);
  expect(found(reviewAll([...responses].reverse(), context)).sort()).toEqual([...expected].sort());
});

const rwanda = { ...shared("CHINA"), "Declaration!D39": "Yes", "Declaration!G39": "Rwanda" };

test.each([
  ["two others", [supplier(3, rwanda), supplier(1, shared("CHINA")), supplier(2, rwanda)]],
  ["two others, and a second file of its own that says Yes", [supplier(1, shared("CHINA")), supplier(1, { ...rwanda, "Declaration!D10": "Boards" }), supplier(2, rwanda), supplier(3, rwanda)]],
])("of %s with the opposite answer the first by name is told, whatever the order", (_, responses) => {
  for (const ordered of [responses, [...responses].reverse()]) {
    const told = reviewAll(ordered, context).flatMap(({ response, findings }) => findings.flatMap(({ rule, message }) => (rule === "Z-09" ? [`${response.company.companyName?.text ?? ""}: ${String((message.slots as { other?: string }).other)}`] : [])));
    expect(told).toEqual(["Supplier 1: Supplier 2"]);
  }
});

/** A list that came with a template, without the sheets that it was read from. */
const lookup = (ids: readonly string[]): Response["lookup"] => ({ key: "Smelter Look-up", entries: ids.map((id) => ({ metal: "Tin", alias: `Works ${id}`, standardName: `Works ${id}`, country: "CHINA", id, oldId: "" })) });

const foundOf = (rule: string, responses: readonly Response[], settings?: ReviewSettings) =>
  reviewAll(responses, { ...context, settings }).flatMap(({ response, findings }) => findings.filter((finding) => finding.rule === rule).map(({ cell, metal = "", severity }) => [response.company.companyName?.text, cell, metal, severity].join(" ")));

test("an id that the newer list of another template does not carry any more is told, once for its row", () => {
  const older = { ...completeResponse("3.01", { "Declaration!D8": "Older", "Smelter List!F6": "CID000228" }), lookup: lookup(["CID000228", "CID000001"]) };
  const newer = { ...supplier(2), lookup: lookup(["CID000001"]) };
  expect(foundOf("S-32", [older, newer])).toEqual(["Older F6 Tin information"]);
  expect(foundOf("S-32", [newer, older])).toEqual(["Older F6 Tin information"]);
  expect(foundOf("S-32", [older])).toEqual([]);
  expect(foundOf("S-32", [older, { ...newer, lookup: lookup(["CID000228"]) }])).toEqual([]);
});

test("a metal that rests on one supplier of three is told at that supplier's list", () => {
  const without = (number: number) => supplier(number, { "Smelter List!B6": null, "Smelter List!C6": null, "Smelter List!D6": null, "Smelter List!E6": null, "Smelter List!F6": null });
  expect(foundOf("Z-06", [supplier(1), without(2), without(3)])).toEqual(["Supplier 1 B6 Tin information"]);
  expect(foundOf("Z-06", [supplier(1), without(2)])).toEqual([]);
  expect(foundOf("Z-06", [supplier(1), supplier(2), without(3)])).toEqual([]);
});

test("smelters of one supplier alone are told to teams that turn it on", () => {
  const three = [supplier(1, shared("CHINA")), supplier(2, shared("CHINA")), supplier(3)];
  expect(foundOf("Z-07", three)).toEqual([]);
  expect(foundOf("Z-07", three, { ...noSettings, rules: new Map([["Z-07", "on"]]) }).filter((text) => text.startsWith("Supplier 1"))).toEqual(["Supplier 1 B5 Tantalum information", "Supplier 1 B7 Gold information", "Supplier 1 B8 Tungsten information"]);
});

test("a template two releases behind another supplier's is told", () => {
  const older = completeResponse("2.03a", { "Declaration!D8": "Older" });
  const next = completeResponse("3.01", { "Declaration!D8": "Next" });
  expect(foundOf("Z-10", [older, next])).toEqual(["Older J3  information"]);
  expect(foundOf("Z-10", [completeResponse("6.5"), next])).toEqual(["Next J3  information"]);
  expect(foundOf("Z-10", [older])).toEqual([]);
});
