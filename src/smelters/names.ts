/** Ways to fold a name, from hardly at all to letters and digits only. Names are folded for comparing, never for printing. */
export const nameKeys = [
  { how: "name", keyOf: (name: string) => name.normalize("NFC").trim() },
  { how: "case and spacing", keyOf: (name: string) => foldCase(name).replace(/\s+/g, " ").trim() },
  { how: "case and spacing", keyOf: (name: string) => foldCase(name).replace(/\s+/g, "") },
  { how: "punctuation", keyOf: (name: string) => lettersAndDigits(name) },
] as const;

/** Full-width letters are the letters that they are. Upper case first, so that ß meets SS and the dotted capital I its plain sister. */
function foldCase(name: string): string {
  return name.normalize("NFKC").replace(/\u0130/g, "I").toUpperCase().toLowerCase().normalize("NFC");
}

/** Accents, quotes, dashes and full-width forms fold away; Chinese, Japanese and Korean names keep their characters. */
export function lettersAndDigits(name: string): string {
  return words(name).join("");
}

export function words(name: string): string[] {
  return foldCase(name.normalize("NFKC"))
    .replace(/&/g, " and ")
    .normalize("NFKD")
    .replace(/(?<=[a-z])\p{Mn}/gu, "")
    .replace(/\u0131/g, "i")
    .replace(/\u00f8/g, "o")
    .replace(/\u0142/g, "l")
    .normalize("NFC")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
}

const legalForms = new Set([
  "ag", "bv", "co", "coltd", "company", "corp", "corporation", "gmbh", "inc", "jsc", "kg", "kk", "limited", "llc", "lp", "ltd", "ltda", "mbh", "nv", "oao", "ojsc", "oy",
  "plc", "pt", "pte", "pty", "sa", "sas", "sarl", "sdn", "bhd", "spa", "srl", "tbk",
]);

/** True for a text that is nothing but legal forms, such as "Co., Ltd.": what a bad split of a list of names leaves behind. */
export function saysNothing(name: string): boolean {
  const all = words(name);
  return all.every((word) => legalForms.has(word)) || legalForms.has(all.join(""));
}
