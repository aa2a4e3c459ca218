/** The pane by keyboard alone: every page, and the whole job on the sample counted in keystrokes. */
import assert from "node:assert/strict";
import { violations } from "./stage.mjs";
import { read, step, tab, withStage } from "./steps.mjs";

export default async function keyboard() {
  await withStage({ title: "the job by keyboard", pane: 380 }, async (stage) => {
    let pressed = 0;
    const press = async (...keys) => {
      for (const key of keys) {
        pressed++;
        await stage.page.keyboard.press(key);
      }
    };
    const focused = () => stage.paneFrame().evaluate("(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()");
    const reach = async (name, most = 40) => {
      for (let n = 0; n < most; n++) {
        if (name.test(await focused())) return;
        await press("Tab");
      }
      assert.fail(`Tab does not reach ${name}; the focus is on ${await focused()}`);
    };
    await read(stage);
    await step("the Tab key leaves the pane at its end and at its beginning", async () => {
      const isInPane = () => stage.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
      for (const [role, name, key] of [["button", "Nothing leaves this computer.", "Tab"], ["button", /List:/, "Shift+Tab"]]) {
        await stage.pane.getByRole(role, { name, exact: true }).first().focus();
        assert.equal(await isInPane(), true);
        for (let n = 0; n < 3 && (await isInPane()); n++) await stage.page.keyboard.press(key);
        assert.equal(await isInPane(), false, `${key} stays in the pane`);
      }
    });
    await step("the whole job on the sample, from opening to the annex, in keystrokes", async () => {
      await stage.pane.locator("body").press("F6");
      await tab(stage, "Suppliers").focus();
      pressed = 0;
      const began = performance.now();
      // Look at the first finding's cell, accept it, decide the first open name, build.
      await press("Alt+Shift+2");
      await stage.pane.locator("[data-finding='0']").waitFor();
      await reach(/!/);
      await press("Enter", "ArrowDown", "a");
      await stage.page.keyboard.type("known");
      await press("Enter");
      await stage.pane.getByText(/Accepted\. U opens it again/).waitFor();
      await press("Alt+Shift+3");
      await stage.pane.getByRole("group", { name: /^Supplier wrote/ }).waitFor();
      await reach(/^1 /);
      await press("1");
      await stage.pane.getByText(/U takes it back/).waitFor();
      await press("u");
      await stage.pane.getByText(/is open again/).waitFor();
      await press("Alt+Shift+4");
      await stage.pane.getByRole("button", { name: "Build Annex I" }).waitFor();
      await reach(/^Build Annex I$/);
      await press("Enter");
      await stage.pane.getByText("259 facilities, 154 designated").first().waitFor();
      console.log(`        ${pressed} keystrokes and a note of five letters, ${Math.round(performance.now() - began)} ms of waiting for the pane among them`);
    });
    await step("the place is not lost when what was pressed is gone", async () => {
      const place = () => stage.paneFrame().evaluate("document.activeElement === document.body ? 'nowhere' : document.activeElement.textContent.trim().slice(0, 40)");
      const settles = async (what) => {
        await stage.page.waitForTimeout(400);
        assert.notEqual(await place(), "nowhere", what);
      };
      await reach(/^Undo the build$/);
      await press("Enter");
      await settles("asking whether one is sure");
      await stage.pane.getByRole("button", { name: "Cancel", exact: true }).focus();
      await press("Enter");
      await settles("not undoing");
      await press("Alt+Shift+1");
      await stage.pane.getByRole("button", { name: /Borealis Boards/ }).focus();
      await press("Enter");
      await stage.pane.getByRole("button", { name: "All suppliers" }).focus();
      await press("Enter");
      await settles("back among all suppliers");
      await press("Alt+Shift+3");
      await stage.pane.getByRole("button", { name: "Keep apart" }).first().focus();
      await press("Enter");
      await stage.pane.getByText(/U takes it back/).waitFor();
      await press("u");
      await stage.pane.getByText(/is open again/).waitFor();
    });
    await step("the shortest way from opening to the annex", async () => {
      await stage.page.reload();
      await read(stage);
      await tab(stage, "Suppliers").focus();
      pressed = 0;
      const began = performance.now();
      await press("Alt+Shift+4");
      await stage.pane.getByRole("button", { name: "Build Annex I" }).waitFor();
      await reach(/^Build Annex I$/);
      await press("Enter");
      await stage.pane.getByText("259 facilities, 154 designated").first().waitFor();
      console.log(`        ${pressed} keystrokes, ${Math.round(performance.now() - began)} ms`);
    });
    await step("every page is reached and left by keyboard, and what has the focus can be seen", async () => {
      // With the focus and without it the place does not look the same: told by pictures, whatever way a control shows it.
      const seen = async () => {
        const box = await stage.paneFrame().evaluate(() => {
          document.activeElement.scrollIntoView({ block: "center" });
          const { x, y, width, height } = document.activeElement.getBoundingClientRect();
          return { x, y, width, height };
        });
        const frame = await stage.page.locator("iframe").boundingBox();
        const around = 6;
        const clip = { x: frame.x + box.x - around, y: frame.y + box.y - around, width: box.width + 2 * around, height: box.height + 2 * around };
        const picture = () => stage.page.screenshot({ clip, animations: "disabled", caret: "hide" });
        const withFocus = await picture();
        await stage.paneFrame().evaluate(() => { globalThis.hadFocus = document.activeElement; document.activeElement.blur(); });
        const without = await picture();
        await stage.paneFrame().evaluate(() => globalThis.hadFocus.focus({ preventScroll: true }));
        return !withFocus.equals(without);
      };
      for (const [open, heading] of [[() => press("Alt+Shift+1"), "Suppliers"], [() => press("Alt+Shift+2"), "Review"], [() => press("Alt+Shift+3"), "Smelters"], [() => press("Alt+Shift+4"), "Annex"]]) {
        await open();
        await stage.pane.getByRole("heading", { name: heading, exact: true }).first().waitFor();
        const stops = new Set();
        for (let n = 0; n < 30; n++) {
          await press("Tab");
          if (!(await stage.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement))) break;
          const name = await focused();
          stops.add(name);
          assert.ok(await seen(), `${heading}: the focus on “${name}” cannot be seen`);
        }
        assert.ok(stops.size >= 3, `${heading}: ${[...stops].join(", ")}`);
        await tab(stage, "Suppliers").focus();
      }
      await press("Alt+Shift+g");
      await stage.pane.getByRole("heading", { name: "Guide", exact: true }).waitFor();
      await reach(/^Take the tour$/);
      await press("Enter");
      await stage.pane.locator("aside").waitFor();
      assert.deepEqual(await violations(stage), []);
      await press("Escape");
      await stage.pane.locator("aside").waitFor({ state: "detached" });
      for (const [name, heading] of [[/^List:/, "Status lists"]]) {
        await tab(stage, "Suppliers").focus();
        for (let n = 0; n < 4 && !name.test(await focused()); n++) await press("Shift+Tab");
        await press("Enter");
        await stage.pane.getByRole("heading", { name: heading, exact: true }).waitFor();
        await press("Shift+Tab");
        assert.match(await focused(), /^Back$/);
        await press("Enter");
        await stage.pane.getByRole("heading", { name: heading, exact: true }).waitFor({ state: "detached" });
      }
    });
    await step("a long list is walked to its end and back without losing the focus", async () => {
      await press("Alt+Shift+2");
      await stage.pane.locator("[data-finding='0']").focus();
      await press("End");
      const last = Number(await stage.paneFrame().evaluate("document.activeElement.dataset.finding"));
      assert.ok(last > 40);
      await press("ArrowUp", "Home");
      assert.equal(await stage.paneFrame().evaluate("document.activeElement.dataset.finding"), "0");
    });
  });
}
