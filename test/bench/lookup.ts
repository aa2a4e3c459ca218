import { readFile } from "node:fs/promises";
import Fuse from "fuse.js";
import * as fuzzball from "fuzzball";
import { readTable } from "../../src/files";
import { Matcher, readReferenceTable, type ReferenceEntry } from "../../src/smelters";
import { METALS, plainText, type Metal } from "../../src/template";
import { Trigrams } from "./trigrams";

/**
 * The development half of the matching benchmark: what the desk decides by itself, beside what libraries for likeness would, at the
 * threshold at which each still is right in 99 of 100 answers (there is none for some). Each blocks by metal, as the desk does.
 */
interface Case {
  query: string;
  metal: Metal;
  country: string;
  /** null: the facility is not in the reference, and any accepted match is an error. */
  target: string | null;
  kind: string;
  reference: string;
  trueId: string;
}

/** What a method says of a query: its best answers, with a score from 0 to 1 for the first. */
interface Answer {
  id: string | null;
  score: number;
  three: string[];
}

type Method = (one: Case) => Answer;

/** True where the facility itself was taken out of the list. */
function isWithout({ reference }: Case): boolean {
  return reference.endsWith("-minus");
}

const data = "../shared/data";

async function rowsOf(file: string): Promise<string[][]> {
  const table = await readTable(await readFile(file), file);
  if (!table.ok) throw new Error(file);
  return (table.tables[0]?.rows ?? []).map((row) => row.map((cell) => plainText(cell)));
}

async function casesIn(file: string): Promise<Case[]> {
  const [header = [], ...rows] = await rowsOf(file);
  const text = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
  return rows.flatMap((row): Case[] => {
    const metal = METALS.find((one) => one === text(row, "metal"));
    if (!metal || text(row, "label_confidence") === "low" || text(row, "target_id") === "AMBIG") return [];
    const target = text(row, "target_id");
    return [{ query: text(row, "query"), metal, country: text(row, "country"), target: target === "NONE" ? null : target, kind: text(row, "kind"), reference: text(row, "reference"), trueId: text(row, "true_cid") }];
  });
}

async function referenceOf(version: string): Promise<ReferenceEntry[]> {
  const [header, ...rows] = await rowsOf(`${data}/lookups/lookup-${version}.csv`);
  const read = readReferenceTable({ name: version, rows: [header ?? [], ...rows] });
  if (!read.ok) throw new Error(version);
  return read.entries;
}

/** Names of one metal of a reference, without a facility that was taken out. */
function namesOf(entries: readonly ReferenceEntry[], metal: Metal, without: string): { name: string; id: string }[] {
  return entries.filter((entry) => entry.metal === metal && entry.id !== without).flatMap(({ alias, standardName, id }) => [...new Set([alias, standardName])].map((name) => ({ name, id })));
}

type Scorer = (query: string, names: readonly { name: string; id: string }[]) => { id: string; score: number }[];

/** The three best of a scorer, one name for each id. */
function byScore(entriesOf: (one: Case) => readonly ReferenceEntry[], score: Scorer): Method {
  const blocks = new Map<string, { name: string; id: string }[]>();
  return (one) => {
    const without = isWithout(one) ? one.trueId : "";
    const key = `${one.reference} ${one.metal} ${without}`;
    const names = blocks.get(key) ?? namesOf(entriesOf(one), one.metal, without);
    blocks.set(key, names);
    const best = new Map<string, number>();
    for (const { id, score: value } of score(one.query, names)) best.set(id, Math.max(best.get(id) ?? 0, value));
    const sorted = [...best].sort((a, b) => b[1] - a[1]).slice(0, 3);
    return { id: sorted[0]?.[0] ?? null, score: sorted[0]?.[1] ?? 0, three: sorted.map(([id]) => id) };
  };
}

interface Figures {
  right: number;
  wrong: number;
  removed: number;
  otherMetal: number;
}

function figuresAt(cases: readonly Case[], answers: readonly Answer[], threshold: number): Figures {
  const figures = { right: 0, wrong: 0, removed: 0, otherMetal: 0 };
  cases.forEach(({ target, kind }, index) => {
    const answer = answers[index];
    if (!answer || answer.id === null || answer.score < threshold) return;
    if (answer.id === target) figures.right++;
    else figures.wrong++;
    if (kind.startsWith("d-loo")) figures.removed++;
    if (kind === "d-wrong-metal") figures.otherMetal++;
  });
  return figures;
}

/** The lowest threshold at which so many of the answers are right; null where none is. */
function thresholdFor(cases: readonly Case[], answers: readonly Answer[], precision: number): number | null {
  const scores = [...new Set(answers.flatMap(({ id, score }) => (id === null ? [] : [score])))].sort((a, b) => a - b);
  return scores.find((score) => {
    const { right, wrong } = figuresAt(cases, answers, score);
    return right > 0 && right / (right + wrong) >= precision;
  }) ?? null;
}

/** Decided right, or one of the three that a person is shown. */
function isAmong(target: string, answer: Answer | undefined, threshold: number | null): boolean {
  if (!answer) return false;
  return answer.three.includes(target) || (answer.id === target && threshold !== null && answer.score >= threshold);
}

function line(name: string, cases: readonly Case[], answers: readonly Answer[], threshold: number | null, perSecond: number): string {
  const withTarget = cases.filter(({ target }) => target !== null).length;
  const inThree = cases.filter(({ target }, index) => target !== null && isAmong(target, answers[index], threshold)).length;
  const { right, wrong, removed, otherMetal } = threshold === null ? { right: 0, wrong: 0, removed: 0, otherMetal: 0 } : figuresAt(cases, answers, threshold);
  const share = (part: number, whole: number) => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
  return [name.padEnd(30), (threshold === null ? "none" : threshold.toFixed(3)).padStart(9), share(right, right + wrong).padStart(10), share(right, withTarget).padStart(7), String(wrong).padStart(6), String(removed).padStart(8), String(otherMetal).padStart(12), share(inThree, withTarget).padStart(9), perSecond.toFixed(0).padStart(10)].join(" ");
}

