import { annexSheet, asItStands, decisionsSheet, leftOutSheet, statusListSheet, writtenOf, type AnnexRow, type OldTable, type ResultSheet } from "../../src/annex";
import type { CellValue } from "../../src/template";

const row = (facility: string, designation: "Yes" | "No" = "Yes"): AnnexRow => ({ metal: "Gold", facility, location: "Japan", designation, id: "CID000001", suppliers: ["Aurora"], provinces: [], evidence: [] });
const annex = (rows: AnnexRow[], wanted: Parameters<typeof annexSheet>[1] = []) => annexSheet({ rows, list: null, asOf: null }, wanted);

/** The table as it stands after a writing, with changes by hand. */
function tableOf({ table }: ResultSheet, change: (rows: CellValue[][], headers: string[]) => void = () => undefined): OldTable {
  const headers = table.columns.map(({ header }) => header);
  const cells = table.rows.map((cellsOf) => [...cellsOf]);
  change(cells, headers);
  return { area: { row: 5, column: 0, rows: cells.length + 1, columns: headers.length }, headers, cells };
}

const built = annex([row("Alpha"), row("Beta")]);
const designations = ({ table }: ResultSheet) => table.rows.map((cells) => `${String(cells[1])} ${String(cells[3])}`);

test.each<[what: string, now: ResultSheet, change: (rows: CellValue[][], headers: string[]) => void, expected: string[]]>([
  ["a Yes overwritten with No", built, (rows) => { rows[0]?.splice(3, 1, "No"); }, ["Alpha No", "Beta Yes"]],
  ["the same in a table that was sorted", built, (rows) => { rows[0]?.splice(3, 1, "No"); rows.reverse(); }, ["Alpha No", "Beta Yes"]],
  ["an overwritten cell whose facts have changed", annex([row("Alpha", "No"), row("Beta")]), (rows) => { rows[0]?.splice(3, 1, "as agreed"); }, ["Alpha No", "Beta Yes"]],
  ["a line of people's", built, (rows) => { rows.push(["Tin", "Own", "Peru", "No"]); }, ["Alpha Yes", "Beta Yes", "Own No"]],
  ["a deleted line", built, (rows) => { rows.shift(); }, ["Alpha Yes", "Beta Yes"]],
  ["a column of people's and a line that has gone", annex([row("Beta")]), (rows, headers) => { headers.push("Seen"); rows.forEach((cells) => cells.push("Ann")); }, ["Beta Yes"]],
])("%s is in the result as a build leaves it that keeps it", (_, now, change, expected) => {
  const standing = asItStands(now, tableOf(built, change), writtenOf(built));
  expect(designations(standing)).toEqual(expected);
  expect(standing.table.columns).toEqual(now.table.columns);
});

test("where nothing stands, or nobody knows what the desk wrote, the result is as it is", () => {
  expect(asItStands(built, null, undefined)).toBe(built);
  expect(designations(asItStands(built, tableOf(built, (rows) => { rows[0]?.splice(3, 1, "No"); }), undefined))).toEqual(["Alpha Yes", "Beta Yes"]);
});

test("a column that people had before the desk was to write it stays theirs, and out of the result", () => {
  const old = { ...tableOf(built, (rows, headers) => { headers.push("Facility ID"); rows.forEach((cells) => cells.push("ours")); }), written: writtenOf(built).headers };
  expect(asItStands(annex([row("Alpha")], ["id"]), old, writtenOf(built)).table.columns).toHaveLength(4);
});

test("notes follow their lines, and a line that has gone stays for its note", () => {
  const left = (...names: string[]) => leftOutSheet({ leftOut: names.map((name, index) => ({ supplier: name, sheet: "List", row: 5 + index, metal: "Gold", name, reason: { id: "lists.reason.unknown", slots: {} } })) });
  const before = left("One", "Two");
  const old = tableOf(before, (rows) => { rows.forEach((cells, index) => { cells[6] = `note ${index + 1}`; }); });
  const now = left("Two");
  // The row has moved up.
  const moved = { ...now, table: { ...now.table, rows: now.table.rows.map((cells) => cells.map((value, column) => (column === 5 ? "B6" : value))) } };
  expect(asItStands(moved, old, writtenOf(before)).table.rows.map((cells) => [cells[0], cells[6]])).toEqual([["Two", "note 2"], ["One", "note 1"]]);
});

test("what people changed in lists and decisions, which are read back, is there once", () => {
  const list = (...facilities: string[]) => statusListSheet([{ asOf: "2014-03-18", source: "team", entries: facilities.map((facility, index) => ({ metal: "Gold", facility, location: "Japan", id: "", status: "Compliant", statusClass: "designated", row: index + 7 })) }]);
  const before = list("Alpha");
  const added = list("Alpha", "Beta");
  expect(asItStands(added, tableOf(added), writtenOf(before)).table.rows).toEqual(added.table.rows);
  const decision = (key: string) => ({ key, verdict: "noSmelter" as const, metal: "Gold" as const, name: key, country: "", id: "", facility: null, by: "Ida", on: "2015-05-01" });
  const [none, one] = [decisionsSheet([]), decisionsSheet([decision("a")])];
  expect(asItStands(one, tableOf(one), writtenOf(none)).table.rows).toEqual(one.table.rows);
});
