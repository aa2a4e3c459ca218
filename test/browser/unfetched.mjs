/** The pane while files of the add-in cannot be fetched: a sentence stands where they belong, all else goes on, and a fresh attempt brings them. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { openStage, violations } from "./stage.mjs";
import { read, screens, step, tab, wanted } from "./steps.mjs";

const { en: words } = JSON.parse(readFileSync("build/browser-files/words.json", "utf8"));
const scripts = readdirSync("dist").filter((name) => name.endsWith(".js") && name !== "taskpane.js");
/** Scripts that are fetched later, by something that only they say. */
const saying = (...texts) => {
  const found = texts.map((text) => scripts.filter((name) => readFileSync(`dist/${name}`, "utf8").includes(text)));
  for (const [index, names] of found.entries()) assert.ok(names.length > 0, `no script says ${texts[index]}`);
  return new Set(found.flat());
};
const pages = () => saying(...["review.page.write", "annex.page.ready", "supplier.back", "settings.page.rules", "about.diagnostics.what"].map((id) => `"${id}")`));

/** A pane that is opened while scripts are missing. `lack` says which are from then on. */
async function visit({ title, lacking }, run) {
  if (!wanted({ title })) return;
  const stage = await openStage({ pane: 380 });
  let missing = lacking;
  try {
    await stage.page.route(/\.js(\?|$)/, (route) => (missing.has(new URL(route.request().url()).pathname.split("/").at(-1)) ? route.abort() : route.fallback()));
    await stage.page.reload();
    await run(stage, (names) => { missing = names; });
    const other = stage.trouble.errors.filter((text) => !/sessionStorage|net::ERR_FAILED|^ChunkLoadError/.test(text));
    await step(`${title}: the console tells of what could not be fetched and of nothing else`, () => assert.deepEqual(other, []));
  } finally {
    await stage.browser.close();
  }
}

const all = new Set(scripts);
const none = new Set();
const notice = (stage) => stage.pane.getByRole("alert").filter({ hasText: words["pane.pageNotLoaded"] });
const again = (stage) => notice(stage).getByRole("button", { name: words["pane.tryAgain"] });
const gone = (stage) => notice(stage).waitFor({ state: "detached" });
const button = (stage, name) => stage.pane.getByRole("button", { name, exact: true });
/** What is asked for meanwhile has failed by the time that it is looked at. */
const settled = (stage) => stage.page.waitForTimeout(300);
const focused = (stage) => stage.paneFrame().evaluate("document.activeElement.textContent");

