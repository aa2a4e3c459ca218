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
export type FindingGroup = Pick<Findings, "key" | "shown" | "findings" | "keyOf">;

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
    .map(({ key, shown, findings, keyOf }) => ({ key, shown, keyOf, findings: classes.flatMap((one) => findings.filter((finding) => finding.class === one && matches(shown, finding))) }))
    .filter(({ findings }) => findings.length > 0);
}

/** One line of the list: a supplier, a class of its findings, or a finding with its place among all. */
export type ListLine = { key: string } & ({ kind: "supplier"; name: string; count: number } | { kind: "class"; name: FindingClass } | { kind: "finding"; finding: Finding; findingKey: string; index: number });

/** The list as it is drawn, line by line: each supplier's name, then its classes, each with its findings. */
export function linesIn(groups: readonly FindingGroup[]): ListLine[] {
  const lines: ListLine[] = [];
  let index = 0;
  for (const { key, shown, findings, keyOf } of groups) {
    lines.push({ kind: "supplier", key: `supplier ${key}`, name: shown, count: findings.length });
    let before: FindingClass | null = null;
    for (const finding of findings) {
      if (finding.class !== before) lines.push({ kind: "class", key: `class ${key} ${finding.class}`, name: finding.class });
      before = finding.class;
      const findingKey = keyOf.get(finding) ?? "";
      lines.push({ kind: "finding", key: `${key} ${findingKey || index}`, finding, findingKey, index: index++ });
    }
  }
  return lines;
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
