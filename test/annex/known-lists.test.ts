import { consolidate, keepKnownList, keepList, knownListName, knownLists, knownReference, listsSheet, readKeptLists, type KeptLists } from "../../src/annex";
import { readReferenceTable, readStatusTable, type ReferenceEntry } from "../../src/smelters";
import type { LookupEntry, LookupList } from "../../src/template";
import { completeResponse } from "../fixtures/complete";

const entry = (standardName: string, more: Partial<LookupEntry> = {}): ReferenceEntry => ({ metal: "Gold", alias: standardName, standardName, country: "", id: "", oldId: "", ...more });
const list = (...entries: LookupEntry[]): LookupList => ({ key: "Standard Smelter Names", entries });
const none: KeptLists = new Map();

/** As the sheet Lists reads after it was written. */
const again = (lists: KeptLists): KeptLists => {
  const { heading, table } = listsSheet(lists);
  return readKeptLists([...heading.map((line) => [line]), [], table.columns.map(({ header }) => header), ...table.rows]);
};

test.each<[given: string, kept: string]>([
  ["US Department of Commerce", "US Department of Commerce"],
  ["  Commerce \n list ", "Commerce list"],
  ["CMRT 3.01", "List CMRT 3.01"],
  ["cmrt smelters.xlsx", "List cmrt smelters.xlsx"],
  ["CMRTs", "CMRTs"],
  ["", "Known facilities"],
])("a list of the user's that is called %j is kept as %j", (given, kept) => {
  expect(knownListName(given)).toBe(kept);
  expect([...keepKnownList(none, given, [entry("Alpha")]).keys()]).toEqual([kept]);
});

test("a list of the user's and a template's list are told apart when the sheet is read back, and the same content is two lists", () => {
  const lists = keepKnownList(none, "Commerce", [entry("Alpha", { country: "Japan" }), entry("=1+1"), entry("Beta", { alias: "B", id: "CID000002" })]);
  const fromTemplate = keepList(lists, "3.01", list(...(lists.get("Commerce")?.entries ?? [])));
  expect([fromTemplate, [...lists.keys()]]).toEqual(["CMRT 3.01", ["Commerce", "CMRT 3.01"]]);
  const read = again(lists);
  expect([...read].map(([name, { entries }]) => [name, entries.length])).toEqual([["Commerce", 3], ["CMRT 3.01", 3]]);
  expect(knownLists(read).map(({ name }) => name)).toEqual(["Commerce"]);
  expect(knownReference(read)).toEqual([entry("Alpha", { country: "Japan" }), entry("=1+1"), entry("Beta", { alias: "B", id: "CID000002" })]);
  expect(again(read)).toEqual(read);
});

test("a list of the same name takes the place of the one before, without entries it goes, and others stay", () => {
  const template = new Map([["CMRT 3.01", list(entry("Gamma"))]]);
  const two = keepKnownList(keepKnownList(template, "Commerce", [entry("Alpha")]), "EU", [entry("Delta")]);
  const replaced = keepKnownList(two, "COMMERCE", [entry("Beta")]);
  expect(knownReference(replaced).map(({ standardName }) => standardName)).toEqual(["Delta", "Beta"]);
  expect([...keepKnownList(replaced, "commerce", []).keys()]).toEqual(["CMRT 3.01", "EU"]);
  expect([...two.keys()]).toEqual(["CMRT 3.01", "Commerce", "EU"]);
});

test.each<[what: string, row: (string | null)[], expected: ReferenceEntry[]]>([
  ["several aliases in one cell", ["Gold", "Alfa,Alpha Works", "Alpha", "Japan", "cid000001", "1jpn001"], [entry("Alpha", { alias: "Alfa", country: "Japan", id: "CID000001", oldId: "1JPN001" }), entry("Alpha", { alias: "Alpha Works", country: "Japan", id: "CID000001", oldId: "1JPN001" })]],
  ["a name alone, in the column of aliases", ["Gold", "Alpha", null, null, null, null], [entry("Alpha")]],
  ["a name with commas that was taken apart before", ["Gold", "A,B and C", "A,B and C", null, null, null], [entry("A,B and C")]],
  ["no name", ["Gold", null, null, "Japan", "CID000001", null], []],
  ["another metal", ["Cobalt", "Alpha", "Alpha", null, null, null], []],
  ["the form's own choice", ["Gold", null, "Smelter Not Listed", null, null, null], []],
])("a line that people typed into the sheet is read with %s", (_what, row, expected) => {
  const header = ["List", "Metal", "Known as", "Standard name", "Country", "ID", "Old ID"];
  expect(knownReference(readKeptLists([header, ["Ours", ...row]]))).toEqual(expected);
});

test("what only a known-facility list has enters Annex I with its name and country there, and No", () => {
  const response = completeResponse("3.01", { "Smelter List!C7": "Smelter Not Listed", "Smelter List!D7": "KNOWN REFINERY", "Smelter List!E7": "PERU", "Smelter List!F7": null });
  const status = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status"], ["Tin", "Tin Works", "Japan", "Yes"], ["Gold", "Other", "Peru", "Yes"]] }, { asOf: "2014-03-18" });
  const known = readReferenceTable({ name: "commerce", rows: [["Metal", "Smelter", "Country"], ["Gold", "Known Refinery", "PERU"], ["Gold", "Nobody Lists This", "Peru"]] });
  const roll = (reference: readonly ReferenceEntry[]) => consolidate({ responses: [response], lists: status.ok ? status.lists : [], asOf: null, reference, settings: { acceptCrossRecognised: true } });
  const lines = (reference: readonly ReferenceEntry[]) => roll(reference).rows.map(({ metal, facility, location, designation, id }) => [metal, facility, location, designation, id].join("|"));
  expect(lines([])).toEqual(["Tin|Tin Works|Japan|Yes|"]);
  expect(lines(known.ok ? known.entries : [])).toEqual(["Gold|Known Refinery|Peru|No|", "Tin|Tin Works|Japan|Yes|"]);
});
