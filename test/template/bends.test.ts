import type { Response } from "../../src/template";
import { completeTemplate, type LookupDescription, type RowChange, type SmelterDescription, type TemplateDescription } from "../fixtures/describe";
import type { FixtureVersion } from "../fixtures/layouts";
import { readBack, responseOf } from "./read-back";

const marks: Partial<TemplateDescription> = {
  answers: { ORIGIN_COVERED: "Unknown" },
  companyAnswers: { C: "No" },
};
const layouts: FixtureVersion[] = ["3.01", "6.5"];

function placed({ company, effectiveDate, answers, companyAnswers }: Response): string[] {
  return [company.companyName, company.address, company.authorizerPhone, effectiveDate, answers.ADDED?.Tantalum, answers.ORIGIN_COVERED?.Tin, answers.ALL_REPORTED?.Tungsten, companyAnswers.A, companyAnswers.C].map(
    (entry) => `${entry?.cell ?? ""} ${entry?.text ?? ""}`,
  );
}

/** Every row that the change moves, moved. */
function expected(response: Response, { insertAbove, deleteFrom, count }: RowChange): string[] {
  return placed(response).map((entry) => {
    const [, row = "", rest = ""] = /^D(\d+) (.*)$/.exec(entry) ?? [];
    const by = insertAbove !== undefined && Number(row) >= insertAbove ? count : deleteFrom !== undefined && Number(row) >= deleteFrom ? -count : 0;
    return `D${Number(row) + by} ${rest}`;
  });
}

test.each(
  layouts.flatMap((version): [FixtureVersion, string, RowChange][] => [
    [version, "a row inserted above the title", { sheet: "Declaration", insertAbove: 2, count: 1 }],
    [version, "two rows inserted in the company block", { sheet: "Declaration", insertAbove: 14, count: 2 }],
    [version, "a row inserted above the first question", { sheet: "Declaration", insertAbove: 24, count: 1 }],
    [version, "three rows inserted between two questions", { sheet: "Declaration", insertAbove: 43, count: 3 }],
    [version, "a row inserted between two company questions", { sheet: "Declaration", insertAbove: version === "3.01" ? 72 : 78, count: 1 }],
    [version, "the free row between two questions deleted", { sheet: "Declaration", deleteFrom: 30, count: 1 }],
  ]),
)("%s: %s moves no answer into another's place", async (version, _what, change) => {
  const description = completeTemplate(version, marks);
  const [issued, changed] = [await responseOf(description), await responseOf({ ...description, rowChanges: [change] })];
  expect(placed(changed)).toEqual(expected(issued, change));
  expect(changed.rowsMoved).toBeGreaterThan(0);
});

test.each<FixtureVersion>(["2.03a", "3.01", "6.5"])("%s: labels that were written over, of the first and of the last question too, keep nothing from being read", async (version) => {
  const first = { "2.03a": 24, "3.01": 28, "6.5": 28 }[version as "2.03a" | "3.01" | "6.5"];
  const last = { "2.03a": 54, "3.01": 64, "6.5": 70 }[version as "2.03a" | "3.01" | "6.5"];
  const response = await responseOf(completeTemplate(version, { cells: { [`Declaration!B${first}`]: "Gold: see comments", [`Declaration!B${last}`]: "n/a" } }));
  expect(response).toMatchObject({ layoutBy: "version", rowsMoved: 0 });
});

test("a declaration with a field of the company block deleted is refused: nothing tells which", async () => {
  const { responses, unread } = await readBack(completeTemplate("3.01", { rowChanges: [{ sheet: "Declaration", deleteFrom: 14, count: 1 }] }));
  expect([responses.length, unread[0]?.problem.id]).toEqual([0, "review.versionNotRead"]);
});

const row = (changes: SmelterDescription): SmelterDescription => ({ metalText: "Gold", lookup: "Aurora Refinery", nameText: "Aurora Refinery", country: "SWEDEN", street: "1 North Road", ...changes });

test.each<[string, FixtureVersion, SmelterDescription, string, Partial<Response["smelters"][number]>]>([
  ["a row pasted from 2.01 into 2.02", "2.02", row({ columnsOf: "2.01", id: "1SWE009" }), "A5", { id: "1SWE009", street: "1 North Road", country: "SWEDEN" }],
  ["a row pasted from 3.01 into 2.00", "2.00", row({ columnsOf: "3.01", id: "CID000157", mineCountry: "Peru" }), "F5", { id: "CID000157", mineCountry: "Peru" }],
  ["a row one column too far right", "3.01", row({ shift: 1, id: "CID000157" }), "G5", { id: "CID000157", name: "Aurora Refinery", country: "SWEDEN" }],
  ["a row one column too far left", "3.01", row({ shift: -1, id: "CID000157" }), "E5", { id: "CID000157", name: "Aurora Refinery" }],
  ["a row too far right without an id", "6.5", row({ shift: 1 }), "G5", { metal: "Gold", name: "Aurora Refinery", country: "SWEDEN" }],
  ["a row with an address where the id should be", "3.01", row({ id: "1 North Road" }), "F5", { id: "1 North Road", metal: "Gold" }],
  ["a row with a placeholder for the id", "3.01", row({ id: "Enter smelter details" }), "F5", { id: "Enter smelter details" }],
  ["a row whose metal is in Chinese", "6.5", row({ metalText: "金" }), "F5", { metal: "Gold", metalText: "金" }],
  ["a row with several metals in one cell", "6.5", row({ metalText: "Gold, Tin" }), "F5", { metal: null, metalText: "Gold, Tin" }],
  ["a hidden row", "6.5", row({ hidden: true }), "F5", { metal: "Gold" }],
  ["a row of which the formulas broke", "3.01", { metalText: "Gold", lookup: "Aurora Refinery", nameText: "#REF!", country: "#REF!", id: "#N/A" }, "F5", { name: "Aurora Refinery", country: "", id: "", broken: ["nameText", "country"] }],
])("%s (%s) is read for what it is", async (_what, version, described, idCell, expectedRow) => {
  const [found] = (await responseOf(completeTemplate(version, { smelters: [described] }))).smelters;
  expect(found).toMatchObject({ row: 5, ...expectedRow });
  expect(`${found?.columns.id ?? ""}5`).toBe(idCell);
});

