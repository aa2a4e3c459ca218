import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { allAtOnce, type ReviewSettings } from "../review";
import type { Decisions, ReferenceEntry, StatusList } from "../smelters";
import type { LookupList, Response } from "../template";
import { declarationContent, settleDeclarations } from "./declarations";
import type { RegisterEntry } from "./register";

/** What a build is made of. */
export interface Inputs {
  /** All of them; only those that count are looked at. */
  responses: readonly Response[];
  lists: readonly StatusList[];
  /** The day asked about, ISO 8601; null: the day of the newest list. */
  asOf: string | null;
  /** The team's own lists of known facilities. */
  reference: readonly ReferenceEntry[];
  decisions: Decisions;
  settings: ReviewSettings;
  register: readonly RegisterEntry[];
}

const length = 16;
/** So many declarations between two rests: each takes a millisecond the first time. */
const responsesInStep = 10;

/**
 * A short text that is the same for the same inputs, whatever the order of files, lists, decisions and lines, and another one for any
 * other: where it differs from that of the last build, something has changed since, although Annex I may read the same. What people
 * write for themselves (State, Contact and Note of the register, who decided and when) is no input.
 */
export function inputsDigest(inputs: Inputs): string {
  return allAtOnce(inputsDigestInSteps(inputs));
}

/** The same in steps of a few milliseconds each, for a caller that has to stay free between them. */
export function* inputsDigestInSteps({ responses, lists, asOf, reference, decisions, settings, register }: Inputs): Generator<undefined, string> {
  const { current } = settleDeclarations(responses);
  yield;
  for (const [index, response] of current.entries()) {
    ofResponse(response);
    if (index % responsesInStep === responsesInStep - 1) yield;
  }
  const day = asOf ?? lists.map((list) => list.asOf).sort().at(-1) ?? "";
  const known = lists.filter((list) => list.asOf <= day);
  const parts = {
    day,
    responses: sorted(current.map(ofResponse)),
    lookups: sorted([...new Set(current.flatMap(({ lookup, template }) => (lookup ? [`${template.version} ${ofLookup(lookup)}`] : [])))]),
    // With no list in force all of them tell which facilities there are.
    lists: sorted((known.length > 0 ? known : lists).map(ofStatusList)),
    reference: sorted(reference.map(({ metal, alias, standardName, country, id, oldId }) => JSON.stringify([metal, alias, standardName, country, id, oldId]))),
    decisions: sorted([...decisions].map(([key, { verdict, facility }]) => JSON.stringify([key, verdict, facility && [facility.name, facility.location, facility.id]]))),
    settings: plain(settings),
    register: sorted(register.map(({ line: { supplier, parts: asked, content, list, sheets } }) => JSON.stringify([supplier, asked, content, list, sheets && [sheets.declaration, sheets.smelterList, sheets.productList]]))),
  };
  return digest(JSON.stringify(parts));
}

function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort();
}

/** Maps, sets and lists without the order in which they were filled. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value as ReadonlyMap<string, unknown>));
  if (value instanceof Set || Array.isArray(value)) return sorted([...(value as Iterable<unknown>)].map((one) => JSON.stringify(plain(one))));
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, one]) => [name, plain(one)]);
}

/** Digested once for each object: they stay the same from one change in the workbook to the next, and hundreds are long. */
function once<T extends object>(textOf: (value: T) => string): (value: T) => string {
  const known = new WeakMap<T, string>();
  return (value) => {
    const before = known.get(value) ?? digest(textOf(value));
    known.set(value, before);
    return before;
  };
}

const ofResponse = once((response: Response) => JSON.stringify([declarationContent(response), response.sheets]));
const ofLookup = once(({ entries }: LookupList) => JSON.stringify(entries));
const ofStatusList = once(({ asOf, source, entries }: StatusList) => JSON.stringify([asOf, source, entries.map(({ metal, facility, location, id, status }) => JSON.stringify([metal, facility, location, id, status])).sort()]));
