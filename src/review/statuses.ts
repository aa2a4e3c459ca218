import { designationOf, Matcher, ownListOf, referenceOf, type Decisions, type StatusList } from "../smelters";
import type { LookupList, Metal, SmelterRow } from "../template";
import type { Subject } from "./rule";
import { designationSettings } from "./settings";

const nobodyDecided: Decisions = new Map();
const matchers = new WeakMap<StatusList, WeakMap<Decisions, Map<LookupList | null, Matcher>>>();

function matcherFor({ response: { template, lookup }, context: { decisions = nobodyDecided } }: Subject, list: StatusList): Matcher {
  const ofList = matchers.get(list) ?? new WeakMap<Decisions, Map<LookupList | null, Matcher>>();
  matchers.set(list, ofList);
  const made = ofList.get(decisions) ?? new Map<LookupList | null, Matcher>();
  ofList.set(decisions, made);
  const known = made.get(lookup) ?? new Matcher({ list, knownLists: [], reference: referenceOf([{ version: template.version, list: lookup }]), decisions });
  made.set(lookup, known);
  return known;
}

/** True when the row's facility is designated in the list, false when it is not, null when no facility was found. */
export function statusOf(subject: Subject, row: SmelterRow, list: StatusList): boolean | null {
  const match = matcherFor(subject, list).match(row, ownListOf(subject.response.lookup));
  return match.facility ? designationOf(match.facility, designationSettings(subject.settings, list)) === "Yes" : null;
}

function isDesignated(subject: Subject, row: SmelterRow): boolean | null {
  const { list } = subject.context;
  return list === null ? null : statusOf(subject, row, list);
}

/** How many different designated facilities of a metal the rows stand for. */
export function designatedFacilities(subject: Subject, metal: Metal): number {
  const { list } = subject.context;
  if (list === null) return 0;
  const settings = designationSettings(subject.settings, list);
  const keys = rowsOf(subject, metal).flatMap((row) => {
    const { facility } = matcherFor(subject, list).match(row, ownListOf(subject.response.lookup));
    return facility && designationOf(facility, settings) === "Yes" ? [facility.key] : [];
  });
  return new Set(keys).size;
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
