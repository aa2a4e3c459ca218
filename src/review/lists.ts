import { isLegalForm, sameCountry, wordsOf, type StatusEntry, type StatusList } from "../smelters";
import { METALS } from "../template";
import type { Finding } from "./finding";
import type { ReviewContext } from "./rule";
import { noSettings } from "./settings";
import { severityFor } from "./severity";

interface ListRule {
  id: string;
  class: Finding["class"];
  severity: Finding["severity"];
  check(list: StatusList, context: ReviewContext): Pick<Finding, "cell" | "metal" | "message">[];
}

/** The form's report is due on this day of the year after (SEC Form SD, general instruction B). */
const dueDay = "05-31";
/** A shorter name begins too many others by chance. */
const shortestName = 4;
const group = "group";

/** What is wrong with a status list itself; no supplier is to be asked about it. */
export const listRules: readonly ListRule[] = [
  {
    id: "Z-11",
    class: "reasonableness",
    severity: "warning",
    check: ({ asOf, entries }, { today, reportingYear, settings = noSettings }) => {
      const [first] = entries;
      const cell = `A${first?.row ?? 1}`;
      const year = reportingYear ?? settings.reportingYear;
      if (year !== null && asOf < `${year}-12-31`) return [{ cell, message: { id: "review.Z-11.early", slots: { date: asOf, year } } }];
      if (year !== null && asOf > `${year + 1}-${dueDay}`) return [{ cell, message: { id: "review.Z-11.late", slots: { date: asOf, year, due: `${year + 1}-${dueDay}` } } }];
      // Who reports on a past year works with that year's list.
      const days = today === null || year !== null ? 0 : Math.floor((Date.parse(today) - Date.parse(asOf)) / 86_400_000);
      return days > settings.listDays ? [{ cell, message: { id: "review.Z-11.old", slots: { date: asOf, n: days } } }] : [];
    },
  },
  {
    id: "Z-14",
    class: "reasonableness",
    severity: "warning",
    check: (list) =>
      alikeEntries(list).map(([one, other]) => ({
        cell: `A${other.row}`,
        metal: other.metal,
        message: { id: "review.Z-14", slots: { metal: other.metal, one: one.facility, other: other.facility, first: one.row } },
      })),
  },
  {
    id: "Z-13",
    class: "reasonableness",
    severity: "warning",
    check: (list) =>
      pairsOf(list, (one, other) => one.bare && one.words.join("").length >= shortestName && one.words.length < other.words.length && one.words.every((word, index) => other.words[index] === word)).map(([one, other]) => ({
        cell: `A${one.row}`,
        metal: one.metal,
        message: { id: "review.Z-13", slots: { metal: one.metal, one: one.facility, other: other.facility, row: other.row } },
      })),
  },
];

/** Entries of one metal and no two countries that differ in legal form, order of words, accents and points only. */
export function alikeEntries(list: StatusList): [StatusEntry, StatusEntry][] {
  const sorted = ({ words }: Named) => [...words].sort().join(" ");
  return pairsOf(list, (one, other) => one.words.length === other.words.length && sorted(one) === sorted(other) && sameCountry(one.entry.location, other.entry.location) !== "different");
}

interface Named {
  entry: StatusEntry;
  /** Without legal forms and without "Group". */
  words: readonly string[];
  /** A name with a legal form is one company; a bare one, or one with "Group", may be a group. */
  bare: boolean;
}

/** "H. C. Starck S.A." has the words "hc", "starck" and "sa". */
function joined(words: readonly string[]): string[] {
  return words.reduce<string[]>((all, word, index) => {
    const last = all.at(-1);
    if (last !== undefined && word.length === 1 && words[index - 1]?.length === 1) return [...all.slice(0, -1), last + word];
    return [...all, word];
  }, []);
}

function namedOf(entry: StatusEntry): Named {
  const all = joined(wordsOf(entry.facility)).filter((word) => word !== group);
  const words = all.filter((word) => !isLegalForm(word));
  return { entry, words, bare: words.length === all.length };
}

/** Pairs of entries of one metal; of a group with many plants the first is enough. */
function pairsOf({ entries }: StatusList, test: (one: Named, other: Named) => boolean): [StatusEntry, StatusEntry][] {
  return METALS.flatMap((metal) => {
    const named = entries.filter((entry) => entry.metal === metal).map(namedOf).filter(({ words }) => words.length > 0);
    // Alike names begin alike or have the same words: only those are compared.
    const byFirst = new Map<string, Named[]>();
    for (const one of named) for (const word of new Set(one.words)) byFirst.set(word, [...(byFirst.get(word) ?? []), one]);
    return named.flatMap((one, index): [StatusEntry, StatusEntry][] => {
      const other = (byFirst.get(one.words[0] ?? "") ?? []).find((two) => two !== one && two.entry.facility !== one.entry.facility && (one.words.length < two.words.length || named.indexOf(two) > index) && test(one, two));
      return other ? [[one.entry, other.entry]] : [];
    });
  });
}

/** What is wrong with the list in force, at its rows in the sheet or the file that it came from. */
export function reviewList(list: StatusList, sheet: string, context: ReviewContext): Finding[] {
  return listRules.flatMap((rule) => {
    const set = severityFor(rule, context.settings ?? noSettings);
    if (set === "off") return [];
    return rule.check(list, context).map((report): Finding => ({ rule: rule.id, class: rule.class, severity: set ?? rule.severity, sheet, ...report }));
  });
}
