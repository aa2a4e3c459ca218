import { acrossRules, listRules, rollUpRules, rules } from "../../src/review";
import { ruleDocs } from "../../src/words";

test("every rule has its docs, and no docs are of a rule that is not there", async () => {
  expect(Object.keys(await ruleDocs()).sort()).toEqual([...new Set([...rules, ...acrossRules, ...listRules, ...rollUpRules].map(({ id }) => id))].sort());
});

test("docs are sentences", async () => {
  for (const doc of Object.values(await ruleDocs())) for (const text of Object.values(doc) as string[]) expect(text).toMatch(/^[“A-Z].*[.?]$/);
});
