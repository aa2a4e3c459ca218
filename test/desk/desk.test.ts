import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { annexSheet, concernSheet, decisionsSheet, keepKnownList, listsSheet, settingsSheet, suppliersSheet, type RegisterLine } from "../../src/annex";
import { main } from "../../src/desk/main";
import { readWorkbook, writeWorkbook } from "../../src/files";
import { queryKey, type Decision } from "../../src/smelters";
import { completeTemplate } from "../fixtures/describe";
import { sampleSuppliers, type AnnexFacility } from "../fixtures/sample";
import { buildTemplate } from "../fixtures/template";
import { workbookFile } from "../files/make";
import { csvRows, describeShared } from "../shared";

let folder = "";
const at = (...parts: string[]) => path.join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "desk-"));
  await writeFile(at("complete.xlsx"), await buildTemplate(completeTemplate("3.01")));
  await writeFile(at("broken.xlsx"), (await buildTemplate(completeTemplate("6.5"))).slice(0, 3000));
  await writeFile(at("picture.xls"), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3));
  await writeFile(at("undated.csv"), "metal,facility,location,conflict_free\nGold,Gold Works Exampleton,Germany,Yes\n");
  await writeFile(at("no-status.csv"), "metal,facility\nGold,Gold Works Exampleton\n");
  await writeFile(at("prose.csv"), "Dear all,\nplease find the list attached.\n");
  await writeFile(at("asked.csv"), "Supplier,Contact\nLarch Instruments,a@example.com\nSilent Supplier,\nsilent supplier,\n");
});
afterAll(() => rm(folder, { recursive: true }));

async function desk(...args: string[]) {
  const answers: string[] = [], troubles: string[] = [];
  const status = await main(args, { answer: (text) => answers.push(text), trouble: (text) => troubles.push(text) });
  return { status, answer: answers.join("\n"), trouble: troubles.join("\n") };
}

const json = ({ answer }: { answer: string }) => JSON.parse(answer) as Record<string, unknown>;

test("review tells a template by the contract", async () => {
  const called = await desk("review", at("complete.xlsx"), "--json");
  expect([called.status, called.trouble]).toEqual([0, ""]);
  expect(json(called)).toEqual({
    files: [
      expect.objectContaining({
        file: at("complete.xlsx"),
        template: { family: "CMRT", version: "3.01", language: "English" },
        company: "Larch Instruments",
        effectiveDate: "2014-09-30",
        scope: "A. Company",
        products: 0,
        grade: "complete",
        findings: [],
        notRun: ["F-03", "C-16", "C-14", "Z-05", "Z-12"],
      }),
    ],
  });
  const [file] = json(called)["files"] as { answers: unknown; companyAnswers: Record<string, unknown>; smelters: unknown[] }[];
  expect(file?.answers).toMatchObject({ ADDED: { Tantalum: "Yes", Tin: "Yes", Gold: "Yes", Tungsten: "Yes" }, RESPONSES: { Gold: "Yes, 100%" } });
  expect(Object.keys(file?.companyAnswers ?? {}).join("")).toBe("ABCDEFGHIJ");
  expect(file?.smelters[2]).toEqual({ row: 7, metal: "Gold", name: "Gold Works Exampleton", country: "GERMANY", id: "", facility: null });
});

test("one bad file does not stop the others, and the status says that there was one", async () => {
  const called = await desk("review", at("picture.xls"), at("broken.xlsx"), at("missing.xlsx"), at("complete.xlsx"), "--json");
  const files = json(called)["files"] as { file: string; error?: string; company?: string }[];
  expect(called.status).toBe(1);
  expect(files.map(({ error, company }) => error ?? company)).toEqual([
    "picture.xls is not an Excel workbook: it looks like a picture. Ask for the template as an Excel file.",
    "broken.xlsx is damaged and could not be read. Ask for the file again.",
    `${at("missing.xlsx")} does not exist or may not be read.`,
    "Larch Instruments",
  ]);
});

test("a folder stands for the workbooks in it, and nothing that is no workbook", async () => {
  const files = json(await desk("review", folder, "--json"))["files"] as { file: string }[];
  expect(files.map(({ file }) => path.basename(file))).toEqual(["broken.xlsx", "complete.xlsx", "picture.xls"]);
});

