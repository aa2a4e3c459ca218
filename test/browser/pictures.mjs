/** README's pictures of the workbench, from the built add-in on the sample: writes assets/pictures. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { withPalette } from "./palette-png.mjs";
import { openStage } from "./stage.mjs";
import { built, read, tab } from "./steps.mjs";

const folder = "assets/pictures";
/** In bytes: a page with three of them is to be read on any line. */
const largest = 120_000;

if (!existsSync("dist/taskpane.html")) throw new Error("the pane is not built; run npm run build first");
mkdirSync(folder, { recursive: true });
const stage = await openStage({ width: 1100, height: 720, pane: 380, deviceScaleFactor: 1, colorScheme: "light", reducedMotion: "reduce" });
try {
  await read(stage);
  await stage.pane.getByRole("button", { name: "Not now" }).click();
  await stage.page.locator("#tabs").getByText("Aurora Circuits - Declaration").click();
  await take("suppliers");

  await tab(stage, "Review").click();
  // An answer that is missing: its question stands beside the cell.
  const cell = "D63";
  await stage.pane.getByRole("button", { name: new RegExp(`Declaration!${cell}$`) }).first().click();
  await stage.page.waitForFunction((wanted) => document.querySelector("#name-box").value === wanted, cell);
  await take("review");

  await tab(stage, "Annex").click();
  await built(stage);
  await stage.pane.getByText("Nothing has changed since Annex I was built.").waitFor();
  await take("annex");
} finally {
  await stage.browser.close();
}

async function take(name) {
  const path = `${folder}/${name}.png`;
  // What moves and blinks comes to rest.
  await stage.page.waitForTimeout(500);
  const picture = await withPalette(stage.page, await stage.page.screenshot({ animations: "disabled", caret: "hide" }));
  console.log(`${path}: ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > largest) throw new Error(`${path} has more than ${largest / 1000} kB`);
  writeFileSync(path, picture);
}
