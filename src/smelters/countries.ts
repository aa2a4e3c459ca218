import countries from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json";

countries.registerLocale(english);

/** Spellings that the templates, filings and suppliers use and the ISO lists do not have, folded; each with its ISO 3166-1 code. */
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
  uae: "AE", "united arab emirates": "AE", kazakstan: "KZ", kazakhstan: "KZ", brasil: "BR", philippines: "PH", "the philippines": "PH",
};

/** The ISO 3166-1 alpha-2 code of a country in any of its usual English spellings, or of a code; null for anything else. */
export function countryCode(text: string): string | null {
  const known = codes.get(text);
  if (known !== undefined) return known;
  const code = lookUp(text);
  codes.set(text, code);
  return code;
}

/** Lists repeat the same few countries thousands of times. */
const codes = new Map<string, string | null>();

function lookUp(text: string): string | null {
  const trimmed = text.trim();
  const code = codeOfFoldedName(folded(trimmed));
  if (code !== null) return code;
  if (/^[A-Za-z]{2}$/.test(trimmed)) return countries.isValid(trimmed.toUpperCase()) ? trimmed.toUpperCase() : null;
  if (/^[A-Za-z]{3}$/.test(trimmed)) return countries.alpha3ToAlpha2(trimmed.toUpperCase()) ?? null;
  return null;
}

/** The code for a country's name that is in small letters without accents and punctuation already, such as "hong kong". */
export function codeOfFoldedName(words: string): string | null {
  if (Object.hasOwn(spellings, words)) return spellings[words] ?? null;
  return byFoldedName.get(words) ?? null;
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const byFoldedName = new Map(
  Object.entries(countries.getNames("en", { select: "all" })).flatMap(([code, names]) => names.map((name): [string, string] => [folded(name), code])),
);

/** Where the ISO list's first name is the official one, the name that reports use. */
const ordinaryNames: Readonly<Record<string, string>> = {
  CD: "Congo, Democratic Republic of the", CG: "Congo, Republic of the", CI: "Côte d'Ivoire", CN: "China", CZ: "Czechia", IR: "Iran", LA: "Laos", MD: "Moldova",
  MK: "North Macedonia", RU: "Russia", SY: "Syria", TW: "Taiwan", TZ: "Tanzania", US: "United States",
};

/** The country's ordinary English name; "" for a code that is none. */
export function countryName(code: string): string {
  return (Object.hasOwn(ordinaryNames, code) ? ordinaryNames[code] : countries.getName(code, "en")) ?? "";
}

/** Hong Kong and Macao stand in some lists under their own name and in others under China. */
const partOfChina = new Set(["HK", "MO"]);

/** Whether two stated countries are one. "unknown" where one is blank or no country: that is no conflict, and no agreement. */
export function sameCountry(a: string, b: string): "same" | "different" | "unknown" {
  const [one, other] = [countryCode(a), countryCode(b)];
  if (one === null || other === null) return "unknown";
  if (one === other) return "same";
  if ((one === "CN" && partOfChina.has(other)) || (other === "CN" && partOfChina.has(one))) return "unknown";
  return "different";
}