test("a folder in it is read too, but nothing hidden and no mark of a workbook that is open", async () => {
  const nested = at("nested");
  await mkdir(path.join(nested, "2014", ".hidden"), { recursive: true });
  await mkdir(path.join(nested, "__MACOSX"));
  const bytes = await readFile(at("complete.xlsx"));
  for (const name of ["b.xlsx", "2014/a.xlsx", "2014/~$a.xlsx", "2014/.hidden/c.xlsx", "__MACOSX/._b.xlsx"]) await writeFile(path.join(nested, name), bytes);
  const files = json(await desk("review", nested, "--json"))["files"] as { file: string }[];
  await rm(nested, { recursive: true });
  expect(files.map(({ file }) => path.relative(nested, file))).toEqual([path.join("2014", "a.xlsx"), "b.xlsx"]);
});

test.each<[call: string, args: () => string[], says: string]>([
  ["no command", () => [], "is not a command"],
  ["another command", () => ["reveiw"], "“reveiw” is not a command"],
  ["no file", () => ["review"], "No file is named."],
  ["an option that the command does not have", () => ["review", "a.xlsx", "--as-of", "2014-01-01"], "--as-of"],
  ["an option without its value", () => ["annex", "a.xlsx", "--status"], "--status"],
  ["a day that does not exist", () => ["review", "a.xlsx", "--today", "2014-02-30"], "--today needs a date"],
  ["a date in another form", () => ["review", "a.xlsx", "--today", "1/2/2014"], "--today needs a date"],
  ["a year of two digits", () => ["review", at("complete.xlsx"), "--year", "14"], "--year needs a year"],
  ["a list of known facilities where none is asked for", () => ["review", at("complete.xlsx"), "--reference", at("undated.csv")], "--reference"],
  ["an annex without a status list", () => ["annex", at("complete.xlsx")], "annex needs a status list"],
  ["a look-up without a reference", () => ["lookup", at("undated.csv")], "lookup needs"],
])("a wrong call ends with status 2, the reason and the usage, and an empty answer: %s", async (_call, args, says) => {
  const called = await desk(...args());
  expect([called.status, called.answer]).toEqual([2, ""]);
  expect(called.trouble).toContain(says);
  expect(called.trouble).toContain("Usage:");
});

test.each<[list: string, file: string, says: string]>([
  ["without a date", "undated.csv", "does not say of which day it is"],
  ["without a status column", "no-status.csv", "has no column with a status"],
  ["that is prose", "prose.csv", "has no headings that 3TG Desk knows"],
  ["that is not there", "missing.csv", "does not exist"],
  ["that is a picture", "picture.xls", "looks like a picture"],
])("a status list %s is one sentence, and no answer", async (_list, file, says) => {
  const called = await desk("annex", at("complete.xlsx"), "--status", at(file), "--json");
  expect([called.status, called.answer]).toEqual([1, ""]);
  expect(called.trouble).toContain(says);
});

test("annex rolls up with the date that is given, counts whom the register asked, and writes the workbook", async () => {
  const out = at("annex.xlsx");
  const called = await desk("annex", at("complete.xlsx"), at("picture.xls"), "--status", at("undated.csv"), "--list-date", "2014-12-31", "--year", "2014", "--register", at("asked.csv"), "--out", out, "--json");
  expect(called.status).toBe(1);
  expect(json(called)).toMatchObject({
    asOf: "2014-12-31",
    rows: [{ metal: "Gold", facility: "Gold Works Exampleton", location: "Germany", designation: "Yes", id: "", suppliers: ["Larch Instruments"] }],
    leftOut: [{ row: 5, metal: "Tantalum" }, { row: 6, metal: "Tin" }, { row: 8, metal: "Tungsten" }],
    figures: { suppliersAsked: 2, suppliersAnswered: 1, insufficient: 1, unsupportedDenials: 1, deniedOrigin: 0, determination: "DRC conflict undeterminable" },
  });
  const written = await readWorkbook(await readFile(out), "annex.xlsx");
  const annex = written.ok ? written.workbook.sheets.find(({ name }) => name === "Annex I") : undefined;
  expect([0, 1, 2, 3].map((column) => annex?.value(6, column))).toEqual(["Gold", "Gold Works Exampleton", "Germany", "Yes"]);
});

