import ExcelJS from "exceljs";
import { sheetNames, suppliersAsked, suppliersSilent, type LeaveOut } from "../../src/annex";
import { addSuppliers } from "../../src/taskpane/job/add";
import { buildAnnex } from "../../src/taskpane/job/build";
import type { Desk } from "../../src/taskpane/deskModel";
import { keepKnownFacilities, keepLists } from "../../src/taskpane/job/lists";
import { openMailCopy } from "../../src/taskpane/job/mail";
import { accept, decide } from "../../src/taskpane/job/settle";
import { keepSettings, openConcernList } from "../../src/taskpane/job/settings";
import { Book, type Sheet } from "../../src/workbench/book";
import { closeExcel, openExcel } from "./excel";
import { gathered, linesBelow, opened, sheetOf, textsOf, typeFirst, typeInto } from "./made";
import { day, fileOf, listOf, never, readTeam, silent } from "./small-team";

afterEach(closeExcel);

const moment = (minute: number) => `2015-05-01T10:${minute}:00.000Z`;
const whole: LeaveOut = { contacts: false, supplierSheets: false };
const asked = { company: { contactPhone: null } };

let book: Book;
let files: Uint8Array[];

/** A team's workbook with two suppliers, one of which lacks a telephone number, and a build by a list that designates two of four facilities. */
beforeEach(async () => {
  book = new Book("team.xlsx");
  files = gathered(book);
  await openExcel(book);
  await addSuppliers(await readTeam(), [await fileOf("Alder Works", asked), await fileOf("Birch Works")], silent, never, moment(10));
  await keepLists(await readTeam(), [listOf(2)]);
  await buildAnnex(await readTeam(), moment(20));
});

async function copied(leave: LeaveOut = whole): Promise<Book> {
  await openMailCopy(await readTeam(), leave, day);
  return opened(files);
}

const isFacility = (facility: string) => (cells: Record<string, string>) => cells["Smelter or Refiner Facility Name"] === facility;
const annexOf = (one: Book) => linesBelow(sheetOf(one, sheetNames.annex), "Metal").lines.map(({ cells }) => Object.values(cells).join(" | "));

describe("what people wrote into the results", () => {
  test.each<[what: string, minute: number | null]>([["before a build that keeps it", 30], ["since the last build", null]])("a Yes that somebody overwrote with No %s is No in the copy", async (_, minute) => {
    const before = annexOf(book);
    expect(before.filter((line) => line.endsWith("Yes"))).toHaveLength(2);
    const [header = ""] = linesBelow(sheetOf(book, sheetNames.annex), "Metal").headers.slice(3);
    typeInto(book, sheetNames.annex, header, isFacility("Gold Works Exampleton"), "No");
    if (minute !== null) await buildAnnex(await readTeam(), moment(minute), "keep");
    const copy = annexOf(await copied());
    expect(copy).toEqual(annexOf(book));
    expect(copy.filter((line) => line.endsWith("Yes"))).toHaveLength(1);
  });

  test("a line of their own is in the copy, and a column of their own is not", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetNames.annex);
      sheet.tables.getItem("AnnexI").resize("A6:E9");
      sheet.getRange("E6:E7").values = [["Seen"], ["Ann"]];
      sheet.getRange("A9:D9").values = [["Gold", "Own Works", "Japan", "No"]];
      await context.sync();
    });
    const copy = await copied();
    expect(annexOf(copy)).toEqual(["Gold | Gold Works Exampleton | Germany | Yes", "Tin | Tin Works Exampleton | Germany | Yes", "Gold | Own Works | Japan | No"]);
    expect(linesBelow(sheetOf(copy, sheetNames.annex), "Metal").headers).toHaveLength(4);
  });

  test.each<[sheet: string, header: string]>([
    [sheetNames.review, "State"], [sheetNames.review, "Note"], [sheetNames.smelters, "Note"], [sheetNames.leftOut, "Note"],
    [sheetNames.suppliers, "State"], [sheetNames.suppliers, "Note"], [sheetNames.figures, "Confirmed by"],
  ])("the sheet %s keeps its column %s", async (name, header) => {
    if (name === sheetNames.leftOut) await addSuppliers(await readTeam(), [await fileOf("Cedar Works", { smelters: [{ metalText: "Gold", lookup: "Smelter Not Listed", nameText: "Nowhere Refinery", country: "PERU" }] })], silent, never, moment(40));
    await buildAnnex(await readTeam(), moment(41));
    typeInto(book, name, header, () => true, "as we agreed");
    const wordsOf = (one: Book) => linesBelow(sheetOf(one, name), header).lines.map(({ cells }) => cells[header]);
    expect(wordsOf(await copied())).toEqual(wordsOf(book));
    expect(wordsOf(book)).toContain("as we agreed");
  });

  test("a build that has not ended is not taken for people's words", async () => {
    sheetOf(book, sheetNames.backup).ensure(0, 0).value = "building";
    await expect(copied()).rejects.toThrow("A build that began in this workbook has not ended.");
    expect(files).toEqual([]);
  });
});

