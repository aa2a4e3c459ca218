import { countryCode, countryName, Matcher, ownListOf, sameCountry, type OwnList, type ReferenceEntry } from "../../smelters";
import { METALS, smelterCell, smelterIdForm, specialChoice, type CheckerKind, type Metal, type SmelterField, type SmelterRow } from "../../template";
import type { WordId } from "../../words";
import type { Severity } from "../finding";
import type { Report, Rule, Subject } from "../rule";
import { missingIdRule } from "./smelter-fields";
import { smelterIdRules } from "./smelter-ids";

/** A row with a metal, and the list that came with its template: the only one that may accuse it. */
interface Listed extends SmelterRow {
  metal: Metal;
}

interface Judged {
  row: Listed;
  own: OwnList | null;
  subject: Subject;
}

type Verdict = { field: SmelterField; id: WordId; slots?: Record<string, string | number>; severity?: Severity } | null;

const oldForm = /^[1-4][A-Z]{3}\d{3}$/i;
const cid = /^CID\d{6}$/i;
const upTo2 = ["1", "2.03"] as const;
const since3 = ["3", "6"] as const;

/** For a row's id, name, metal and country one finding speaks (rules.md, 0); the cell tells which of them it is about. */
function rowRule(id: string, severity: Severity, judge: (judged: Judged) => Verdict, options: { forms?: readonly CheckerKind[] } = {}): Rule {
  return {
    id,
    class: "consistency",
    severity,
    forms: options.forms,
    cause: "smelter identity",
    check: (subject) => {
      const own = ownListOf(subject.response.lookup);
      return subject.response.smelters.flatMap((row): Report[] => {
        if (row.metal === null) return [];
        const listed: Listed = { ...row, metal: row.metal };
        const verdict = judge({ row: listed, own, subject });
        const cell = verdict && smelterCell(row, verdict.field);
        if (!verdict || !cell) return [];
        const slots = { row: row.row, metal: row.metal, name: nameOf(row), id: row.id, country: row.country, ...verdict.slots };
        return [{ sheet: row.sheet, cell, metal: row.metal, root: `row ${row.row}`, message: { id: verdict.id, slots }, ...(verdict.severity ? { severity: verdict.severity } : {}) }];
      });
    },
  };
}

function nameOf({ name, nameText, lookup }: SmelterRow): string {
  return name || nameText || lookup;
}

/** The lines that the row's own choice or name means for its metal. */
function meantBy({ row, own }: Judged): readonly ReferenceEntry[] {
  if (!own) return [];
  const byChoice = specialChoice.test(row.lookup) ? [] : own.named(row.metal, row.lookup);
  return byChoice.length > 0 ? byChoice : own.named(row.metal, row.nameText || row.name);
}

const matchers = new WeakMap<OwnList, Matcher>();

/** Whether the own list's smelter of this id may go by the row's name, with the same care as a match: spelling is no contradiction. */
function goesByName({ row, own }: Judged): boolean {
  if (!own) return true;
  const id = row.id.toUpperCase();
  const texts = [row.nameText, row.lookup, ...(specialChoice.test(row.lookup) && row.nameText !== "" ? [] : [row.name])];
  const known = texts.map((text) => own.named(row.metal, text)).filter((entries) => entries.length > 0);
  // One that is another smelter's is not made good by a choice that fits.
  if (known.length > 0) return known.every((entries) => entries.some((entry) => entry.id === id));
  const matcher = matchers.get(own) ?? new Matcher({ list: null, knownLists: [], reference: own.entries });
  matchers.set(own, matcher);
  const match = matcher.match({ ...row, country: "" });
  return match.facility !== null || match.reason !== "id and name disagree";
}

/** The form's formula takes the first line of an alias for whatever metal (2.x), or finds none where the name is written otherwise. */
function formsOwnSlip(judged: Judged): ReferenceEntry | null {
  const { row } = judged;
  const [meant, ...more] = meantBy(judged).filter(({ id }) => id !== "");
  if (!meant || more.some(({ id }) => id !== meant.id) || meant.id === row.id.toUpperCase()) return null;
  if (row.id === "") return meant;
  // Blank, or the id of a line with the same alias under another metal.
  const elsewhere = METALS.some((metal) => metal !== row.metal && judged.own?.named(metal, row.lookup).some(({ id }) => id === row.id.toUpperCase()));
  return elsewhere ? meant : null;
}

const metalOfDigit: Readonly<Record<string, Metal>> = { "1": "Gold", "2": "Tin", "3": "Tantalum", "4": "Tungsten" };

function lettersOf(id: string): string {
  return id.slice(1, 4).toUpperCase();
}

/** The id with its lines in the own list; null where that list cannot tell. */
function ownLines({ row, own }: Judged): readonly ReferenceEntry[] | null {
  return own && smelterIdForm.test(row.id) && own.hasIdsLike(row.id) ? own.withId(row.id) : null;
}

