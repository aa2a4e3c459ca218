import { noSettings, readConcerns, readSettingLines, reviewAll, reviewResponse, settingLinesIn, type Concern, type ReviewSettings, type SettingLine } from "../../src/review";
import { sentence } from "../../src/words";
import { completeResponse, type Changes, type Version } from "../fixtures/complete";

const line = (key: string, value: string): SettingLine => ({ key, value, row: 7 });
const context = { today: null, reportingYear: null, list: null };

function found(version: Version, changes: Changes, settings: Partial<ReviewSettings>, today: string | null = null): string[] {
  const { findings } = reviewResponse(completeResponse(version, changes), { ...context, today, settings: { ...noSettings, ...settings } });
  return findings.filter(({ rule }) => !/^C-16/.test(rule)).map(({ rule, cell, severity }) => `${rule} ${cell} ${severity}`);
}

test.each<[key: string, value: string, expected: Partial<ReviewSettings>]>([
  ["reportingYear", "2014", { reportingYear: 2014 }],
  ["Reporting year", "2014", { reportingYear: 2014 }],
  ["minimumVersion", "CMRT 3.01", { minimumVersion: "3.01" }],
  ["Oldest template version", "2.03A", { minimumVersion: "2.03a" }],
  ["ownNames", "Larch Inc.; Larch KK ;", { ownNames: ["Larch Inc.", "Larch KK"] }],
  ["Scope asked for", "Product", { wantedScope: "product" }],
  ["wantedScope", "user defined (from 3.00)", { wantedScope: "userDefined" }],
  ["listDays", "90", { listDays: 90 }],
  ["Cross-recognised counts", "2014-12-31; 2015-12-31", { crossRecognised: new Set(["2014-12-31", "2015-12-31"]) }],
  ["crossRecognised", "all", { crossRecognised: "all" }],
  ["crossRecognised", "no", { crossRecognised: new Set() }],
  ["Further columns of Annex I", "Suppliers, ID", { annexColumns: ["id", "suppliers"] }],
  ["annexColumns", "state or province;\nfacility id", { annexColumns: ["id", "province"] }],
  ["annexColumns", "State", { annexColumns: ["province"] }],
  ["annexColumns", "none", {}],
  ["Q-06", "Off", { rules: new Map([["Q-06", "off"]]) }],
  ["Rule XS-10", "question", { rules: new Map([["XS-10", "warning"]]) }],
  ["z-07", "on", { rules: new Map([["Z-07", "on"]]) }],
  ["Q-06", "as delivered", {}],
  ["Q-06", "", {}],
])("the setting %s with “%s” is understood", (key, value, expected) => {
  expect(readSettingLines([line(key, value)])).toEqual({ settings: { ...noSettings, rules: new Map(), ...expected }, problems: [] });
});

test.each<[key: string, value: string, problem: string]>([
  ["reportingYear", "last", "Settings, row 7: “last” is not a value of reportingYear. Write one like 2014; until then the setting is as delivered."],
  ["minimumVersion", "7.0", "Settings, row 7: “7.0” is not a value of minimumVersion. Write one like 3.01; until then the setting is as delivered."],
  ["annexColumns", "id; colour", "Settings, row 7: “id; colour” is not a value of annexColumns. Write one like id; suppliers; province; until then the setting is as delivered."],
  ["Q-06", "maybe", "Settings, row 7: “maybe” is not a value of Q-06. Write one like off, on, error, question, risk, information; until then the setting is as delivered."],
  ["Colour", "blue", "Settings, row 7: there is no setting “Colour”. The row does nothing."],
  ["__proto__", "off", "Settings, row 7: there is no setting “__proto__”. The row does nothing."],
])("the setting %s with “%s” is told, and changes nothing", (key, value, problem) => {
  const { settings, problems } = readSettingLines([line(key, value)]);
  expect([settings, problems.map(sentence)]).toEqual([{ ...noSettings, rules: new Map() }, [problem]]);
});

test("settings are found below a heading, by the key where there is one, and with their row", () => {
  expect(settingLinesIn([["Settings of the review"], [], ["Setting", "Value", "What", "Key"], ["Jahr", 2014, "", "reportingYear"], ["Rule Q-06", "off", "", ""]])).toEqual([
    { key: "reportingYear", value: "2014", row: 4 },
    { key: "Rule Q-06", value: "off", row: 5 },
  ]);
  expect(settingLinesIn([["Metal", "Smelter"]])).toBeNull();
});

test("a rule that is off is silent, and one with another severity speaks with it and sets the grade by it", () => {
  const noPolicy: Changes = { "Declaration!D69": "No", "Declaration!D71": "No" };
  expect(found("3.01", noPolicy, {})).toEqual(["P-01 D69 warning"]);
  expect(found("3.01", noPolicy, { rules: new Map([["P-01", "off"]]) })).toEqual([]);
  expect(found("3.01", noPolicy, { rules: new Map([["P-01", "risk"]]) })).toEqual(["P-01 D69 risk"]);
  expect(reviewResponse(completeResponse("3.01", noPolicy), { ...context, settings: { ...noSettings, rules: new Map([["P-01", "information"]]) } }).grade).toBe("complete");
});

