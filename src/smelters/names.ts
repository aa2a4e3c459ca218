/** Ways to fold a name, from hardly at all to letters and digits only. Names are folded for comparing, never for printing. */
export const nameKeys = [
  { how: "name", keyOf: (name: string) => name.normalize("NFC").trim() },
  { how: "case and spacing", keyOf: (name: string) => foldCase(name).replace(/\s+/g, " ").trim() },
  { how: "case and spacing", keyOf: (name: string) => foldCase(name).replace(/\s+/g, "") },
  { how: "punctuation", keyOf: (name: string) => lettersAndDigits(name) },
] as const;

/** Most names need no Unicode at all, and folding is what matching spends its time on. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Full-width letters are the letters that they are. Upper case first, so that ß meets SS and the dotted capital I its plain sister. */
function foldCase(name: string): string {
  return isAscii(name) ? name.toLowerCase() : name.normalize("NFKC").replace(/\u0130/g, "I").toUpperCase().toLowerCase().normalize("NFC");
}

/** Accents, quotes, dashes and full-width forms fold away; Chinese, Japanese and Korean names keep their characters. */
export function lettersAndDigits(name: string): string {
  return words(name).join("");
}

export function words(name: string): string[] {
  if (isAscii(name)) return name.toLowerCase().replace(/[&+]/g, " and ").match(/[a-z0-9]+/g) ?? [];
  return foldCase(name.normalize("NFKC"))
    .replace(/[&+]/g, " and ")
    .normalize("NFKD")
    .replace(/(?<=[a-z])\p{Mn}/gu, "")
    .replace(/\u0131/g, "i")
    .replace(/\u00f8/g, "o")
    .replace(/\u0142/g, "l")
    .normalize("NFC")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What companies of any country add to their name, each as one word. "Group" is none: a group is another matter than its plants. */
const legalForms: ReadonlySet<string> = new Set([
  "ab", "ag", "as", "berhad", "bhd", "bv", "bvba", "co", "coltd", "company", "corp", "corporation", "cv", "gesmbh", "gmbh", "inc", "incorporated", "jsc", "kg", "kgaa", "kk",
  "limitada", "limited", "llc", "llp", "lp", "ltd", "ltda", "mbh", "nv", "oao", "ojsc", "ooo", "oy", "oyj", "persero", "pjsc", "plc", "private", "proprietary", "pt", "pte", "pty",
  "pvt", "sa", "sarl", "sas", "sdn", "se", "sl", "spa", "srl", "sro", "tbk", "zao",
]);

export function isLegalForm(word: string): boolean {
  return legalForms.has(word);
}

/** True for a text that is nothing but legal forms, such as "Co., Ltd.": what a bad split of a list of names leaves behind. */
export function saysNothing(name: string): boolean {
  const all = words(name);
  return all.every(isLegalForm) || isLegalForm(all.join(""));
}

/** Equal but for capitals, white space, punctuation and accents. */
export function sameName(one: string, other: string): boolean {
  return lettersAndDigits(one) === lettersAndDigits(other);
}