describe("findings", () => {
  test("accepted ones say so in the copy, with their note, and the pane reads them as accepted there", async () => {
    const desk = await readTeam();
    const [finding] = desk.suppliers[0]?.findings.filter(({ rule }) => rule === "C-07") ?? [];
    const key = (finding && desk.suppliers[0]?.keyOf.get(finding)) ?? "";
    await accept(desk, key, "by phone", day);
    const copy = await copied();
    const { lines } = linesBelow(sheetOf(copy, sheetNames.review), "Rule");
    expect(lines.filter(({ cells }) => cells["State"] !== "").map(({ cells }) => [cells["Supplier"], cells["Rule"], cells["State"], cells["Note"]])).toEqual([["Alder Works", "C-07", "accepted", "by phone"]]);
    await openExcel(copy);
    const there = (await readTeam()).suppliers.map(({ name, accepted }) => [name, accepted.map(({ finding: { rule }, note }) => `${rule} ${note}`)]);
    expect(there).toEqual([["Alder Works", ["C-07 by phone"]], ["Birch Works", []]]);
  });

  test("those about the register and the status list name the cells of the copy, wherever the tables stand in the workbook", async () => {
    const list = listOf(2);
    const alike = list.entries.slice(0, 1).map((entry) => ({ ...entry, facility: "Works Gold Exampleton" }));
    await keepLists(await readTeam(), [{ ...list, entries: [...list.entries, ...alike] }]);
    // Somebody who was asked and is silent.
    const suppliers = sheetOf(book, sheetNames.suppliers);
    const table = suppliers.tables[0];
    if (!table) throw new Error("There is no register.");
    table.area.rows++;
    suppliers.ensure(table.area.row + table.area.rows - 1, table.area.column).value = "Zelkova Works";
    move(suppliers, 3, 2);
    move(sheetOf(book, sheetNames.statusList), 4, 0);
    await buildAnnex(await readTeam(), moment(30));
    for (const rule of ["Z-17", "Z-14"]) typeInto(book, sheetNames.review, "Note", ({ Rule }) => Rule === rule, `about ${rule}`);
    const placesOf = (one: Book) => linesBelow(sheetOf(one, sheetNames.review), "Rule").lines.filter(({ cells }) => ["Z-17", "Z-14"].includes(cells["Rule"] ?? "")).map(({ cells }) => {
      const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(cells["Cell"] ?? "") ?? [];
      const there = sheetOf(one, cells["Sheet"] ?? "").cell(Number(row) - 1, column.charCodeAt(0) - 65)?.value;
      return [cells["Rule"], `${column}${row}`, there, cells["Note"]];
    });
    expect(placesOf(book)).toEqual([["Z-14", "A13", "Gold", "about Z-14"], ["Z-17", "C12", "Zelkova Works", "about Z-17"]]);
    const copy = await copied();
    expect(placesOf(copy)).toEqual([["Z-14", "A9", "Gold", "about Z-14"], ["Z-17", "A9", "Zelkova Works", "about Z-17"]]);
    const keys = linesBelow(sheetOf(copy, sheetNames.review), "Rule").lines.map(({ cells }) => cells["Key"]);
    await openExcel(copy);
    const desk = await readTeam();
    await desk.prepare(() => Promise.resolve());
    const found = [desk.ofList, desk.ofRollUp].flatMap((one) => [...(one?.keyOf ?? [])].filter(([{ rule }]) => ["Z-17", "Z-14"].includes(rule)));
    expect(found.map(([{ rule, cell }, key]) => [rule, cell, keys.includes(key)])).toEqual([["Z-14", "A9", true], ["Z-17", "A9", true]]);
  });
});

