import { reviewAll, type Review } from "../../src/review";
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