/** The rows of a table of a written workbook, below its headings, with some of its columns. */
async function rowsIn(file: string, sheet: string, ...headings: string[]): Promise<string[]> {
  const written = await readWorkbook(await readFile(file), path.basename(file));
  const cells = written.ok ? written.workbook.sheets.find(({ name }) => name === sheet) : undefined;
  const header = Array.from({ length: cells?.columnCount ?? 0 }, (_, column) => cells?.value(5, column));
  return Array.from({ length: Math.max(0, (cells?.rowCount ?? 0) - 6) }, (_, row) => headings.map((heading) => String(cells?.value(6 + row, header.indexOf(heading)) ?? "")).join(" | ")).filter((text) => text.replace(/[ |]/g, "") !== "");
}

test("the workbook that annex writes is as complete as the pane's: with the register, the status lists, and what only both can tell", async () => {
  const out = at("whole.xlsx");
  await writeFile(at("register.csv"), "Our suppliers,,,\nSupplier name,E-mail,Part numbers,Notes\nLARCH  Instruments ,ida@example.com,P-1,\nSilent Supplier,,P-7; P-8,twice reminded\nsilent  supplier,late@example.com,P-9,\nBirch Instruments,,P-1,\n");
  await writeFile(at("dated.csv"), "metal,facility,location,status,as-of date\nGold,Gold Works Exampleton,Germany,Yes,2014-06-30\nGold,Gold Works Exampleton Ltd,Germany,Yes,2014-06-30\nGold,Old Works,Germany,Yes,2013-06-30\n");
  await writeFile(at("birch.xlsx"), await buildTemplate(completeTemplate("6.5", { company: { companyName: "Birch Instruments", declarationScope: "B. Product (or List of Products)" }, products: [{ number: "P-2", name: "Board" }] })));
  const called = await desk("annex", at("complete.xlsx"), at("birch.xlsx"), "--status", at("dated.csv"), "--register", at("register.csv"), "--year", "2014", "--out", out, "--json");
  expect([called.status, json(called)["figures"]]).toEqual([0, expect.objectContaining({ suppliersAsked: 3, suppliersAnswered: 2 })]);
  const written = await readWorkbook(await readFile(out), "whole.xlsx");
  expect(written.ok && written.workbook.sheets.map(({ name }) => name)).toEqual(["Annex I", "Annex II", "Report Figures", "Suppliers", "Smelters", "Left Out", "Review", "Status List"]);
  expect(await rowsIn(out, "Suppliers", "Supplier", "State", "Contact", "Version", "Listed", "Matched", "Designated", "Parts asked for", "Note", "File", "Declaration sheet")).toEqual([
    "Birch Instruments | answered | Ida Larch, ida.larch@example.com | 6.5 | 4 | 1 | 1 | P-1 |  | birch.xlsx | -",
    "LARCH  Instruments | answered | ida@example.com | 3.01 | 4 | 1 | 1 | P-1 |  | complete.xlsx | -",
    "Silent Supplier | asked | late@example.com | - |  |  |  | P-7; P-8; P-9 | twice reminded | - | -",
  ]);
  expect(await rowsIn(out, "Status List", "Smelter or Refiner Facility Name", "Status", "As of")).toEqual(["Old Works | Yes | 2013-06-30", "Gold Works Exampleton | Yes | 2014-06-30", "Gold Works Exampleton Ltd | Yes | 2014-06-30"]);
  const review = await rowsIn(out, "Review", "Supplier", "Rule", "Sheet", "Cell");
  expect(review).toEqual(["Birch Instruments | XS-06 | Product List | B6", "Larch Instruments | Z-10 | Declaration | J3", "Silent Supplier | Z-17 | Suppliers | A9", "Status List | Z-11 | Status List | A8", "Status List | Z-14 | Status List | A9", "Suppliers | Z-08 | Suppliers | A6"]);
});

