import { copiedSheets, linesWithoutContacts, registerEntries, reviewSheet, suppliersSheet, withoutContacts, type ReviewLine } from "../../src/annex";
import { findingKeys, reviewResponse } from "../../src/review";
import { addressOf, copySheets, readTemplates, type Response, type WorkbookCells } from "../../src/template";
import { completeWorkbook, type Changes, type Version } from "../fixtures/complete";

function read(version: Version, changes: Changes = {}): { workbook: WorkbookCells; response: Response } {
  const workbook = completeWorkbook(version, changes);
  const [response] = readTemplates(workbook).responses;
  if (!response) throw new Error(`${version} was not read.`);
  return { workbook, response };
}

/** The cells that a copy without contacts lacks, sheet by sheet. */
function blanked({ workbook, response }: ReturnType<typeof read>): string[] {
  return copySheets(workbook, response).flatMap((copy) => {
    const clean = withoutContacts(copy, response);
    return copy.rows.flatMap((cells, row) => cells.flatMap((value, column) => (value !== (clean.rows[row]?.[column] ?? null) ? [`${copy.role === "declaration" ? "" : `${copy.role} `}${addressOf(row, column)}`] : [])));
  });
}

test.each<[version: Version, changes: Changes, cells: string[]]>([
  ["2.03a", {}, ["D14", "D15", "D16", "D17"]],
  ["3.01", {}, ["D15", "D16", "D17", "D18", "D19", "D20", "D21"]],
  ["3.01", { "Smelter List!K5": "Ann Smith", "Smelter List!L5": "ann@works.example" }, ["D15", "D16", "D17", "D18", "D19", "D20", "D21", "smelterList K5", "smelterList L5"]],
  ["6.5", {}, ["D15", "D16", "D17", "D18", "D19", "D20", "D21"]],
])("of %s with %j nothing but persons is left out of a copy without contacts", (version, changes, cells) => {
  expect(blanked(read(version, changes))).toEqual(cells);
});

test("the review says that something is wrong with a contact, and not who it is", () => {
  const { response } = read("3.01", { "Declaration!D16": "ann at works", "Declaration!D15": "same" });
  const { findings } = reviewResponse(response, { today: null, reportingYear: null, list: null });
  const keys = findingKeys("Works", "Declaration", findings);
  const lines = findings.map((finding, index): ReviewLine => ({ supplier: "Works", finding, key: keys[index] ?? "" }));
  const text = (all: readonly ReviewLine[]) => JSON.stringify(reviewSheet(all).table.rows);
  expect(text(lines)).toMatch(/ann at works/);
  expect(text(linesWithoutContacts(lines))).not.toMatch(/ann at works|“same”/);
  expect(linesWithoutContacts(lines)).toHaveLength(lines.length);
});

test("the register keeps everything but its contacts", () => {
  const { response } = read("3.01");
  const review = reviewResponse(response, { today: null, reportingYear: null, list: null });
  const sheet = suppliersSheet(registerEntries([], [{ response, review }]), null);
  const clean = copiedSheets([sheet], { open: [], copy: [] }, { contacts: true, supplierSheets: false })[0] ?? sheet;
  const at = sheet.table.columns.findIndex(({ header }) => header === "Contact");
  expect(String(sheet.table.rows[0]?.[at])).toMatch(/@/);
  expect(clean.table.rows[0]?.[at]).toBe("(left out of this copy)");
  expect(clean.table.rows[0]?.filter((_, column) => column !== at)).toEqual(sheet.table.rows[0]?.filter((_, column) => column !== at));
});
