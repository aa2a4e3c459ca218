import path from "node:path";
import { annexSheet, compareNames, consolidate, leftOutSheet, registerEntries, reviewRollUp, reviewSheet, statusListSheet, suppliersAsked, type Annex } from "../../src/annex";
import { noSettings } from "../../src/review";
import { readStatusTable, type StatusList } from "../../src/smelters";
import { METALS, type Metal, type Response, type SmelterRow } from "../../src/template";
import { completeResponse, type Changes } from "../fixtures/complete";
import { csvRows, describeShared } from "../shared";

type Listed = [metal: Metal, name: string, country: string, more?: Partial<SmelterRow>];

function supplier(name: string, listed: Listed[], changes: Changes = {}, date = "31-May-2014"): Response {
  const response = completeResponse("3.01", { "Declaration!D8": name, "Declaration!D22": date, ...changes });
  const blank = response.smelters[0];
  if (!blank) throw new Error("The complete response lists no smelter.");
  return {
    ...response,
    smelters: listed.map(([metal, facility, country, more], index) => ({ ...blank, row: 5 + index, metal, metalText: metal, lookup: "Smelter Not Listed", name: facility, nameText: facility, country, ...more })),
  };
}

const lists: StatusList[] = [
  statusList("2014-03-18", [["Gold", "Alpha", "Japan", "Yes"], ["Gold", "beta", "Japan", "No"], ["Tin", "Alpha", "Japan", "No"], ["Gold", "Nobody Lists This", "Japan", "Yes"]]),
  statusList("2015-03-18", [["Gold", "Alpha", "Japan", "No"], ["Gold", "beta", "Japan", "Yes"], ["Tin", "Alpha", "Japan", "No"]]),
];

function statusList(asOf: string, rows: string[][]): StatusList {
  const read = readStatusTable({ name: asOf, rows: [["Metal", "Facility", "Country", "Status"], ...rows] }, { asOf, source: `list of ${asOf}` });
  if (!read.ok || !read.lists[0]) throw new Error("The list was not read.");
  return read.lists[0];
}

function roll(responses: Response[], asOf: string | null = "2014-12-31", more: { reportingYear?: number } = {}): Annex {
  return consolidate({ responses, lists, asOf, reference: [], settings: { acceptCrossRecognised: false }, ...more });
}

const lines = ({ rows }: Annex) => rows.map(({ metal, facility, designation, suppliers }) => [metal, facility, designation, suppliers.join("+")].join(" "));

const aurora = supplier("Aurora", [["Gold", "ALPHA", "JAPAN"], ["Gold", "alpha", "JAPAN"], ["Gold", "Beta", "JAPAN"], ["Tin", "Alpha", "JAPAN"]]);
const borealis = supplier("Borealis", [["Gold", "Alpha", "JAPAN"], ["Gold", "Newton, MA", "UNITED STATES"], ["Tin", "", "", { lookup: "Smelter not yet identified" }]]);

test("a facility enters once for each metal, with everyone who lists it, whatever the order of the files", () => {
  const expected = ["Gold Alpha Yes Aurora+Borealis", "Gold beta No Aurora", "Tin Alpha No Aurora"];
  expect(lines(roll([aurora, borealis]))).toEqual(expected);
  expect(roll([borealis, aurora])).toEqual(roll([aurora, borealis]));
});

test("what stands for no known facility is left out with its reason and its place", () => {
  expect(roll([aurora, borealis]).leftOut).toEqual([
    { supplier: "Borealis", sheet: "Smelter List", row: 6, metal: "Gold", name: "Newton, MA", reason: { id: "lists.reason.unknown", slots: {} } },
    { supplier: "Borealis", sheet: "Smelter List", row: 7, metal: "Tin", name: "Smelter not yet identified", reason: { id: "lists.reason.notYetIdentified", slots: {} } },
  ]);
});

test.each<[day: string, asked: string | null, inForce: string | null, designations: string]>([
  ["the newest list not later than the day is in force", "2014-12-31", "2014-03-18", "Yes No No"],
  ["a list is in force on its own day", "2015-03-18", "2015-03-18", "No Yes No"],
  ["without a day the newest list is in force", null, "2015-03-18", "No Yes No"],
  ["before the first list nothing is designated, and the facilities are still known", "2013-12-31", null, "No No No"],
])("%s", (_day, asked, inForce, designations) => {
  const annex = roll([aurora], asked);
  expect([annex.list?.asOf ?? null, annex.rows.map(({ designation }) => designation).join(" ")]).toEqual([inForce, designations]);
});

test("what is amiss with the list's date is said", () => {
  const ids = (annex: Annex) => annex.notes.map(({ id }) => id);
  expect(ids(roll([aurora], "2013-12-31"))).toEqual(["annex.noListInForce"]);
  expect(ids(roll([aurora], "2014-12-31", { reportingYear: 2014 }))).toEqual(["annex.listBeforeYearEnd"]);
  expect(ids(roll([aurora], null, { reportingYear: 2014 }))).toEqual([]);
  expect(ids(consolidate({ responses: [aurora], lists: [], asOf: null, reference: [], settings: { acceptCrossRecognised: false } }))).toEqual(["annex.noList"]);
});