test.each<FixtureVersion>(["2.00", "2.02", "6.5"])("%s: rows inserted above, between and below, blank rows, totals and the copyright line change no row", async (version) => {
  const smelters: SmelterDescription[] = [row({}), row({ row: 9 }), row({ row: 700 })];
  const response = await responseOf(
    completeTemplate(version, {
      smelters,
      cells: { "Smelter List!B800": "Total", "Smelter List!D800": 3, "Smelter List!B1002": version === "2.00" ? "© the owner" : null, "Smelter List!G2900": "Alias", "Smelter List!H2900": "SWEDEN", "Smelter List!I2900": "Alias Works" },
      rowChanges: [{ sheet: "Smelter List", insertAbove: 2, count: 1 }, { sheet: "Smelter List", insertAbove: 8, count: 2 }, { sheet: "Smelter List", deleteFrom: 100, count: 5 }],
    }),
  );
  expect(response.smelters.map((found) => found.row)).toEqual([6, 12, 698]);
});

test("rows that inserted ones pushed below the form's last row are still the supplier's", async () => {
  const response = await responseOf(completeTemplate("2.01", { smelters: [row({ row: 1000 })], rowChanges: [{ sheet: "Smelter List", insertAbove: 10, count: 5 }] }));
  expect(response.smelters.map((found) => found.row)).toEqual([1005]);
});

const list: LookupDescription[] = [
  { metal: "Gold", name: "Aurora Refinery", aliases: ["Aurora", "Aurora Guld"], country: "SWEDEN", id: "CID000157", oldId: "1SWE009" },
  { metal: "Tin", name: "Birch Smelting Co., Ltd.", country: "CHINA", id: "CID000228", oldId: "2CHN010" },
];

test("a row entered by its id alone, its formulas not calculated, gets what the template's own list has", async () => {
  const response = await responseOf(completeTemplate("6.5", { lookup: list, smelters: [{ idInput: "cid000228" }] }));
  expect(response.smelters).toMatchObject([{ row: 5, metal: "Tin", name: "Birch Smelting Co., Ltd.", country: "CHINA", id: "CID000228", metalText: "", filledById: true }]);
});

test("an id that the list does not have fills nothing in", async () => {
  const response = await responseOf(completeTemplate("6.5", { lookup: list, smelters: [{ idInput: "CID999999" }] }));
  expect(response.smelters).toMatchObject([{ row: 5, metal: null, name: "", idInput: "CID999999" }]);
  expect(response.smelters[0]).not.toHaveProperty("filledById");
});

test.each<[FixtureVersion, string]>([
  ["2.00", "old"], ["2.02", "old"], ["2.03a", "old"], ["3.01", "both"], ["4.2", "new"], ["5.12", "new"], ["6.5", "new"],
])("%s: the template's own list is read, whatever its columns and its headings' language", async (version, ids) => {
  const lookup = list.map(({ id, oldId, ...entry }) => ({ ...entry, ...(ids === "old" ? { id: oldId } : { id }), ...(ids === "both" ? { oldId } : {}) }));
  const entries = (await responseOf(completeTemplate(version, { lookup }))).lookup?.entries ?? [];
  expect(entries.length).toBeGreaterThanOrEqual(2);
  const names = entries.filter(({ metal }) => metal === "Gold").flatMap(({ alias, standardName }) => [...alias.split(","), standardName]);
  expect([...new Set(names)].filter((name) => name !== "").sort()).toEqual(["Aurora", "Aurora Guld", "Aurora Refinery"]);
  const [first, second] = lookup;
  expect(entries.every(({ metal, id, country, standardName }) => (metal === "Gold" ? id === first?.id && country === "SWEDEN" && standardName === "Aurora Refinery" : id === second?.id && country === "CHINA"))).toBe(true);
  if (ids === "both") expect(entries.map(({ oldId }) => oldId)).toEqual(entries.map(({ metal }) => (metal === "Gold" ? "1SWE009" : "2CHN010")));
});
