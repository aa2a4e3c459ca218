import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import XLSX from "@e965/xlsx";
import { openStage } from "./stage.mjs";

export const screens = "build/screens";
mkdirSync(screens, { recursive: true });
export const results = [];

/** One test of the run: its failure is told and the others go on. */
export async function step(title, run) {
  try {
    await run();
    results.push({ title, passed: true });
    console.log(`  ok    ${title}`);
  } catch (error) {
    results.push({ title, passed: false });
    console.log(`  FAIL  ${title}\n${String(error.stack ?? error).slice(0, 1500)}`);
  }
}

/** `npm run test:browser -- lists` makes only the visits with that word in their title. */
const [, , only = ""] = process.argv;
export const wanted = ({ title }) => title.includes(only);

/** A browser with the workbench and the pane, and what has to hold of every such visit. */
export async function withStage(options, run) {
  if (!wanted(options)) return;
  const stage = await openStage(options);
  try {
    await run(stage);
    await step(`${options.title}: nothing but the add-in, the workbench and office.js was asked for`, () => assert.deepEqual(stage.trouble.refused, []));
    // In an opaque frame office.js says that it has no session storage; it does without.
    const own = stage.trouble.errors.filter((text) => !/sessionStorage/.test(text));
    await step(`${options.title}: the console is clean`, () => assert.deepEqual(own, []));
  } finally {
    await stage.browser.close();
  }
}

export const tab = (stage, name) => stage.pane.getByRole("tab", { name: new RegExp(`^${name}`) });
export const read = (stage) => stage.pane.getByRole("list", { name: "Suppliers in this workbook" }).waitFor();

export async function downloaded(stage) {
  const [download] = await Promise.all([stage.page.waitForEvent("download"), stage.page.getByRole("button", { name: "Download" }).click()]);
  return readFileSync(await download.path());
}

export async function built(stage) {
  await stage.pane.getByRole("button", { name: "Build Annex I" }).click();
  await stage.pane.getByText("259 facilities, 154 designated").first().waitFor();
  await stage.pane.getByRole("button", { name: "Build Annex I", disabled: false }).waitFor();
}

export const annexRows = (bytes) => XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets["Annex I"], { header: 1 });

export async function openFile(stage, name, bytes) {
  await stage.page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}


/** The pane's choosers of files; each page comes a moment after its tab. */
export const listFile = (stage) => stage.pane.getByLabel("Status list, CSV or Excel");
export const supplierFiles = (stage) => stage.pane.getByLabel("Supplier files", { exact: true });
