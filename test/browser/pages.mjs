/** Every page of the pane in six languages, at 320 and 450 pixels, light, dark and in forced colours: axe-core finds nothing, and every text has its place. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { violations } from "./stage.mjs";
import { openFile, read, screens, step, tab, withStage } from "./steps.mjs";
import XLSX from "@e965/xlsx";

const words = JSON.parse(readFileSync("build/browser-files/words.json", "utf8"));
const languages = { en: "en-US", zh: "zh-CN", ja: "ja-JP", ko: "ko-KR", de: "de-DE", es: "es-ES" };
const widths = [320, 450];
const schemes = { light: { colorScheme: "light", forcedColors: "none" }, dark: { colorScheme: "dark", forcedColors: "none" }, forced: { colorScheme: "dark", forcedColors: "active" } };

/** How to come to each page, from any other. */
const ways = (language) => {
  const say = (id) => words[language][id];
  const click = (stage, id) => stage.pane.getByRole("button", { name: say(id), exact: true }).first().click();
  const tabAt = (index) => async (stage) => stage.pane.getByRole("tab").nth(index).click();
  return {
    Suppliers: tabAt(0),
    Supplier: async (stage) => {
      await tabAt(0)(stage);
      const back = stage.pane.getByRole("button", { name: say("supplier.back"), exact: true });
      if ((await back.count()) > 0) await back.click();
      await stage.pane.getByRole("button", { name: "Fjord Systems" }).first().click();
      await back.waitFor();
    },
    Review: tabAt(1),
    Why: async (stage) => {
      await tabAt(1)(stage);
      await stage.pane.locator("article").first().getByRole("button").nth(1).click();
      await stage.pane.getByRole("button", { name: say("review.page.docs"), exact: true }).waitFor();
    },
    Smelters: tabAt(2),
    Annex: tabAt(3),
    Lists: (stage) => stage.pane.locator("header [data-tour=list]").click(),
    Settings: async (stage) => {
      await tabAt(1)(stage);
      await click(stage, "review.page.settings");
      await stage.pane.getByRole("button", { name: say("settings.page.save"), exact: true }).waitFor();
    },
    Guide: async (stage) => {
      await tabAt(0)(stage);
      await click(stage, "pane.guide");
      await stage.pane.getByRole("button", { name: say("tour.start"), exact: true }).waitFor();
      const folded = stage.pane.locator("h3 button[aria-expanded=false]");
      while ((await folded.count()) > 0) await folded.first().click();
    },
    About: async (stage) => {
      await stage.pane.locator("footer button").click();
      await stage.pane.getByRole("button", { name: say("about.copy"), exact: true }).waitFor();
    },
  };
};

/** Texts that are cut, overlap the edge, or tabs that do not stand in one row. Runs in the pane. */
const misfits = () => {
  const found = [];
  const { clientWidth } = document.documentElement;
  if (document.documentElement.scrollWidth > clientWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  for (const element of document.querySelectorAll("button, a, h1, h2, h3, h4, label, p, li, th, td, dt, dd, summary, option:checked, [role=tab]")) {
    if (!shown(element)) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0) continue;
    const text = element.textContent.trim().slice(0, 40);
    if (right > clientWidth + 1 || left < -1) found.push(`over the edge: ${text}`);
    else if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible" && element.clientWidth > 0) found.push(`cut: ${text}`);
  }
  const tops = new Set([...document.querySelectorAll("[role=tab]")].map((element) => Math.round(element.getBoundingClientRect().bottom)));
  if (tops.size > 1) found.push("the tabs stand in two rows");
  for (const element of document.querySelectorAll("svg text")) {
    if (shown(element) && element.getBoundingClientRect().right > clientWidth + 1) found.push(`over the edge: ${element.textContent}`);
  }
  return found;
};

/** Waits until no colour moves any more and all are the same for a while: between two themes none has the contrast of either. */
const atRest = (stage) =>
  stage.paneFrame().evaluate(async () => {
    const colours = () => [...document.querySelectorAll("*")].map((element) => { const { color, backgroundColor } = getComputedStyle(element); return `${color} ${backgroundColor}`; }).join();
    for (let before = "", calm = 0; calm < 2; ) {
      await new Promise((resolve) => { setTimeout(resolve, 60); });
      const now = colours();
      calm = now === before ? calm + 1 : 0;
      before = now;
    }
  });

async function widen(stage, width) {
  await stage.page.evaluate((pixels) => { document.querySelector("iframe").parentElement.style.width = `${pixels}px`; document.querySelector("iframe").parentElement.style.flexBasis = `${pixels}px`; }, width);
  await stage.paneFrame().waitForFunction((pixels) => Math.abs(innerWidth - pixels) <= 1, width);
}

