import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withoutPassword } from "../../src/files";
import { METALS } from "../../src/template";
import { compoundFile } from "../files/make";
import { hostileFiles } from "../files/hostile-folder";
import { completeTemplate, type LookupDescription, type SmelterDescription } from "../fixtures/describe";
import { fixtureVersions } from "../fixtures/versions";
import { buildTemplate } from "../fixtures/template";

/** The files of the benchmark, made anew when it runs: build/bench-files/{versions,suppliers,hostile}. */
const folder = "build/bench-files";
const real = "../shared/templates";

/** As long as a list and a look-up list of a large supplier are. */
const smelters: SmelterDescription[] = Array.from({ length: 300 }, (_, index) => ({
  metalText: METALS[index % 4] ?? "Gold", lookup: `Works ${index}`, nameText: `Works ${index} Exampleton`, country: "GERMANY", id: `CID${String(100_000 + index)}`, city: "Exampleton", mineCountry: "Peru",
}));
const lookup: LookupDescription[] = smelters.map(({ metalText }, index) => ({ metal: METALS.find((metal) => metal === metalText) ?? "Gold", name: `Works ${index} Exampleton`, aliases: [`Works ${index}`], country: "GERMANY", id: `CID${String(100_000 + index)}` }));

async function save(kind: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.join(folder, kind), { recursive: true });
  await writeFile(path.join(folder, kind, name), bytes);
}

/** Real templates where they are, without the encryption that the peer cannot read; versions of our own up to 24. */
async function versions(): Promise<void> {
  const names = existsSync(real) ? (await readdir(real)).sort() : [];
  for (const name of names) {
    const plain = await withoutPassword(await readFile(path.join(real, name)), name);
    if (plain.ok) await save("versions", name, name.endsWith(".xls") ? compoundFile({ Workbook: plain.bytes }) : plain.bytes);
  }
  for (const version of fixtureVersions.slice(names.length - 24)) await save("versions", `fixture-${version}.xlsx`, await buildTemplate(completeTemplate(version, { smelters, lookup, asIssued: true })));
}

async function suppliers(): Promise<void> {
  for (let index = 0; index < 500; index++) {
    const version = fixtureVersions[index % fixtureVersions.length] ?? "6.5";
    await save("suppliers", `supplier-${index}.xlsx`, await buildTemplate(completeTemplate(version, { smelters, lookup, company: { companyName: `Supplier ${index}` } })));
  }
}

/** A dated list of the facilities, every other one designated. */
async function statusList(): Promise<void> {
  const rows = lookup.map(({ metal, name, country, id }, index) => [metal, name, country, id, index % 2 === 0 ? "Conformant" : "Active", "2025-12-31"].join(","));
  await save("lists", "status.csv", new TextEncoder().encode(["metal,facility,country,id,status,as of", ...rows].join("\n")));
}

async function make(): Promise<void> {
  await statusList();
  await versions();
  await suppliers();
  for (const { name, bytes } of await hostileFiles()) await save("hostile", name, bytes);
}

void make();
