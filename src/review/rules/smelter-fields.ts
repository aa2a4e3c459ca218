import { countriesIn, countryCode, ownListOf } from "../../smelters";
import { notIdentifiedChoice, notListedChoice, smelterCell, smelterIdForm, type CheckerKind, type SmelterField, type SmelterRow } from "../../template";
import type { WordId } from "../../words";
import { coveredCountriesIn, isCovered } from "../covered-countries";
import type { FindingClass, Severity } from "../finding";
import type { Report, Rule, Subject } from "../rule";
import { isRecycled } from "./sources";

const noId = /^(?:n\s*\/\s*a|n\.a\.|none|nil|unknown|not (?:available|applicable|listed)|tbd|[-–—.?]+|0|enter smelter details)?$/i;
const listForms = ["2.03", "3", "6"] as const;
const since3 = ["3", "6"] as const;

type Verdict = { field: SmelterField; id: WordId; slots?: Record<string, string | number>; severity?: Severity } | null;

interface Options {
  class?: FindingClass;
  forms?: readonly CheckerKind[];
  cause?: string;
}

/** One judgement of a row, at the cell of one of its fields. */
function fieldRule(id: string, severity: Severity, judge: (row: SmelterRow, subject: Subject) => Verdict, options: Options = {}): Rule {
  return {
    id,
    class: options.class ?? "completeness",
    severity,
    forms: options.forms,
    cause: options.cause,
    check: (subject) =>
      subject.response.smelters.flatMap((row): Report[] => {
        const verdict = judge(row, subject);
        const cell = verdict && smelterCell(row, verdict.field);
        if (!verdict || !cell) return [];
        const slots = { row: row.row, metal: row.metalText, name: nameOf(row), country: row.country, ...verdict.slots };
        return [{ sheet: row.sheet, cell, ...(row.metal ? { metal: row.metal } : {}), message: { id: verdict.id, slots }, ...(verdict.severity ? { severity: verdict.severity } : {}) }];
      }),
  };
}

function nameOf({ name, nameText, lookup }: SmelterRow): string {
  return name || nameText || lookup;
}

/** Entered by its id: the form has filled in the rest, or would. */
function byId({ filledById, idInput }: SmelterRow): boolean {
  return filledById === true || smelterIdForm.test(idInput);
}

function isBroken(row: SmelterRow, field: SmelterField): boolean {
  return row.broken?.includes(field) ?? false;
}

/** Two letters are a name in Chinese, Japanese and Korean, and none elsewhere. */
function isNoName(text: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return false;
  const letters = text.replace(/[\s.\-_/]/g, "");
  return letters.length <= 2 || new Set(letters.toLowerCase()).size === 1 || /^(?:n\/?a|not applicable|various|several|multiple|many|tbd|tbc|to be (?:determined|defined|confirmed)|none|nil|same|see (?:above|attached|comments?)|confidential|test|xxx+)$/i.test(text.trim());
}

