import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/**
 * The built add-in as Excel on the web frames it: dist/ on its own origin, the workbench on an Office origin, office.js from the
 * installed package in place of Microsoft's CDN, and every other request refused.
 */
const excel = "https://excel.officeapps.live.com";
const addIn = "https://localhost:3000";
/** Another pane than ours, at an origin of its own as ours is: what the bench sets it beside. */
export const peerPane = "https://localhost:3001";
const places = [
  [`${excel}/assets/`, "assets"],
  // The pane as a page of Excel's own site, where the browser lets it keep things.
  [`${excel}/pane/`, "dist"],
  [`${excel}/`, "build/workbench"],
  [`${addIn}/`, "dist"],
  [`${peerPane}/`, "build/peer-pane"],
  ["https://appsforoffice.microsoft.com/lib/1/hosted/", "node_modules/@microsoft/office-js/dist"],
];
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".png": "image/png", ".svg": "image/svg+xml" };

/** Where the browser lets the pane keep things: as in Excel on the web with storage allowed. */
export const sameSite = `${excel}/pane`;

/** The installed browser; undefined where there is none. */
export const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) => existsSync(file));

/** @param observe a script that runs in every frame before the page's own */
export async function openStage({ width = 1500, height = 950, pane = 380, book = "assets/sample.xlsx", from = addIn, language = "en-US", observe = "", ...options } = {}) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  if (observe !== "") await page.addInitScript(observe);
  const trouble = { refused: [], errors: [] };
  await page.route("**/*", (route) => {
    const url = route.request().url().replace(/[?#].*/, "");
    const place = places.find(([prefix]) => url.startsWith(prefix));
    const file = place && path.join(place[1], decodeURIComponent(url.slice(place[0].length)) || "index.html");
    if (!file || !existsSync(file)) {
      trouble.refused.push(url);
      return route.abort();
    }
    return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? "application/octet-stream" });
  });
  page.on("pageerror", (error) => trouble.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.errors.push(message.text());
  });
  await page.goto(`${excel}/?pane=${encodeURIComponent(`${from}/taskpane.html`)}&book=${encodeURIComponent(book)}&width=${pane}&language=${language}`);
  const frame = page.frameLocator("iframe");
  return { browser, page, pane: frame, trouble, paneFrame: () => page.frames().find((candidate) => candidate.url().startsWith(from)) };
}

/** The ids and counts of what axe-core finds in the pane; its own script is the only one that is added to the page. */
export async function violations(stage) {
  const frame = stage.paneFrame();
  await frame.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  const { violations: found } = await frame.evaluate("axe.run(document)");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
