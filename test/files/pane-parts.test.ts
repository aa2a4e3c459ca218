import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { readWorkbook, writeWorkbook } from "../../src/files";
import { addIn } from "../../src/files/pane-parts";
import { unpack, zipEntries } from "../../src/files/zip";
import type { ResultSheet } from "../../src/annex";
import { openBook } from "../../src/workbench/open";
import { convert, describeLibreOffice } from "../libre-office";

const result: ResultSheet = { name: "Suppliers", heading: ["Suppliers"], table: { name: "Suppliers", columns: [{ header: "Supplier", width: 30, kind: "text" }], rows: [["Aurora"]] }, legend: [], print: { landscape: false } };
const { window } = new JSDOM("");

async function partsOf(bytes: Uint8Array): Promise<Map<string, Document>> {
  const read = async (entry: ReturnType<typeof zipEntries>[number]) => new TextDecoder().decode(await unpack(bytes, entry, { chargeBytes: () => undefined }));
  const entries = zipEntries(bytes).filter(({ path: name }) => !name.endsWith("/"));
  return new Map(await Promise.all(entries.map(async (entry) => [entry.path, new window.DOMParser().parseFromString(await read(entry), "application/xml")] as const)));
}

const elements = (parts: ReadonlyMap<string, Document>, part: string, name: string) => [...(parts.get(part)?.getElementsByTagName(name) ?? [])];
const attributes = (element: Element | undefined) => Object.fromEntries([...(element?.attributes ?? [])].filter(({ name }) => !name.startsWith("xmlns")).map(({ name, value }) => [name, value]));

test("the add-in is named as its manifest names it", () => {
  const manifest = new window.DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
  const text = (name: string) => manifest.getElementsByTagName(name)[0]?.textContent;
  expect(addIn).toEqual({ id: text("Id"), version: text("Version") });
  // The pane that Excel is asked to open with the document.
  expect([...manifest.getElementsByTagName("TaskpaneId")].map(({ textContent }) => textContent)).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
});

test("a workbook that opens with the pane has the parts for it, and every part is well-formed and reached", async () => {
  const parts = await partsOf(await writeWorkbook([result], { showPane: true }));
  for (const [name, xml] of parts) expect([name, xml.getElementsByTagName("parsererror").length]).toEqual([name, 0]);
  const [root] = elements(parts, "_rels/.rels", "Relationship").filter((one) => one.getAttribute("Type")?.endsWith("/webextensiontaskpanes"));
  expect(attributes(root)).toEqual({ Id: "rIdPane", Type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", Target: "xl/webextensions/taskpanes.xml" });
  const [pane] = elements(parts, "xl/webextensions/taskpanes.xml", "wetp:taskpane");
  expect(attributes(pane)).toEqual({ dockstate: "right", visibility: "0", width: "350", row: "0" });
  const [link] = elements(parts, "xl/webextensions/taskpanes.xml", "wetp:webextensionref");
  const [target] = elements(parts, "xl/webextensions/_rels/taskpanes.xml.rels", "Relationship");
  expect([target?.getAttribute("Id"), target?.getAttribute("Target")]).toEqual([link?.getAttribute("r:id"), "webextension1.xml"]);
  const extension = "xl/webextensions/webextension1.xml";
  const as = (store: string, storeType: string) => ({ ...addIn, store, storeType });
  expect(elements(parts, extension, "we:reference").map(attributes)).toEqual([as("EXCatalog", "EXCatalog"), as("developer", "Registry")]);
  expect(elements(parts, extension, "we:property").map(attributes)).toEqual([{ name: "Office.AutoShowTaskpaneWithDocument", value: "true" }]);
  expect([...(parts.get(extension)?.documentElement.children ?? [])].map(({ localName }) => localName)).toEqual(["reference", "alternateReferences", "properties", "bindings", "snapshot"]);
  const typed = elements(parts, "[Content_Types].xml", "Override").map((one) => one.getAttribute("PartName")?.slice(1) ?? "");
  expect(typed).toEqual(expect.arrayContaining(["xl/webextensions/taskpanes.xml", extension]));
  expect(typed.filter((name) => !parts.has(name))).toEqual([]);
});

test("every relationship of a written package leads to a part", async () => {
  const parts = await partsOf(await writeWorkbook([result], { showPane: true }));
  const targets = [...parts.keys()].filter((name) => name.endsWith(".rels")).flatMap((name) => elements(parts, name, "Relationship").map((one) => path.posix.join(path.posix.dirname(path.posix.dirname(name)), one.getAttribute("Target") ?? "")));
  expect(targets.filter((target) => !parts.has(target.replace(/^\//, "")))).toEqual([]);
});

test("without it nothing of the add-in is in the file", async () => {
  const parts = await partsOf(await writeWorkbook([result]));
  expect([...parts.keys()].filter((name) => name.includes("webextension"))).toEqual([]);
  expect(elements(parts, "_rels/.rels", "Relationship").map((one) => one.getAttribute("Type")).filter((type) => type?.includes("webextension"))).toEqual([]);
});

test("the file is read as before, and is the same each time", async () => {
  const bytes = await writeWorkbook([result], { showPane: true });
  const read = await readWorkbook(bytes, "team.xlsx");
  expect(read.ok && read.workbook.sheets.map((sheet) => [sheet.name, sheet.value(6, 0)])).toEqual([["Suppliers", "Aurora"]]);
  expect((await openBook(bytes, "team.xlsx")).sheets[0]?.cell(6, 0)?.value).toBe("Aurora");
  expect(Buffer.compare(bytes, await writeWorkbook([result], { showPane: true }))).toBe(0);
});

describeLibreOffice("in another program", () => {
  test("the file opens", async () => {
    expect(new TextDecoder().decode(convert(await writeWorkbook([result], { showPane: true }), "csv"))).toMatch(/^Suppliers\n+Supplier\nAurora\n*$/);
  }, 60_000);
});
