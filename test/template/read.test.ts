import { METALS, readTemplates, sheetOf, type SheetCells, type WorkbookCells } from "../../src/template";
import { sentence } from "../../src/words";
import { allVersions, completeResponse, completeWorkbook, layoutFor } from "../fixtures/complete";

function renamed(sheet: SheetCells, name: string): SheetCells {
  return { ...sheet, name };
}

function together(...books: WorkbookCells[]): WorkbookCells {
  return { name: "team.xlsx", date1904: false, sheets: books.flatMap(({ sheets }) => sheets) };
}

function namedAfter(book: WorkbookCells, nameOf: (role: string) => string): WorkbookCells {
  return { ...book, sheets: book.sheets.map((sheet) => renamed(sheet, nameOf(sheet.name))) };
}

test.each(allVersions)("%s: every answer is read from its own cell", (version) => {
  const layout = layoutFor(version);
  const changes = Object.fromEntries(
    Object.values(layout.questions).flatMap(({ firstRow }) => METALS.flatMap((metal, offset) => [[`Declaration!D${firstRow + offset}`, `${metal} ${firstRow}`], [`Declaration!G${firstRow + offset}`, `why ${metal} ${firstRow}`]])),
  );
  const response = completeResponse(version, changes);
  for (const [question, { firstRow }] of Object.entries(layout.questions)) {
    for (const [offset, metal] of METALS.entries()) {
      expect(response.answers[question as keyof typeof response.answers]?.[metal]).toMatchObject({
        cell: `D${firstRow + offset}`,
        text: `${metal} ${firstRow}`,
        meaning: null,
        comment: { cell: `G${firstRow + offset}`, text: `why ${metal} ${firstRow}` },
      });
    }
  }
  expect(Object.keys(response.answers)).toHaveLength(Object.keys(layout.questions).length);
});

test.each(allVersions)("%s: version, company, date, company answers, smelters and sheets are read", (version) => {
  const first = version === "1.00";
  const response = completeResponse(version);
  expect(response.template).toEqual({ family: "CMRT", version, language: "English" });
  expect(response.company.companyName?.text).toBe("A companyName");
  expect(response.effectiveDate.iso).toBe("2014-05-31");
  expect(response.scopeKind).toBe(first ? null : "company");
  expect(Object.values(response.companyAnswers).every(({ meaning }) => meaning === "Yes")).toBe(true);
  expect(response.smelters.map(({ row, metal, name, country }) => [row, metal, name, country])).toEqual(METALS.map((metal, index) => [index + (first ? 6 : 5), metal, `${metal} Works`, first ? "" : "JAPAN"]));
  const sheets = first ? { smelterList: "Smelter and Mine List", productList: null } : { smelterList: "Smelter List", productList: "Product List" };
  expect(response).toMatchObject({ sheets: { declaration: "Declaration", ...sheets }, pairedBy: "alone" });
});

test("a 6.x row that was entered by its id shows the standard name of the hidden column", () => {
  const { smelters } = completeResponse("6.5", { "Smelter List!A5": "CID000001", "Smelter List!C5": "Alias", "Smelter List!D5": null, "Smelter List!F5": "CID000001", "Smelter List!H5": 0, "Smelter List!R5": "Standard Works" });
  expect(smelters[0]).toMatchObject({ idInput: "CID000001", id: "CID000001", lookup: "Alias", name: "Standard Works", nameText: "", street: "" });
});

test("rows keep their place, rows of look-up formulas that show nothing or an error are none, and products far down are found", () => {
  const response = completeResponse("2.03a", { "Smelter List!D9": "", "Smelter List!F9": "#N/A", "Smelter List!Q9": "#N/A", "Smelter List!C40": "Far Works", "Product List!B275": "P-1\n", "Product List!B301": "© all rights", "Product List!B302": "no product" });
  expect(response.smelters.map(({ row }) => row)).toEqual([5, 6, 7, 8, 40]);
  expect(response.products).toEqual([{ row: 275, number: "P-1", name: "", comments: "" }]);
});

test("what a supplier wrote is text, whatever it looks like", () => {
  const response = completeResponse("3.01", { "Declaration!D8": "__proto__", "Smelter List!D5": "=1+1", "Smelter List!F5": "constructor" });
  expect(response.company.companyName?.text).toBe("__proto__");
  expect(response.smelters[0]).toMatchObject({ name: "=1+1", id: "constructor" });
});

