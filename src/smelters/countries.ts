import { codeOfLetters, codeOfName, codeOfWords, folded } from "./country-names";

export { codeOfFoldedName, countryName } from "./country-names";

/** The ISO 3166-1 alpha-2 code of a country in any of its usual English spellings, or of a code; null for anything else. */
export function countryCode(text: string): string | null {
  const known = codes.get(text);
  if (known !== undefined) return known;
  const code = lookUp(text.normalize("NFKC").trim());
  codes.set(text, code);
  return code;
}

/** Lists repeat the same few countries thousands of times. */
const codes = new Map<string, string | null>();

const longestName = 120;

function lookUp(text: string): string | null {
  // Several lines or entries are several statements, and no name is as long as this.
  if (text.length > longestName || /[;|\n]/.test(text)) return null;
  return codeOfName(text) ?? codeOfLetters(text) ?? codeOfName(turned(text)) ?? byBrackets(text);
}

/** "Korea, South" and "Korea (South)" read from behind: "South Korea". "" where nothing can be turned. */
function turned(text: string): string {
  const [, name, before] = /^([^,(]+)[,(](.+)$/.exec(text) ?? [];
  return name === undefined || before === undefined ? "" : `${before.replace(/[()]/g, " ")} ${name}`;
}

/** "Mexico (Sonora)" and "Sonora (Mexico)" are Mexico, "Myanmar (Burma)" is one country twice; two countries are not understood. */
function byBrackets(text: string): string | null {
  const [, before, inside] = /^([^()]+)\(([^()]+)\)\W*$/.exec(text) ?? [];
  if (before === undefined || inside === undefined) return null;
  const [outer, inner] = [countryCode(before), countryCode(inside)];
  // Two letters in brackets are rather a province: "Brazil (PA)" is not in Panama.
  const isProvince = /^\s*\p{L}{2}\s*$/u.test(inside) && codeOfName(inside) === null;
  if (outer !== null) return (isProvince || inner === outer || inner === null) && countriesMentioned(inside).every((code) => code === outer) ? outer : null;
  return isProvince || countriesMentioned(before).some((code) => code !== inner) ? null : inner;
}

/** Places that carry the name of a country in which they are not. */
const elsewhere: ReadonlySet<string> = new Set(["central america", "inner mongolia", "latin america", "new england", "new jersey", "new mexico", "new south wales", "north america", "northern america", "south america"]);
const mostWords = 7;
/** Both are called so. */
const bothCongos = ["CG", "CD"];

/** Every country that is named among other words: "Kolwezi, DRC" is no name of a country, and yet nowhere else. */
export function countriesMentioned(text: string): string[] {
  const known = mentions.get(text);
  if (known) return known;
  const words = folded(text).split(" ");
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let end = Math.min(words.length, at + mostWords); end > at; end--) {
      const name = words.slice(at, end).join(" ");
      // Two letters are rather a word or a province.
      const code = name.length > 2 ? codeOfWords(name) : null;
      if (code === null && !elsewhere.has(name)) continue;
      for (const one of name === "congo" ? bothCongos : code === null ? [] : [code]) found.add(one);
      at = end - 1;
      break;
    }
  }
  const codesFound = [...found];
  mentions.set(text, codesFound);
  return codesFound;
}

const mentions = new Map<string, string[]>();

/** Hong Kong and Macao stand in some lists under their own name and in others under China. */
const partOfChina = new Set(["HK", "MO"]);

/**
 * Whether two stated countries are one. "unknown" where one is blank or no country: that is no conflict, and no agreement. A text that
 * only mentions countries never agrees, but it is in conflict with every other country.
 */
export function sameCountry(a: string, b: string): "same" | "different" | "unknown" {
  const [one, other] = [countryCode(a), countryCode(b)];
  if (one !== null && one === other) return "same";
  const [ones, others] = [one === null ? countriesMentioned(a) : [one], other === null ? countriesMentioned(b) : [other]];
  if (ones.length === 0 || others.length === 0) return "unknown";
  return ones.some((code) => others.some((second) => code === second || areOneInSomeLists(code, second))) ? "unknown" : "different";
}

function areOneInSomeLists(one: string, other: string): boolean {
  return (one === "CN" && partOfChina.has(other)) || (other === "CN" && partOfChina.has(one));
}