/** Moves all of a sheet down and to the right, as inserting rows and columns does. */
function move(sheet: Sheet, down: number, right: number): void {
  const texts = textsOf(sheet).map((cells, row) => cells.map((_, column) => sheet.cell(row, column)?.value ?? null));
  sheet.clear({ row: 0, column: 0, rows: texts.length, columns: Math.max(...texts.map(({ length }) => length)) });
  texts.forEach((cells, row) => { cells.forEach((value, column) => { if (value !== null) sheet.ensure(row + down, column + right).value = value; }); });
  for (const { area } of sheet.tables) [area.row, area.column] = [area.row + down, area.column + right];
}

describe("a copy with suppliers' sheets", () => {
  test("is read by the add-in as the workbook is: by the templates' own lists, known facilities, settings and concerns", async () => {
    // A smelter that only the template's own list knows, and one that only the team knows.
    const lookup = [{ metal: "Gold" as const, name: "Gold Works Exampleton", aliases: ["GWE"], country: "Germany" }];
    const smelters = [{ metalText: "Gold", lookup: "GWE", nameText: "GWE", country: "Germany" }, { metalText: "Tin", lookup: "Smelter Not Listed", nameText: "Tin of Ours", country: "Peru" }];
    await addSuppliers(await readTeam(), [await fileOf("Dale Works", { lookup, smelters })], silent, never, moment(30));
    await keepKnownFacilities(await readTeam(), new File(["Metal,Smelter,Country\nTin,Tin of Ours,Peru\n"], "ours.csv"));
    await keepSettings(await readTeam(), new Map([["reportingYear", "2014"], ["Q-06", "error"]]), day);
    await openConcernList();
    typeFirst(sheetOf(book, sheetNames.concerns), { Metal: "Tin", Smelter: "Tin of Ours", Reason: "ours alone" });
    await buildAnnex(await readTeam(), moment(31));
    const before = await readTeam();
    expect(before.annex.rows.map(({ facility }) => facility)).toEqual(expect.arrayContaining(["Gold Works Exampleton", "Tin of Ours"]));
    expect([before.settings.concerns.length, before.settings.reportingYear]).toEqual([1, 2014]);
    const told = ({ annex, suppliers, settings }: Desk) => ({
      rows: annex.rows.map(({ metal, facility, location, designation, suppliers: by }) => [metal, facility, location, designation, by]),
      open: annex.open.map(({ name }) => name),
      findings: suppliers.map(({ name, findings }) => [name, findings.map(({ rule, cell }) => `${rule} ${cell}`)]),
      settings: [settings.reportingYear, settings.concerns.length],
    });
    const copy = await copied();
    await openExcel(copy);
    expect(told(await readTeam())).toEqual(told(before));
  });
});