test("the team's workbook can be the register, and a list may name its suppliers under a longer heading", async () => {
  const figures = async (register: string) => json(await desk("annex", at("complete.xlsx"), "--status", at("undated.csv"), "--list-date", "2014-12-31", "--register", register, "--json"))["figures"];
  const line = (supplier: string): RegisterLine => ({ supplier, state: "", contact: "", parts: "", note: "", file: "", content: "", list: "", sheets: { declaration: "Declaration", smelterList: null, productList: null } });
  const register = suppliersSheet(["Larch Instruments", "Silent Supplier", "Third"].map((supplier) => ({ line: line(supplier), answered: null })), null);
  await writeFile(at("team-register.xlsx"), await writeWorkbook([settingsSheet(new Map(), {}), register]));
  expect(await figures(at("team-register.xlsx"))).toMatchObject({ suppliersAsked: 3, suppliersAnswered: 1 });
  await writeFile(at("long.csv"), "No,Company (legal name)\n1,Silent Supplier\n2,\n");
  expect(await figures(at("long.csv"))).toMatchObject({ suppliersAsked: 2, suppliersAnswered: 1 });
  expect(await desk("annex", at("complete.xlsx"), "--status", at("undated.csv"), "--list-date", "2014-12-31", "--register", at("prose.csv"))).toMatchObject({ status: 1, answer: "" });
});

test("annex goes by the decisions and the cross-recognised lists of the team's workbook, and of no supplier's", async () => {
  const list = at("crossed.csv");
  await writeFile(list, "metal,facility,location,status,as-of date\nGold,Other Name,Germany,LBMA,2014-06-30\nGold,Third Name,Germany,Compliant,2014-06-30\n");
  const about = { metal: "Gold", name: "Gold Works Exampleton", nameText: "Gold Works Exampleton", lookup: "", country: "GERMANY", id: "" } as const;
  const chosen: Decision = { key: queryKey(about) ?? "", verdict: "facility", metal: "Gold", name: about.name, country: about.country, id: "", facility: { name: "Other Name", location: "Germany", id: "" }, by: "Ida", on: "2015-05-01" };
  await writeFile(at("team.xlsx"), await writeWorkbook([settingsSheet(new Map([["crossRecognised", "2014-06-30"]]), {}), decisionsSheet([chosen])]));
  const golds = async (...args: string[]) => (json(await desk("annex", at("complete.xlsx"), "--status", list, "--json", ...args))["rows"] as { metal: string; facility: string; designation: string }[]).filter(({ metal }) => metal === "Gold");
  expect(await golds()).toEqual([]);
  expect(await golds("--settings", at("team.xlsx"))).toEqual([expect.objectContaining({ facility: "Other Name", designation: "Yes" })]);
  await writeFile(at("decided.xlsx"), await writeWorkbook([decisionsSheet([chosen])]));
  expect(await golds("--settings", at("decided.xlsx"))).toEqual([expect.objectContaining({ facility: "Other Name", designation: "No" })]);
});

test("what a list of known facilities names enters the annex with No, from a file of its own or from the team's workbook", async () => {
  const list = at("other.csv");
  await writeFile(list, "metal,facility,location,status,as-of date\nGold,Third Name,Germany,Compliant,2014-06-30\n");
  await writeFile(at("known.csv"), "Metal,Smelter\nGold,GOLD WORKS EXAMPLETON\nTin,Nobody Lists This\n");
  const rows = async (...args: string[]) => json(await desk("annex", at("complete.xlsx"), "--status", list, "--json", ...args))["rows"];
  const known = { metal: "Gold", facility: "GOLD WORKS EXAMPLETON", location: "", designation: "No", id: "", suppliers: ["Larch Instruments"] };
  expect(await rows()).toEqual([]);
  expect(await rows("--reference", at("known.csv"))).toEqual([known]);
  const lists = keepKnownList(new Map(), "Commerce", [{ metal: "Gold", alias: "", standardName: "Gold Works Exampleton", country: "GERMANY", id: "", oldId: "" }]);
  await writeFile(at("known.xlsx"), await writeWorkbook([listsSheet(lists)]));
  expect(await rows("--settings", at("known.xlsx"))).toEqual([{ ...known, facility: "Gold Works Exampleton", location: "Germany" }]);
  expect(await desk("annex", at("complete.xlsx"), "--status", list, "--reference", at("prose.csv"))).toMatchObject({ status: 1, answer: "" });
});

