import { annexSheet, consolidate, findEdits, mergeDecision, readOldAnnex, settingsSheet, statusListSheet, withEdits, writtenOf, type Annex, type AnnexRow, type OldTable, type ResultSheet } from "../../src/annex";
import { planSheet, type SheetPlan } from "../../src/annex/plan";
import { provincesOf } from "../../src/annex/provinces";
import { readStatusTable, type StatusList } from "../../src/smelters";
import type { CellValue, SmelterRow } from "../../src/template";
import { completeResponse } from "../fixtures/complete";

const line = (facility: string, more: Partial<AnnexRow> = {}): AnnexRow => ({ metal: "Gold", facility, location: "Japan", designation: "Yes", id: "CID000001", suppliers: ["Aurora", "Borealis; Ltd"], provinces: ["Hyogo"], evidence: [], ...more });
const annexOf = (...rows: AnnexRow[]): Pick<Annex, "rows" | "list" | "asOf"> => ({ rows, list: null, asOf: null });
const headersOf = ({ table }: ResultSheet) => table.columns.map(({ header }) => header);

/** The table as it stands once a plan was written over what stood there. */
function table(result: ResultSheet, old: OldTable | null = null, known = true): OldTable {
  const plan = planSheet(result, old);
  const cells: CellValue[][] = Array.from({ length: plan.area.rows - 1 }, (_, row) => Array.from({ length: plan.area.columns }, (_unused, column) => old?.cells[row]?.[column] ?? ""));
  const headers = Array.from({ length: plan.area.columns }, (_, column) => old?.headers[column] ?? "");
  for (const { column, texts } of plan.headers) headers.splice(column, texts.length, ...texts);
  for (const strip of plan.strips) strip.cells.forEach((row, down) => { row.forEach((value, across) => { (cells[down] ?? [])[strip.column + across] = typeof value === "string" ? value.replace(/^'/, "") : value; }); });
  return { area: plan.area, headers, cells, ...(known ? { written: writtenOf(result, old).headers } : {}) };
}

/** The same with a column of people's own at the right end. */
function beside(old: OldTable, header: string, words: string[]): OldTable {
  return { ...old, area: { ...old.area, columns: old.area.columns + 1 }, headers: [...old.headers, header], cells: old.cells.map((row, index) => [...row, words[index] ?? ""]) };
}

const four = ["Metal", "Smelter or Refiner Facility Name", "Location", "“Conflict Free” Designation"];

test("Annex I has its four columns as delivered, and those that the settings ask for behind them, in one order", () => {
  expect(headersOf(annexSheet(annexOf(line("Alpha"))))).toEqual(four);
  const all = annexSheet(annexOf(line("Alpha")), ["province", "suppliers", "id"]);
  expect(headersOf(all)).toEqual([...four, "Facility ID", "Listed by Suppliers", "State or Province"]);
  expect(all.table.rows).toEqual([["Gold", "Alpha", "Japan", "Yes", "CID000001", "Aurora; Borealis; Ltd", "Hyogo"]]);
  expect(annexSheet(annexOf(line("Alpha", { provinces: ["Hyogo", "Osaka"], id: "" })), ["id", "province"]).table.rows).toEqual([["Gold", "Alpha", "Japan", "Yes", "", ""]]);
});

test.each<[what: string, texts: string[], expected: string[]]>([
  ["one, in two spellings", ["Hyogo", "HYOGO ", ""], ["HYOGO"]],
  ["two", ["Osaka", "Hyogo"], ["Hyogo", "Osaka"]],
  ["none", ["", "N/A", "-", "unknown", "0"], []],
])("states and provinces: %s", (_what, texts, expected) => {
  expect([provincesOf(texts), provincesOf([...texts].reverse())]).toEqual([expected, expected]);
});

test("the province comes from the suppliers' rows, also of lines that a person merged", () => {
  const read = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status"], ["Gold", "Alpha Works", "Japan", "Yes"], ["Gold", "Alpha-Works", "Japan", "Yes"]] }, { asOf: "2014-03-18" });
  const response = completeResponse("3.01");
  const [row] = response.smelters;
  const listed = (name: string, state: string): SmelterRow => ({ ...(row as SmelterRow), metal: "Gold", name, nameText: name, lookup: "Smelter Not Listed", id: "", country: "JAPAN", state });
  const roll = (smelters: SmelterRow[], decisions = new Map<string, ReturnType<typeof mergeDecision>>()) => consolidate({ responses: [{ ...response, smelters }], lists: read.ok ? read.lists : [], asOf: null, reference: [], settings: { acceptCrossRecognised: false }, decisions });
  const rows = [listed("Alpha Works", "Hyogo"), listed("alpha works", "hyogo"), listed("Alpha-Works", "Osaka")];
  const apart = roll(rows);
  expect(apart.rows.map(({ facility, provinces }) => [facility, provinces])).toEqual([["Alpha Works", ["Hyogo"]], ["Alpha-Works", ["Osaka"]]]);
  const [proposal] = apart.proposals;
  const decision = proposal && mergeDecision(proposal, "merge", "Ida", "2015-05-01");
  expect(roll(rows, new Map(decision ? [[decision.key, decision]] : [])).rows.map(({ provinces }) => provinces)).toEqual([["Hyogo", "Osaka"]]);
});

test("a column that is turned off is blanked and turned on again in its place; the table reads the same as before", () => {
  const annex = annexOf(line("Alpha"), line("Beta"));
  const on = table(annexSheet(annex, ["id", "suppliers"]));
  const off = table(annexSheet(annex), on);
  expect(off.headers).toEqual([...four, "Facility ID", "Listed by Suppliers"]);
  expect(off.cells).toEqual([["Gold", "Alpha", "Japan", "Yes", "", ""], ["Gold", "Beta", "Japan", "Yes", "", ""]]);
  expect(table(annexSheet(annex), off).cells).toEqual(off.cells);
  expect(table(annexSheet(annex, ["id", "suppliers"]), off).cells).toEqual(on.cells);
});

test("a column that is off is blanked where nothing is known of what the desk wrote, and rows that are new or gone leave nothing in it", () => {
  const on = table(annexSheet(annexOf(line("Alpha"), line("Beta"), line("Gamma")), ["id"]), null, false);
  const off = table(annexSheet(annexOf(line("Alpha"), line("Delta"))), on, false);
  expect(off.cells).toEqual([["Gold", "Alpha", "Japan", "Yes", ""], ["Gold", "Delta", "Japan", "Yes", ""]]);
});

test("a column of people's own is never touched, although it is called as one that is off", () => {
  const annex = annexOf(line("Alpha"), line("Beta"));
  const theirs = beside(table(annexSheet(annex)), "Facility ID", ["ours", "=1"]);
  const plan: SheetPlan = planSheet(annexSheet(annex), theirs);
  expect([plan.strips.map(({ column }) => column), plan.headers]).toEqual([[0], [{ column: 0, texts: four }]]);
  // After it was blanked once, it is whoever's writes into it.
  const off = table(annexSheet(annex), table(annexSheet(annex, ["id"])));
  const filled: OldTable = { ...off, cells: off.cells.map((row) => [...row.slice(0, 4), "mine"]) };
  expect(table(annexSheet(annex), filled).cells.map((row) => row[4])).toEqual(["mine", "mine"]);
});

test("what a person wrote over in a column that is off is noticed, and stays where it is to be kept", () => {
  const annex = annexOf(line("Alpha"), line("Beta"));
  const on = table(annexSheet(annex, ["id"]));
  const changed: OldTable = { ...on, cells: [[...(on.cells[0] ?? []).slice(0, 4), "mine"], ...on.cells.slice(1)] };
  const edits = findEdits("Annex I", changed, writtenOf(annexSheet(annex, ["id"])));
  expect(edits.map(({ row, header, value }) => [row, header, value])).toEqual([[0, "Facility ID", "mine"]]);
  const now = annexSheet(annexOf(line("Aalto"), line("Alpha"), line("Beta")));
  expect(table(withEdits(now, edits), changed).cells.map((row) => row[4])).toEqual(["", "mine", ""]);
  expect(table(now, changed).cells.map((row) => row[4])).toEqual(["", "", ""]);
});

test("people's words beside Annex I follow their facility, and a line that is gone keeps them without its designation", () => {
  const noted = beside(table(annexSheet(annexOf(line("Alpha"), line("Beta")), ["suppliers"])), "Our view", ["asked", "known"]);
  const now = table(annexSheet(annexOf(line("Aalto"), line("Beta", { designation: "No" })), ["suppliers"]), noted);
  expect(now.cells).toEqual([
    ["Gold", "Aalto", "Japan", "Yes", "Aurora; Borealis; Ltd", ""],
    ["Gold", "Beta", "Japan", "No", "Aurora; Borealis; Ltd", "known"],
    ["Gold", "Alpha", "Japan", "no longer listed", "", "asked"],
  ]);
  const read = readOldAnnex({ name: "Annex I", rows: [[...now.headers], ...now.cells.map((row) => [...row])] });
  expect(read.ok && read.lines.map(({ facility, designation }) => `${facility} ${designation}`)).toEqual(["Aalto Yes", "Beta No"]);
  const back = table(annexSheet(annexOf(line("Alpha"), line("Beta")), ["suppliers"]), now);
  expect(back.cells.map((row) => [row[1], row[3], row[5]])).toEqual([["Alpha", "Yes", "asked"], ["Beta", "Yes", "known"]]);
});

test("a line of a status list that was replaced is no line of it any more, although a note of people's stands beside it", () => {
  const list = (...rows: string[][]): StatusList => {
    const read = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status"], ...rows] }, { asOf: "2014-03-18" });
    if (!read.ok || !read.lists[0]) throw new Error("The list was not read.");
    return read.lists[0];
  };
  const noted = beside(table(statusListSheet([list(["Gold", "Alpha", "Japan", "Yes"], ["Gold", "Beta", "Japan", "Yes"])])), "Our view", ["check", "check"]);
  const now = table(statusListSheet([list(["Gold", "Beta", "Japan", "No"])]), noted);
  const read = readStatusTable({ name: "Status List", rows: [[...now.headers], ...now.cells.map((row) => [...row])] });
  expect(read.ok && read.lists.map(({ asOf, entries }) => [asOf, entries.map(({ facility, status }) => `${facility} ${status}`)])).toEqual([["2014-03-18", ["Beta No"]]]);
  expect(now.cells.map((row) => row.at(-1))).toEqual(["check", "check"]);
});

test("the sheet Settings has the further columns with what they may be", () => {
  expect(settingsSheet(new Map([["annexColumns", "id"]]), {}).table.rows.find((row) => row.at(-1) === "annexColumns")).toEqual(["Further columns of Annex I", "id", expect.stringContaining("id; suppliers; province"), "no", "annexColumns"]);
});
