import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { desk } from "../../src/words/desk";
import { en } from "../../src/words/en";
import { annex } from "../../src/words/sheets/annex";
import { cover } from "../../src/words/sheets/cover";
import { decisions } from "../../src/words/sheets/decisions";
import { figures } from "../../src/words/sheets/figures";
import { register } from "../../src/words/sheets/register";
import { settings } from "../../src/words/sheets/settings";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith(`words${path.sep}`));
const code = files.map((file) => readFileSync(path.join("src", file), "utf8")).join("\n");
/** Ids that are put together of a fixed beginning, one changing part and perhaps a fixed end: `annex.class.${name}`. */
const patterns = [...code.matchAll(/`([a-zA-Z-]+(?:\.[\w-]+)*\.)\$\{[^{}`]+\}((?:\.\w+)*)`/g)].map(([, start = "", end = ""]) => new RegExp(`^${start.replaceAll(".", "\\.")}[\\w -]+${end.replaceAll(".", "\\.")}$`));

const isUsed = (id: string) => code.includes(`"${id}"`) || patterns.some((pattern) => pattern.test(id));

test.each([
  ["the pane's words", en],
  ["the sheets' words", { ...annex, ...cover, ...decisions, ...figures, ...register, ...settings }],
  ["the command line's words", desk],
])("%s are all in use", (_, words) => {
  expect(Object.keys(words).filter((id) => !isUsed(id))).toEqual([]);
});

test("no sentence stands in two rooms under one id", () => {
  const ids = readdirSync("src/words/en").flatMap((file) => [...readFileSync(path.join("src/words/en", file), "utf8").matchAll(/^ {2}"([^"]+)":/gm)].map(([, id]) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