test("a later declaration of the same company, scope and products replaces an earlier one, and a repeat counts once", () => {
  const later = supplier("AURORA ", [["Gold", "Beta", "JAPAN"]], {}, "30-Jun-2014");
  const annex = roll([later, aurora, aurora]);
  expect(lines(annex)).toEqual(["Gold beta No AURORA"]);
  expect(annex.replaced.map(({ how, by }) => [how, by === later])).toEqual([["repeated", false], ["replaced", true]]);
});

test("a declaration without the company's name that came in two files is one, whatever the order; another one is another supplier", () => {
  const nameless = (workbook: string, facility: string): Response => ({ ...supplier("", [["Gold", facility, "JAPAN"]], { "Declaration!D8": null }), workbook });
  const [one, again, other] = [nameless("a.xlsx", "Alpha"), nameless("b.xlsx", "Alpha"), nameless("c.xlsx", "Beta")];
  const annex = roll([again, one, other]);
  expect([annex.figures.suppliersAnswered, lines(annex)]).toEqual([2, ["Gold Alpha Yes a.xlsx Declaration", "Gold beta No c.xlsx Declaration"]]);
  expect(annex.replaced).toEqual([{ response: again, by: one, how: "repeated" }]);
  expect(roll([other, one, again]).rows).toEqual(annex.rows);
  const review = (response: Response) => ({ response, review: { response, findings: [], notRun: [], grade: "complete" as const, decidedBy: null } });
  const register = registerEntries([], [one, again, other].map(review));
  expect(suppliersAsked(register)).toBe(2);
  expect(reviewRollUp({ annex, register, settings: noSettings }).map(({ finding: { rule, message } }) => [rule, message.slots])).toEqual([["Z-08", { asked: 2, answered: 2, complete: 2 }]]);
});

test("a declaration of another scope counts beside the first, as one supplier", () => {
  const ownScope = { "Declaration!D9": "C. User defined [Specify in 'Description of scope']", "Declaration!D10": "Boards" };
  const annex = roll([aurora, supplier("aurora", [["Gold", "Beta", "JAPAN"]], ownScope)]);
  expect([annex.figures.suppliersAnswered, annex.rows.map(({ suppliers }) => suppliers.length)]).toEqual([1, [1, 1, 1]]);
});

test("countries of origin come from the mines of what entered, each once, by its ordinary name, and never from where facilities stand", () => {
  const mines = ["PERU", "Korea, Republic of", "1. China 2. Bolivia; PERU", "Recycled", "unknown", "Rwanda/Burundi", "over there", "Australia, Canada"];
  const listed = mines.map((mineCountry): Listed => ["Gold", "Alpha", "JAPAN", { mineCountry }]);
  const annex = roll([supplier("Aurora", [...listed, ["Gold", "Nobody Knows", "JAPAN", { mineCountry: "Ghana" }]])]);
  expect(annex.origins).toEqual(["Australia", "Bolivia", "Burundi", "Canada", "China", "Peru", "Rwanda", "South Korea"]);
});

test("suppliers that deny origin count only where they can know", () => {
  const known: Listed[] = METALS.map((metal) => [metal === "Tin" ? "Tin" : "Gold", "Alpha", "JAPAN"]);
  const all = { "Declaration!D26": "No", "Declaration!D32": "No", "Declaration!D29": "No", "Declaration!D35": "No" };
  const sure = supplier("Sure", known, all);
  const unsure = supplier("Unsure", known, { ...all, "Declaration!D57": "No" });
  const unknowing = supplier("Unknowing", [...known, ["Gold", "Nobody Knows", "JAPAN"]], { ...all, "Declaration!D40": "Unknown" });
  const { figures } = roll([sure, unsure, unknowing], null, { reportingYear: 2014 });
  expect(figures).toMatchObject({ suppliersAsked: 3, suppliersAnswered: 3, deniedOrigin: 1, unsupportedDenials: 1, insufficient: 2, determination: "DRC conflict undeterminable" });
  expect(roll([unsure], null, { reportingYear: 2016 }).figures.determination).toBeNull();
  expect(roll([unsure]).figures.determination).toBeNull();
  expect(roll([sure], null, { reportingYear: 2014 }).figures.determination).toBeNull();
});

const noneInScope = Object.fromEntries([26, 27, 28, 29, 32, 33, 34, 35].map((row) => [`Declaration!D${row}`, "No"]));
const ofBoards = { "Declaration!D9": "C. User defined [Specify in 'Description of scope']", "Declaration!D10": "Boards" };
const identified: Listed[] = METALS.map((metal) => [metal === "Tin" ? "Tin" : "Gold", "Alpha", "JAPAN"]);
const goldAndTin = { "Declaration!D26": "No", "Declaration!D32": "No", "Declaration!D29": "No", "Declaration!D35": "No" };

