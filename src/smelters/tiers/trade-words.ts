/** What smelters of any company call themselves, so that it tells none from another. Listed in the form that `tradeForm` gives. */
const trade: ReadonlySet<string> = new Set([
  "chemical", "combinat", "combine", "commerce", "enterprise", "facility", "factory", "industry", "joint", "manufacture", "material", "metal", "metallurgy", "mine", "mineral",
  "mining", "nonferrous", "plant", "precious", "process", "product", "refinery", "share", "smelter", "stock", "technology", "work",
]);

const kindred: readonly [RegExp, string][] = [
  [/^refin(?:eries|ing|ers?|erias?)$/, "refinery"],
  [/^smelt(?:ery|eries|ing|ers)$/, "smelter"],
  [/^metal+urg(?:y|ical|ica|ie|ia|ico)$/, "metallurgy"],
  [/^metal(?:s|es|lic|li)$|^metaux$|^metais$/, "metal"],
  [/^miner(?:acao|ia|acion)$/, "mining"],
  [/^manufactur(?:ing|ers?)$/, "manufacture"],
  [/^process(?:ing|ors?)$/, "process"],
  [/^technolog(?:ies|ical)$|^tecnologia$/, "technology"],
  [/^industr(?:ies|ial|ia|ias)$/, "industry"],
  [/^comerci(?:o|al)$/, "commerce"],
  [/^kombinat$/, "combinat"],
  [/^(chemical|material|mine|mineral|plant|product|resource|work)s$/, "$1"],
];

const forms = new Map<string, string>();

/** "Refining" and "Refinery", "Metals" and "Metal" are one word. Only words of the trade: in a name proper every letter counts. */
export function tradeForm(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const [pattern, form] = kindred.find(([candidate]) => candidate.test(word)) ?? [];
  if (pattern === undefined || form === undefined) return word;
  const folded = word.replace(pattern, form);
  forms.set(word, folded);
  return folded;
}

export function isTradeWord(word: string): boolean {
  return trade.has(word);
}
