import type { AnswerWord } from "./layouts";
import type { Meaning } from "./response";

/** How an answer was worded: as the version offers it, in other words, in another language than the English that the form asks for. */
export type Wording = "offered" | "other words" | "other language";

type Plain = Extract<Meaning, "Yes" | "No" | "Unknown">;

/** What people write for a choice of the list. Only words that mean nothing else stand here: what is not certain stays unread. */
const english: Readonly<Record<Plain, readonly string[]>> = {
  Yes: ["yes", "y", "yes, all", "yes - all", "true"],
  No: ["no", "n", "false", "none"],
  Unknown: ["unknown", "uncertain", "uncertain or unknown", "not known", "not sure", "unsure", "don't know", "do not know", "undetermined", "unk"],
};

/** The languages that a template can be set to. Japanese and Korean write "yes" and "no" in more than one way. */
const otherLanguages: Readonly<Record<Plain, readonly string[]>> = {
  Yes: ["是", "是的", "有", "はい", "有り", "あり", "예", "네", "있음", "oui", "sim", "ja", "sí", "si", "sì", "evet"],
  No: ["否", "不是", "没有", "沒有", "无", "無", "いいえ", "無し", "なし", "아니오", "아니요", "없음", "non", "não", "nao", "nein", "hayır"],
  Unknown: [
    "未知", "不确定", "不確定", "不知道", "不明", "わからない", "分からない", "알 수 없음", "알수없음", "모름", "불확실", "inconnu", "incertain", "ne sait pas",
    "desconhecido", "incerto", "unbekannt", "unsicher", "ungewiss", "desconocido", "incierto", "sconosciuto", "non so", "bilinmiyor", "belirsiz",
  ],
};

const wordings = new Map<string, { meaning: Plain; wording: Wording }>([
  ...plainWords(otherLanguages, "other language"),
  ...plainWords(english, "other words"),
]);

function plainWords(words: Readonly<Record<Plain, readonly string[]>>, wording: Wording): [string, { meaning: Plain; wording: Wording }][] {
  return (Object.keys(words) as Plain[]).flatMap((meaning) => words[meaning].map((word): [string, { meaning: Plain; wording: Wording }] => [bare(word), { meaning, wording }]));
}

/**
 * What an answer means. `offered` are the version's own words; `elsewhere` are the words that other versions offer for the same question.
 * A meaning that the version does not offer is never given.
 */
export function readAnswer(text: string, offered: readonly AnswerWord[], elsewhere: readonly AnswerWord[]): { meaning: Meaning; wording: Wording } | null {
  if (text === "") return null;
  const own = meaningIn(text, offered, folded);
  if (own !== null) return { meaning: own, wording: "offered" };
  const offers = (meaning: Meaning) => offered.some(([, other]) => other === meaning);
  const other = meaningIn(text, offered, bare) ?? meaningIn(text, elsewhere, bare);
  if (other !== null && offers(other)) return { meaning: other, wording: "other words" };
  const plain = wordings.get(bare(text));
  // "Yes" is the 2.x way of saying that all suppliers have answered.
  const meant = plain && (meaningIn(plain.meaning, offered, folded) ?? (offers(plain.meaning) ? plain.meaning : null));
  if (plain && meant) return { meaning: meant, wording: plain.wording };
  const share = shareIn(text);
  const meaning = share === null ? null : shareMeaning(share, offered.map(([, known]) => known));
  return meaning === null ? null : { meaning, wording: "other words" };
}

function meaningIn(text: string, words: readonly AnswerWord[], fold: (text: string) => string): Meaning | null {
  return words.find(([word]) => fold(word) === fold(text))?.[1] ?? null;
}

/** For comparing with a drop-down's wording: capitals, white space and full-width forms do not matter. */
export function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** The same without punctuation, except what makes a percentage. */
function bare(text: string): string {
  return folded(text)
    .replace(/[.,;:!'"’“”。、，；：！()[\]\-–—_/]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

interface Share {
  percent: number;
  bound: "exactly" | "more" | "at least" | "less" | "at most";
}

const bounds: readonly [Share["bound"], RegExp][] = [
  ["at least", />=|≥|at least|以上|이상|mindestens|au moins|min\b/],
  ["at most", /<=|≤|or less|at most|up to|以下|이하|höchstens|au plus|max\b/],
  ["more", />|greater than|more than|over|above|超过|超過|大于|초과|mehr als|über|plus de|mais de|más de|più di|\+/],
  ["less", /<|less than|fewer than|under|below|未満|低于|小于|少于|미만|weniger als|unter|moins de|menos de|meno di/],
];

/** "80 %", "> 75%", "more than 90 %" and the fraction 0.8, as Excel stores a percentage; null for anything else. */
function shareIn(text: string): Share | null {
  const plain = folded(text).replace(/(\d),(\d)/g, "$1.$2");
  if (/^0?\.\d+$|^1(?:\.0+)?$/.test(plain)) return { percent: Number(plain) * 100, bound: "exactly" };
  const [, digits, ...more] = /^[^\d]*(\d+(?:\.\d+)?)\s*(?:%|percent)[^\d]*$/.exec(plain) ?? [];
  if (digits === undefined || more.length > 0) return null;
  const percent = Number(digits);
  if (percent > 100) return null;
  return { percent, bound: bounds.find(([, pattern]) => pattern.test(plain))?.[0] ?? "exactly" };
}

/** The meanings that stand for a range, each with what is just above its lower and its upper bound, in percent. */
const ranges: readonly [Meaning, above: number, upTo: number][] = [
  [">90%", 90, 100],
  [">75%", 75, 100],
  [">50%", 50, 100],
  ["<=50%", 0, 50],
  [">25%", 25, 100],
  ["<25%", 0, 25],
];

/** The strictest of the version's choices that holds for every share which the text may mean; null when none does. */
function shareMeaning({ percent, bound }: Share, offered: readonly Meaning[]): Meaning | null {
  if (bound === "exactly" || bound === "at least") {
    if (percent === 100) return offered.includes("100%") ? "100%" : null;
    if (percent === 0 && bound === "exactly") return offered.includes("None") ? "None" : null;
  }
  const atLeast = bound === "less" || bound === "at most" ? 0 : percent;
  const atMost = bound === "more" || bound === "at least" ? 100 : percent;
  const holds = ([meaning, above, upTo]: (typeof ranges)[number]) =>
    offered.includes(meaning) && (bound === "more" ? atLeast >= above : atLeast > above || above === 0) && atMost <= upTo;
  return ranges.find(holds)?.[0] ?? null;
}
