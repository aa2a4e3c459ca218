/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { ownSheetNames } from "../src/annex";
import { pageKeys } from "../src/taskpane/usePageKeys";
import { en } from "../src/words/en";

/** The page behind "Learn more" and the functions' help. */
const page = new DOMParser().parseFromString(readFileSync("assets/support.html", "utf8"), "text/html");
const text = page.body.textContent.replace(/\s+/g, " ");

test("every heading can be linked to, and Excel's help of the functions is one of them", () => {
  const ids = [...page.querySelectorAll("h2")].map(({ id }) => id);
  expect(ids).toEqual(["help", "lists", "mail", "keys", "languages", "functions", "privacy"]);
  const asked = [...readFileSync("src/functions/functions.ts", "utf8").matchAll(/@helpUrl \S+#(\w+)/g)].map(([, id]) => id);
  expect([...new Set(asked)]).toEqual(["functions"]);
});

test("it names every sheet that the desk may write", () => {
  expect(ownSheetNames.filter((name) => !text.includes(name))).toEqual([]);
});

test("it has the keys and the buttons as the pane has them", () => {
  expect(Object.values(pageKeys).filter((keys) => !text.includes(keys))).toEqual([]);
  const words = ["sample.button", "pane.foot", "about.title", "about.diagnostics", "about.copy", "annex.page.build", "mail.button", "mail.copy", "review.page.settings"] as const;
  expect(words.filter((id) => !text.includes(en[id]))).toEqual([]);
});

test("it asks nothing of another site", () => {
  expect([...page.querySelectorAll("[src], [href]")]).toEqual([]);
});
