import { designationOf, Matcher, ownListOf, referenceOf, type StatusList } from "../smelters";
import type { LookupList, Metal, SmelterRow } from "../template";
import type { Subject } from "./rule";

const matchers = new WeakMap<StatusList, Map<LookupList | null, Matcher>>();

function matcherFor({ response: { template, lookup }, context: { list } }: Subject): Matcher | null {
  if (list === null) return null;
  const made = matchers.get(list) ?? new Map<LookupList | null, Matcher>();
  matchers.set(list, made);
  const known = made.get(lookup) ?? new Matcher({ list, knownLists: [], reference: referenceOf([{ version: template.version, list: lookup }]) });
  made.set(lookup, known);
  return known;
}

/** Cross-recognised counts as No here, as everywhere unless a list's settings say so. */
function isDesignated(subject: Subject, row: SmelterRow): boolean | null {
  const match = matcherFor(subject)?.match(row, ownListOf(subject.response.lookup));
  if (!match?.facility) return null;
  return designationOf(match.facility, { acceptCrossRecognised: false }) === "Yes";
}

function rowsOf({ response }: Subject, metal: Metal): SmelterRow[] {
  return response.smelters.filter((row) => row.metal === metal);
}

/** The listed smelters of a metal that were found and are not designated in the list in force. */
export function notDesignated(subject: Subject, metal: Metal): string[] {
  return [...new Set(rowsOf(subject, metal).flatMap((row) => (isDesignated(subject, row) === false ? [row.name || row.lookup] : [])))];
}

/** True when the metal has rows and every one is a designated facility of the list in force. */
export function allDesignated(subject: Subject, metal: Metal): boolean {
  const rows = rowsOf(subject, metal);
  return rows.length > 0 && rows.every((row) => isDesignated(subject, row) === true);
}