/** Makers of products, who smelt nothing. */
const productMakers = /^(?:hon hai|foxconn|flextronics|flex ltd|jabil|pegatron|quanta|compal|wistron|inventec|celestica|sanmina|apple|samsung electronics|intel|dell|hewlett|lenovo|cisco)\b/i;
/** "Newton, MA": a city and a state of the US instead of a company; CO may be a company's Co. */
const place = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:A[KLRZ]|C[AT]|DE|FL|GA|HI|I[ADLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
/** What mine columns may say instead of a country (instructions of the forms). */
const noCountryMeant = /^(?:recycled?|recycling|scrap|unknown|n\/?a|not applicable|rcoi confirmed as per rmi|[-–—.?]+)$/i;

/** Smelting countries without a mine of the metal (published reviewers' advice; USGS commodity summaries). */
const withoutMines: Readonly<Record<string, ReadonlySet<string>>> = {
  Gold: new Set(["CH", "BE", "HK", "SG", "LU", "NL", "AE", "AT", "LT", "DE"]),
  Tin: new Set(["BE", "JP", "HK", "SG", "NL", "TW", "PL", "DK"]),
  Tantalum: new Set(["JP", "EE", "DE", "AT", "HK", "MK"]),
  Tungsten: new Set(["JP", "DE", "HK", "TW", "PH"]),
};

const suspendedRussianGold = "2022-03-07";

export const smelterFieldRules: readonly Rule[] = [
  fieldRule("S-01", "error", (row) => (row.metalText === "" && !byId(row) && !isBroken(row, "metalText") ? { field: "metalText", id: nameOf(row) === "" ? "review.S-01.nameless" : "review.S-01" } : null)),
  fieldRule("S-03", "error", (row) => (row.lookup === "" && row.metalText !== "" && nameOf(row) !== "" && !byId(row) && !isBroken(row, "lookup") ? { field: "lookup", id: "review.S-03" } : null), { forms: since3 }),
  fieldRule("S-04", "error", (row) => (notListedChoice.test(row.lookup) && row.nameText === "" && !isBroken(row, "nameText") ? { field: "nameText", id: row.country === "" ? "review.S-04.both" : "review.S-04.name" } : null), { forms: ["2.03", "3"], cause: "smelter name" }),
  fieldRule("S-04", "error", (row) => (notListedChoice.test(row.lookup) && row.nameText !== "" && row.country === "" && !isBroken(row, "country") ? { field: "country", id: "review.S-04.country" } : null), { forms: ["2.03", "3"], cause: "smelter country" }),
  fieldRule("S-07", "error", (row) => (row.lookup !== "" && !notListedChoice.test(row.lookup) && !notIdentifiedChoice.test(row.lookup) && row.nameText === "" && row.columns.idInput === undefined && !isBroken(row, "nameText") ? { field: "nameText", id: "review.S-07", slots: { lookup: row.lookup } } : null), { forms: ["2.03", "3"], cause: "smelter name" }),
  fieldRule("S-08", "error", (row) => (row.nameText !== "" && !notIdentifiedChoice.test(row.lookup) && isNoName(row.nameText) ? { field: "nameText", id: "review.S-08", slots: { text: row.nameText } } : null), { class: "consistency", cause: "smelter name" }),
  fieldRule("S-09", "error", (row) => (row.country === "" && row.metalText !== "" && nameOf(row) !== "" && !notListedChoice.test(row.lookup) && !notIdentifiedChoice.test(row.lookup) && !byId(row) && !isBroken(row, "country") ? { field: "country", id: "review.S-09" } : null), { forms: listForms, cause: "smelter country" }),
  fieldRule("S-10", "error", (row) => (row.country !== "" && /^[\p{Script=Latin}\s\p{P}\d]+$/u.test(row.country) && countryCode(row.country) === null && !(notIdentifiedChoice.test(row.lookup) && /^unknown$/i.test(row.country)) ? { field: "country", id: "review.S-10", slots: { text: row.country } } : null), { class: "consistency", cause: "smelter country" }),
  fieldRule(
    "S-06",
    "warning",
    (row) => {
      if (!notIdentifiedChoice.test(row.lookup)) return null;
      const given = [row.nameText, row.id, row.idInput].filter((text) => text !== "" && !notIdentifiedChoice.test(text) && !noId.test(text));
      return given.length > 0 ? { field: "lookup", id: "review.S-06", slots: { text: given.join(", ") } } : null;
    },
    { class: "consistency", forms: listForms },
  ),
  fieldRule("S-33", "warning", (row) => (/^enter smelter details$/i.test(row.idSource) ? { field: "idSource", id: "review.S-33", slots: { text: row.idSource } } : null), { class: "consistency", forms: since3 }),
  fieldRule("F-09", "warning", (row) => {
    const field = (["nameText", "lookup", "country", "city", "street"] as const).find((name) => /^[=#]/.test(row[name]) || ((name === "nameText" || name === "country") && row[name].includes("!")));
    return field ? { field, id: "review.F-09", slots: { text: row[field] } } : null;
  }, { class: "consistency", forms: since3 }),
  fieldRule("F-10", "warning", (row) => {
    const field = (["nameText", "lookup", "city", "mineName"] as const).find((name) => /\ufffd|\?{2,}\s*\S|\S\s*\?{2,}|Ã[\u0080-\u00bf]|â€|(?=[^]*\p{Script=Cyrillic})(?=[^]*[A-Za-z]{2})\S*(?:[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z])/u.test(row[name]));
    return field ? { field, id: "review.F-10", slots: { text: row[field] } } : null;
  }, { class: "reasonableness" }),
  fieldRule("S-25", "warning", (row, { response }) => {
    const name = row.nameText || row.name;
    const own = response.company.companyName?.text ?? "";
    if (name === "" || notIdentifiedChoice.test(row.lookup)) return null;
    if (own !== "" && name.toLowerCase() === own.toLowerCase()) return { field: "nameText", id: "review.S-25.own", slots: { text: name } };
    return productMakers.test(name) || place.test(name) ? { field: "nameText", id: "review.S-25", slots: { text: name } } : null;
  }, { class: "reasonableness" }),
  fieldRule("S-26", "information", (row) => {
    if (row.contactEmail !== "" && !row.contactEmail.includes("@") && !noId.test(row.contactEmail)) return { field: "contactEmail", id: "review.S-26.email", slots: { text: row.contactEmail } };
    if (row.city !== "" && /^\d+$/.test(row.city)) return { field: "city", id: "review.S-26.city", slots: { text: row.city } };
    return null;
  }, { class: "reasonableness" }),
  fieldRule("S-27", "information", (row) => {
    const unread = countriesIn(row.mineCountry).flatMap(({ text, code }) => (code !== null || noCountryMeant.test(text) || isRecycled({ mineName: "", mineCountry: text, recycled: "" }) ? [] : [text]));
    return unread.length > 0 && /\p{Script=Latin}/u.test(unread.join("")) ? { field: "mineCountry", id: "review.S-27", slots: { text: unread.join(", ") } } : null;
  }, { class: "reasonableness" }),
  fieldRule("S-28", "warning", (row) => {
    const [stated, ...more] = countriesIn(row.mineCountry);
    const code = more.length === 0 ? (stated?.code ?? null) : null;
    const none = row.metal !== null && code !== null && (withoutMines[row.metal]?.has(code) ?? false);
    return none && code === countryCode(row.country) ? { field: "mineCountry", id: "review.S-28", slots: { text: row.mineCountry } } : null;
  }, { class: "reasonableness" }),
  fieldRule("S-30", "risk", (row) => {
    const isInside = isCovered(countryCode(row.country)) || coveredCountriesIn(row.country).length > 0;
    return row.metal !== null && isInside ? { field: "country", id: "review.S-30" } : null;
  }, { class: "reasonableness" }),
  fieldRule("S-31", "risk", (row, { response }) => {
    const code = countryCode(row.country);
    if (row.metal === null) return null;
    if (code === "KP") return { field: "country", id: "review.S-31.korea" };
    const day = response.effectiveDate.iso;
    return code === "RU" && row.metal === "Gold" && day !== null && day >= suspendedRussianGold ? { field: "country", id: "review.S-31.russia", slots: { date: suspendedRussianGold } } : null;
  }, { class: "reasonableness" }),
];

/** S-11: a smelter that the form lists has an id, and the row has none. */
export const missingIdRule: Rule = {
  id: "S-11",
  class: "completeness",
  severity: "warning",
  forms: listForms,
  cause: "smelter identity",
  check: ({ response }) => {
    const own = ownListOf(response.lookup);
    return response.smelters.flatMap((row): Report[] => {
      const cell = smelterCell(row, "id");
      // 2.00 and 2.01 keep it in a locked column without a heading, which nobody can fill in.
      if (cell === null || row.columns.id === "A" || isBroken(row, "id") || row.idNotFound || row.metal === null || row.lookup === "" || notListedChoice.test(row.lookup) || notIdentifiedChoice.test(row.lookup) || !noId.test(row.id) || byId(row)) return [];
      const known = own?.named(row.metal, row.lookup) ?? [];
      // Three smelters of 2.03 have no id in the form's own list, and what was typed over the choice can have none (S-24).
      if (known.length > 0 ? known.every(({ id }) => id === "") : own?.covers(row.metal)) return [];
      return [{ sheet: row.sheet, cell, metal: row.metal, root: `row ${row.row}`, message: { id: "review.S-11", slots: { row: row.row, name: row.lookup } } }];
    });
  },
};