describe("a copy without contacts", () => {
  test("has no person's name in any cell or property", async () => {
    await addSuppliers(await readTeam(), [await fileOf("Cedar Works", { company: { contactEmail: "ida at larch", authorizerEmail: "oskar at quay" } })], silent, never, moment(30));
    await buildAnnex(await readTeam(), moment(31));
    // One line of the review has gone and stays for its note, of another the text was written over.
    const isLine = (address: string) => ({ Rule, Cell }: Record<string, string>) => Rule === "C-12" && Cell === address;
    typeInto(book, sheetNames.review, "Note", isLine("D20"), "we write again");
    typeInto(book, sheetNames.review, "Finding", isLine("D16"), "Ask Ida Larch herself, ida at larch is none.");
    const declaration = sheetOf(book, "Cedar Works - Declaration");
    declaration.ensure(19, 3).value = "oskar.quay@example.com";
    typeInto(book, sheetNames.figures, "Confirmed by", () => true, "Ann Reviewer");
    const desk = await readTeam();
    await decide(desk, { key: "Gold|x", verdict: "noSmelter", metal: "Gold", name: "x", country: "Peru", id: "", facility: null, by: "Ben Decider", on: day });
    await buildAnnex(await readTeam(), moment(32), "keep");
    const persons = /Ida Larch|ida\.larch|ida at|oskar|quay|Purchasing|555 01|Ann Reviewer|Ben Decider/i;
    const naming = (one: Book) => one.sheets.filter(({ name }) => name !== sheetNames.backup).flatMap((sheet) => (textsOf(sheet).flat().some((text) => persons.test(text)) ? [sheet.name] : []));
    expect(naming(book)).toEqual(expect.arrayContaining([sheetNames.review, sheetNames.figures, sheetNames.suppliers, sheetNames.decisions]));
    const copy = await copied({ contacts: true, supplierSheets: false });
    const findings = (one: Book) => linesBelow(sheetOf(one, sheetNames.review), "Rule").lines.filter(({ cells }) => cells["Rule"] === "C-12").map(({ cells }) => [cells["Cell"], cells["Finding"], cells["Note"]]);
    expect(findings(book)).toEqual([["D16", "Ask Ida Larch herself, ida at larch is none.", ""], ["D20", "“oskar at quay” is no e-mail address.", "we write again"]]);
    expect(findings(copy)).toEqual([["D16", "(left out of this copy)", ""], ["D20", "(left out of this copy)", "we write again"]]);
    expect(naming(copy).map((name) => [name, textsOf(sheetOf(copy, name)).flat().filter((text) => persons.test(text))])).toEqual([]);
    const bytes = files.at(-1);
    const { creator, lastModifiedBy, company, manager, keywords, description } = await new ExcelJS.Workbook().xlsx.load(bytes?.slice().buffer ?? new ArrayBuffer(0));
    expect([creator, lastModifiedBy, company, manager, keywords, description]).toEqual(["3TG Desk", "3TG Desk", "", "", "", ""]);
  });
});

describe("a copy without suppliers' sheets", () => {
  test("names none of them in its register, and still the files that it was built from", async () => {
    const copy = await copied({ contacts: false, supplierSheets: true });
    const { lines } = linesBelow(sheetOf(copy, sheetNames.suppliers), "Supplier");
    expect(lines.map(({ cells }) => ["Supplier", "State", "Version", "File", "Declaration sheet", "Smelter list sheet", "Product list sheet", "List of smelters", "Content", "Key"].map((header) => cells[header]))).toEqual(
      ["Alder Works", "Birch Works"].map((name) => [name, "answered", "3.01", `${name}.xlsx`, "-", "-", "-", "-", "-", ""]),
    );
    expect(textsOf(sheetOf(copy, sheetNames.cover)).flat()).toEqual(expect.arrayContaining(["Alder Works.xlsx", "Birch Works: its sheets are left out of this copy"]));
  });

  test("takes a supplier's file that is added to it into the supplier's own line", async () => {
    const copy = await copied({ contacts: false, supplierSheets: true });
    await openExcel(copy);
    await addSuppliers(await readTeam(), [await fileOf("Alder Works", asked)], silent, never, moment(50));
    expect((await readTeam()).register.map(({ line: { supplier }, answered }) => [supplier, answered !== null])).toEqual([["Alder Works", true], ["Birch Works", false]]);
  });
});

