import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { readWorkbook } from "../../src/files";
import { METALS, readTemplates, type Metal } from "../../src/template";
import { describeShared } from "../shared";

/** What each list holds by the published counts (templates.md, 6; smelters.md, 2): smelters with an id, and lines without the placeholders. */
interface Counted {
  version: string;
  language: string;
  rows: number;
  entries: number;
  smelters: Record<Metal, number>;
}

describeShared("over the real templates", (folder) => {
  test.each<[file: string, counted: Counted]>([
    ["cmrt-2.02-empty.xlsx", { version: "2.02", language: "English", rows: 0, entries: 185, smelters: { Gold: 87, Tantalum: 19, Tin: 62, Tungsten: 17 } }],
    ["cmrt-2.03a-filled.xlsx", { version: "2.03a", language: "English", rows: 4, entries: 0, smelters: { Gold: 87, Tantalum: 25, Tin: 63, Tungsten: 23 } }],
    ["cmrt-3.01-filled.xlsx", { version: "3.01", language: "English", rows: 4, entries: 0, smelters: { Gold: 105, Tantalum: 31, Tin: 50, Tungsten: 31 } }],
    ["cmrt-3.01-empty.xls", { version: "3.01", language: "English", rows: 0, entries: 0, smelters: { Gold: 105, Tantalum: 31, Tin: 50, Tungsten: 31 } }],
    ["cmrt-6.22-empty.xlsx", { version: "6.22", language: "中文 Chinese", rows: 0, entries: 620, smelters: { Gold: 178, Tantalum: 37, Tin: 83, Tungsten: 52 } }],
    ["cmrt-6.5-empty.xlsx", { version: "6.5", language: "中文 Chinese", rows: 0, entries: 629, smelters: { Gold: 182, Tantalum: 35, Tin: 73, Tungsten: 59 } }],
  ])("%s is read as issued, with its own list", async (file, { version, language, rows, entries, smelters }) => {
    const result = await readWorkbook(readFileSync(path.join(folder, "templates", file)), file, { lookups: true });
    if (!result.ok) throw new Error(result.problem.id);
    const { responses, unread } = readTemplates(result.workbook);
    expect(unread).toEqual([]);
    const [response] = responses;
    expect(response).toMatchObject({ template: { family: "CMRT", version, language }, layoutBy: "version", rowsMoved: 0, pairedBy: "alone" });
    expect(response?.smelters).toHaveLength(rows);
    const list = response?.lookup?.entries ?? [];
    if (entries > 0) expect(list).toHaveLength(entries);
    const ids = (metal: Metal) => new Set(list.flatMap((entry) => (entry.metal === metal && entry.id !== "" ? [entry.id] : []))).size;
    expect(Object.fromEntries(METALS.map((metal) => [metal, ids(metal)]))).toEqual(smelters);
  });

  test.each([["3.01", "cmrt-3.01-filled.xlsx"], ["6.5", "cmrt-6.5-empty.xlsx"]])("the list of %s is the published one, name by name", async (version, file) => {
    const result = await readWorkbook(readFileSync(path.join(folder, "templates", file)), file, { lookups: true });
    const list = result.ok ? (readTemplates(result.workbook).responses[0]?.lookup?.entries ?? []) : [];
    const have = new Set(list.map(({ metal, alias, standardName, country, id, oldId }) => [metal, alias, standardName, country, id, oldId].join("|")));
    const published = readFileSync(path.join(folder, "data/lookups", `lookup-${version}.csv`), "utf8");
    expect(published.length).toBeGreaterThan(1000);
    const { data } = Papa.parse<Record<string, string>>(published.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
    const smelters = data.filter((line) => line["smelter_id"] !== "");
    const missing = smelters.filter((line) => !have.has([line["metal"], line["alias"], line["standard_name"], line["country"], line["smelter_id"], line["old_smelter_id"]?.startsWith("Added") ? "" : line["old_smelter_id"]].join("|")));
    expect(missing).toEqual([]);
    expect(smelters.length).toBeGreaterThan(300);
  });
});
