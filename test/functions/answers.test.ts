import { decisionsSheet } from "../../src/annex";
import { candidatesAnswer, facilityAnswer, sourcesOf, statusAnswer, type Answer, type Asked, type Sources } from "../../src/functions/answers";
import { knownOfWorkbook } from "../../src/functions/known";
import { queryKey, type Decision } from "../../src/smelters";
import type { CellValue } from "../../src/template";
import { sentence } from "../../src/words";

const headings = ["Metal", "Smelter", "Country", "Smelter ID", "Status", "As of"];
const lists = [
  ["Status lists"],
  headings,
  ["Gold", "Aurora Refinery", "Sweden", "CID000001", "Compliant", "2014-03-01"],
  ["Gold", "Birch Group", "Peru", "", "Active", "2014-03-01"],
  ["Gold", "Aurora Refinery", "Sweden", "CID000001", "Removed", "2015-03-01"],
  ["Gold", "Birch Group", "Peru", "", "LBMA", "2015-03-01"],
  ["Tin", "Cedar Smelting", "Peru", "CID000003", "Compliant", "2015-03-01"],
];
const table = (rows: CellValue[][] | null) => rows && { name: "Status List", rows };
const sources = (rows: CellValue[][] | null, more: { settings?: CellValue[][]; decisions?: CellValue[][]; date1904?: boolean } = {}): Sources =>
  sourcesOf(knownOfWorkbook({ tables: { statusList: table(rows), settings: table(more.settings ?? null), decisions: table(more.decisions ?? null) }, date1904: more.date1904 ?? false }));

function shown(answer: Answer<string | string[][]>): string {
  return answer.ok ? JSON.stringify(answer.value) : `${answer.kind}: ${sentence(answer.said)}`;
}
const aurora: Asked = { metal: "Gold", name: "Aurora Refinery", country: "Sweden", id: null };

test.each<[what: string, asked: Asked, expected: string]>([
  ["the newest list counts without a date", aurora, '"No"'],
  ["the list in force on a date counts", { ...aurora, date: "2014-12-31" }, '"Yes"'],
  ["a date as Excel hands it over", { ...aurora, date: 42004 }, '"Yes"'],
  ["on the day of a list it is in force", { ...aurora, date: "2015-03-01" }, '"No"'],
  ["before every list none is in force", { ...aurora, date: "2013-12-31" }, "nothing: No status list is in force on 2013-12-31: all of them are later."],
  ["a name that stands for nothing known", { metal: "Gold", name: "Nobody's Gold" }, '"No"'],
  ["the name of a facility of another metal", { metal: "Tin", name: "Aurora Refinery", country: "Sweden" }, '"No"'],
  ["an id and a name that disagree", { metal: "Tin", name: "Larch Works", country: "Peru", id: "CID000003" }, '"No"'],
  ["another country", { ...aurora, country: "Chile", date: "2014-12-31" }, '"No"'],
  ["an id alone", { metal: "tin", name: "", id: "cid000003" }, '"Yes"'],
  ["cross-recognised, as delivered", { metal: "Gold", name: "Birch Group", country: "Peru" }, '"No"'],
  ["a metal that is none", { ...aurora, metal: "Silver" }, "argument: “Silver” is not a metal. Write one of Tantalum, Tin, Gold, Tungsten."],
  ["a blank metal", { ...aurora, metal: null }, "argument: “” is not a metal. Write one of Tantalum, Tin, Gold, Tungsten."],
  ["neither name nor id", { metal: "Gold", name: " " }, "argument: A name or an id is needed."],
  ["a date that can be read two ways", { ...aurora, date: "03/04/2014" }, "argument: “03/04/2014” cannot be read as a date. Write it as 2014-12-31."],
  ["a date that is none", { ...aurora, date: "soon" }, "argument: “soon” cannot be read as a date. Write it as 2014-12-31."],
])("DESK.STATUS: %s", (_, asked, expected) => {
  expect(shown(statusAnswer(asked, sources(lists)))).toBe(expected);
});

