import type { Finding, FindingClass, Severity } from "../review";
import type { Metal } from "../template";
import { sentence } from "../words";
import type { Findings } from "./deskModel";

export interface FindingFilter {
  class: FindingClass | null;
  severity: Severity | null;
  /** Name of a sheet of the workbook. */
  sheet: string | null;
  /** Empty: all metals, and what is about none. */
  metals: readonly Metal[];
  search: string;
}

export const everything: FindingFilter = { class: null, severity: null, sheet: null, metals: [], search: "" };

/** A part of what was found about one supplier. */
export type FindingGroup = Pick<Findings, "key" | "name" | "findings" | "keyOf">;

const classes: readonly FindingClass[] = ["completeness", "consistency", "reasonableness"];

/** By supplier, then by class, in the order of the review; suppliers without a finding that matches are left out. */
export function groupFindings(all: readonly FindingGroup[], filter: FindingFilter): FindingGroup[] {
  const wanted = filter.search.trim().toLowerCase();
  const matches = (name: string, finding: Finding) =>
    (filter.class === null || finding.class === filter.class) &&
    (filter.severity === null || finding.severity === filter.severity) &&
    (filter.sheet === null || finding.sheet === filter.sheet) &&
    (filter.metals.length === 0 || (finding.metal !== undefined && filter.metals.includes(finding.metal))) &&
    (wanted === "" || [name, finding.rule, placeOf(finding), sentence(finding.message)].some((text) => text.toLowerCase().includes(wanted)));
  return all
    .map(({ key, name, findings, keyOf }) => ({ key, name, keyOf, findings: classes.flatMap((one) => findings.filter((finding) => finding.class === one && matches(name, finding))) }))
    .filter(({ findings }) => findings.length > 0);
}

/** Of so many findings the first: a long list is drawn piece by piece. */
export function firstOf(groups: readonly FindingGroup[], count: number): FindingGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const shown = group.findings.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? [{ ...group, findings: shown }] : [];
  });
}

export function countOf(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** The sheets that some finding is on, in the order in which they come. */
export function sheetsIn(groups: readonly FindingGroup[]): string[] {
  return [...new Set(groups.flatMap(({ findings }) => findings.map(({ sheet }) => sheet)))];
}

export function placeOf({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}
