import { designationOf, Matcher, readStatusTable, type Query, type ReferenceEntry, type StatusList } from "../../src/smelters";

/** A line of a list of known facilities: name, country, id, alias. */
type Known = [name: string, country?: string, id?: string, alias?: string];

function statusList(rows: string[][]): StatusList {
  const read = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status", "ID"], ...rows] }, { asOf: "2014-03-18" });
  if (!read.ok || !read.lists[0]) throw new Error("The list was not read.");
  return read.lists[0];
}

const list = statusList([
  ["Gold", "Alpha Refinery", "Japan", "Yes", ""],
  ["Gold", "Beta Refinery", "Japan", "Yes", "CID900002"],
  ["Gold", "Twin", "Japan", "Yes", ""],
  ["Gold", "Twin", "Peru", "Yes", ""],
  ["Gold", "Placeless", "", "Yes", ""],
]);
const reference = (known: Known[]): ReferenceEntry[] => known.map(([standardName, country = "", id = "", alias = standardName]) => ({ metal: "Gold", alias, standardName, country, id, oldId: "" }));
const query = (name: string, country = "", id = ""): Query => ({ metal: "Gold", name, nameText: name, lookup: name, country, id });

function outcome(asked: Query, entries: readonly ReferenceEntry[], of: StatusList | null = list): string {
  const match = new Matcher({ list: of, knownLists: [], reference: entries }).match(asked);
  return match.facility ? `${match.facility.name}|${match.facility.location}|${designationOf(match.facility, { acceptCrossRecognised: true })}` : match.reason;
}

test.each<[what: string, known: Known[], asked: Query, before: string, after: string]>([
  ["a facility of its own", [["Delta", "PERU"]], query("DELTA", "Peru"), "unknown", "Delta|Peru|No"],
  ["a facility of its own, without a country", [["Delta"]], query("delta", "Peru"), "unknown", "Delta||No"],
  ["the same name as a Yes, in another country", [["Alpha Refinery", "Peru"]], query("Alpha Refinery", "Peru"), "another country", "Alpha Refinery|Peru|No"],
  ["a Yes's name in capitals, without a country", [["ALPHA REFINERY"]], query("ALPHA REFINERY", "Peru"), "another country", "another country"],
  ["a Yes's name without a country, with an alias", [["Alpha Refinery", "", "", "Alfa"]], query("Alfa", "Japan"), "unknown", "unknown"],
  ["a Yes's name without a country, with an id, and a row of that id alone", [["Alpha Refinery", "", "CID900001"]], query("", "", "CID900001"), "no name", "no name"],
  ["a Yes's name without a country, with an id, and its own row", [["Alpha Refinery", "", "CID900001"]], query("Alpha Refinery", "Japan", "CID900001"), "id unknown", "id unknown"],
  ["a Yes's name and country with an id, and a row of that id alone in another country", [["Alpha Refinery", "Japan", "CID900001"]], query("", "Peru", "CID900001"), "no name", "another country"],
  ["a Yes's name without a country and another id", [["Beta Refinery", "", "CID900009"]], query("Beta Refinery", "Japan", "CID900009"), "id and name disagree", "Beta Refinery||No"],
  ["a name that two of the list have, without a country", [["Twin"]], query("Twin", "Chile"), "another country", "another country"],
  ["a name that is like a Yes's", [["Alpha Works", "Japan"]], query("Alpha Works", "Japan"), "unknown", "Alpha Works|Japan|No"],
  ["a name that a Yes was found by, with a legal form less", [["Alpha Refinery Ltd", "Japan"]], query("Alpha Refinery Ltd", "Japan"), "Alpha Refinery|Japan|Yes", "Alpha Refinery Ltd|Japan|No"],
  ["an alias that is a Yes's very name and country", [["Delta", "Japan", "", "Alpha Refinery"]], query("Delta", "Japan"), "unknown", "Alpha Refinery|Japan|Yes"],
  ["an alias that is a Yes's very name, in another country", [["Delta", "Peru", "", "Alpha Refinery"]], query("Delta", "Peru"), "unknown", "Delta|Peru|No"],
  ["an alias that is a Yes's name, without a country", [["Delta", "", "", "Alpha Refinery"]], query("Delta", "Japan"), "unknown", "Delta||No"],
  ["the id of a Yes under another name", [["Omega", "Japan", "CID900002"]], query("Omega", "Japan"), "unknown", "Beta Refinery|Japan|Yes"],
  ["the id of a Yes under another name and in another country", [["Omega", "Peru", "CID900002"]], query("Omega", "Peru"), "unknown", "unknown"],
  ["the id of a Yes under its name in another country", [["BETA REFINERY", "Peru", "CID900002"]], query("BETA REFINERY", "Peru"), "another country", "another country"],
  ["an alias that is a Yes's name without a country, and a row that says that name", [["Delta", "", "", "Alpha Refinery"]], query("ALPHA REFINERY", "Japan"), "Alpha Refinery|Japan|Yes", "Alpha Refinery|Japan|Yes"],
])("a known-facility list with %s", (_what, known, asked, before, after) => {
  expect([outcome(asked, []), outcome(asked, reference(known))]).toEqual([before, after]);
});

const template: ReferenceEntry[] = [
  { metal: "Gold", alias: "Gamma Works", standardName: "GAMMA", country: "ITALY", id: "CID900003", oldId: "" },
  { metal: "Gold", alias: "Beta Two", standardName: "BETA REFINERY", country: "JAPAN", id: "CID900002", oldId: "" },
];

test.each<[what: string, known: Known[], asked: Query, result: string]>([
  ["in other letters", [["Gamma", "Italy"]], query("gamma", "Italy"), "GAMMA|Italy|No"],
  ["without a country", [["Gamma"]], query("gamma", "Italy"), "GAMMA|Italy|No"],
  ["with one more alias", [["Gamma", "Italy", "", "Gamma Nuova"]], query("Gamma Nuova", "Italy"), "GAMMA|Italy|No"],
  ["by another of its names", [["Gamma Works", "Italy"]], query("Gamma Works", "Italy"), "GAMMA|Italy|No"],
  ["that is a Yes, by a name that only the template has", [["Beta Two", "Japan", "", "Beta Three"]], query("Beta Two", "Japan"), "Beta Refinery|Japan|Yes"],
  ["that is a Yes, with an alias beside that name", [["Beta Two", "Japan", "", "Beta Three"]], query("Beta Three", "Japan"), "unknown"],
])("a known-facility list and a template's list that name one facility %s leave it one", (_what, known, asked, result) => {
  expect(outcome(asked, [...template, ...reference(known)])).toBe(result);
  expect(outcome(asked, [...reference(known), ...template])).toBe(result);
});

test("of two lists that give one id to a facility the templates' own comes first, and its name is printed", () => {
  expect(outcome(query("Gamma Nuova", "Italy"), [...template, ...reference([["Gamma Nuova", "Italy", "CID900003"]])])).toBe("GAMMA|Italy|No");
});

test("lines of one list that spell a facility in two ways leave it one, whatever their order", () => {
  const known = reference([["Delta"], ["DELTA", "PERU"], ["Delta", "Peru"]]);
  const printed = [known, [...known].reverse()].map((entries) => outcome(query("delta", "Peru"), entries));
  expect(printed).toEqual(["DELTA|Peru|No", "Delta|Peru|No"]);
});

test("with no list in force a known facility stays known", () => {
  expect(outcome(query("Delta", "Peru"), reference([["Delta", "Peru"]]), null)).toBe("Delta|Peru|No");
});
