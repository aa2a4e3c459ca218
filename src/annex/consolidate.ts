import { allAtOnce } from "../review";
import { designationOf, listInForce, Matcher, ownListOf, referenceOf, type Decisions, type DesignationSettings, type Facility, type ReferenceEntry, type StatusList } from "../smelters";
import type { Response } from "../template";
import type { Message } from "../words";
import { compareNames } from "./collation";
import { settleDeclarations, supplierKey, supplierName, type Declarations } from "./declarations";
import type { Determination, Filer } from "./determination";
import { figuresOf, type Figures } from "./figures";
import { reasonInWords, type ListedRow } from "./listed";
import { merged, mergeProposals, type MergeProposal } from "./merges";
import { openNames, type OpenName } from "./open-names";
import { provincesOf } from "./provinces";
import { originsOf, type Origin } from "./origins";
import type { AnnexRow, LeftOutRow } from "./tables";

export interface ConsolidateInput {
  responses: readonly Response[];
  lists: readonly StatusList[];
  /** The day asked about, ISO 8601; null: the day of the newest list. */
  asOf: string | null;
  reference: readonly ReferenceEntry[];
  settings: DesignationSettings;
  reportingYear?: number | null;
  suppliersAsked?: number | null;
  /** Who files the report; absent: no smaller company, without an audit. */
  filer?: Filer;
  /** What people decided about names. */
  decisions?: Decisions;
}

export interface Annex {
  /** null only when there is no list at all. */
  asOf: string | null;
  /** The list in force; null when all are later than the day. */
  list: { asOf: string; source: string } | null;
  rows: AnnexRow[];
  leftOut: LeftOutRow[];
  /** Names that a person has to decide about, each once. */
  open: OpenName[];
  /** Lines that may be one facility. */
  proposals: MergeProposal[];
  /** Countries of origin of what entered the annex, for Annex II. */
  origins: string[];
  /** The same with metals and suppliers, and who says recycled or scrap. */
  originLines: Origin[];
  /** Every row of every list, with what it stands for; by supplier, sheet and row. */
  listed: readonly ListedRow[];
  figures: Figures;
  /** What the report may say by these figures. */
  determination: Determination;
  replaced: Declarations["replaced"];
  notes: Message[];
}

/** Rolls all suppliers up: a facility enters once, with everyone who lists it. The same whatever the order of the responses. */
export function consolidate(input: ConsolidateInput): Annex {
  return allAtOnce(consolidateInSteps(input));
}

/** So many rows of suppliers' lists between two rests. */
const rowsInStep = 200;

/** The same in steps of a few milliseconds each, for a caller that has to stay free between them. */
export function* consolidateInSteps(input: ConsolidateInput): Generator<undefined, Annex> {
  const newest = input.lists.reduce<string | null>((latest, { asOf }) => (latest !== null && latest >= asOf ? latest : asOf), null);
  const asOf = input.asOf ?? newest;
  const list = asOf === null ? null : listInForce(input.lists, asOf);
  const { current, replaced } = settleDeclarations(input.responses);
  const templatesOwn = referenceOf(current.map(({ template, lookup }) => ({ version: template.version, list: lookup })));
  const matcher = new Matcher({ list, knownLists: input.lists, reference: [...templatesOwn, ...input.reference], decisions: input.decisions });
  const names = namesOf(current);
  yield;
  const listed: ListedRow[] = [];
  for (const response of current) {
    const supplier = names.get(supplierKey(response)) ?? supplierName(response);
    const own = ownListOf(response.lookup);
    for (const row of response.smelters) {
      listed.push({ supplier, row, match: matcher.match(row, own) });
      if (listed.length % rowsInStep === 0) yield;
    }
  }
  yield;

  const decisions: Decisions = input.decisions ?? new Map();
  const unmerged = annexRows(listed, input.settings);
  yield;
  const rows = merged(unmerged, decisions);
  yield;
  const origins = originsOf(listed.filter(({ match }) => match.facility !== null));
  yield;
  const open = openNames(listed, input.settings);
  yield;
  const leftOut = leftOutRows(listed);
  yield;
  const sorted = [...listed].sort((a, b) => compareNames(a.supplier, b.supplier) || (a.row.sheet < b.row.sheet ? -1 : a.row.sheet > b.row.sheet ? 1 : a.row.row - b.row.row));
  yield;
  return {
    asOf,
    list: list && { asOf: list.asOf, source: list.source },
    rows,
    leftOut,
    open,
    proposals: mergeProposals(unmerged, list, matcher.sharedIds(), decisions),
    origins: origins.flatMap(({ country }) => country ?? []),
    originLines: origins,
    listed: sorted,
    ...figuresOf({
      filer: input.filer,
      responses: current,
      rows,
      unknownRows: new Set(listed.filter(({ match }) => match.facility === null).map(({ row }) => row)),
      suppliersAsked: input.suppliersAsked ?? null,
      reportingYear: input.reportingYear ?? null,
    }),
    replaced,
    notes: notesOf(asOf, list, input.reportingYear ?? null),
  };
}

/** One spelling for each supplier, whichever file comes first. */
function namesOf(responses: readonly Response[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const response of responses) {
    const [key, name] = [supplierKey(response), supplierName(response)];
    const before = names.get(key);
    if (before === undefined || name < before) names.set(key, name);
  }
  return names;
}

function annexRows(listed: readonly ListedRow[], settings: DesignationSettings): AnnexRow[] {
  const facilities = new Map<string, { facility: Facility; listed: ListedRow[] }>();
  for (const entry of listed) {
    const { facility } = entry.match;
    if (!facility) continue;
    const found = facilities.get(facility.key) ?? { facility, listed: [] };
    facilities.set(facility.key, found);
    found.listed.push(entry);
  }
  return [...facilities.values()]
    .map(({ facility, listed: by }): AnnexRow => ({
      metal: facility.metal,
      facility: facility.name,
      location: facility.location,
      designation: designationOf(facility, settings),
      id: facility.id,
      suppliers: [...new Set(by.map(({ supplier }) => supplier))].sort(compareNames),
      provinces: provincesOf(by.map(({ row }) => row.state)),
      evidence: by
        .map(({ supplier, row, match }): AnnexRow["evidence"][number] => ({ supplier, sheet: row.sheet, row: row.row, name: row.name, how: match.facility ? match.how : "", of: row }))
        .sort((a, b) => compareNames(a.supplier, b.supplier) || (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row)),
    }))
    .sort((a, b) => compareNames(a.metal, b.metal) || compareNames(a.facility, b.facility) || compareNames(a.location, b.location) || (a.id < b.id ? -1 : 1));
}

function leftOutRows(listed: readonly ListedRow[]): LeftOutRow[] {
  return listed
    .flatMap(({ supplier, row, match }): LeftOutRow[] =>
      match.facility ? [] : [{ supplier, sheet: row.sheet, row: row.row, metal: row.metalText, name: row.name || row.lookup || row.id, reason: { id: reasonInWords(match.reason), slots: {} } }],
    )
    .sort((a, b) => compareNames(a.supplier, b.supplier) || (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row));
}

function notesOf(asOf: string | null, list: StatusList | null, reportingYear: number | null): Message[] {
  if (asOf === null) return [{ id: "annex.noList", slots: {} }];
  if (list === null) return [{ id: "annex.noListInForce", slots: { date: asOf } }];
  return reportingYear !== null && list.asOf < `${reportingYear}-12-31` ? [{ id: "annex.listBeforeYearEnd", slots: { date: list.asOf, year: reportingYear } }] : [];
}