export const smelterIdentityRules: readonly Rule[] = [
  rowRule(
    "S-36",
    "warning",
    ({ row, own }): Verdict => {
      if (cid.test(row.idSource)) return { field: "idSource", id: "review.S-36.source", slots: { text: row.idSource } };
      if (!oldForm.test(row.id)) return null;
      const now = own?.entries.find(({ oldId }) => oldId === row.id.toUpperCase());
      return { field: "id", id: now ? "review.S-36.translated" : "review.S-36", slots: { cid: now?.id ?? "" } };
    },
    { forms: since3 },
  ),
  ...smelterIdRules,
  rowRule("S-13", "error", ({ row, own }) => (oldForm.test(row.id) && countryCode(lettersOf(row.id)) === null && (own?.withId(row.id).length ?? 0) === 0 ? { field: "id", id: "review.S-13", slots: { letters: lettersOf(row.id) } } : null), { forms: upTo2 }),
  rowRule(
    "D-01",
    "information",
    (judged) => {
      const { row } = judged;
      if (specialChoice.test(row.lookup) || smelterCell(row, "id") === null || row.columns.idInput !== undefined) return null;
      const meant = row.id === "" || oldForm.test(row.id) ? formsOwnSlip(judged) : null;
      return meant ? { field: "id", id: row.id === "" ? "review.D-01.blank" : "review.D-01.other", slots: { listed: meant.id } } : null;
    },
  ),
  rowRule("S-14", "warning", ({ row }) => {
    const metal = oldForm.test(row.id) ? metalOfDigit[row.id.charAt(0)] : undefined;
    return metal && metal !== row.metal ? { field: "id", id: "review.S-14", slots: { other: metal } } : null;
  }),
  rowRule("S-20", "warning", (judged) => {
    const lines = ownLines(judged);
    const [line] = lines ?? [];
    return lines && line && lines.every(({ metal }) => metal !== judged.row.metal) ? { field: "id", id: "review.S-20", slots: { other: line.metal, listed: line.standardName } } : null;
  }),
  rowRule(
    "S-15",
    "warning",
    ({ row, own }) => {
      if (!oldForm.test(row.id)) return null;
      const code = countryCode(lettersOf(row.id));
      const carried = own?.withId(row.id).some(({ country }) => sameCountry(country, row.country) !== "different") ?? false;
      return code !== null && !carried && sameCountry(countryName(code), row.country) === "different" ? { field: "country", id: "review.S-15", slots: { listed: countryName(code) } } : null;
    },
    { forms: upTo2 },
  ),
  rowRule("S-19", "warning", (judged) => {
    const lines = (ownLines(judged) ?? []).filter(({ metal }) => metal === judged.row.metal);
    const [line] = lines;
    return line && lines.every(({ country }) => sameCountry(country, judged.row.country) === "different") ? { field: "country", id: "review.S-19", slots: { listed: line.country, smelter: line.standardName } } : null;
  }),
  rowRule("S-18", "warning", (judged) => {
    const line = (ownLines(judged) ?? []).find(({ metal }) => metal === judged.row.metal);
    return line && nameOf(judged.row) !== "" && !goesByName(judged) ? { field: "nameText", id: "review.S-18", slots: { listed: line.standardName } } : null;
  }),
  rowRule("S-34", "information", (judged) => {
    const { row } = judged;
    const lines = (ownLines(judged) ?? []).filter(({ metal }) => metal === row.metal);
    const [line] = lines;
    const fold = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
    const asListed = lines.some(({ standardName, alias }) => [standardName, alias].some((name) => fold(name) === fold(row.nameText)));
    return line && row.nameText !== "" && !asListed && goesByName(judged) ? { field: "nameText", id: "review.S-34", slots: { text: row.nameText, listed: line.standardName } } : null;
  }),
  rowRule("S-23", "warning", ({ row, own }) => {
    if (!own || row.nameText === "" || specialChoice.test(row.lookup)) return null;
    const [chosen, named] = [own.named(row.metal, row.lookup), own.named(row.metal, row.nameText)];
    const [line] = chosen;
    const key = ({ id, standardName }: ReferenceEntry) => id || standardName;
    return line && named.length > 0 && !named.some((entry) => chosen.some((other) => key(other) === key(entry))) ? { field: "nameText", id: "review.S-23", slots: { chosen: line.standardName, text: row.nameText } } : null;
  }),
  rowRule("S-22", "warning", (judged) => {
    const lines = meantBy(judged);
    const [line] = lines;
    return line && lines.every(({ country }) => sameCountry(country, judged.row.country) === "different") ? { field: "country", id: "review.S-22", slots: { listed: line.country } } : null;
  }),
  rowRule("S-21", "warning", (judged) => {
    const { row, own } = judged;
    if (!own?.covers(row.metal) || meantBy(judged).length > 0) return null;
    const others = METALS.filter((metal) => metal !== row.metal && [row.lookup, row.nameText, row.name].some((text) => !specialChoice.test(text) && own.named(metal, text).length > 0));
    return others.length > 0 ? { field: "metalText", id: "review.S-21", slots: { others: others.join(", ") } } : null;
  }),
  rowRule("S-16", "warning", ({ row }) => (smelterIdForm.test(row.idInput) && smelterIdForm.test(row.id) && row.idInput.toUpperCase() !== row.id.toUpperCase() ? { field: "idInput", id: "review.S-16", slots: { input: row.idInput } } : null), { forms: ["6"] }),
  rowRule(
    "S-17",
    "warning",
    (judged) => {
      const lines = ownLines(judged);
      const { row, subject } = judged;
      const listed = subject.context.list?.entries.some(({ id }) => id.toUpperCase() === row.id.toUpperCase()) ?? false;
      return lines?.length === 0 && !listed ? { field: "id", id: "review.S-17" } : null;
    },
  ),
  missingIdRule,
  {
    id: "S-24",
    class: "consistency",
    severity: "warning",
    forms: since3,
    check: ({ response }) => {
      const own = ownListOf(response.lookup);
      return response.smelters.flatMap((row): Report[] => {
        const cell = smelterCell(row, "lookup");
        if (!own || cell === null || row.metal === null || row.lookup === "" || specialChoice.test(row.lookup) || !own.covers(row.metal) || own.named(row.metal, row.lookup).length > 0) return [];
        return [{ sheet: row.sheet, cell, metal: row.metal, message: { id: "review.S-24", slots: { row: row.row, metal: row.metal, text: row.lookup } } }];
      });
    },
  },
];
