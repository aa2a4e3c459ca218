import { inputsDigest, inputsDigestInSteps, type Inputs, type RegisterEntry } from "../../src/annex";
import { noSettings } from "../../src/review";
import { readStatusTable, type Decision, type ReferenceEntry, type StatusList } from "../../src/smelters";
import type { LookupList, Response } from "../../src/template";
import { completeResponse, type Changes } from "../fixtures/complete";

const lookup: LookupList = { key: "Smelter Look-up", entries: [{ metal: "Gold", alias: "", standardName: "Gold Works", country: "JAPAN", id: "CID000003", oldId: "" }] };
const from = (name: string, changes: Changes = {}): Response => ({ ...completeResponse("3.01", { "Declaration!D8": name, ...changes }), lookup });

function statusList(asOf: string, ...names: string[]): StatusList {
  const read = readStatusTable({ name: asOf, rows: [["Metal", "Facility", "Country", "Status"], ...names.map((name) => ["Gold", name, "Japan", "Yes"])] }, { asOf });
  if (!read.ok || !read.lists[0]) throw new Error("The list was not read.");
  return read.lists[0];
}

const decision = (name: string, more: Partial<Decision> = {}): [string, Decision] => [`Gold | ${name}`, { key: `Gold | ${name}`, verdict: "notListed", metal: "Gold", name, country: "", id: "", facility: null, by: "Ida", on: "2015-05-01", ...more }];
const entry = (supplier: string, more: Partial<RegisterEntry["line"]> = {}): RegisterEntry => ({ answered: null, line: { supplier, state: "asked", contact: "", parts: "", note: "", file: "", content: "", list: "", sheets: null, ...more } });
const known = (standardName: string): ReferenceEntry => ({ metal: "Tin", alias: standardName, standardName, country: "", id: "", oldId: "" });

const [aurora, borealis] = [from("Aurora"), from("Borealis")];
const [old, now, next] = [statusList("2013-12-31", "Alpha"), statusList("2014-03-18", "Alpha", "Beta"), statusList("2015-03-18", "Alpha")];
const inputs: Inputs = {
  responses: [aurora, borealis],
  lists: [old, now, next],
  asOf: "2014-12-31",
  reference: [known("One"), known("Two")],
  decisions: new Map([decision("A"), decision("B")]),
  settings: { ...noSettings, rules: new Map([["Q-06", "off"], ["P-01", "risk"]]), crossRecognised: new Set(["2013-12-31", "2014-03-18"]), ownNames: ["A", "B"] },
  register: [entry("Aurora"), entry("Cobalt")],
};
const base = inputsDigest(inputs);

test("the digest is short, and the same in steps", () => {
  expect(base).toMatch(/^[0-9a-f]{16}$/);
  const steps = inputsDigestInSteps(inputs);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toBe(base);
});

test.each<[what: string, change: Partial<Inputs>]>([
  ["files in another order", { responses: [borealis, aurora] }],
  ["files that were read again", { responses: [from("Aurora"), from("Borealis")] }],
  ["a repeat of a file", { responses: [aurora, borealis, structuredClone(aurora)] }],
  ["a declaration that a later one replaces", { responses: [from("Aurora", { "Declaration!D22": "30-Apr-2014", "Declaration!D57": "No" }), aurora, borealis] }],
  ["lists in another order", { lists: [next, now, old] }],
  ["lines of a list in another order", { lists: [old, statusList("2014-03-18", "Beta", "Alpha"), next] }],
  ["a list that is not in force yet, with other lines", { lists: [old, now, statusList("2015-03-18", "Gamma")] }],
  ["known facilities in another order", { reference: [known("Two"), known("One")] }],
  ["decisions in another order, by another person on another day", { decisions: new Map([decision("B", { by: "Otto", on: "2015-06-01", copies: 2 }), decision("A")]) }],
  ["settings in another order", { settings: { ...inputs.settings, rules: new Map([["P-01", "risk"], ["Q-06", "off"]]), crossRecognised: new Set(["2014-03-18", "2013-12-31"]), ownNames: ["B", "A"] } }],
  ["lines of the register in another order, with people's state, contact and note", { register: [entry("Cobalt", { state: "escalated", contact: "a@example.com", note: "called" }), entry("Aurora")] }],
])("%s: the digest is the same", (_what, change) => {
  expect(inputsDigest({ ...inputs, ...change })).toBe(base);
});

test.each<[what: string, change: Partial<Inputs>]>([
  ["an answer", { responses: [from("Aurora", { "Declaration!D57": "No" }), borealis] }],
  ["a cell of a smelter row that Annex I does not show", { responses: [from("Aurora", { "Smelter List!Q5": "checked" }), borealis] }],
  ["a supplier less", { responses: [aurora] }],
  ["a sheet of another name", { responses: [{ ...aurora, sheets: { ...aurora.sheets, declaration: "Other" } }, borealis] }],
  ["another list of smelters with the template", { responses: [{ ...aurora, lookup: { ...lookup, entries: [] } }, borealis] }],
  ["another day", { asOf: "2014-06-30" }],
  ["another day that brings another list into force", { asOf: "2015-12-31" }],
  ["a line of the list in force", { lists: [old, statusList("2014-03-18", "Alpha"), next] }],
  ["a line of an older list", { lists: [statusList("2013-12-31", "Beta"), now, next] }],
  ["a known facility more", { reference: [known("One"), known("Two"), known("Three")] }],
  ["another verdict", { decisions: new Map([decision("A", { verdict: "noSmelter" }), decision("B")]) }],
  ["a decision less", { decisions: new Map([decision("A")]) }],
  ["a setting", { settings: { ...inputs.settings, reportingYear: 2014 } }],
  ["a rule's setting", { settings: { ...inputs.settings, rules: new Map([["Q-06", "on"], ["P-01", "risk"]]) } }],
  ["a column of Annex I", { settings: { ...inputs.settings, annexColumns: ["id"] } }],
  ["a supplier that was asked", { register: [...inputs.register, entry("Delta")] }],
  ["a part that is asked for", { register: [entry("Aurora", { parts: "P-1" }), entry("Cobalt")] }],
])("%s: the digest is another", (_what, change) => {
  expect(inputsDigest({ ...inputs, ...change })).not.toBe(base);
});

test("without a day the newest list's counts, and with no list in force all that are there", () => {
  expect(inputsDigest({ ...inputs, asOf: null })).toBe(inputsDigest({ ...inputs, asOf: "2015-03-18" }));
  expect(inputsDigest({ ...inputs, asOf: "2012-12-31" })).not.toBe(inputsDigest({ ...inputs, asOf: "2012-12-31", lists: [now] }));
  expect(inputsDigest({ ...inputs, asOf: null, lists: [] })).toMatch(/^[0-9a-f]{16}$/);
});
