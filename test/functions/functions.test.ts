import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Book, Sheet } from "../../src/workbench/book";
import { openBook } from "../../src/workbench/open";
import { closeExcel, openExcel } from "../workbook/excel";

interface Metadata {
  functions: { id: string; name: string; description: string; options?: { stream?: boolean }; parameters: { name: string; type: string; optional?: boolean; dimensionality?: string; description: string }[]; result: { type?: string; dimensionality?: string } }[];
}

/** As the build makes it: in a process of its own, for the generator is a module that jest cannot load. */
const metadata = JSON.parse(execFileSync(process.execPath, ["-e", 'require("custom-functions-metadata").generateCustomFunctionsMetadata("src/functions/functions.ts").then(({ metadataJson, errors }) => { if (errors.length) throw errors; process.stdout.write(metadataJson); })'], { encoding: "utf8" })) as Metadata;

type Invocation = { setResult: (value: unknown) => void; onCanceled?: () => void };
type WorksheetFunction = (...args: unknown[]) => void;

interface Runtime {
  _association: { mappings: Record<string, WorksheetFunction> };
}

afterEach(closeExcel);

async function openSample(): Promise<{ book: Book; batches: readonly unknown[]; mappings: Record<string, WorksheetFunction> }> {
  const book = await openBook(readFileSync("assets/sample.xlsx"), "sample.xlsx");
  const host = await openExcel(book);
  // The one thing of the page's that the test brings into Node beside Excel's own objects.
  const runtime = host.window["CustomFunctions"] as Runtime;
  Object.assign(globalThis, { CustomFunctions: runtime });
  jest.resetModules();
  await import("../../src/functions");
  return { book, batches: host.batches, mappings: runtime._association.mappings };
}

test("the metadata names the three functions with their arguments, and streams them", () => {
  const signature = ({ name, parameters }: Metadata["functions"][number]) => `${name}(${parameters.map((one) => `${one.optional ? "[" : ""}${one.name}${one.dimensionality === "matrix" ? "…" : ""}${one.optional ? "]" : ""}`).join(", ")})`;
  expect(metadata.functions.map(signature)).toEqual(["FACILITY(metal, name, [country], [id], [list…])", "STATUS(metal, name, [country], [id], [date], [list…])", "CANDIDATES(metal, name, [country], [id], [list…])"]);
  expect(metadata.functions.map(({ options }) => options?.stream)).toEqual([true, true, true]);
  expect(metadata.functions.map(({ result }) => result.dimensionality ?? "scalar")).toEqual(["scalar", "scalar", "matrix"]);
  for (const { description, parameters } of metadata.functions) for (const text of [description, ...parameters.map((one) => one.description)]) expect(text).toMatch(/^[A-Z].*\.$/);
});

test("every function of the metadata is associated with office.js's own runtime, and takes as many arguments as Excel hands over", async () => {
  const { mappings } = await openSample();
  expect(Object.keys(mappings).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  for (const { id, parameters } of metadata.functions) expect(mappings[id]?.length).toBe(parameters.length + 1);
});

/** Waits until a cell shows something that fits. */
async function until(shown: readonly unknown[], fits: (value: unknown) => boolean): Promise<unknown> {
  for (let n = 0; n < 200 && !fits(shown.at(-1)); n++) await new Promise((resolve) => setTimeout(resolve, 10));
  return shown.at(-1);
}

function statusList(book: Book): Sheet {
  const sheet = book.sheets.find(({ name }) => name === "Status List");
  if (!sheet) throw new Error("The sample has no Status List.");
  return sheet;
}

test("a cell shows the status of the list in force and never keeps a Yes of a list that was changed or is gone", async () => {
  const { book, mappings } = await openSample();
  const sheet = statusList(book);
  const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 7 }, (_unused, column) => String(sheet.cell(row, column)?.value ?? "")));
  const at = rows.findIndex((cells) => cells[4] === "Yes");
  const [metal, name, country] = rows[at] ?? [];
  const shown: unknown[] = [];
  const invocation: Invocation = { setResult: (value) => shown.push(value) };
  mappings["STATUS"]?.(metal, name, country, null, null, null, invocation);
  expect(await until(shown, (value) => value === "Yes")).toBe("Yes");

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Status List").getRangeByIndexes(at, 4, 1, 1).values = [["No"]];
    await context.sync();
  });
  expect(await until(shown, (value) => value === "No")).toBe("No");

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Status List").getRangeByIndexes(at, 4, 1, 1).values = [["Yes"]];
    await context.sync();
    context.workbook.worksheets.getItem("Status List").delete();
    await context.sync();
  });
  const last = (await until(shown, (value) => typeof value === "object")) as { code: string; message: string };
  expect([last.code, last.message]).toEqual(["#N/A", "This workbook has no status list. Bring one in the pane, or give a range with a list."]);

  const facility: unknown[] = [];
  mappings["FACILITY"]?.("Silver", name, country, null, null, { setResult: (value: unknown) => facility.push(value) });
  await until(facility, (value) => value !== undefined);
  expect(facility.at(-1)).toMatchObject({ code: "#VALUE!", message: "“Silver” is not a metal. Write one of Tantalum, Tin, Gold, Tungsten." });
  invocation.onCanceled?.();
});

test("what all cells go by is read at once, however many cells there are", async () => {
  const { mappings, batches } = await openSample();
  const before = batches.length;
  const shown: unknown[] = [];
  for (let n = 0; n < 300; n++) mappings["FACILITY"]?.("Gold", `Refinery ${n}`, null, null, null, { setResult: (value: unknown) => shown.push(value) });
  await until(shown, () => shown.length >= 300);
  expect(shown.length).toBe(300);
  // Names of the sheets, two events asked for, the lists; office.js clears up after itself in between.
  expect(batches.length - before).toBeLessThanOrEqual(6);
});
