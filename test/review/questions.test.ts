import { questionOf, replyTo, reviewResponse } from "../../src/review";
import { english, languageNamed, supplierLanguages, wordsFor, type SupplierWordId, type WordId } from "../../src/words";
import { en } from "../../src/words/en";
import { supplier } from "../../src/words/supplier/en";
import { completeResponse } from "../fixtures/complete";

const slotsIn = (wording: string) => new Set([...wording.matchAll(/\{(\w+)[|}]/g)].map(([, name = ""]) => name));
const ids = Object.keys(supplier) as SupplierWordId[];

const notFindings = /^review\.(?:page\.|noTemplate|familyNotRead|versionNotRead|looseList)/;
const findingIds = (Object.keys(en) as WordId[]).filter((id) => id.startsWith("review.") && !notFindings.test(id));

test.each(findingIds)("the question for %s needs no fact that the finding does not have", (id) => {
  const { id: question } = questionOf({ message: { id, slots: {} } });
  // Facts that the finding has and its own sentence does not repeat.
  const beside: Partial<Record<WordId, string[]>> = {
    "review.XS-03": ["metal"],
    "review.XS-08": ["number", "metal"],
    "review.Q-02": ["text", "allowed"],
    "review.S-30": ["row", "name", "country"],
    "review.S-31.korea": ["row", "name", "country"],
    "review.S-31.russia": ["row", "name", "country"],
    "review.S-31.own": ["row", "name", "country"],
    "review.S-31.ownReason": ["row", "name", "country"],
    "review.Z-05": ["n"],
    "review.S-36.translated": ["id"],
  };
  const known = new Set([...slotsIn(en[id]), ...(beside[id] ?? []), "metal"]);
  expect([...slotsIn(supplier[question])].filter((slot) => !known.has(slot))).toEqual([]);
});

test.each(findingIds)("the question for %s names no other supplier", (id) => {
  const { id: question } = questionOf({ message: { id, slots: {} } });
  const names: Partial<Record<WordId, string>> = { "review.Z-04": "other", "review.Z-09": "other" };
  expect([...slotsIn(supplier[question])]).not.toContain(names[id] ?? "nobody");
});

test.each(supplierLanguages)("what is said to suppliers is complete in %s, with the same facts in every sentence", async (language) => {
  const { words, metals } = await wordsFor(language);
  expect(Object.keys(words)).toEqual(ids);
  for (const id of ids) {
    expect([id, [...slotsIn(words[id])].sort()]).toEqual([id, [...slotsIn(supplier[id])].sort()]);
    // What is left after slots and choices has no brace and no bar.
    expect(words[id].replace(/\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}|\{\w+\}/g, "")).not.toMatch(/[{}|]/);
    expect(words[id].trim()).toBe(words[id]);
  }
  expect(new Set(Object.values(metals)).size).toBe(4);
  if (language !== "en") expect(ids.filter((id) => words[id] === supplier[id])).toEqual([]);
});

test.each([
  ["English", "en"],
  ["中文 Chinese", "zh"],
  ["日本語 Japanese", "ja"],
  ["한국어 Korean", "ko"],
  ["Français", "fr"],
  ["Português", "pt"],
  ["Deutsch", "de"],
  ["Español", "es"],
  ["italiano", "it"],
  ["Italiano", "it"],
  ["Türkçe", "tr"],
  ["", null],
  ["Klingon", null],
] as const)("a template set to “%s” is answered in %s", (text, language) => {
  expect(languageNamed(text)).toBe(language);
});

test.each(supplierLanguages)("a message in %s has every question with its cell, the metals' names in that language and the day in letters", async (language) => {
  const words = await wordsFor(language);
  const review = reviewResponse(completeResponse("3.01", { "Declaration!D57": "No", "Declaration!D17": null, "Declaration!D3": "Deutsch" }), { today: null, reportingYear: null, list: null });
  const body = replyTo(review, "2014-08-01", words)?.body ?? "";
  expect(body).not.toMatch(/[{}|]|undefined/);
  expect(body).toContain("- Declaration, D17: ");
  expect(body.split("\n").find((line) => line.startsWith("- Declaration, D39: "))).toContain(words.metals.Tin);
  expect(body).toContain("2014");
  expect(body).not.toContain("2014-08-01");
});

test("what nothing in particular is asked for has a question all the same, should a team make it an error", () => {
  expect(english.words[questionOf({ message: { id: "review.Q-12", slots: {} } }).id]).toBe("Please check this entry.");
});