test("DESK.STATUS counts days as the workbook does", () => {
  const asked = { ...aurora, date: 42004 - 1462 };
  expect(shown(statusAnswer(asked, sources(lists, { date1904: true })))).toBe('"Yes"');
  expect(shown(statusAnswer(asked, sources(lists)))).toContain("No status list is in force on 2010-12-30");
});

test("without a dated list no status is given, and the reason is said", () => {
  expect(shown(statusAnswer(aurora, sources(null)))).toBe("nothing: This workbook has no status list. Bring one in the pane, or give a range with a list.");
  const undated = lists.slice(1).map((row) => row.slice(0, 5));
  expect(shown(statusAnswer(aurora, sources(undated)))).toMatch(/^nothing: .*day|date/);
});

test("DESK.STATUS goes by the decisions and the settings of the workbook", () => {
  const about = { metal: "Tin", name: "Nordic Tin", nameText: "Nordic Tin", lookup: "", country: "Peru", id: "" } as const;
  const decision: Decision = { key: queryKey(about) ?? "", verdict: "facility", metal: "Tin", name: about.name, country: about.country, id: "", facility: { name: "Cedar Smelting", location: "Peru", id: "CID000003" }, by: "", on: "2015-05-01" };
  const sheet = decisionsSheet([decision]).table;
  const decisions = [sheet.columns.map(({ header }) => header), ...sheet.rows];
  expect(shown(statusAnswer(about, sources(lists, { decisions })))).toBe('"Yes"');
  const settings = [["Setting", "Value"], ["crossRecognised", "2015-03-01"]];
  expect(shown(statusAnswer({ metal: "Gold", name: "Birch Group", country: "Peru" }, sources(lists, { settings })))).toBe('"Yes"');
});

test.each<[what: string, list: CellValue[][], expected: string]>([
  ["dated", [headings, ["Gold", "Aurora Refinery", "Sweden", "", "Compliant", 42004]], '"Yes"'],
  ["undated", [headings.slice(0, 5), ["Gold", "Aurora Refinery", "Sweden", "", "Compliant"]], "nothing"],
  ["blank", [["", ""], ["", ""]], '"No"'],
])("a range that is %s takes the place of the workbook's list, or not", (_, list, expected) => {
  expect(shown(statusAnswer({ ...aurora, list }, sources(lists)))).toContain(expected);
});

test("one content of a range is read once, however many cells name it", () => {
  const { ranges } = sources(null);
  const range = () => [headings, ["Gold", "Aurora Refinery", "Sweden", "", "Compliant", "2014-12-31"]];
  expect(ranges.at(range(), "DESK")).toBe(ranges.at(range(), "DESK"));
  expect(ranges.at([headings], "DESK")).not.toBe(ranges.at(range(), "DESK"));
});

test.each<[asked: Asked, expected: string]>([
  [{ metal: "Gold", name: "AURORA  refinery", country: "SWEDEN" }, '"Aurora Refinery"'],
  [{ metal: "Gold", name: "Nobody's Gold" }, "nothing: No list that is in use knows this smelter."],
  [{ metal: "Tin", name: "Larch Works", id: "CID000003" }, "nothing: The id belongs to another smelter than the name."],
  [{ metal: "Gold", name: "Aurora Refinery", list: [["Metal", "Smelter name", "Alias", "Country"], ["Gold", "Aurora Guldverk", "Aurora Refinery", "Sweden"]] }, '"Aurora Guldverk"'],
])("DESK.FACILITY of %j is %s", (asked, expected) => {
  expect(shown(facilityAnswer(asked, sources(lists)))).toBe(expected);
});

test("DESK.CANDIDATES gives those most alike, one a row, also where the name is certain", () => {
  expect(shown(candidatesAnswer({ metal: "Gold", name: "Aurora Refinery" }, sources(lists)))).toBe('[["Aurora Refinery","Sweden","CID000001"],["Birch Group","Peru",""]]');
  expect(shown(candidatesAnswer({ metal: "Tungsten", name: "Aurora" }, sources(lists)))).toBe("nothing: No list has a smelter of this metal.");
  expect(shown(candidatesAnswer(aurora, sources(null)))).toContain("no status list");
});