describe("a copy that is opened where the add-in is", () => {
  const found = async () => {
    const desk = await readTeam();
    await desk.prepare(() => Promise.resolve());
    const rules = [...desk.suppliers, desk.ofList, ...(desk.ofRollUp ? [desk.ofRollUp] : [])].flatMap(({ findings }) => findings.map(({ rule }) => rule));
    return { desk, rules };
  };
  const notRun = ["C-05", "C-06", "C-07", "C-08", "C-09", "C-10", "C-11", "C-12", "C-18"];

  test("accuses nobody of silence whose sheets were left out, and still tells who had not answered", async () => {
    const suppliers = sheetOf(book, sheetNames.suppliers);
    const table = suppliers.tables[0];
    if (!table) throw new Error("There is no register.");
    table.area.rows++;
    suppliers.ensure(table.area.row + table.area.rows - 1, table.area.column).value = "Zelkova Works";
    const copy = await copied({ contacts: false, supplierSheets: true });
    await openExcel(copy);
    const { desk, rules } = await found();
    // What is said of the status list is as true there.
    expect(rules).toEqual(["Z-11"]);
    expect(desk.copy).toEqual({ date: day, leave: { contacts: false, supplierSheets: true } });
    expect([suppliersAsked(desk.register), suppliersSilent(desk.register)]).toEqual([3, 1]);
    expect(desk.register.map(({ line: { supplier, state, file }, leftOut }) => [supplier, state, file, leftOut])).toEqual([["Alder Works", "answered", "Alder Works.xlsx", true], ["Birch Works", "answered", "Birch Works.xlsx", true], ["Zelkova Works", "asked", "", undefined]]);
  });

  test("has no findings about contacts that were left out, and the others as they were", async () => {
    await addSuppliers(await readTeam(), [await fileOf("Cedar Works", { company: { companyName: null, contactEmail: "ida at larch" }, smelters: [{ metalText: "Gold", lookup: "Smelter Not Listed", nameText: "Nowhere", country: null }] })], silent, never, moment(40));
    const before = (await found()).rules;
    expect(before).toEqual(expect.arrayContaining(["C-07", "C-12", "Z-08"]));
    const copy = await copied({ contacts: true, supplierSheets: false });
    await openExcel(copy);
    const { desk, rules } = await found();
    expect(rules).toEqual(before.filter((rule) => ![...notRun, "Z-08", "Z-17"].includes(rule)));
    expect([...(desk.suppliers[0]?.review.notRun ?? [])].sort()).toEqual(expect.arrayContaining(notRun));
  });

  test.each<[leave: LeaveOut, line: string | null]>([
    [whole, null],
    [{ contacts: true, supplierSheets: false }, "This is a copy for readers, made on 2015-05-01. Left out of it: contacts. Work goes on in the workbook that it was made from."],
    [{ contacts: false, supplierSheets: true }, "This is a copy for readers, made on 2015-05-01. Left out of it: suppliers' sheets. Work goes on in the workbook that it was made from."],
    [{ contacts: true, supplierSheets: true }, "This is a copy for readers, made on 2015-05-01. Left out of it: contacts and suppliers' sheets. Work goes on in the workbook that it was made from."],
  ])("of which %j was left out says so on its cover, and is known by it", async (leave, line) => {
    const copy = await copied(leave);
    expect(textsOf(sheetOf(copy, sheetNames.cover)).flat().find((text) => text.startsWith("This is a copy")) ?? null).toBe(line);
    await openExcel(copy);
    expect((await readTeam()).copy).toEqual(line === null ? null : { date: day, leave });
  });
});