test("of the team's workbook only the sheet Concern List says what it does not want, whatever else has such headings", async () => {
  const annex = annexSheet({ asOf: null, list: null, rows: [{ metal: "Gold", facility: "Gold Works Exampleton", location: "Germany", designation: "Yes", id: "", suppliers: [], provinces: [], evidence: [] }] });
  const concerns = concernSheet();
  const unwanted = { ...concerns, table: { ...concerns.table, rows: [["Tin", "Tin Works Exampleton", "", "", "", "", "sanctions"]] } };
  await writeFile(at("whole-team.xlsx"), await writeWorkbook([annex, settingsSheet(new Map(), {}), unwanted]));
  const [file] = json(await desk("review", at("complete.xlsx"), "--settings", at("whole-team.xlsx"), "--json"))["files"] as { findings: { rule: string; cell: string }[] }[];
  expect(file?.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(["S-31 D6"]);
});

test("look-up answers every query in order, with its facility or the three names most like it", async () => {
  await writeFile(at("queries.csv"), "query,metal,country\nALPHA REFINERY,Gold,Japan\nAlfa,Gold,Japan\nAlpha Refinery,Tin,Japan\n");
  await writeFile(at("reference.csv"), "metal,alias,standard_name,country,smelter_id\nGold,Alpha,Alpha Refinery,JAPAN,CID900001\nGold,,Beta,JAPAN,CID900002\nGold,,Gamma,JAPAN,CID900003\nGold,,Delta,JAPAN,CID900004\n");
  const called = await desk("lookup", at("queries.csv"), "--reference", at("reference.csv"), "--json");
  expect(JSON.parse(called.answer)).toEqual([
    { query: "ALPHA REFINERY", metal: "Gold", country: "Japan", id: "CID900001", how: "case and spacing", candidates: ["CID900001", expect.any(String), expect.any(String)] },
    { query: "Alfa", metal: "Gold", country: "Japan", id: null, how: "unknown", candidates: ["CID900001", expect.any(String), expect.any(String)] },
    { query: "Alpha Refinery", metal: "Tin", country: "Japan", id: null, how: "unknown", candidates: [] },
  ]);
});

const inList = (status: string, date: unknown, facility = "Gold Works Exampleton", metal = "Gold") => [metal, facility, "Germany", status, date];
const listHeadings = ["Metal", "Facility", "Country", "Status", "Date"];

/** The designations of an annex of the complete template under a list of these sheets. */
async function designations(sheets: Record<string, unknown[][]>, date1904 = false): Promise<string> {
  await writeFile(at("sheets.xlsx"), workbookFile(sheets, { date1904 }));
  const called = await desk("annex", at("complete.xlsx"), "--status", at("sheets.xlsx"), "--json");
  if (called.status !== 0) return called.trouble;
  const { list, rows } = json(called) as { list: { asOf: string }; rows: { facility: string; designation: string }[] };
  return [list.asOf, ...rows.map(({ facility, designation }) => `${facility}: ${designation}`)].join(", ");
}

test.each<[what: string, sheets: Record<string, unknown[][]>, says: string]>([
  ["with a date that can be read two ways", { Old: [listHeadings, inList("Conformant", "2023-12-31")], New: [listHeadings, inList("Removed", "03/04/2024")] }, "sheets.xlsx, New, row 2: “03/04/2024” is not a date that can be read for certain. Write it as 2014-03-18 or 18 March 2014."],
  ["without metals", { Old: [listHeadings, inList("Conformant", "2023-12-31")], New: [listHeadings.slice(1), inList("Removed", "2024-12-31").slice(1)] }, "sheets.xlsx, New does not say which metal its smelters are for. Add a column Metal."],
  ["with two statuses", { Old: [listHeadings, inList("Conformant", "2023-12-31")], New: [["Metal", "Facility", "Country", "Status 2023", "Status 2024", "Date"], ["Gold", "Gold Works Exampleton", "Germany", "Conformant", "Removed", "2024-12-31"]] }, "sheets.xlsx, New has several columns that may be the status: “Status 2023”, “Status 2024”. Name the one that holds on the date of the list Status, and give the others another heading or take them out."],
  ["of a year alone", { New: [listHeadings, inList("Conformant", 2014)] }, "sheets.xlsx, row 2: “2014” is not a date that can be read for certain. Write it as 2014-03-18 or 18 March 2014."],
])("a status list with a newer sheet %s is refused whole, in a sentence that names the sheet", async (_what, sheets, says) => {
  expect(await designations(sheets)).toBe(says);
});

test("sheets of one day are one list, whatever sheets that are none stand beside them", async () => {
  const cover = [["Conformant smelters"], ["Status", "final"]];
  expect(await designations({ Cover: cover, Tin: [listHeadings, inList("Conformant", "2024-12-31", "Tin Works Exampleton", "Tin")], Gold: [listHeadings, inList("Conformant", "2024-12-31")] })).toBe("2024-12-31, Gold Works Exampleton: Yes, Tin Works Exampleton: Yes");
  expect(await designations({ A: [listHeadings, inList("Conformant", "2024-12-31")], B: [listHeadings, inList("Removed", "2024-12-31", "GOLD  WORKS EXAMPLETON")] })).toBe("2024-12-31, Gold Works Exampleton: No");
});

test("a day that stands as a number in a list counts as its workbook counts", async () => {
  expect(await designations({ A: [listHeadings, inList("Conformant", 45657 - 1462)] }, true)).toBe("2024-12-31, Gold Works Exampleton: Yes");
  expect(await designations({ A: [listHeadings, inList("Conformant", 45657)] })).toBe("2024-12-31, Gold Works Exampleton: Yes");
});

test("the workbook that annex writes is a status list too: by its sheet Status List, and by none that was made from it", async () => {
  await writeFile(at("first.csv"), "metal,facility,location,status,as of\nGold,Gold Works Exampleton,Germany,Yes,2014-06-30\nTin,Tin Works Exampleton,Germany,Yes / Removed,2014-06-30\n");
  const first = await desk("annex", at("complete.xlsx"), "--status", at("first.csv"), "--out", at("first.xlsx"), "--json");
  const again = await desk("annex", at("complete.xlsx"), "--status", at("first.xlsx"), "--json");
  expect([again.status, json(again)["rows"]]).toEqual([0, json(first)["rows"]]);
  expect(json(again)["list"]).toMatchObject({ asOf: "2014-06-30", source: "first.csv" });
});

test.each<[headings: string, line: string]>([
  ["Smelter ID,Smelter Name,Metal,Country of Origin,Smelter Country", "CID900001,Alpha Refinery,Gold,Peru,Japan"],
  ["Company,Facility Type,Facility Name,Metal,Country,ID,CID", "Alpha,Refiner,Alpha Refinery,Gold,Japan,7,CID900001"],
  ["Smelter,query,metal,location,id", "Beta,Alpha Refinery,Gold,Japan,CID900001"],
])("a query is read by the headings that say most, whichever stands first: %s", async (headings, line) => {
  await writeFile(at("ranked.csv"), `${headings}\n${line}\n`);
  await writeFile(at("one.csv"), "metal,company,standard_name,country of origin,country,smelter_id\nGold,Larkmoor,Alpha Refinery,Peru,JAPAN,CID900001\n");
  const called = await desk("lookup", at("ranked.csv"), "--reference", at("one.csv"), "--json");
  expect(JSON.parse(called.answer)).toEqual([{ query: "Alpha Refinery", metal: "Gold", country: "Japan", id: "CID900001", how: "id", candidates: ["CID900001"] }]);
});

test.each<[headings: string, line: string]>([
  ["Name,Supplier,Contact", "Ida,Silent Supplier,ida@example.com"],
  ["Company,Supplier name", "Us Ltd,Silent Supplier"],
  ["Supplier ID,Supplier (legal name)", "4711,Silent Supplier"],
  ["Company group,Company", "Silent Holding,Silent Supplier"],
])("a register's suppliers are in the column whose heading says most, whichever stands first: %s", async (headings, line) => {
  await writeFile(at("asked-ranked.csv"), `${headings}\n${line}\n`);
  await writeFile(at("ranked-list.csv"), "metal,facility,location,status,as of\nGold,Gold Works Exampleton,Germany,Yes,2014-06-30\n");
  const out = at("ranked.xlsx");
  await desk("annex", at("complete.xlsx"), "--status", at("ranked-list.csv"), "--register", at("asked-ranked.csv"), "--out", out, "--json");
  expect(await rowsIn(out, "Suppliers", "Supplier")).toEqual(["Larch Instruments", "Silent Supplier"]);
});

test("the eight sample suppliers give the annex of 2014, whatever the order of their files", async () => {
  const { data } = Papa.parse<Record<string, string>>(await readFile("assets/status-2014.csv", "utf8"), { header: true, skipEmptyLines: true });
  const suppliers = sampleSuppliers(data as unknown as AnnexFacility[]);
  const files = await Promise.all(suppliers.map(async (supplier, index) => {
    await writeFile(at(`supplier-${index}.xlsx`), await buildTemplate(supplier));
    return at(`supplier-${index}.xlsx`);
  }));
  const roll = async (order: string[]) => json(await desk("annex", ...order, "--status", "assets/status-2014.csv", "--year", "2014", "--json"));
  const rolled = await roll(files);
  const rows = (rolled["rows"] as Record<string, string>[]).map(({ metal, facility, location, designation }) => [metal, facility, location, designation]);
  expect(rows).toHaveLength(259);
  expect(new Set(rows.map((row) => row.join("|")))).toEqual(new Set(data.map(({ metal, facility, location, conflict_free }) => [metal, facility, location, conflict_free].join("|"))));
  expect(rolled["figures"]).toMatchObject({ suppliersAsked: 8, suppliersAnswered: 8, deniedOrigin: 5, insufficient: 3, designated: 154, determination: "DRC conflict undeterminable" });
  expect(await roll([...files].reverse())).toEqual(rolled);
}, 60_000);

describeShared("over the real files", (shared) => {
  test("the filled templates are read right", async () => {
    const called = await desk("review", path.join(shared, "templates/cmrt-2.03a-filled.xlsx"), path.join(shared, "templates/cmrt-3.01-filled.xlsx"), path.join(shared, "templates/cmrt-6.5-empty.xlsx"), "--json");
    const files = json(called)["files"] as { template: { version: string }; company: string; effectiveDate: string | null; smelters: { metal: string; name: string }[]; findings: { class: string }[] }[];
    expect(files.map(({ template, company, effectiveDate, smelters }) => [template.version, company, effectiveDate, smelters.map(({ metal, name }) => `${metal} ${name}`)])).toEqual([
      ["2.03a", "Example Components Ltd", "2014-05-31", ["Gold Allgemeine Gold", "Tin Alpha Metal", "Tantalum Cabot Supermetals", "Tungsten Ganzhou Huaxing Tungsten"]],
      ["3.01", "Example Components Ltd", "2014-05-31", ["Gold Allgemeine Gold", "Tin Alpha Metal", "Tantalum Cabot Supermetals", "Tungsten Ganzhou Huaxing Tungsten"]],
      ["6.5", "", null, []],
    ]);
    expect(files.map(({ findings }) => findings.filter((finding) => finding.class === "completeness").length)).toEqual([0, 0, 52]);
  });

  test.each([["cmrt-2.02-empty.xlsx", "2.02", 40], ["cmrt-3.01-empty.xls", "3.01", 48], ["cmrt-6.22-empty.xlsx", "6.22", 52]])("%s, encrypted or not, is read as %s with every required cell open", async (name, version, open) => {
    const [file] = json(await desk("review", path.join(shared, "templates", name), "--json"))["files"] as { template: { version: string }; findings: { class: string }[] }[];
    expect([file?.template.version, file?.findings.filter((finding) => finding.class === "completeness").length]).toEqual([version, open]);
  });

  test("every name of the real annex comes back through the sample workbook", async () => {
    const printed = csvRows(path.join(shared, "data/annex-i-2014.csv")).slice(1);
    const rolled = json(await desk("annex", "assets/sample.xlsx", "--status", path.join(shared, "data/annex-i-2014.csv"), "--list-date", "2014-03-18", "--json"));
    const rows = (rolled["rows"] as Record<string, string>[]).map(({ metal, facility, location, designation }) => [metal, facility, location, designation].join("|"));
    expect(new Set(rows)).toEqual(new Set(printed.map((row) => row.join("|"))));
  });
});