export default async function unfetched() {
  await visit({ title: "pages that cannot be fetched", lacking: pages() }, async (stage, lack) => {
    await read(stage);
    await step("a sentence stands in place of a page, and the tabs go on working", async () => {
      for (const name of ["Review", "Annex"]) {
        await tab(stage, name).click();
        await again(stage).waitFor();
        assert.equal(await stage.pane.getByRole("tab").count(), 4);
      }
      assert.deepEqual(await violations(stage), []);
      await stage.page.screenshot({ path: `${screens}/Not-fetched-380.png` });
      await tab(stage, "Smelters").click();
      await stage.pane.getByText(/rows matched/).first().waitFor();
      assert.equal(await notice(stage).count(), 0);
    });
    await step("a fresh attempt that fails leaves the sentence and the focus, one that succeeds brings the page and moves the focus to its tab", async () => {
      await tab(stage, "Review").click();
      await again(stage).click();
      await settled(stage);
      assert.equal(await focused(stage), words["pane.tryAgain"]);
      lack(none);
      await again(stage).press("Enter");
      await button(stage, words["review.page.write"]).waitFor();
      assert.equal(await notice(stage).count(), 0);
      assert.match(await focused(stage), /^Review/);
      lack(pages());
    });
    await step("of the suppliers' page only what is about one supplier fails", async () => {
      await tab(stage, "Suppliers").click();
      await button(stage, "Fjord Systems").first().click();
      await again(stage).waitFor();
      lack(none);
      await again(stage).click();
      await button(stage, words["supplier.back"]).waitFor();
      lack(pages());
    });
    await step("a page that failed is asked for again when it is opened", async () => {
      await stage.pane.locator("footer button").click();
      await again(stage).waitFor();
      lack(none);
      await tab(stage, "Annex").click();
      await button(stage, words["annex.page.build"]).waitFor();
      await stage.pane.locator("footer button").click();
      await button(stage, words["about.copy"]).waitFor();
      assert.equal(await notice(stage).count(), 0);
    });
  });

  const docs = () => saying("Without the list nothing can be looked up.", "Where to begin", 'language:"de"');
  await visit({ title: "words that cannot be fetched", lacking: docs() }, async (stage, lack) => {
    await read(stage);
    await step("E says that a rule's docs could not be fetched, and brings them later", async () => {
      await tab(stage, "Review").click();
      await stage.pane.locator("[data-finding='0']").focus();
      await stage.page.keyboard.press("e");
      await again(stage).waitFor();
      assert.deepEqual(await violations(stage), []);
      lack(none);
      await again(stage).click();
      await button(stage, words["review.page.docs"]).waitFor();
      await gone(stage);
      lack(docs());
    });
    await step("so do the settings, which can be changed without them", async () => {
      await button(stage, words["review.page.settings"]).click();
      // The docs are here by now.
      await button(stage, words["settings.page.save"]).waitFor();
      assert.equal(await notice(stage).count(), 0);
      await stage.page.reload();
      await read(stage);
      await tab(stage, "Review").click();
      await button(stage, words["review.page.settings"]).click();
      await again(stage).waitFor();
      assert.equal(await stage.pane.getByLabel("Reporting year").isEditable(), true);
      lack(none);
      await again(stage).click();
      await gone(stage);
      lack(docs());
    });
    await step("so does the guide", async () => {
      await button(stage, words["pane.guide"]).click();
      await again(stage).waitFor();
      assert.equal(await stage.pane.locator("h3").count(), 0);
      lack(none);
      await again(stage).click();
      await stage.pane.getByRole("heading", { name: "Where to begin" }).waitFor();
      await gone(stage);
      lack(docs());
    });
    await step("so does a message in a language that could not be fetched; it stays in English until then", async () => {
      await tab(stage, "Suppliers").click();
      await button(stage, "Fjord Systems").first().click();
      await button(stage, words["reply.write"]).click();
      await stage.pane.getByLabel(words["reply.language"]).selectOption("de");
      await again(stage).waitFor();
      const text = stage.pane.getByLabel(words["reply.text"], { exact: true });
      assert.equal(await text.getAttribute("lang"), "en");
      lack(none);
      await again(stage).click();
      await gone(stage);
      assert.equal(await text.getAttribute("lang"), "de");
    });
  });

  await visit({ title: "a tour that cannot be fetched", lacking: saying('"tour.step",') }, async (stage, lack) => {
    await read(stage);
    await step("it says so and can be closed, and starts when it is asked for again", async () => {
      const start = button(stage, words["tour.start"]);
      await button(stage, words["pane.guide"]).click();
      await start.click();
      await again(stage).waitFor();
      await notice(stage).getByRole("button", { name: words["pane.close"] }).click();
      await gone(stage);
      lack(none);
      await start.click();
      await stage.pane.locator("aside").waitFor();
    });
  });

  await visit({ title: "an engine that cannot be fetched", lacking: saying('"pane.reviewing",') }, async (stage, lack) => {
    await step("the pane says so, and Read again reads once the server is back", async () => {
      await notice(stage).waitFor();
      await button(stage, words["pane.again"]).click();
      await settled(stage);
      await notice(stage).waitFor();
      lack(none);
      await button(stage, words["pane.again"]).click();
      await read(stage);
      await gone(stage);
    });
  });

  const themes = () => saying("colorPalette${");
  await visit({ title: "a theme that cannot be fetched", lacking: themes() }, async (stage, lack) => {
    // Fluent's themes colour the first of all surfaces in hexadecimals, the plain one in the system's colours.
    const surface = () => stage.paneFrame().evaluate("getComputedStyle(document.querySelector('.fui-FluentProvider')).getPropertyValue('--colorNeutralBackground1').trim()");
    const becomes = async (color) => {
      for (const end = performance.now() + 20_000; performance.now() < end && (await surface()) !== color; ) await settled(stage);
      assert.equal(await surface(), color);
    };
    await step("the pane does its work in a plain look", async () => {
      await read(stage);
      assert.equal(await surface(), "Canvas");
      assert.deepEqual(await violations(stage), []);
      await stage.page.screenshot({ path: `${screens}/Plain-380.png` });
    });
    await step("the theme comes by itself once it can be fetched", async () => {
      lack(none);
      await becomes("#ffffff");
    });
    await step("another theme that cannot be fetched leaves the one before", async () => {
      lack(themes());
      await stage.page.emulateMedia({ colorScheme: "dark" });
      await settled(stage);
      assert.equal(await surface(), "#ffffff");
      lack(none);
      await becomes("#292929");
    });
  });

  await visit({ title: "nothing but the first script", lacking: all }, async (stage, lack) => {
    await step("the frame stands and says what is wrong; all is there once the server is back", async () => {
      await notice(stage).waitFor();
      assert.equal(await stage.pane.getByRole("tab").count(), 4);
      await tab(stage, "Annex").click();
      lack(none);
      await button(stage, words["pane.again"]).click();
      await button(stage, words["annex.page.build"]).waitFor();
      await tab(stage, "Suppliers").click();
      await read(stage);
    });
  });
}