/** @param rounds how often all are asked: what is fast needs more of them to be timed */
function timed(cases: readonly Case[], method: Method, rounds = 1): { answers: Answer[]; perSecond: number } {
  cases.slice(0, 50).forEach((one) => { method(one); });
  const start = performance.now();
  let answers: Answer[] = [];
  for (let round = 0; round < rounds; round++) answers = cases.map(method);
  return { answers, perSecond: (1000 * rounds * cases.length) / (performance.now() - start) };
}

async function main(): Promise<void> {
  const cases = await casesIn(`${data}/match-bench-dev.csv`).catch(() => null);
  if (!cases) {
    console.log("look-up benchmark: left out, its names are not beside the repository");
    return;
  }
  const references = new Map(await Promise.all(["3.01", "6.5"].map(async (version) => [version, await referenceOf(version)] as const)));
  const entriesOf = ({ reference }: Case) => references.get(reference.replace("-minus", "")) ?? [];

  const matchers = new Map<string, Matcher>();
  const asked = ({ query, metal, country }: Case) => ({ metal, name: query, nameText: query, lookup: "", country, id: "" });
  const matcherOf = (one: Case): Matcher => {
    const without = isWithout(one) ? one.trueId : "";
    const key = `${one.reference} ${without}`;
    const known = matchers.get(key) ?? new Matcher({ list: null, knownLists: [], reference: entriesOf(one).filter(({ id }) => id !== without || without === "") });
    matchers.set(key, known);
    return known;
  };
  cases.forEach(matcherOf);
  const desk: Method = (one) => {
    const match = matcherOf(one).match(asked(one));
    return match.facility ? { id: match.facility.id, score: 1, three: [match.facility.id] } : { id: null, score: 0, three: match.candidates.map(({ id }) => id) };
  };

  const scored = (score: (one: string, other: string) => number): Scorer => (query, names) => names.map(({ name, id }) => ({ id, score: score(query, name) / 100 }));
  const options = { full_process: true };
  const fuses = new Map<readonly object[], Fuse<{ name: string; id: string }>>();
  const trigrams = new Map<readonly object[], Trigrams>();
  const peers: [string, Method][] = [
    ["fuzzball WRatio", byScore(entriesOf, scored((one, other) => fuzzball.WRatio(one, other, options)))],
    ["fuzzball token_set_ratio", byScore(entriesOf, scored((one, other) => fuzzball.token_set_ratio(one, other, options)))],
    ["fuse.js", byScore(entriesOf, (query, names) => {
      const fuse = fuses.get(names) ?? new Fuse(names, { keys: ["name"], includeScore: true, ignoreLocation: true, threshold: 1 });
      fuses.set(names, fuse);
      return fuse.search(query, { limit: 12 }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
    })],
    ["trigram cosine", byScore(entriesOf, (query, names) => {
      const index = trigrams.get(names) ?? new Trigrams(names.map(({ name }) => name));
      trigrams.set(names, index);
      return index.scores(query).flatMap((score, at) => (names[at] ? [{ id: names[at].id, score }] : []));
    })],
  ];

  console.log(`look-up: ${cases.length} names, ${cases.filter(({ target }) => target !== null).length} with a facility in the list`);
  console.log(`${"".padEnd(30)} ${"threshold".padStart(9)} ${"precision".padStart(10)} ${"recall".padStart(7)} ${"wrong".padStart(6)} ${"removed".padStart(8)} ${"wrong metal".padStart(12)} ${"or in 3".padStart(9)} ${"queries/s".padStart(10)}`);
  // For the speed of the desk every name is asked of the two whole lists, indexed once.
  const whole = new Map([...references].map(([version, entries]) => [version, new Matcher({ list: null, knownLists: [], reference: entries })]));
  const speed = timed(cases, (one) => {
    const match = whole.get(one.reference.replace("-minus", ""))?.match(asked(one));
    return { id: match?.facility?.id ?? null, score: 1, three: [] };
  }, 10);
  const { answers } = timed(cases, desk);
  const withThree = timed(cases, (one) => {
    const match = whole.get(one.reference.replace("-minus", ""))?.match(asked(one));
    return { id: match?.facility?.id ?? null, score: 1, three: match && !match.facility ? match.candidates.map(({ id }) => id) : [] };
  }, 10);
  console.log(line("desk", cases, answers, 1, speed.perSecond));
  console.log(`desk, with the three for each name that stays open: ${withThree.perSecond.toFixed(0)} queries/s`);
  for (const [name, method] of peers) {
    const run = timed(cases, method);
    console.log(line(name, cases, run.answers, thresholdFor(cases, run.answers, 0.99), run.perSecond));
  }
  const kinds = [...new Set(cases.map(({ kind }) => kind))].sort();
  for (const kind of kinds) {
    const own = cases.flatMap((one, index) => (one.kind === kind ? [index] : []));
    const figures = figuresAt(own.map((index) => cases[index]).filter((one) => one !== undefined), own.map((index) => answers[index]).filter((one) => one !== undefined), 1);
    const targets = own.filter((index) => cases[index]?.target !== null).length;
    console.log(`  ${kind.padEnd(22)} ${String(own.length).padStart(4)} names: ${figures.right} of ${targets} right, ${figures.wrong} wrong`);
  }
}

void main();
