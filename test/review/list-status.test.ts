import { noSettings, reviewList, reviewResponse, type ReviewContext } from "../../src/review";
import { listInForce, type StatusEntry, type StatusList } from "../../src/smelters";
import type { Metal } from "../../src/template";
import { sentence } from "../../src/words";
import { completeResponse, type Changes } from "../fixtures/complete";

type Line = [facility: string, designated: boolean, location?: string, metal?: Metal];

function list(asOf: string, lines: readonly Line[]): StatusList {
  return { asOf, source: "a list", entries: lines.map(([facility, yes, location = "Japan", metal = "Gold"], index): StatusEntry => ({ metal, facility, location, id: "", status: yes ? "Yes" : "No", statusClass: yes ? "designated" : "notDesignated", row: index + 2 })) };
}

const rows = (count: number): Changes =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => index).flatMap((index) => [["B", "Gold"], ["C", `Refinery ${index}`], ["D", `Refinery ${index}`], ["E", "JAPAN"], ["F", `CID0001${String(index).padStart(2, "0")}`]].map(([column, value]) => [`Smelter List!${column ?? ""}${9 + index}`, value ?? null])));
const all = (count: number): Line[] => Array.from({ length: count }, (_, index): Line => [`Refinery ${index}`, true]);

function found(changes: Changes, lists: readonly StatusList[], day = "2015-01-01"): string[] {
  const context: ReviewContext = { today: null, reportingYear: null, list: listInForce(lists, day), lists };
  return reviewResponse(completeResponse("3.01", changes), context).findings.filter(({ rule }) => /^Z-/.test(rule)).map(({ rule, cell, severity }) => `${rule} ${cell} ${severity}`);
}

test.each<[what: string, count: number, listed: Line[], expected: string[]]>([
  ["all twelve designated refiners of the list", 12, all(12), ["Z-05 B7 warning"]],
  ["all but one", 11, all(12), []],
  ["all nine, which may be chance", 9, all(9), []],
  ["all twelve, of which some are not designated", 12, [...all(11), ["Refinery 11", false]], ["Z-05 B7 warning"]],
  ["twelve others", 12, Array.from({ length: 12 }, (_, index): Line => [`Elsewhere ${index}`, true]), []],
])("a supplier who lists %s", (_, count, listed, expected) => {
  expect(found(rows(count), [list("2014-03-01", listed)])).toEqual(expected);
});

test.each<[what: string, then: Line[], now: Line[], expected: string[]]>([
  ["lost it", [["Gold Works", true]], [["Gold Works", false]], ["Z-12 D7 risk"]],
  ["is not in the new list", [["Gold Works", true]], [["Silver Works", true]], []],
  ["gained it", [["Gold Works", false]], [["Gold Works", true]], ["Z-12 D7 information"]],
  ["kept it", [["Gold Works", true]], [["Gold Works", true]], []],
])("a designation between the declaration and the list in force: a smelter that %s", (_, then, now, expected) => {
  expect(found({}, [list("2014-03-01", then), list("2014-12-01", now)])).toEqual(expected);
});

test("with one list, and with a list that is younger than the declaration, nothing is compared", () => {
  const lost = list("2014-12-01", [["Gold Works", false]]);
  expect(found({}, [lost])).toEqual([]);
  expect(found({}, [list("2014-06-01", [["Gold Works", true]]), lost])).toEqual([]);
});

test("without a status list these rules are listed as not run", () => {
  expect(reviewResponse(completeResponse("3.01"), { today: null, reportingYear: null, list: null }).notRun).toEqual(expect.arrayContaining(["Z-05", "Z-12"]));
});

function ofList(lines: readonly Line[], context: Partial<ReviewContext> = {}, asOf = "2014-03-18"): string[] {
  const one = list(asOf, lines);
  return reviewList(one, "Status List", { today: null, reportingYear: null, list: one, ...context }).map(({ rule, sheet, cell, message }) => {
    expect(sentence(message)).toMatch(/^[^{}]+\.$/);
    return `${rule} ${sheet}!${cell}`;
  });
}

test.each<[what: string, lines: Line[], expected: string[]]>([
  ["names in another legal form and order of words", [["HC Starck GmbH", true], ["H. C. Starck", true], ["Starck HC Inc.", false, "Germany"]], ["Z-14 Status List!A3"]],
  ["one name with two legal forms", [["Mitsui Mining Co., Ltd.", true], ["Mitsui Mining Corporation", true]], ["Z-14 Status List!A3"]],
  ["one name in another order", [["Works Aurora", true], ["Aurora Works", true]], ["Z-14 Status List!A3"]],
  ["one name with and without accents", [["Mineração Taboca", true], ["Mineracao Taboca S.A.", false]], ["Z-14 Status List!A3"]],
  ["one name in two countries", [["Johnson Matthey Inc", true, "United States"], ["Johnson Matthey Ltd", true, "Canada"]], []],
  ["one name for two metals", [["Aurora Works", true, "Japan", "Tin"], ["Aurora Works Co.", true]], []],
  ["a group and its plant", [["Plansee", true, "Austria"], ["Plansee SE Liezen", true, "Austria"]], ["Z-13 Status List!A2"]],
  ["a group by that word, and its plants elsewhere", [["Starck Group", true, "Germany"], ["Starck Goslar", true, "Germany"], ["Starck Newton", true, "United States"]], ["Z-13 Status List!A2"]],
  ["two companies of one group", [["Starck Inc.", true, "United States"], ["Starck GmbH Goslar", true, "Germany"]], []],
  ["short beginnings", [["ABC", true], ["ABC Refinery Works", true]], []],
])("a status list with %s", (_, lines, expected) => {
  expect(ofList(lines)).toEqual(expected);
});

test.each<[what: string, context: Partial<ReviewContext>, expected: string[]]>([
  ["nothing is known", {}, []],
  ["it is of the year's end", { reportingYear: 2013 }, []],
  ["it is before the year's end", { reportingYear: 2014 }, ["Z-11 Status List!A2"]],
  ["it is after the day on which the report was due", { reportingYear: 2012 }, ["Z-11 Status List!A2"]],
  ["it is a year old today", { today: "2015-03-18" }, []],
  ["it is older", { today: "2015-03-19" }, ["Z-11 Status List!A2"]],
  ["it is older than the team wants", { today: "2014-07-01", settings: { ...noSettings, listDays: 90 } }, ["Z-11 Status List!A2"]],
  ["it is old and a past year is reported on", { today: "2020-01-01", reportingYear: 2013 }, []],
  ["the rule is off", { reportingYear: 2014, settings: { ...noSettings, rules: new Map([["Z-11", "off"]]) } }, []],
])("the date of a status list, where %s", (_, context, expected) => {
  expect(ofList([["Aurora Works", true]], context)).toEqual(expected);
});