test("copies made in Excel are paired by their suffix", () => {
  const second = namedAfter(completeWorkbook("3.01", { "Declaration!D8": "Second" }), (role) => `${role} (2)`);
  const { responses } = readTemplates(together(completeWorkbook("3.01", { "Declaration!D8": "First" }), second));
  expect(responses.map(({ company, sheets, pairedBy }) => [company.companyName?.text, sheets.smelterList, sheets.productList, pairedBy])).toEqual([
    ["First", "Smelter List", "Product List", "suffix"],
    ["Second", "Smelter List (2)", "Product List (2)", "suffix"],
  ]);
});

test("sheets named after suppliers are paired by name, in any order of the tabs", () => {
  const named = (supplier: string, version: "2.03a" | "3.01") => namedAfter(completeWorkbook(version), (role) => `${supplier} - ${role}`);
  const book = together(named("Aurora", "3.01"), named("Borealis", "2.03a"));
  const { responses } = readTemplates({ ...book, sheets: [...book.sheets].reverse() });
  expect(responses.map(({ sheets, pairedBy }) => [sheets.declaration, sheets.smelterList, pairedBy])).toEqual([
    ["Borealis - Declaration", "Borealis - Smelter List", "name"],
    ["Aurora - Declaration", "Aurora - Smelter List", "name"],
  ]);
});

test("sheets with other names belong to the declaration before them, and a list of another version to none", () => {
  const [aurora, borealis] = [completeWorkbook("3.01"), completeWorkbook("2.03a")];
  const sheets = [aurora.sheets[0], aurora.sheets[1], borealis.sheets[0], aurora.sheets[1]].map((sheet, index) => renamed(sheet as SheetCells, `Tab ${index}`));
  const { responses } = readTemplates({ name: "team.xlsx", date1904: false, sheets });
  expect(responses.map(({ sheets: found, pairedBy }) => [found.declaration, found.smelterList, pairedBy])).toEqual([
    ["Tab 0", "Tab 1", "order"],
    ["Tab 2", null, "order"],
  ]);
});

test.each([
  ["a workbook without a template", [["Something else"]], "No conflict minerals template was found"],
  ["an EMRT", head("Revision 1.2\nMay 12, 2023", "Extended Minerals Reporting Template (EMRT)"), "is not a 3TG template but an EMRT, version 1.2"],
  ["an AMRT with a Chinese title", head("Revision 1.2\nOctober 4, 2024", "附加矿产报告模板（AMRT）"), "is not a 3TG template but an AMRT"],
  ["a CMRT of the future", head("Revision 9.1\nMay 1, 2031", "A title (CMRT)"), "CMRT of version 9.1"],
])("%s is refused with its reason", (_what, values, reason) => {
  const { responses, unread } = readTemplates({ name: "a.xlsx", date1904: false, sheets: [sheetOf("Declaration", values)] });
  expect(responses).toEqual([]);
  expect(unread.map(({ problem }) => sentence(problem)).join()).toContain(reason);
});

test("one declaration that is not read does not keep the others from being read", () => {
  const emrt = { name: "e.xlsx", date1904: false, sheets: [sheetOf("Declaration (2)", head("Revision 1.2\nMay 12, 2023", "Title (EMRT)"))] };
  const { responses, unread } = readTemplates(together(completeWorkbook("6.5"), emrt));
  expect([responses.length, unread.map(({ sheet }) => sheet)]).toEqual([1, ["Declaration (2)"]]);
});

test("6.1 and 6.10, 3 and 3.00 are one version each", () => {
  for (const [printed, version] of [["6.1", "6.1"], ["6.10", "6.10"], ["3", "3.00"], ["3.00", "3.00"]]) {
    const { responses } = readTemplates({ name: "a.xlsx", date1904: false, sheets: [sheetOf("Declaration", head(`Revision ${printed}\nApril 28, 2021`, "Title (CMRT)"))] });
    expect(responses[0]?.template.version).toBe(version);
  }
});

function head(version: string, title: string): string[][] {
  return [[], ["", "", "", title], ["", "", "", "English", "", "", "", "", "", version]];
}

