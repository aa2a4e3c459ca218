import type { StatusList } from "../../src/smelters";
import type { Desk } from "../../src/taskpane/deskModel";
import { keepLists } from "../../src/taskpane/job/lists";
import { openMailCopy } from "../../src/taskpane/job/mail";
import { readDesk } from "../../src/taskpane/job/read";
import { forgetKept } from "../../src/taskpane/job/settings";
import { accept } from "../../src/taskpane/job/settle";
import { saveReview, startTeam } from "../../src/taskpane/job/team";
import { allFindings } from "../../src/taskpane/openLines";
import { openBook } from "../../src/workbench/open";
import { completeTemplate } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { closeExcel, openExcel } from "./excel";
import { gathered, linesBelow, opened, sheetOf } from "./made";

afterEach(async () => {
  closeExcel();
  await forgetKept();
});

const read = () => readDesk({ today: "2015-05-01", asOf: null }, () => undefined);
const lookup = [{ metal: "Gold" as const, name: "Aurora Refinery", aliases: ["Aurora"], country: "SWEDEN", id: "CID000001" }];

async function openLocked(version: "3.01" | "6.5", changes: Parameters<typeof completeTemplate>[1] = {}) {
  const book = await openBook(await buildTemplate({ ...completeTemplate(version, changes), lookup }), "locked.xlsx");
  book.structureLocked = true;
  const made = gathered(book);
  await openExcel(book);
  return made;
}

test.each(["3.01", "6.5"] as const)("a locked template of %s starts the team's workbook, in which its supplier reads the same", async (version) => {
  const made = await openLocked(version);
  const before = await read();
  await startTeam(before);
  closeExcel();
  await openExcel(await opened(made));
  const team = await read();
  expect(team.structureLocked).toBe(false);
  const told = ({ suppliers }: typeof team) => suppliers.map(({ name, response, findings }) => [name, response.template.version, response.effectiveDate.iso, response.smelters.length, response.lookup?.entries.length, findings.map(({ rule, cell }) => `${rule} ${cell}`)]);
  expect(told(team)).toEqual(told(before));
  expect(team.register.map(({ line, answered }) => [line.supplier, line.file, answered !== null])).toEqual([["Larch Instruments", "locked.xlsx", true]]);
});

test("a list that is brought to a locked template is in force there, until it is erased, and goes along into the team's workbook", async () => {
  const made = await openLocked("3.01", { smelters: [{ metalText: "Gold", lookup: "Smelter Not Listed", nameText: "Aurora Refinery", country: "SWEDEN" }] });
  const designations = ({ annex }: Desk) => annex.rows.map(({ facility, designation }) => `${facility}: ${designation}`);
  const lists = (["2014-03-18", "2013-12-31"] as const).map((asOf, index): StatusList => ({ asOf, source: "a list", entries: [{ metal: "Gold", facility: "Aurora Refinery", location: "Sweden", id: "", status: index === 0 ? "Conformant" : "Active", statusClass: index === 0 ? "designated" : "notDesignated", row: 2 }] }));
  expect(designations(await read())).toEqual(["Aurora Refinery: No"]);
  expect(await keepLists(await read(), lists)).toEqual({ replaced: false, here: { lasts: false } });
  expect(await keepLists(await read(), lists.slice(1))).toEqual({ replaced: true, here: { lasts: false } });
  const desk = await read();
  expect([desk.lists.map(({ asOf }) => asOf), desk.list?.asOf, designations(desk)]).toEqual([["2013-12-31", "2014-03-18"], "2014-03-18", ["Aurora Refinery: Yes"]]);
  await startTeam(desk);
  await forgetKept();
  expect((await read()).lists).toEqual([]);
  closeExcel();
  await openExcel(await opened(made));
  const team = await read();
  expect([team.lists.map(({ asOf }) => asOf), designations(team)]).toEqual([["2013-12-31", "2014-03-18"], ["Aurora Refinery: Yes"]]);
});