export default async function pages() {
  for (const [language, tag] of Object.entries(languages)) {
    await withStage({ title: `every page in ${language}`, pane: 320, language: tag }, async (stage) => {
      await stage.pane.getByRole("tab").first().waitFor();
      await stage.pane.getByRole("button", { name: "Fjord Systems" }).first().waitFor();
      await step(`${language}: the page says its language`, async () => {
        assert.equal(await stage.paneFrame().evaluate("document.documentElement.lang"), tag);
        assert.ok((await stage.pane.getByRole("tab").first().textContent()).startsWith(words[language]["pane.tab.suppliers"]));
      });
      for (const [name, open] of Object.entries(ways(language))) {
        await step(`${language}, ${name}: at 320 and 450 pixels, light, dark and forced colours, axe-core finds nothing and every text has its place`, async () => {
          await open(stage);
          for (const width of widths) {
            await widen(stage, width);
            for (const [scheme, media] of Object.entries(schemes)) {
              await stage.page.emulateMedia(media);
              // The theme comes in a file of its own, and colours move over to it.
              await stage.page.waitForTimeout(120);
              await atRest(stage);
              const where = `${width} pixels, ${scheme}`;
              assert.deepEqual(await violations(stage), [], where);
              if (scheme === "light") assert.deepEqual(await stage.paneFrame().evaluate(misfits), [], where);
              await stage.page.screenshot({ path: `${screens}/${name}-${width}-${scheme}-${language}.png` });
            }
          }
          await stage.page.emulateMedia(schemes.light);
          await widen(stage, 320);
        });
      }
      await step(`${language}: the tour walks along its pages, and Esc ends it`, async () => {
        await ways(language).Guide(stage);
        await stage.pane.getByRole("button", { name: words[language]["tour.start"], exact: true }).click();
        const card = stage.pane.locator("aside");
        const next = card.getByRole("button", { name: words[language]["tour.next"], exact: true });
        await card.waitFor();
        for (let n = 1; await next.count(); n++) {
          // The last step is about what stands there after a build.
          await stage.pane.locator("[data-tour-now]").first().waitFor();
          assert.deepEqual(await violations(stage), [], `step ${n}`);
          assert.deepEqual(await stage.paneFrame().evaluate(misfits), [], `step ${n}`);
          await next.click();
        }
        await stage.page.screenshot({ path: `${screens}/Tour-320-light-${language}.png` });
        await stage.page.keyboard.press("Escape");
        await card.waitFor({ state: "detached" });
      });
      await step(`${language}: the annex is built and looked at`, async () => {
        await ways(language).Annex(stage);
        await stage.pane.getByRole("button", { name: words[language]["annex.page.build"], exact: true }).click();
        await stage.pane.getByText(words[language]["compare.none"]).waitFor();
        for (const width of widths) {
          await widen(stage, width);
          assert.deepEqual(await violations(stage), [], `${width} pixels`);
          assert.deepEqual(await stage.paneFrame().evaluate(misfits), [], `${width} pixels`);
          await stage.page.screenshot({ path: `${screens}/Built-${width}-light-${language}.png` });
        }
      });
    });
  }

  await withStage({ title: "an empty workbook", pane: 320 }, async (stage) => {
    await read(stage);
    await step("an empty workbook offers the sample, which fills it in one go", async () => {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[]]), "Sheet1");
      await openFile(stage, "empty.xlsx", XLSX.write(book, { type: "buffer" }));
      await stage.page.getByText("empty.xlsx").first().waitFor();
      await stage.pane.getByRole("button", { name: "Try the sample" }).click();
      await read(stage);
      await stage.pane.getByText(/The sample is here/).first().waitFor();
      assert.equal(await stage.pane.getByRole("list", { name: "Suppliers in this workbook" }).getByRole("listitem").count(), 8);
      await stage.pane.getByRole("button", { name: /List: .*2014/ }).waitFor();
      await stage.page.screenshot({ path: `${screens}/Sample-320.png` });
    });
    await step("at 200 % zoom of a narrow pane nothing scrolls sideways", async () => {
      // 450 pixels at 200 % are 225 of CSS.
      await widen(stage, 225);
      for (const name of ["Suppliers", "Review", "Smelters", "Annex"]) {
        await tab(stage, name).click();
        await stage.page.waitForTimeout(150);
        assert.ok(await stage.paneFrame().evaluate("document.documentElement.scrollWidth <= innerWidth"), name);
        await stage.page.screenshot({ path: `${screens}/${name}-zoomed.png` });
      }
    });
  });

  await withStage({ title: "the message to a supplier", pane: 320 }, async (stage) => {
    await read(stage);
    await step("the message to a supplier: axe-core finds nothing, every text has its place", async () => {
      await stage.pane.getByRole("button", { name: /Borealis Boards/ }).first().click();
      await stage.pane.getByRole("button", { name: "Write the message" }).click();
      const text = stage.pane.getByLabel("Text of the message");
      assert.match(await text.inputValue(), /Declaration, D17: Please fill in this field\./);
      await stage.pane.getByLabel("Answer until").fill("2015-06-30");
      assert.match(await text.inputValue(), /by June 30, 2015\./);
      await stage.pane.getByLabel("Language").selectOption("ja");
      await stage.pane.getByText("2015年6月30日", { exact: false }).waitFor();
      await stage.page.screenshot({ path: `${screens}/Message-320.png` });
      assert.deepEqual(await violations(stage), []);
      assert.deepEqual(await stage.paneFrame().evaluate(misfits), []);
    });
  });
}
