import countries from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json";
import { namesAbroad } from "./country-names-abroad";

countries.registerLocale(english);

/** Spellings that the templates, filings and suppliers use and the ISO lists do not have, folded; each with its ISO 3166-1 code. Forms that follow from another are not in it: see keyOf. */
const spellings: Readonly<Record<string, string>> = {
  america: "US", usa: "US", "u s a": "US", "u s": "US", us: "US", "united states of america": "US",
  britain: "GB", "great britain": "GB", england: "GB", scotland: "GB", uk: "GB", "u k": "GB",
  korea: "KR", "south korea": "KR", "republic of korea": "KR", "korea republic of": "KR", "korea republic": "KR",
  "north korea": "KP", dprk: "KP", "korea democratic people s republic of": "KP", "democratic people s republic of korea": "KP",
  russia: "RU", "russian federation": "RU", vietnam: "VN", "viet nam": "VN",
  taiwan: "TW", "taiwan province of china": "TW", "taiwan roc": "TW", "chinese taipei": "TW",
  "hong kong": "HK", "hong kong china": "HK", macau: "MO", macao: "MO", "p r china": "CN", prc: "CN", "people s republic of china": "CN", "mainland china": "CN",
  bolivia: "BO", "bolivia plurinational state of": "BO", "plurinational state of bolivia": "BO", venezuela: "VE", "venezuela bolivarian republic of": "VE",
  "czech republic": "CZ", czechia: "CZ", macedonia: "MK", "north macedonia": "MK", "macedonia the former yugoslav republic of": "MK", slovakia: "SK", "slovak republic": "SK",
  drc: "CD", "dr congo": "CD", "d r congo": "CD", "democratic republic of the congo": "CD", "congo the democratic republic of the": "CD", "congo democratic republic of the": "CD", "congo kinshasa": "CD", zaire: "CD",
  congo: "CG", "republic of the congo": "CG", "congo brazzaville": "CG", "congo republic of the": "CG",
  "ivory coast": "CI", "cote d ivoire": "CI", burma: "MM", myanmar: "MM", laos: "LA", "lao people s democratic republic": "LA", "lao pdr": "LA",
  iran: "IR", "iran islamic republic of": "IR", syria: "SY", tanzania: "TZ", "tanzania united republic of": "TZ", "united republic of tanzania": "TZ",
  swaziland: "SZ", eswatini: "SZ", moldova: "MD", brunei: "BN", kyrgyzstan: "KG", "kyrgyz republic": "KG", turkey: "TR", turkiye: "TR", holland: "NL", netherlands: "NL", "the netherlands": "NL",
  // As the templates' own lists of countries spell them; two are no countries any more and stand for their largest part.
  "east timor": "TL", "france metropolitan": "FR", "heard and mc donald islands": "HM", "laos people s democratic republic": "LA", "libyan arab jamahiriya": "LY",
  "netherlands antilles": "CW", "st helena": "SH", "saint helena ascension and tristan da cunha": "SH", "st pierre and miquelon": "PM", "svalbard and jan mayen islands": "SJ",
  "vatican city state holy see": "VA", "holy see": "VA", "wallis and futuna islands": "WF", yugoslavia: "RS", "cabo verde": "CV", "palestine state of": "PS",
  "united kingdom of great britain and northern ireland": "GB",
  // As people write them.
  "congo drc": "CD", "drc congo": "CD", "congo dr": "CD", "congo cd": "CD", "congo cod": "CD", "congo democratic": "CD", "congo zaire": "CD", "zaire congo": "CD", "kinshasa congo": "CD", "congo democratic republic of kinshasa": "CD", "rd congo": "CD", rdc: "CD", "republique democratique du congo": "CD", "republica democratica del congo": "CD",
  "congo cg": "CG", "congo cog": "CG", "congo republic": "CG", "brazzaville congo": "CG", "congo roc": "CG",
  "pr china": "CN", "china pr": "CN", "china prc": "CN", "prc china": "CN", "china mainland": "CN", "people s republic china": "CN",
  "hong kong sar": "HK", "hong kong sar china": "HK", "china hong kong": "HK", "china hong kong sar": "HK", "hong kong special administrative region of china": "HK", "china hong kong special administrative region": "HK", hongkong: "HK",
  "macau sar": "MO", "macao sar": "MO", "macau sar china": "MO", "macao sar china": "MO", "macau china": "MO", "macao china": "MO", "china macau": "MO", "china macao": "MO", "china macao sar": "MO", "china macao special administrative region": "MO",
  "taiwan china": "TW", "china taiwan": "TW", "taiwan republic of china": "TW", "republic of china taiwan": "TW", "taiwan province": "TW", "taiwan prc": "TW",
  "dpr korea": "KP", "korea dpr": "KP", "korea dprk": "KP", "north korea dprk": "KP", "korea north": "KP", "korea democratic": "KP", "korea democratic republic of": "KP", "democratic republic of korea": "KP", "people s republic of korea": "KP", "korea democratic people s republic": "KP",
  "korea south": "KR", "korea rok": "KR", "south korea rok": "KR", "korea kor": "KR", "republic of georgia": "GE",
  "u s of america": "US", "northern ireland": "GB", wales: "GB", "sudan south": "SS", "guinea conakry": "GN", "gambia the": "GM", "timor leste east timor": "TL", "burma myanmar": "MM", "vatican city": "VA", vatican: "VA",
  "us virgin islands": "VI", "british virgin islands": "VG", "virgin islands us": "VI", "virgin islands": "VI", "saint martin": "MF", "sint maarten": "SX", "falkland islands": "FK", bonaire: "BQ", "aland": "AX", pitcairn: "PN",
  "west bank and gaza": "PS", "occupied palestinian territory": "PS", "palestinian territories": "PS", "fyr macedonia": "MK", "macedonia fyr": "MK", micronesia: "FM", "ir iran": "IR", "venezuela rb": "VE", uae: "AE", "united arab emirates": "AE", kazakstan: "KZ", kazakhstan: "KZ", brasil: "BR", philippines: "PH", "the philippines": "PH",
};