test("where the first rule of a cause is off, the next one speaks", () => {
  const old: Changes = { "Smelter List!F6": "2CHN010" };
  expect(found("3.01", old, {})).toEqual(["S-36 F6 warning"]);
  expect(found("3.01", old, { rules: new Map([["S-36", "off"]]) })).not.toContain("S-36 F6 warning");
});

test("rules across suppliers are switched off too", () => {
  const again = [completeResponse("3.01"), completeResponse("3.01", { "Declaration!D22": "30-Jun-2014" })];
  const rulesOf = (settings: ReviewSettings) => reviewAll(again, { ...context, settings }).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect([rulesOf(noSettings), rulesOf({ ...noSettings, rules: new Map([["F-12", "off"]]) })]).toEqual([["F-12"], []]);
});

test.each<[version: Version, what: string, changes: Changes, settings: Partial<ReviewSettings>, expected: string[]]>([
  ["2.03a", "older than the oldest that is accepted", {}, { minimumVersion: "3.00" }, ["F-03 J3 warning"]],
  ["3.01", "not older", {}, { minimumVersion: "3.01" }, []],
  ["6.5", "newer", {}, { minimumVersion: "3.01" }, []],
  ["6.6.1", "of an unknown day", {}, { minimumVersion: "3.01", rules: new Map([["F-04", "off"]]) }, []],
  ["3.01", "in one's own name, with another legal form", { "Declaration!D8": "LARCH, Ltd." }, { ownNames: ["Larch Inc."] }, ["C-19 D8 warning"]],
  ["3.01", "in a name that only begins so", { "Declaration!D8": "Larch Boards" }, { ownNames: ["Larch Inc."] }, []],
  ["3.01", "for the company, where products are asked for", {}, { wantedScope: "product" }, ["XS-07 D9 warning"]],
  ["2.03a", "for the company, where products are asked for", {}, { wantedScope: "product" }, ["XS-07 D9 warning"]],
  ["3.01", "for the company, as asked for", {}, { wantedScope: "company" }, []],
  ["6.5", "for the company, where a scope is asked for that the form does not have", {}, { wantedScope: "division" }, []],
])("%s: a declaration %s", (version, _, changes, settings, expected) => {
  expect(found(version, changes, settings)).toEqual(expected);
});

const concern = (part: Partial<Concern>): Concern => ({ metal: null, name: "", country: "", id: "", from: null, until: null, reason: "sanctions", ...part });

const concernCases: [what: string, concern: Partial<Concern>, expected: string[], today?: string][] = [
  ["an id", { id: "CID000003" }, ["S-31 D7 risk"]],
  ["an id of another smelter, whatever the name", { id: "CID000999", name: "Other" }, []],
  ["a name in other letters", { name: "GOLD-WORKS" }, ["S-31 D7 risk"]],
  ["a name for another metal", { name: "Gold Works", metal: "Tin" }, []],
  ["a name in another country", { name: "Gold Works", country: "Peru" }, []],
  ["a name in the same country", { name: "Gold Works", country: "Japan" }, ["S-31 D7 risk"]],
  ["a country", { country: "japan", metal: "Gold" }, ["S-31 D7 risk"]],
  ["a country that is none", { country: "nowhere" }, []],
  ["nothing", {}, []],
  ["legal forms alone", { name: "Co., Ltd." }, []],
  ["a line that begins later", { id: "CID000003", from: "2014-06-01" }, []],
  ["a line that had ended", { id: "CID000003", until: "2014-05-30" }, []],
  ["a line in force at the declaration's day", { id: "CID000003", from: "2014-05-31", until: "2014-05-31" }, ["S-31 D7 risk"]],
  ["a line in force at the day of the review", { id: "CID000003", from: "2014-06-01" }, ["S-31 D7 risk"], "2014-07-01"],
];

test.each(concernCases.map(([what, part, expected, today = null]) => ({ what, part, expected, today })))("a concern list with $what", ({ part, expected, today }) => {
  expect(found("3.01", {}, { concerns: [concern(part)] }, today)).toEqual(expected);
});

test("a concern list is read by its headings, and what cannot be read is told", () => {
  const read = readConcerns([["Concern list"], ["Metal", "Smelter", "Country", "ID", "From", "Until", "Reason"], ["Gold", "Works", "Peru", "cid000001", "2022-03-07", "", "suspended"], ["Zinc", "", "Atlantis", "", "soon", "", ""], ["", "", "", "", "", "", "only a reason"]]);
  expect(read?.concerns).toEqual([
    { metal: "Gold", name: "Works", country: "Peru", id: "CID000001", from: "2022-03-07", until: null, reason: "suspended" },
    { metal: null, name: "", country: "Atlantis", id: "", from: null, until: null, reason: "" },
  ]);
  expect(read?.problems.map(sentence)).toEqual([
    "Concern List, row 4: “soon” cannot be read as a day, so the line has no such limit. Write it as 2014-12-31.",
    "Concern List, row 4: “Zinc” is none of Tantalum, Tin, Gold, Tungsten, so the line is for all four.",
    "Concern List, row 4: “Atlantis” is not a country.",
  ]);
});
