/** How the pane feels: when it can be used, the longest task of each piece of work, and a list of 5,000 findings. Told, never asserted by a clock. */
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import XLSX from "@e965/xlsx";
import { openFile, read, step, tab, withStage } from "./steps.mjs";

/** How long a piece of work takes until it is seen, and the longest task of the pane's thread meanwhile, in ms; 0: none of more than 50. */
export async function longest(stage, run) {
  const frame = stage.paneFrame();
  await frame.evaluate(() => {
    globalThis.deskTasks = [];
    globalThis.deskObserver?.disconnect();
    globalThis.deskObserver = new PerformanceObserver((list) => globalThis.deskTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))));
    globalThis.deskObserver.observe({ entryTypes: ["longtask"] });
  });
  const began = performance.now();
  await run();
  const ms = Math.round(performance.now() - began);
  // Tasks are told a moment after they ended.
  await stage.page.waitForTimeout(200);
  return { ms, longestTask: Math.max(0, ...(await frame.evaluate(() => globalThis.deskTasks))) };
}

/** In ms since the pane's page was asked for: its frame drawn, the suppliers listed; and how long the workbook took to be read. */
export async function startTimes(stage) {
  await read(stage);
  await stage.pane.locator("footer button").click();
  const text = await stage.pane.getByLabel("Diagnostics").inputValue();
  const time = (name) => Number(new RegExp(`${name}: ([\\d.,]+) ms`).exec(text)?.[1].replace(/\D/g, ""));
  const start = { drawn: time("pane drawn"), usable: time("pane usable"), read: time("workbook read") };
  assert.ok(start.drawn > 0 && start.usable >= start.drawn);
  return start;
}

/** Review, look-up and build of the sample. */
export async function mainJob(stage) {
  await tab(stage, "Review").click();
  const review = await longest(stage, async () => {
    await stage.pane.getByRole("button", { name: "Read again" }).click();
    await stage.pane.getByText(/suppliers read/).waitFor();
  });
  const lookUp = await longest(stage, async () => {
    await tab(stage, "Smelters").click();
    await stage.pane.getByText(/rows matched/).waitFor();
  });
  await tab(stage, "Annex").click();
  const build = await longest(stage, async () => {
    await stage.pane.getByRole("button", { name: "Build Annex I" }).click();
    await stage.pane.getByText("Nothing has changed since Annex I was built.").waitFor();
  });
  return { review, "look-up": lookUp, build };
}

export async function emptyWorkbook(stage, name) {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[]]), "Sheet1");
  await openFile(stage, name, XLSX.write(book, { type: "buffer" }));
  // The pane begins anew; the sample is offered only where there is nothing.
  await stage.pane.getByRole("button", { name: "Try the sample" }).waitFor();
}

/** Chooses files as suppliers' and waits until each has its line. */
export async function addFiles(stage, files, timeout = 60_000) {
  await stage.pane.getByLabel("Supplier files", { exact: true }).setInputFiles(files);
  await stage.pane.getByRole("list", { name: "What became of the files" }).getByRole("listitem").nth(files.length - 1).waitFor({ timeout });
}

/** A list of more than 5,000 findings is opened and scrolled. */
export async function manyFindings(stage) {
  await emptyWorkbook(stage, "many.xlsx");
  const folder = "build/browser-files/many";
  const adding = await longest(stage, () => addFiles(stage, readdirSync(folder).map((name) => `${folder}/${name}`)));
  const opening = await longest(stage, async () => {
    await tab(stage, "Review").click();
    await stage.pane.locator("[data-finding='0']").waitFor();
  });
  const findings = Number((await stage.pane.getByText(/findings for/).textContent()).replace(/ findings.*/, "").replace(/\D/g, ""));
  assert.ok(findings >= 5000, `${findings} findings`);
  assert.ok((await stage.pane.locator("article").count()) < 60, "only what is seen is drawn");
  const scrolling = await longest(stage, () =>
    stage.paneFrame().evaluate(async () => {
      for (let n = 1; n <= 120; n++) {
        window.scrollTo(0, (document.documentElement.scrollHeight * n) / 120);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }),
  );
  await stage.pane.locator("article").first().waitFor();
  return { "adding 20 files of 260 rows": adding, "opening 5,000 findings": opening, "scrolling through 5,000 findings": scrolling, findings };
}

export default async function speed() {
  await withStage({ title: "speed", pane: 380 }, async (stage) => {
    const figures = {};
    await step("the pane tells when it was drawn and when it could be used", async () => Object.assign(figures, { start: await startTimes(stage) }));
    await step("review, look-up and build are timed", async () => Object.assign(figures, await mainJob(stage)));
    await step("a list of more than 5,000 findings is scrolled", async () => Object.assign(figures, await manyFindings(stage)));
    writeFileSync("build/speed.json", JSON.stringify(figures, null, 1));
    console.log(`        ${JSON.stringify(figures)}`);
  });
}
