import { reviewResponse } from "../../src/review";
import type { Metal } from "../../src/template";
import { rulesOfTheOwnList } from "./own-list-rules";
import { completeResponse, type Changes, type Version } from "../fixtures/complete";

type Line = [metal: Metal, alias: string, name: string, country: string, id: string];

/** The works of the complete response, and a few neighbours; ids in the form of the version. */
const lines = (version: Version): Line[] => {
  const id = (digit: number, number: number) => (version.startsWith("2.") ? `${digit}JPN00${number}` : `CID00000${number}`);
  return [
    ["Tantalum", "Tantalum Works", "Tantalum Works", "JAPAN", id(3, 1)],
    ["Tin", "Tin Works", "Tin Works", "JAPAN", id(2, 2)],
    ["Gold", "Gold Works", "Gold Works", "JAPAN", id(1, 3)],
    ["Tungsten", "Tungsten Works", "Tungsten Works", "JAPAN", id(4, 4)],
    ["Tin", "Birch", "Birch Smelting Co., Ltd.", "CHINA", id(2, 5)],
    ["Gold", "Birch", "Birch Refinery", "PERU", id(1, 6)],
    ["Gold", "Aurora", "Aurora Refinery", "SWEDEN", id(1, 7)],
  ];
};

/** The list on the sheets that the version has. */
function listSheets(version: Version): Changes {
  const place = (sheet: string, row: number, cells: readonly string[]) => cells.map((text, column): [string, string] => [`${sheet}!${"ABCDEF".charAt(column)}${row}`, text]);
  return Object.fromEntries(
    lines(version).flatMap(([metal, alias, name, country, id], index) => {
      if (version === "6.5") return place("Smelter Look-up", 5 + index, [metal, alias, name, country, id]);
      if (version === "3.01") return [...place("Standard Smelter Names", 3 + index, [metal, name, country, `1SWE00${index}`, id]), ...place("K", 2 + index, [metal, alias, country, name, metal + alias, id])];
      return [...place("Standard Smelter Names", 3 + index, [metal, name, alias, country, id]), ...place("K", 2 + index, [metal, alias, country, name, metal + alias])];
    }),
  );
}

function findings(version: Version, changes: Changes): string[] {
  const response = completeResponse(version, { ...listSheets(version), ...changes });
  const { findings: found } = reviewResponse(response, { today: null, reportingYear: null, list: null });
  return found.map(({ rule, sheet, cell, also, severity }) => [rule, sheet === "Declaration" ? cell : cell, severity, also && `also ${also.join()}`].filter(Boolean).join(" "));
}

const row = (row: number, cells: Record<string, string | null>): Changes => Object.fromEntries(Object.entries(cells).map(([column, value]) => [`Smelter List!${column}${row}`, value]));

test.each<Version>(["2.03a", "3.01", "6.5"])("%s: rows as the form's own list has them raise nothing", (version) => {
  expect(findings(version, {})).toEqual([]);
  expect(findings(version, row(6, { C: "Birch", D: "Birch Smelting Co., Ltd.", E: "CHINA", F: version === "2.03a" ? "2JPN005" : "CID000005" }))).toEqual([]);
});

const ownListCases: [version: Version, mistake: string, changes: Changes, found: string[]][] = [
  ["6.5", "a name that is spelt otherwise beside its id", row(6, { C: "Smelter not listed", D: "Tin-Works", F: "CID000002" }), ["S-34 D6 information"]],
  ["3.01", "a name that is spelt otherwise beside its id", row(6, { C: "Birch", D: "Birch Smelting Co Ltd", E: "CHINA", F: "CID000005" }), ["S-34 D6 information"]],
  ["6.5", "an id of another metal", row(6, { F: "CID000007" }), ["S-20 F6 warning"]],
  ["6.5", "an id of another smelter", row(7, { F: "CID000007" }), ["S-19 E7 warning also S-18"]],
  ["6.5", "a name of another smelter beside the id", row(7, { C: "Smelter not listed", D: "Gold Works", E: "SWEDEN", F: "CID000007" }), ["S-18 D7 warning also S-22"]],
  ["6.5", "the smelter's name in other spelling", row(7, { D: "GOLD  WORKS" }), []],
  ["6.5", "another country than the list has", row(7, { E: "PERU" }), ["S-19 E7 warning also S-22"]],
  ["6.5", "another country, without an id", row(7, { E: "PERU", F: null }), ["S-22 E7 warning also S-11"]],
  ["6.5", "a choice and a name of two smelters", row(7, { C: "Gold Works", D: "Aurora Refinery", F: null, E: null }), ["S-09 E7 error", "S-23 D7 warning also S-11"]],
  ["6.5", "a name that the list has for another metal only", row(6, { C: "Aurora", D: "Aurora Refinery", E: "SWEDEN", F: null }), ["S-21 B6 warning", "S-24 C6 warning"]],
  ["6.5", "a choice that was typed", row(6, { C: "Tin Wonder", D: "Tin Wonder" }), ["S-18 D6 warning", "S-24 C6 warning"]],
  ["6.5", "an id that no list has", row(6, { F: "CID999999" }), ["S-17 F6 warning"]],
  ["6.5", "a smelter that is not listed, which no list can have", row(6, { C: "Smelter not listed", D: "New Smelting Works", E: "PERU", F: null }), []],
  ["3.01", "an old id that the list translates", row(6, { F: "1SWE001" }), ["S-36 F6 warning also S-14"]],
  ["3.01", "no id, for a name that the form's table spells otherwise", row(6, { C: "Birch", D: "Birch Smelting", E: "CHINA", F: null }), ["D-01 F6 information also S-11"]],
  ["2.03a", "the gold id that the form's formula finds for an alias of two metals", row(6, { C: "Birch", D: "Birch Smelting Co., Ltd.", E: "CHINA", F: "1JPN006" }), ["D-01 F6 information also S-14,S-20,S-15"]],
  ["2.03a", "a gold id that no formula gives", row(6, { F: "1JPN007" }), ["S-14 F6 warning also S-20"]],
  ["2.03a", "letters of another country, as the form's own list has them", row(6, { C: "Birch", D: "Birch Smelting Co., Ltd.", E: "CHINA", F: "2JPN005" }), []],
  ["2.03a", "letters of another country", row(6, { E: "CHINA" }), ["S-15 E6 warning also S-19,S-22"]],
];

test.each(ownListCases)("%s: %s", (version, _mistake, changes, found) => {
  expect(findings(version, changes)).toEqual(found);
});

test("each of these rules speaks, or would have spoken, in some case", () => {
  const spoken = new Set(ownListCases.flatMap(([version, , changes]) => findings(version, changes)).flatMap((text) => [text.split(" ")[0], ...(text.split("also ")[1]?.split(",") ?? [])]));
  for (const rule of rulesOfTheOwnList) expect(spoken).toContain(rule);
});

test("a list without any smelter of the metal accuses no row of it", () => {
  const withoutTin = Object.fromEntries(Object.entries(listSheets("6.5")).map(([place, value]) => [place, value === "Tin" ? "Cobalt" : value]));
  expect(findings("6.5", { ...withoutTin, ...row(6, { C: "Tin Wonder", D: "Tin Wonder", E: "PERU" }) })).toEqual(["S-17 F6 warning"]);
});
