import { consolidate, readRegister, registerEntries, reviewRollUp, reviewSheet, settableRules, suppliersSheet, type RegisterLine, type RollUpReview } from "../../src/annex";
import { planSheet } from "../../src/annex/plan";
import { noSettings, readSettingLines, reviewResponse } from "../../src/review";
import { readStatusTable } from "../../src/smelters";
import type { CellValue, Response } from "../../src/template";
import { sentence } from "../../src/words";
import { completeResponse, type Changes } from "../fixtures/complete";

const read = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status"], ["Gold", "Gold Works", "Japan", "Yes"], ["Tin", "Tin Works", "Japan", "Yes"]] }, { asOf: "2014-03-18" });
const lists = read.ok ? read.lists : [];
const context = { today: null, reportingYear: null, list: null };
const asked = (supplier: string, more: Partial<RegisterLine> = {}): RegisterLine => ({ supplier, state: "asked", contact: "", parts: "", note: "", file: "", content: "", list: "", sheets: null, ...more });

/** A supplier's response on sheets of its own, as in the team's workbook. */
function from(name: string, changes: Changes = {}): Response {
  const response = completeResponse("3.01", { "Declaration!D8": name, ...changes });
  const [declaration, smelterList] = [`${name} - Declaration`, `${name} - Smelter List`];
  return { ...response, sheets: { ...response.sheets, declaration, smelterList }, smelters: response.smelters.map((row) => ({ ...row, sheet: smelterList })) };
}

function findings(responses: Response[], lines: RegisterLine[], more: Partial<RollUpReview> = {}) {
  const register = registerEntries(lines, responses.map((response) => ({ response, review: reviewResponse(response, context) })));
  const annex = consolidate({ responses, lists, asOf: null, reference: [], settings: { acceptCrossRecognised: false } });
  return { register, annex, lines: reviewRollUp({ annex, register, settings: noSettings, ...more }) };
}

const told = (all: ReturnType<typeof findings>) => all.lines.map(({ supplier, finding: { rule, severity, sheet, cell, metal } }) => [supplier, rule, severity, `${sheet}!${cell}`, metal].filter(Boolean).join(" | "));
const only = (rule: string, all: ReturnType<typeof findings>) => told(all).filter((text) => text.includes(` ${rule} `));

/** A smelter that is not listed needs its name and country (S-04, an error). */
const wrongGold: Changes = { "Smelter List!C7": "Smelter Not Listed", "Smelter List!E7": null };

test("how many were asked, answered and are complete is said once, at the register's heading", () => {
  const all = findings([from("Aurora"), from("Borealis", { "Declaration!D57": "No" })], [asked("Cobalt"), asked("AURORA")]);
  expect(only("Z-08", all)).toEqual(["Suppliers | Z-08 | information | Suppliers!A6"]);
  expect(all.lines.map(({ finding }) => sentence(finding.message))).toContain("2 of 3 suppliers that were asked have answered, and of 1 of them nothing is left to ask.");
  expect(only("Z-08", findings([from("Aurora")], []))).toEqual([]);
});

test("who was asked and has not answered is named once, at its line of the register", () => {
  const lines = [asked("cobalt  Ltd"), asked("Aurora", { note: "for other parts" }), asked("Delta"), asked("Cobalt Ltd ")];
  const all = findings([from("Aurora"), from("Borealis")], lines);
  expect(only("Z-17", all)).toEqual(["cobalt  Ltd | Z-17 | risk | Suppliers!A9", "Delta | Z-17 | risk | Suppliers!A11"]);
  expect(all.lines.filter(({ finding }) => finding.rule === "Z-17").map(({ finding }) => sentence(finding.message))).toEqual(["cobalt  Ltd was asked and has not answered.", "Delta was asked and has not answered."]);
});

/** The sheet Suppliers as people have it: moved, sorted, with a line typed at its end. */
function sheetOf(all: ReturnType<typeof findings>): CellValue[][] {
  const result = suppliersSheet(all.register, null);
  const { area } = planSheet(result, null);
  const rows = [...result.table.rows].reverse().map((row) => ["", ...row]);
  return [...Array.from({ length: area.row + 2 }, () => []), ["", ...result.table.columns.map(({ header }) => header)], ...rows, ["", "Ember"]];
}