test("the smelter list of 2.00 keeps its id in the locked column A and ends before the form's own aliases", () => {
  const { smelters } = completeResponse("2.00", { "Smelter List!A5": "3JPN001", "Smelter List!F5": "1 Works Road", "Smelter List!N5": "a comment", "Smelter List!C1004": "Alias", "Smelter List!D1004": "Alias Works" });
  expect(smelters.map(({ row }) => row)).toEqual([5, 6, 7, 8]);
  expect(smelters[0]).toMatchObject({ id: "3JPN001", street: "1 Works Road", comments: "a comment" });
});

test("company questions of 5.x are named by what they ask and not by their letter, in either wording", () => {
  const { companyAnswers } = completeResponse("5.12", { "Declaration!D79": "Yes, using other format (describe)", "Declaration!D81": "No", "Declaration!D85": "Yes, with the SEC" });
  expect(Object.values(companyAnswers).map(({ topic, meaning }) => `${topic} ${meaning ?? "unread"}`)).toEqual([
    "POLICY Yes", "POLICY_PUBLIC Yes", "CONFLICT_FREE_REQUIRED Yes", "VALIDATED_SMELTERS_REQUIRED Yes", "DUE_DILIGENCE Yes", "SUPPLIER_SURVEY Yes", "REVIEW No", "CORRECTIVE_ACTION Yes", "DISCLOSURE_DUTY Yes",
  ]);
});

test("the product list of 6.6 has the requester's columns before the comments", () => {
  const { products } = completeResponse("6.6.1", { "Product List!B6": "P-1", "Product List!C6": "Board", "Product List!D6": "R-9", "Product List!F6": "new" });
  expect(products).toEqual([{ row: 6, number: "P-1", name: "Board", comments: "new" }]);
});

test("sheets with names that say nothing, out of order, are paired by version and then by the metals that both name", () => {
  const tin = { "Declaration!D32": "No", "Declaration!D34": "No", "Declaration!D35": "No" };
  const tinList = { "Smelter List!B5": "Tin", "Smelter List!B7": "Tin", "Smelter List!B8": "Tin" };
  const [all, one, old] = [completeWorkbook("6.5", { "Declaration!D8": "All" }), completeWorkbook("6.5", { "Declaration!D8": "One", ...tin, ...tinList }), completeWorkbook("2.03a", { "Declaration!D8": "Old" })];
  const sheets = [one.sheets[1], old.sheets[1], all.sheets[1], all.sheets[0], one.sheets[0], old.sheets[0]].map((sheet, index) => renamed(sheet as SheetCells, `Tab ${index}`));
  const { responses, unread } = readTemplates({ name: "team.xlsx", date1904: false, sheets });
  expect(unread).toEqual([]);
  expect(responses.map(({ company, sheets: found, pairedBy }) => [company.companyName?.text, found.smelterList, pairedBy])).toEqual([["All", "Tab 2", "content"], ["One", "Tab 0", "content"], ["Old", "Tab 1", "version"]]);
});

test("a name that was cut off still tells whose list it is", () => {
  const named = (supplier: string, cut: string) => namedAfter(completeWorkbook("6.5"), (role) => (role === "Declaration" ? supplier : role === "Smelter List" ? `${cut} Smelter List` : `${role} ${supplier}`));
  const { responses } = readTemplates(together(named("Aurora Circuits", "Aurora"), named("Borealis Boards", "Borealis")));
  expect(responses.map(({ sheets: { declaration, smelterList }, pairedBy }) => [declaration, smelterList, pairedBy])).toEqual([["Aurora Circuits", "Aurora Smelter List", "name"], ["Borealis Boards", "Borealis Smelter List", "name"]]);
});

test("a filled smelter list without a declaration is not passed over in silence", () => {
  const { responses, unread } = readTemplates(together(completeWorkbook("3.01"), { ...completeWorkbook("2.03a"), sheets: completeWorkbook("2.03a").sheets.filter(({ name }) => name === "Smelter List").map((sheet) => renamed(sheet, "Smelter List (2)")) }));
  expect([responses.length, unread]).toEqual([1, [{ sheet: "Smelter List (2)", problem: { id: "review.looseList", slots: { sheet: "Smelter List (2)" } } }]]);
});
