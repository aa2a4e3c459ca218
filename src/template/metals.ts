import { METALS, type Metal } from "./response";

/**
 * The four metals as suppliers write them: in English, as symbols, and in the languages that a template can be set to. The drop-down
 * offers English in every language (templates.md, 2.3); other words are typed over it.
 */
const words: Readonly<Record<Metal, readonly string[]>> = {
  Tantalum: ["tantalum", "ta", "钽", "鉭", "タンタル", "탄탈륨", "탄탈", "tantale", "tântalo", "tantal", "tantalio", "tántalo"],
  Tin: ["tin", "sn", "锡", "錫", "スズ", "すず", "주석", "étain", "estanho", "zinn", "estaño", "stagno", "kalay"],
  Gold: ["gold", "au", "金", "黄金", "黃金", "ゴールド", "금", "or", "ouro", "oro", "altın"],
  Tungsten: ["tungsten", "w", "钨", "鎢", "タングステン", "텅스텐", "tungstène", "wolfram", "volfrâmio", "tungstênio", "tungsteno", "wolframio", "volframio", "tungsteni"],
};

const metalByWord = new Map(METALS.flatMap((metal) => words[metal].map((word) => [folded(word), metal] as const)));

/** "Gold", "GOLD ", "Gold (Au)", "Au", "金" and "Oro" are gold; anything else, several metals in one cell too, is null. */
export function metalIn(text: string): Metal | null {
  return metalByWord.get(folded(text.replace(/[(（［[*].*$/s, ""))) ?? null;
}

function folded(text: string): string {
  return text.normalize("NFKC").normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();
}
