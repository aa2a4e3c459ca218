import { annexTwoSheet, consolidate, determine, figuresSheet, smeltersSheet, type Filer } from "../../src/annex";
import { originsOf, type OriginSource } from "../../src/annex/origins";
import { sentence } from "../../src/words";
import { completeResponse } from "../fixtures/complete";

const eight = { suppliersAsked: 8, suppliersAnswered: 8, deniedOrigin: 5, unsupportedDenials: 0, insufficient: 3, nothingInScope: 0, facilities: 259, designated: 154 };
const allGood = { suppliersAsked: 2, suppliersAnswered: 2, deniedOrigin: 1, unsupportedDenials: 0, insufficient: 0, nothingInScope: 0, facilities: 10, designated: 10 };
const denied = { ...allGood, deniedOrigin: 2 };
const large: Filer = { smallerCompany: false, privateSectorAudit: false };
const small: Filer = { ...large, smallerCompany: true };
const audited: Filer = { ...large, privateSectorAudit: true };

test.each<[what: string, year: number | null, counts: typeof eight, filer: Filer, label: string | null, branch: string | null, said: RegExp]>([
  ["2014, three insufficient", 2014, eight, large, "DRC conflict undeterminable", "report", /“DRC conflict undeterminable”/],
  ["2013, the first year", 2013, eight, large, "DRC conflict undeterminable", "report", /2013/],
  ["2015, after the transition", 2015, eight, large, null, "report", /no statement on the conflict status/],
  ["2015, a smaller company", 2015, eight, small, "DRC conflict undeterminable", "report", /2015/],
  ["2016", 2016, eight, large, null, "report", /^For 2016, we could not trace all metals/],
  ["2016, a smaller company", 2016, eight, small, "DRC conflict undeterminable", "report", /2016/],
  ["2017, a smaller company", 2017, eight, small, null, "report", /no statement/],
  ["2025", 2025, eight, large, null, "report", /^For 2025, we could not trace all metals/],
  ["2014, everyone sufficient, no audit", 2014, allGood, large, null, "report", /all 2 suppliers identified/],
  ["2014, everyone sufficient and designated, with the audit", 2014, allGood, audited, "DRC conflict free", "report", /independent private sector audit/],
  ["an audit, but one facility is not designated", 2025, { ...allGood, designated: 9 }, audited, null, "report", /9 of 10/],
  ["an audit, but one supplier is silent", 2025, { ...allGood, suppliersAsked: 3 }, audited, null, "report", /2 of 3 suppliers answered/],
  ["an audit, but nobody named a facility", 2025, { ...allGood, facilities: 0, designated: 0 }, audited, null, "report", /no statement/],
  ["everyone denies covered origin", 2014, denied, large, null, "form only", /without a report/],
  ["everyone who answered denies, one is silent, in the transition", 2014, { ...denied, suppliersAsked: 3 }, large, "DRC conflict undeterminable", "report", /2 of 3/],
  ["one denies covered origin, the other has nothing in scope", 2014, { ...denied, deniedOrigin: 1, nothingInScope: 1 }, large, null, "form only", /^One supplier answered .* one more has no metal in scope, .* without a report/],
  ["one has nothing in scope, the other does not deny", 2014, { ...denied, deniedOrigin: 0, nothingInScope: 1 }, large, null, "report", /all 2 suppliers identified/],
  ["nobody has anything in scope", 2014, { ...denied, deniedOrigin: 0, nothingInScope: 2 }, audited, null, null, /^All 2 suppliers have no metal in scope/],
  ["before the rule", 2012, eight, large, null, null, /applies from calendar year 2013/],
  ["no year", null, eight, audited, null, null, /No reporting year is set/],
  ["nobody asked", 2014, { ...eight, suppliersAsked: 0, suppliersAnswered: 0 }, large, null, null, /No supplier/],
])("%s", (_, year, counts, filer, label, branch, said) => {
  const found = determine(year, counts, filer);
  expect([found.label, found.branch]).toEqual([label, branch]);
  expect(sentence(found.said)).toMatch(said);
});

test("only the label itself, and only where it is suggested, names a product conflict-free", () => {
  for (const year of [2013, 2014, 2016, 2017, 2025]) for (const filer of [large, small]) expect(sentence(determine(year, allGood, filer).said)).not.toMatch(/conflict free|conflict-free/i);
});

const source = (supplier: string, mineCountry: string, more: Partial<OriginSource["row"]> = {}): OriginSource => ({ supplier, row: { metal: "Gold", mineCountry, mineName: "", recycled: "", ...more } });

test.each<[what: string, sources: OriginSource[], expected: string[]]>([
  ["each country once, by its ordinary name, in order", [source("A", "PERU"), source("B", " Peru "), source("A", "Bolivia, Plurinational State of"), source("A", "AUSTRALIA")], ["Australia Gold 1", "Bolivia Gold 1", "Peru Gold 2"]],
  ["several countries in one cell", [source("A", "Peru; Chile and Brazil")], ["Brazil Gold 1", "Chile Gold 1", "Peru Gold 1"]],
  ["the metals in the order of the form", [source("A", "Peru"), source("B", "Peru", { metal: "Tin" })], ["Peru Tin, Gold 2"]],
  ["recycled or scrap, said in any of its columns, last", [source("A", "Recycled"), source("B", "", { recycled: "Yes" }), source("C", "Zimbabwe", { mineName: "scrap" }), source("D", "", { recycled: "No" })], ["Zimbabwe Gold 1", "null Gold 3"]],
  ["answers and words that are codes as well", ["NA", "No", "None, NA", "unknown / NA", "-; NA", "Scrap, NA", "and", "Are", "Can", "SO"].map((text) => source("A", text)), ["null Gold 1"]],
  ["lists in other writings, and one country with its short name", [source("A", "1.China 2 China"), source("A", "Peru & Chile"), source("A", "Brazil-Peru"), source("A", "Mexico (Sonora)"), source("A", "Congo, DRC")], ["Brazil Gold 1", "Chile Gold 1", "China Gold 1", "Congo, Democratic Republic of the Gold 1", "Mexico Gold 1", "Peru Gold 1"]],
  ["what is no country", [source("A", "various"), source("A", "the usual places"), source("A", "unknown")], []],
])("Annex II: %s", (_, sources, expected) => {
  expect(originsOf(sources).map(({ country, metals, suppliers }) => `${String(country)} ${metals.join(", ")} ${suppliers.length}`)).toEqual(expected);
});

test("countries in which a facility only stands never enter Annex II, and every row of a list stands in Smelters", () => {
  const response = completeResponse("3.01");
  const annex = consolidate({ responses: [response], lists: [], asOf: null, reference: [], settings: { acceptCrossRecognised: false }, reportingYear: 2014 });
  expect(annexTwoSheet(annex).table.rows.map(([country]) => country)).toEqual(annex.origins);
  const sheet = smeltersSheet(annex, { acceptCrossRecognised: false });
  expect(sheet.table.rows).toHaveLength(response.smelters.length);
  expect(new Set(sheet.table.rows.map((row) => row.length))).toEqual(new Set([sheet.table.columns.length]));
  const figures = figuresSheet(annex, 4);
  expect(figures.table.rows.find((row) => row.at(-1) === "open")?.[1]).toBe(4);
  expect(new Set(figures.table.rows.map((row) => row.at(-1))).size).toBe(figures.table.rows.length);
});