test("a line is shown where it stands, and where it will stand in sheets that are written together", () => {
  const before = findings([from("Aurora")], [asked("Cobalt"), asked("Delta")]);
  const suppliers = sheetOf(before);
  const lines = readRegister(suppliers) ?? [];
  expect(lines.map(({ supplier }) => supplier)).toEqual(["Delta", "Cobalt", "Aurora", "Ember"]);
  expect(only("Z-17", findings([from("Aurora")], lines, { suppliers }))).toEqual(["Cobalt | Z-17 | risk | Suppliers!B10", "Delta | Z-17 | risk | Suppliers!B9", "Ember | Z-17 | risk | Suppliers!B12"]);
  expect(only("Z-17", findings([from("Aurora")], lines, { suppliers, written: true }))).toEqual(["Cobalt | Z-17 | risk | Suppliers!B10", "Delta | Z-17 | risk | Suppliers!B11", "Ember | Z-17 | risk | Suppliers!B12"]);
  const keys = (more: Partial<RollUpReview>) => findings([from("Aurora")], lines, more).lines.map(({ key }) => key);
  expect(keys({ suppliers })).toEqual(keys({ suppliers, written: true }));
});

test.each<[what: string, responses: () => Response[], expected: string[]]>([
  ["on one row with an error", () => [from("Aurora", wrongGold)], ["Aurora | T-06 | warning | Aurora - Smelter List!D7 | Gold"]],
  ["on two rows that both have one", () => [from("Borealis", wrongGold), from("Aurora", wrongGold)], ["Aurora | T-06 | warning | Aurora - Smelter List!D7 | Gold"]],
  ["on a row with an error and on one without", () => [from("Aurora", wrongGold), from("Borealis")], []],
  ["on a row with a question only", () => [from("Aurora", { "Smelter List!F7": "1JPN001" })], []],
  ["on rows without findings", () => [from("Aurora")], []],
])("a facility of the annex that rests %s", (_what, responses, expected) => {
  expect(only("T-06", findings(responses(), []))).toEqual(expected);
});

test("what the error is and how many rows have one stands in the sentence", () => {
  const says = (responses: Response[]) => findings(responses, []).lines.filter(({ finding }) => finding.rule === "T-06").map(({ finding }) => sentence(finding.message));
  expect(says([from("Aurora", wrongGold)])).toEqual(["Row 7: Gold Works is in Annex I by this row alone, and it has an error: S-04."]);
  expect(says([from("Aurora", wrongGold), from("Borealis", wrongGold)])).toEqual(["Row 7: Gold Works is in Annex I by 2 rows alone, and each has an error: S-04."]);
});

test("a declaration that was replaced vouches for nothing", () => {
  const [before, now] = [from("Aurora"), from("Aurora", { ...wrongGold, "Declaration!D22": "30-Jun-2014" })];
  expect(only("T-06", findings([before, now], []))).toEqual(["Aurora | T-06 | warning | Aurora - Smelter List!D7 | Gold"]);
});

test("an error that somebody accepted is none any more", () => {
  const response = from("Aurora", wrongGold);
  const review = reviewResponse(response, context);
  const annex = consolidate({ responses: [response], lists, asOf: null, reference: [], settings: { acceptCrossRecognised: false } });
  const register = registerEntries([], [{ response, review: { ...review, findings: [], grade: "complete" } }]);
  expect(reviewRollUp({ annex, register, settings: noSettings })).toEqual([]);
});

test("the team's settings hold for these rules too, and every one stands in them", () => {
  const { settings } = readSettingLines([{ key: "Z-08", value: "off", row: 1 }, { key: "Rule T-06", value: "error", row: 2 }, { key: "Z-17", value: "information", row: 3 }]);
  expect(told(findings([from("Aurora", wrongGold)], [asked("Cobalt")], { settings }))).toEqual(["Cobalt | Z-17 | information | Suppliers!A8", "Aurora | T-06 | error | Aurora - Smelter List!D7 | Gold"]);
  expect(settableRules().filter(({ id }) => ["Z-08", "Z-17", "T-06"].includes(id))).toEqual([{ id: "Z-08", value: "information" }, { id: "Z-17", value: "risk" }, { id: "T-06", value: "warning" }]);
});

test("the lines have keys of their own, whatever the order of the suppliers, and the silent supplier is asked for its template", () => {
  const responses = [from("Aurora", wrongGold), from("Borealis", { "Smelter List!C6": "Smelter Not Listed", "Smelter List!E6": null })];
  const lines = [asked("Cobalt"), asked("Delta")];
  const one = findings(responses, lines).lines;
  const other = findings([...responses].reverse(), [...lines].reverse()).lines;
  expect(other).toEqual(one);
  expect(new Set(one.map(({ key }) => key)).size).toBe(one.length);
  const rows = reviewSheet(one).table.rows.map((row) => [row[0], row[3], row[8]]);
  expect(rows).toContainEqual(["Cobalt", "Z-17", "We asked you for the Conflict Minerals Reporting Template and have no answer yet. Please send it."]);
  expect(rows).toContainEqual(["Suppliers", "Z-08", ""]);
});