test("the review of a locked template opens as a workbook of its own", async () => {
  const made = await openLocked("3.01");
  await saveReview(await read());
  expect((await opened(made)).sheets.map(({ name }) => name)).toEqual(["Review"]);
});

/** Lacks a telephone number on the declaration; of its list one row has no country and all have an error. */
const asking: Parameters<typeof completeTemplate>[1] = { company: { contactPhone: null }, smelters: [{ metalText: "Gold", lookup: "Smelter Not Listed", nameText: "Aurora Refinery" }, { metalText: "Tin", lookup: "Smelter Not Listed" }] };

/** Accepts the first finding of each of these rules, with the rule in its note. */
async function acceptAll(rules: readonly string[]): Promise<Desk> {
  const desk = await readWhole();
  for (const rule of rules) {
    const [, key = ""] = allFindings(desk).flatMap(({ keyOf }) => [...keyOf]).find(([finding]) => finding.rule === rule) ?? [];
    await accept(desk, key, `seen ${rule}`, "2015-05-01");
  }
  return readWhole();
}

/** With what the roll-up finds. */
async function readWhole(): Promise<Desk> {
  const desk = await read();
  await desk.prepare(() => Promise.resolve());
  return desk;
}

const settledIn = (desk: Desk) => allFindings(desk).map(({ name, findings, accepted }) => [name, findings.map(({ rule, cell }) => `${rule} ${cell}`), accepted.map(({ finding: { rule, cell }, note }) => `${rule} ${cell} ${note}`)]);

test.each<[version: "3.01" | "6.5", company: string | null, accepted: string[]]>([
  ["3.01", "Larch Instruments", ["C-07 D17 seen C-07", "S-04 D6 seen S-04"]],
  ["6.5", "Larch Instruments", ["C-07 D17 seen C-07", "S-04 E5 seen S-04"]],
  ["3.01", null, ["C-01 D8 seen C-01", "C-07 D17 seen C-07"]],
  ["3.01", "Larch Instruments", ["C-07 D17 seen C-07", "T-06 D5 seen T-06"]],
])("what was accepted of a locked template of %s, company %s, is accepted in the team's workbook too, although its sheets have other names", async (version, companyName, accepted) => {
  const made = await openLocked(version, { ...asking, company: { ...asking.company, companyName } });
  const before = await acceptAll(accepted.map((text) => text.slice(0, 4)));
  expect(settledIn(before).flatMap(([, , notes]) => notes)).toEqual(accepted);
  await startTeam(before);
  closeExcel();
  const book = await opened(made);
  const { lines } = linesBelow(sheetOf(book, "Review"), "Rule");
  expect(lines.filter(({ cells }) => cells["State"] !== "").map(({ cells }) => `${cells["Rule"] ?? ""} ${cells["Cell"] ?? ""} ${cells["Note"] ?? ""} ${cells["State"] ?? ""}`).sort()).toEqual(accepted.map((text) => `${text} accepted`).sort());
  await openExcel(book);
  const team = await readWhole();
  expect(settledIn(team).map(([, ...rest]) => rest)).toEqual(settledIn(before).map(([, ...rest]) => rest));
  const keys = allFindings(team).flatMap(({ keyOf }) => [...keyOf.values()]);
  expect(lines.map(({ cells }) => cells["Key"]).sort()).toEqual(keys.sort());
});

test.each<[what: string, open: (desk: Desk) => Promise<unknown>]>([
  ["saved beside it", saveReview],
  ["in a copy to mail", (desk) => openMailCopy(desk, { contacts: false, supplierSheets: false }, "2015-05-01")],
])("the review of a locked template %s says what is accepted, with the note", async (_, open) => {
  const made = await openLocked("3.01", asking);
  await open(await acceptAll(["C-07"]));
  const { lines } = linesBelow(sheetOf(await opened(made), "Review"), "Rule");
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.flatMap(({ cells: { Rule, State, Note } }) => (State === "" && Note === "" ? [] : [[Rule, State, Note]]))).toEqual([["C-07", "accepted", "seen C-07"]]);
});