test.each<[what: string, declarations: Response[], expected: object]>([
  ["denies, and has nothing in scope in the other", [supplier("A", identified, goldAndTin), supplier("A", [], { ...noneInScope, ...ofBoards })], { deniedOrigin: 1, nothingInScope: 0, unsupportedDenials: 0, branch: "form only" }],
  ["denies in one and not in the other", [supplier("A", identified, goldAndTin), supplier("A", identified, { ...goldAndTin, "Declaration!D40": "Unknown", ...ofBoards })], { deniedOrigin: 0, nothingInScope: 0, unsupportedDenials: 0, branch: "report" }],
  ["has nothing in scope in both", [supplier("A", [], noneInScope), supplier("A", [], { ...noneInScope, ...ofBoards })], { deniedOrigin: 0, nothingInScope: 1, unsupportedDenials: 0, branch: null }],
  ["has nothing in scope and yet lists a smelter", [supplier("A", identified, noneInScope)], { deniedOrigin: 0, nothingInScope: 0, unsupportedDenials: 0, branch: "report" }],
])("of a supplier with several declarations that %s", (_, declarations, expected) => {
  expect(roll(declarations, null, { reportingYear: 2014 }).figures).toMatchObject({ suppliersAnswered: 1, ...expected });
});

test("names are ordered without regard to case, accents, hyphens and apostrophes, with punctuation before letters", () => {
  const ordered = ["H.C. Starck", "HC Starck", "Magnu’s", "Magnus A", "Metallo", "Met-Mex", "Mineração", "Mineracao B", "Şişecam", "Sumitomo"];
  expect([...ordered].reverse().sort(compareNames)).toEqual(ordered);
});

test("the sheets carry what was found, as text", () => {
  const annex = roll([aurora, supplier("=1+1", [["Gold", "=HYPERLINK(\"x\")", "JAPAN"]])]);
  expect(annexSheet(annex).table.rows[0]).toEqual(["Gold", "Alpha", "Japan", "Yes"]);
  const left = leftOutSheet(annex).table;
  expect(left.rows).toEqual([["=1+1", "Gold", "=HYPERLINK(\"x\")", "No list that is in use knows this smelter.", "Smelter List", "B5", ""]]);
  expect(left.columns.map(({ kind }) => kind)).toEqual(["text", "text", "text", "text", "text", "link", "text"]);
  const finding = { rule: "C-01", class: "completeness", severity: "error", sheet: "Declaration", cell: "D8", message: { id: "review.C-01", slots: {} } } as const;
  expect(reviewSheet([{ supplier: "B", finding, key: "1" }, { supplier: "a", finding, key: "2" }]).table.rows.map((row) => [row[0], row[6], row[8], row[11]])).toEqual([["a", "D8", "Please fill in this field.", "2"], ["B", "D8", "Please fill in this field.", "1"]]);
});

test("status lists written to a sheet are read back as they were, and a contradiction does not become a Yes", () => {
  const conflict = statusList("2013-01-01", [["Gold", "Alpha", "Japan", "Yes"], ["Gold", "Alpha", "Japan", "No"]]);
  const { heading, table } = statusListSheet([conflict, ...lists]);
  const back = readStatusTable({ name: "Status List", rows: [...heading.map((line) => [line]), [], table.columns.map(({ header }) => header), ...table.rows] });
  const plain = (list: StatusList) => [list.asOf, list.source, list.entries.map(({ facility, statusClass }) => [facility, statusClass === "designated"])];
  expect(back.ok && back.lists.map(plain)).toEqual([conflict, ...lists].map(plain));
});

describeShared("over the annex of 2014", (folder) => {
  const [, ...printed] = csvRows(path.join(folder, "data/annex-i-2014.csv"));
  const read = readStatusTable({ name: "annex", rows: csvRows(path.join(folder, "data/annex-i-2014.csv")) }, { asOf: "2014-03-18" });
  const names = ["Aurora", "Borealis", "Cobalt", "Delta", "Ember", "Fjord", "Garnet", "Harbor"];
  const eight = names.map((name, index) => supplier(name, printed.filter((_, row) => row % 8 === index || row % 3 === index).map(([metal, facility = "", country = ""]): Listed => [metal as Metal, index % 2 ? facility.toUpperCase() : ` ${facility.toLowerCase()}`, country])));
  const rolled = (responses: Response[]) => consolidate({ responses, lists: read.ok ? read.lists : [], asOf: null, reference: [], settings: { acceptCrossRecognised: false } });

  test("eight suppliers give its 259 rows, whatever the order of their files", () => {
    const rows = rolled(eight).rows.map(({ metal, facility, location, designation }) => [metal, facility, location, designation]);
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set(printed.map((row) => JSON.stringify(row))));
    expect(rows).toHaveLength(259);
    expect(rolled([...eight].reverse())).toEqual(rolled(eight));
  });

  test("its order differs from the print in three places", () => {
    const wrong = printed.slice(1).filter(([metal = "", facility = ""], index) => {
      const [metalBefore = "", before = ""] = printed[index] ?? [];
      return metal === metalBefore && compareNames(before, facility) > 0;
    });
    expect(wrong.map(([, facility]) => facility)).toHaveLength(3);
  });

  test("what nobody lists never appears", () => {
    expect(rolled([eight[0] as Response]).rows).toHaveLength(printed.filter((_, row) => row % 8 === 0 || row % 3 === 0).length);
  });
});