/** Abbreviations that are words or names in small letters, and no codes of ISO 3166-1. */
const abbreviations: Readonly<Record<string, string>> = { CAR: "CF", KSA: "SA", PNG: "PG", ROK: "KR", RSA: "ZA" };

/** Small letters, without accents and punctuation; "&" is the word that it stands for. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words that some writers spell out and others cut short: one form for all. */
const oneForm: Readonly<Record<string, string>> = {
  afr: "african", cent: "central", dem: "democratic", eq: "equatorial", equat: "equatorial", fed: "federal", federated: "federal", federation: "federal", federative: "federal",
  is: "islands", isl: "islands", island: "islands", peoples: "people", rep: "republic", repub: "republic", st: "saint", sts: "states", utd: "united",
};
const leading: Readonly<Record<string, string>> = { c: "central", n: "north", s: "south" };

/**
 * One key for the ways to write one name: without "the" and "of", with initials as one word ("d r congo") and words spelled out.
 * "and" stays, since it also stands between two countries.
 */
function keyOf(words: string): string {
  return words
    .replace(/\bpeople s\b/g, "people")
    .replace(/\b\p{L}(?: \p{L})+\b/gu, (initials) => initials.replace(/ /g, ""))
    .split(" ")
    .filter((word) => word !== "the" && word !== "of")
    .map((word, at) => (at === 0 ? leading[word] : undefined) ?? oneForm[word] ?? word)
    .join(" ");
}

const isoNames = Object.entries(countries.getNames("en", { select: "all" })).flatMap(([code, names]) => names.map((name): [string, string] => [folded(name), code]));
const byFoldedName: ReadonlyMap<string, string> = new Map([...isoNames, ...Object.entries(spellings)]);
/** Some leave out the "and" of a name: "Bosnia-Herzegovina". */
const byKey: ReadonlyMap<string, string> = new Map([...byFoldedName].flatMap(([name, code]) => [keyOf(name), keyOf(name.replace(/ and /g, " "))].map((key): [string, string] => [key, code])));

/** The code for a country's name that is in small letters without accents and punctuation already, such as "hong kong". */
export function codeOfFoldedName(words: string): string | null {
  return byFoldedName.get(words) ?? null;
}

const stateWords = "(?:republic|kingdom|states?|union|commonwealth|sultanate|principality)";
const kinds = "(?:arab|bolivarian|co operative|cooperative|democratic|federal|hashemite|independent|islamic|oriental|people|plurinational|socialist|united)";
const titled = new RegExp(`^(?:(?:${kinds} )*${stateWords} )+(.+)$|^(.+?)(?: ${kinds})* (?:republic|kingdom)$`);
/** One name for two states, or for a state and a part of another: here the title tells which is meant, so it is never left out. */
const needTitles: ReadonlySet<string> = new Set(["CD", "CG", "CN", "GE", "KP", "KR", "TW"]);

/** A name as it is known, in any of its writings; "Republic of South Sudan" is known by the rest. null: none. */
export function codeOfName(text: string): string | null {
  const words = folded(text);
  const code = codeOfWords(words);
  if (code !== null) return code;
  const letters = text.replace(/[\s.]/g, "");
  if (Object.hasOwn(abbreviations, letters)) return abbreviations[letters] ?? null;
  const [, after, before] = titled.exec(keyOf(words)) ?? [];
  const rest = byKey.get(after ?? before ?? "") ?? null;
  return rest !== null && needTitles.has(rest) ? null : rest;
}

/** The same without its title, for words that may be a part of a longer text. In English, else in the languages of the templates. */
export function codeOfWords(words: string): string | null {
  return byFoldedName.get(words) ?? byKey.get(keyOf(words)) ?? abroad().get(words) ?? null;
}

let byNameAbroad: ReadonlyMap<string, string> | null = null;

/** Made when it is first needed: most texts are English. */
function abroad(): ReadonlyMap<string, string> {
  return (byNameAbroad ??= namesAbroad(folded));
}

/** The country of a code of ISO 3166-1, of two or three letters, whatever the capitals. */
export function codeOfLetters(text: string): string | null {
  const letters = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(letters)) return countries.isValid(letters) ? letters : null;
  return /^[A-Z]{3}$/.test(letters) ? (countries.alpha3ToAlpha2(letters) ?? null) : null;
}

/** Where the ISO list's first name is the official one, the name that reports use. */
const ordinaryNames: Readonly<Record<string, string>> = {
  CD: "Congo, Democratic Republic of the", CG: "Congo, Republic of the", CI: "Côte d'Ivoire", CN: "China", CZ: "Czechia", IR: "Iran", LA: "Laos", MD: "Moldova",
  MK: "North Macedonia", RU: "Russia", SY: "Syria", TW: "Taiwan", TZ: "Tanzania", US: "United States",
};

/** The country's ordinary English name; "" for a code that is none. */
export function countryName(code: string): string {
  return (Object.hasOwn(ordinaryNames, code) ? ordinaryNames[code] : countries.getName(code, "en")) ?? "";
}
