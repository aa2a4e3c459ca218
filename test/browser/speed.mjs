/** How the pane feels: when it can be used, the longest task of each piece of work, and a list of 5,000 findings. Told, never asserted by a clock. */
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import XLSX from "@e965/xlsx";
import { openFile, read, step, tab, withStage } from "./steps.mjs";

export default async function speed() {
  const figures = {};
  await withStage({ title: "speed", pane: 380 }, async (stage) => {
    const frame = () => stage.paneFrame();
    const longest = async (what, run) => {
      await frame().evaluate(() => {
        globalThis.deskTasks = [];
        globalThis.deskObserver?.disconnect();
        globalThis.deskObserver = new PerformanceObserver((list) => globalThis.deskTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))));
        globalThis.deskObserver.observe({ entryTypes: ["longtask"] });
      });
      const began = performance.now();
      await run();
      await stage.page.waitForTimeout(200);
      figures[what] = { ms: Math.round(performance.now() - began - 200), longestTask: Math.max(0, ...(await frame().evaluate(() => globalThis.deskTasks))) };
    };
    await read(stage);
    await step("the pane tells when it was drawn and when it could be used", async () => {
      await stage.pane.locator("footer button").click();
      const text = await stage.pane.getByLabel("Diagnostics").inputValue();
      const time = (name) => Number(new RegExp(`${name}: ([\\d.,]+) ms`).exec(text)?.[1].replace(/\D/g, ""));
      figures.start = { drawn: time("pane drawn"), usable: time("pane usable"), read: time("workbook read") };
      assert.ok(figures.start.drawn > 0 && figures.start.usable >= figures.start.drawn);
    });
    await step("review, look-up and build are timed", async () => {
      await tab(stage, "Review").click();
      await longest("review", async () => {
        await stage.pane.getByRole("button", { name: "Read again" }).click();
        await stage.pane.getByText(/suppliers read/).waitFor();
      });
      await longest("look-up", async () => {
        await tab(stage, "Smelters").click();
        await stage.pane.getByText(/rows matched/).waitFor();
      });
      await tab(stage, "Annex").click();
      await longest("build", async () => {
        await stage.pane.getByRole("button", { name: "Build Annex I" }).click();
        await stage.pane.getByText("Nothing has changed since Annex I was built.").waitFor();
      });
    });
    await step("a list of more than 5,000 findings is scrolled", async () => {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[]]), "Sheet1");
      await openFile(stage, "many.xlsx", XLSX.write(book, { type: "buffer" }));
      await stage.page.getByText("many.xlsx").first().waitFor();
      await stage.pane.getByRole("button", { name: "Add supplier files" }).waitFor();
      const folder = "build/browser-files/many";
      await longest("adding 20 files of 260 rows", async () => {
        await stage.pane.locator("input[type=file]").first().setInputFiles(readdirSync(folder).map((name) => `${folder}/${name}`));
        await stage.pane.getByRole("list", { name: "What became of the files" }).getByRole("listitem").nth(19).waitFor({ timeout: 60_000 });
      });
      await longest("opening 5,000 findings", async () => {
        await tab(stage, "Review").click();
        await stage.pane.locator("[data-finding='0']").waitFor();
      });
      const count = Number((await stage.pane.getByText(/findings for/).textContent()).replace(/ findings.*/, "").replace(/\D/g, ""));
      assert.ok(count >= 5000, `${count} findings`);
      assert.ok((await stage.pane.locator("article").count()) < 60, "only what is seen is drawn");
      await longest("scrolling through 5,000 findings", async () => {
        await frame().evaluate(async () => {
          for (let n = 1; n <= 120; n++) {
            window.scrollTo(0, (document.documentElement.scrollHeight * n) / 120);
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        });
      });
      figures.findings = count;
      await stage.pane.locator("article").first().waitFor();
    });
  });
  writeFileSync("build/speed.json", JSON.stringify(figures, null, 1));
  console.log(`        ${JSON.stringify(figures)}`);
}
