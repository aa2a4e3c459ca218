import { Book, type Permission, type Sheet } from "../../src/workbench/book";
import { openInNode, RunningHost } from "./node";

let host: RunningHost | undefined;

async function open(book: Book, options = {}) {
  host = await openInNode(book, options);
  Object.assign(globalThis, { Office: host.Office, Excel: host.Excel, OfficeExtension: host.OfficeExtension });
  return host;
}

function sheetOf(book: Book): Sheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The book has no sheet.");
  return sheet;
}

function smallBook(): Book {
  const book = new Book("small.xlsx");
  const sheet = book.add("Declaration");
  sheet.ensure(0, 0).value = "Company";
  sheet.ensure(0, 1).value = 12.5;
  sheet.ensure(1, 1).value = true;
  return book;
}

afterEach(() => host?.close());

test("office.js refuses to read what was not loaded", async () => {
  await open(smallBook());
  await expect(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Declaration").getRange("A1");
      await context.sync();
      // eslint-disable-next-line office-addins/load-object-before-read -- that is the mistake whose answer is tested
      return range.values;
    }),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a missing sheet is an ItemNotFound with its place in the code", async () => {
  await open(smallBook());
  const failure = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nope").getRange("A1").values = [[1]];
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  expect((failure as OfficeExtension.Error).debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
});

test("a null object answers isNullObject and swallows what hangs below it", async () => {
  await open(smallBook());
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nope");
    const below = missing.getUsedRangeOrNullObject();
    below.load("values");
    await context.sync();
    expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
  });
});

test("values, formulas, text and types of a range", async () => {
  await open(smallBook());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("declaration").getRange("A1:B2");
    range.load({ values: true, valueTypes: true, address: true, format: { fill: { color: true } }, worksheet: { name: true } });
    await context.sync();
    expect(range.values).toEqual([["Company", 12.5], ["", true]]);
    expect(range.valueTypes).toEqual([["String", "Double"], ["Empty", "Boolean"]]);
    expect(range.address).toBe("Declaration!A1:B2");
    expect(range.worksheet.name).toBe("Declaration");
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

test("an array of the wrong size is refused", async () => {
  await open(smallBook());
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Declaration").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a protected sheet refuses writing", async () => {
  const book = smallBook();
  sheetOf(book).protection = { password: true, allowed: new Set() };
  await open(book);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Declaration").getRange("A1").values = [["x"]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test("large writes are cut into pieces by office.js and arrive whole", async () => {
  const book = smallBook();
  const { batches } = await open(book);
  const rows = Array.from({ length: 4000 }, (_, i) => [`CID${String(i).padStart(6, "0")}`, i, "x"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Declaration").getRange("A1:C4000").values = rows;
    await context.sync();
  });
  expect(sheetOf(book).cell(3999, 0)?.value).toBe("CID003999");
  expect(sheetOf(book).usedArea()).toEqual({ row: 0, column: 0, rows: 4000, columns: 3 });
  expect(batches.some((batch) => batch.actions > 20)).toBe(true);
});

test("a request above the five megabytes Excel on the web allows fails the way it does there", async () => {
  await open(smallBook());
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Declaration").getRange("A1:A600").values = Array.from({ length: 600 }, () => ["x".repeat(10_000)]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("an add-in can ask whether Excel is new enough", async () => {
  await open(smallBook(), { requirements: { ExcelApi: "1.3", RichApiRuntime: "1.2" } });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.4")).toBe(false);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.3")).toBe(true);
});

test("a change in the workbook reaches the add-in's event handler", async () => {
  const book = smallBook();
  await open(book);
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Declaration");
    sheet.load("id");
    sheet.onChanged.add((event) => {
      seen.push([event.address, event.changeType]);
      return Promise.resolve();
    });
    await context.sync();
  });
  sheetOf(book).ensure(2, 0).value = "typed by the user";
  book.changed(sheetOf(book), { row: 2, column: 0, rows: 1, columns: 1 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen).toEqual([["A3", "RangeEdited"]]);
});

test("document settings survive in the workbook", async () => {
  const book = smallBook();
  await open(book);
  Office.context.document.settings.set("reporting year", 2026);
  await new Promise<void>((resolve, reject) =>
    Office.context.document.settings.saveAsync((result) => (result.status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(result.error.message)))),
  );
  expect(book.settings.get("reporting year")).toBe(2026);
});

test("ranges are released when Excel.run ends", async () => {
  const { channel } = await open(smallBook());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Declaration").getUsedRange();
    range.load("address");
    await context.sync();
    expect(channel.session.size).toBeGreaterThan(0);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(channel.session.size).toBe(0);
});

test("what the host does not serve is named, not guessed", async () => {
  await open(smallBook());
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Declaration").charts.load("items");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Worksheet.charts") as string });
});

