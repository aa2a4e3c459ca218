import { mkdir, readFile, writeFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Metal } from "../../src/template";
import { agileFile, cryptoApiFile, standardFile, workbookFile } from "../files/make";
import { completeTemplate } from "../fixtures/describe";
import { sampleSuppliers, type AnnexFacility } from "../fixtures/sample";
import { buildTemplate } from "../fixtures/template";
import { displayLanguages, wordsIn } from "../../src/words";

/** The encrypted files of the browser run, made anew for every run. */
const folder = "build/browser-files";
const everyExcelKnows = "VelvetSweatshop";

const list = (source: string, asOf: string) => ({ List: [["Metal", "Smelter", "Country", "Status", "As of", "Source"], ["Gold", "Aurora Refinery", "Sweden", "Conformant", asOf, source]] });

/** Every row has a smelter without a country that nobody knows. */
function manyFindings(supplier: number) {
  const whole = completeTemplate("3.01");
  const smelters = Array.from({ length: 260 }, (_, row) => ({ metalText: "Tin", lookup: "Smelter Not Listed", nameText: `Unheard Works ${supplier}-${row}`, country: "" }));
  return { ...whole, company: { ...whole.company, companyName: `Maker ${String(supplier).padStart(2, "0")}` }, smelters };
}

async function make(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const template = await buildTemplate(completeTemplate("6.5"));
  const whole = completeTemplate("3.01");
  // A locked template with something to ask: its contact has no phone, and its questions are in German.
  const asking = await buildTemplate({ ...whole, language: "Deutsch", company: { ...whole.company, contactPhone: null } });
  const files: Record<string, Uint8Array> = {
    "agile.xlsx": agileFile(workbookFile(list("Agile Register", "2014-06-30")), everyExcelKnows, { spins: 100_000 }),
    "standard.xlsx": standardFile(workbookFile(list("Standard Register", "2014-07-31")), everyExcelKnows),
    "rc4.xls": cryptoApiFile(workbookFile(list("Old Register", "2014-08-31"), { form: "biff8" }), everyExcelKnows),
    "secret.xlsx": agileFile(workbookFile(list("Secret Register", "2014-09-30")), "secret"),
    "template-agile.xlsx": agileFile(template, everyExcelKnows, { spins: 100_000 }),
    "template-asking.xlsx": asking,
    "template-standard.xlsx": standardFile(template, everyExcelKnows),
  };
  const { data } = Papa.parse<Record<string, string>>(await readFile("assets/status-2014.csv", "utf8"), { header: true, skipEmptyLines: true });
  const facilities = data.map((row): AnnexFacility => ({ metal: row["metal"] as Metal, facility: row["facility"] ?? "", location: row["location"] ?? "" }));
  await mkdir(`${folder}/suppliers`, { recursive: true });
  for (const supplier of sampleSuppliers(facilities)) files[`suppliers/${String(supplier.company?.companyName)}.xlsx`] = await buildTemplate(supplier);
  // What the pane says in each language, for a run that finds its way by words.
  const words = Object.fromEntries(await Promise.all(displayLanguages.map(async (language) => [language, (await wordsIn(language)).words] as const)));
  files["words.json"] = new TextEncoder().encode(JSON.stringify(words));
  await mkdir(`${folder}/many`, { recursive: true });
  // Twenty suppliers with 260 rows each that something is wrong with: a list of findings that is long.
  for (let supplier = 1; supplier <= 20; supplier++) files[`many/many-${supplier}.xlsx`] = await buildTemplate(manyFindings(supplier));
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(`${folder}/${name}`, bytes)));
}

void make();
