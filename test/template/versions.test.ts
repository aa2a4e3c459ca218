import { METALS, layoutOfVersion, type CellValue, type CompanyField, type Question, type SmelterField } from "../../src/template";
import { completeTemplate, type TemplateDescription } from "../fixtures/describe";
import { fixtureLayouts, fixtureVersions, otherForms } from "../fixtures/versions";
import { readBack } from "./read-back";

const unsure = /^(?:4|5|6\.6)/;

test.each(fixtureVersions)("%s: a filled file reads back as it was filled in, every cell at its place", async (version) => {
  const layout = fixtureLayouts[version];
  const questions = Object.keys(layout.questions) as Question[];
  const smelter = Object.fromEntries(Object.keys(layout.smelterList.columns).map((field) => [field, field === "metalText" ? "Gold" : `a ${field}`])) as Partial<Record<SmelterField | "standardName", CellValue>>;
  const description = completeTemplate(version, {
    comments: Object.fromEntries(questions.map((question) => [question, Object.fromEntries(METALS.map((metal) => [metal, `${question} ${metal}`]))])),
    smelters: [smelter, { ...smelter, metalText: "Tin", row: 250 }],
    products: layout.products ? [{ number: "P-1", name: "Board", comments: "new" }, { number: "P-2", row: 275 }] : [],
  });
  const { responses, unread } = await readBack(description);
  expect(unread).toEqual([]);
  const [response] = responses;
  if (!response) throw new Error("nothing was read");
  expect(response.template.version).toBe(/^\d$/.test(version) ? `${version}.0` : version);
  expect(response).toMatchObject({ layoutBy: unsure.test(version) ? "inferred version" : "version", rowsMoved: 0, pairedBy: "alone", effectiveDate: { iso: description.effectiveDate } });
  for (const [field, cell] of Object.entries(layout.company) as [CompanyField, string][]) expect(response.company[field]).toMatchObject({ cell, text: String(description.company?.[field] ?? "") });
  expect(Object.keys(response.answers)).toEqual(questions);
  for (const question of questions) {
    for (const [offset, metal] of METALS.entries()) {
      const row = (layout.questions[question] ?? 0) + offset;
      expect(response.answers[question]?.[metal]).toMatchObject({ cell: `D${row}`, wording: "offered", comment: { cell: `G${row}`, text: `${question} ${metal}` } });
    }
  }
  expect(Object.entries(response.companyAnswers).map(([letter, { cell, wording }]) => `${letter} ${cell} ${wording ?? ""}`)).toEqual(Object.entries(layout.companyQuestions).map(([letter, row]) => `${letter} D${row} offered`));
  const firstRow = layout.smelterList.firstRow ?? 5;
  expect(response.smelters.map(({ row, metal }) => [row, metal])).toEqual([[firstRow, "Gold"], [250, "Tin"]]);
  for (const [field, text] of Object.entries(smelter)) if (field !== "standardName" && field !== "id" && field !== "idInput") expect(response.smelters[0]).toHaveProperty(field, text);
  expect(response.products).toEqual(layout.products ? [{ row: 6, number: "P-1", name: "Board", comments: "new" }, { row: 275, number: "P-2", name: "", comments: "" }] : []);
});

test.each(Object.keys(otherForms) as (keyof typeof otherForms)[])("%s is no 3TG template, but its company and smelters are read", async (form) => {
  const layout = otherForms[form];
  const { responses, unread } = await readBack(completeTemplate(form, { smelters: [{ metalText: "Cobalt", nameText: "Cobalt Works", country: "FINLAND", id: "CID000001" }] }));
  expect(responses).toEqual([]);
  expect(unread).toHaveLength(1);
  const [family = "", version = ""] = form.split(" ");
  expect(unread[0]).toMatchObject({
    problem: { id: "review.familyNotRead", slots: { family, version } },
    shared: { template: { family, version }, effectiveDate: { iso: "2025-09-30" }, smelters: [{ row: 5, metal: null, metalText: "Cobalt", name: "Cobalt Works", country: "FINLAND", id: "CID000001" }] },
  });
  for (const [field, cell] of Object.entries(layout.company) as [CompanyField, string][]) expect(unread[0]?.shared?.company[field]).toMatchObject({ cell });
});

test.each([
  ["3.03", "3.01", "nearest version", "cmrt-3"],
  ["6.7", "6.5", "nearest version", "cmrt-6.6"],
  ["7.0", "6.5", "nearest version", "cmrt-6.6"],
  ["2.04", "2.03a", "nearest version", "cmrt-2.03"],
] as const)("a version that is not known, %s, with the form of %s is read by it, and says so", async (printed, form, layoutBy, layout) => {
  const { responses, unread } = await readBack(completeTemplate(form, { versionText: `Revision ${printed}\nMay 1, 2031` }));
  expect(unread).toEqual([]);
  expect(responses[0]).toMatchObject({ layoutBy, layout, template: { version: printed } });
});

test.each([
  ["3.01", "6.5", "cmrt-6"],
  ["6.5", "2.03a", "cmrt-2.03"],
] as const)("a declaration that prints %s and has the form of %s, as its list prints, is read by its form, and says so", async (printed, form, layout) => {
  const description = completeTemplate(form, { cells: { "Declaration!J3": `Revision ${printed}` } });
  const { responses, unread } = await readBack(description);
  expect(unread).toEqual([]);
  expect(responses[0]).toMatchObject({ layoutBy: "form", layout, listLayout: layoutOfVersion(form)?.id, template: { version: printed } });
  expect(responses[0]?.smelters.map(({ metal }) => metal)).toEqual(METALS);
});

test("a declaration that prints no version is read by what its list prints, and says so", async () => {
  const { responses } = await readBack(completeTemplate("3.01", { versionText: null }));
  expect(responses[0]).toMatchObject({ layoutBy: "form", layout: "cmrt-3", template: { version: "3.01" } });
});

test.each([
  ["whose questions stand in no known place", { versionText: "Revision 9.1\nMay 1, 2031", rowChanges: [{ sheet: "Declaration", deleteFrom: 30, count: 8 }] }],
  ["whose answers are none", { versionText: "Revision 9.1\nMay 1, 2031", answers: { ORIGIN_COVERED: "17 tons" } }],
  ["without the form's labels", { versionText: "Revision 9.1\nMay 1, 2031", withoutLabels: true }],
] satisfies [string, Partial<TemplateDescription>][])("an unknown version %s is refused", async (_what, changes) => {
  const { responses, unread } = await readBack(completeTemplate("6.5", changes));
  expect(responses).toEqual([]);
  expect(unread).toMatchObject([{ sheet: "Declaration", problem: { id: "review.versionNotRead" } }]);
});