/** Runs a piece of an add-in on a small book and tells the code of its failure, "" for none. */
async function failureOf(prepare: (book: Book) => void, work: (context: Excel.RequestContext) => void): Promise<string> {
  const book = smallBook();
  prepare(book);
  await open(book);
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const locked = (book: Book) => { book.structureLocked = true; };
const protectedSheet = (...allowed: Permission[]) => (book: Book) => { sheetOf(book).protection = { password: true, allowed: new Set(allowed) }; };
const withTable = (book: Book) => {
  const sheet = sheetOf(book);
  sheet.ensure(4, 0).value = "Head";
  sheet.tables.push({ id: "{table-1}", name: "One", area: { row: 4, column: 0, rows: 3, columns: 1 }, style: "", showFilterButton: true, showBandedRows: true });
};
const nothing = () => undefined;
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Declaration");

test.each<[what: string, prepare: (book: Book) => void, work: (context: Excel.RequestContext) => void, code: string]>([
  ["a new sheet in a locked workbook", locked, (context) => context.workbook.worksheets.add("Annex I"), "AccessDenied"],
  ["a new name for a sheet of a locked workbook", locked, (context) => { sheet(context).name = "Other"; }, "AccessDenied"],
  ["a sheet of a locked workbook to be hidden", locked, (context) => { sheet(context).visibility = "Hidden"; }, "AccessDenied"],
  ["a sheet of a locked workbook to be deleted", locked, (context) => { sheet(context).delete(); }, "AccessDenied"],
  ["a value in a locked workbook's open sheet", locked, (context) => { sheet(context).getRange("A1").values = [["x"]]; }, ""],
  ["a fill on a protected sheet", protectedSheet(), (context) => { sheet(context).getRange("A1").format.fill.color = "#FF0000"; }, "AccessDenied"],
  ["a fill where cells may be formatted", protectedSheet("formatCells"), (context) => { sheet(context).getRange("A1").format.fill.color = "#FF0000"; }, ""],
  ["a column's width on a protected sheet", protectedSheet("formatRows"), (context) => { sheet(context).getRange("A1").format.columnWidth = 100; }, "AccessDenied"],
  ["a table on a protected sheet", protectedSheet(), (context) => context.workbook.worksheets.getItem("Declaration").tables.add("A1:B2", true), "AccessDenied"],
  ["a frozen pane on a protected sheet", protectedSheet(), (context) => { sheet(context).freezePanes.freezeRows(1); }, "AccessDenied"],
  ["a value in an unlocked cell of a protected sheet", (book) => { sheetOf(book).ensure(9, 0).style = { locked: false }; protectedSheet()(book); }, (context) => { sheet(context).getRange("A10").values = [["x"]]; }, ""],
  ["a protected sheet to be opened without its password", protectedSheet(), (context) => { sheet(context).protection.unprotect(); }, "AccessDenied"],
  ["a name of 32 characters", nothing, (context) => context.workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
  ["a name with a slash", nothing, (context) => context.workbook.worksheets.add("A/B"), "InvalidArgument"],
  ["the reserved name", nothing, (context) => context.workbook.worksheets.add("history"), "InvalidArgument"],
  ["a name that is taken in other capitals", nothing, (context) => context.workbook.worksheets.add("DECLARATION"), "ItemAlreadyExists"],
  ["the last visible sheet to be deleted", nothing, (context) => { sheet(context).delete(); }, "InvalidOperation"],
  ["a table over another", withTable, (context) => sheet(context).tables.add("A5:B6", true), "InvalidArgument"],
  ["a table's header row to move", withTable, (context) => { sheet(context).tables.getItem("One").resize("A6:A9"); }, "InvalidArgument"],
  ["a table to grow", withTable, (context) => { sheet(context).tables.getItem("One").resize("A5:B20"); }, ""],
  ["a hidden sheet to be shown", (book) => { book.add("Hidden").visibility = "Hidden"; }, (context) => { context.workbook.worksheets.getItem("Hidden").activate(); }, "InvalidOperation"],
])("asked for %s it answers as Excel does", async (_what, prepare, work, code) => {
  expect(await failureOf(prepare, work)).toBe(code);
});

test.each<[typed: string, format: string, value: unknown]>([
  ["0012", "General", 12],
  ["0012", "@", "0012"],
  ["1E5", "General", 100000],
  ["1E5", "@", "1E5"],
  ["1-2", "General", 46024],
  ["MAR1", "General", 46082],
  ["MAR1", "@", "MAR1"],
  ["50%", "General", 0.5],
  ["true", "General", true],
  ["'0012", "General", "0012"],
  ["=1+1", "General", 0],
  ["=1+1", "@", "=1+1"],
  ['=HYPERLINK("#\'Sheet\'!D8","D8")', "General", "D8"],
  ["Gold", "General", "Gold"],
])("%s typed into a cell of format %s is what Excel makes of it", async (typed, format, value) => {
  const book = smallBook();
  await open(book);
  await Excel.run(async (context) => {
    const cell = sheet(context).getRange("D4");
    cell.numberFormat = [[format]];
    cell.values = [[typed]];
    await context.sync();
  });
  expect(sheetOf(book).cell(3, 3)?.value).toEqual(value);
});

test("a batch that is made to fail leaves done what it had done, and later batches work again", async () => {
  const book = smallBook();
  await open(book, { failAt: (batch: number) => (batch === 0 ? { code: "GeneralException", afterActions: 4 } : undefined) });
  const put = (address: string) =>
    Excel.run(async (context) => {
      sheet(context).getRange(address).values = [["x"]];
      sheet(context).getRange("Z1").values = [["late"]];
      await context.sync();
    });
  await expect(put("E1")).rejects.toMatchObject({ code: "GeneralException" });
  expect(sheetOf(book).cell(0, 25)?.value ?? null).toBeNull();
  await put("F1");
  expect([sheetOf(book).cell(0, 5)?.value, sheetOf(book).cell(0, 25)?.value]).toEqual(["x", "late"]);
});
