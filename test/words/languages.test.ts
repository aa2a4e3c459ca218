import { displayLanguages, languageFor, wordsIn, type DisplayLanguage } from "../../src/words";
import { en } from "../../src/words/en";

const others = displayLanguages.filter((language) => language !== "en");
const ids = Object.keys(en) as (keyof typeof en)[];

/** The names of all slots of a wording, each once; a wording for one and one for more count together. */
const slotsOf = (wording: string) => [...new Set([...wording.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

/** Wordings that are the same in both languages: names, abbreviations, and words that both write alike. */
const alike = (wording: string) => !/[a-z]{3}/i.test(wording.replace(/\{[^}]*\}|CMRT|CSV|Excel|Form SD|3TG Desk|CID|URL|MB|Review|Settings|Annex II?|Left Out|Status List|Concern List|Report Figures|Decisions|Suppliers|Smelters/g, ""));

test.each<[tag: string, language: DisplayLanguage]>([["en-GB", "en"], ["de-AT", "de"], ["zh-CN", "zh"], ["zh-TW", "zh"], ["ja", "ja"], ["ko-KR", "ko"], ["es-MX", "es"], ["fr-FR", "en"], ["", "en"]])("Office in %j makes the pane speak %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

describe.each(others)("%s", (language) => {
  test("has every sentence and no other", async () => {
    const { words } = await wordsIn(language);
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
  });

  test("has the slots of every sentence, and no other", async () => {
    const { words } = await wordsIn(language);
    const differing = ids.flatMap((id) => (JSON.stringify(slotsOf(words[id])) === JSON.stringify(slotsOf(en[id])) ? [] : [`${id}: ${slotsOf(words[id]).join(" ")} for ${slotsOf(en[id]).join(" ")}`]));
    expect(differing).toEqual([]);
  });

  test("writes its wordings for one and for more so that they can be read", async () => {
    const { words } = await wordsIn(language);
    const bare = (wording: string) => wording.replace(/\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}|\{\w+\}/g, "");
    expect(ids.filter((id) => /[{}|]/.test(bare(words[id])))).toEqual([]);
  });

  test("leaves nothing in English", async () => {
    const { words } = await wordsIn(language);
    expect(ids.filter((id) => words[id] === en[id] && !alike(en[id]) && words[id].length > 8)).toEqual([]);
  });

  test("explains every rule", async () => {
    const [own, english] = await Promise.all([(await wordsIn(language)).docs(), (await wordsIn("en")).docs()]);
    expect(Object.keys(own)).toEqual(Object.keys(english));
    const same = Object.keys(english).filter((rule) => own[rule]?.looks === english[rule]?.looks || own[rule]?.why === english[rule]?.why);
    expect(same).toEqual([]);
  });
});
