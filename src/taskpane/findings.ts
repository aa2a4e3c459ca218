import type { Finding, FindingClass, Severity } from "../review";
import type { Metal } from "../template";
import { sentence } from "../words";
import type { Supplier } from "./job";

export interface FindingFilter {
  class: FindingClass | null;
  severity: Severity | null;
  /** Empty: all metals, and what is about none. */
  metals: readonly Metal[];
  search: string;
}

export const everything: FindingFilter = { class: null, severity: null, metals: [], search: "" };

export interface SupplierFindings {
  supplier: Supplier;
  findings: Finding[];
}

const classes: readonly FindingClass[] = ["completeness", "consistency", "reasonableness"];

/** By supplier, then by class, in the order of the review; suppliers without a finding that matches are left out. */
export function groupFindings(suppliers: readonly Supplier[], filter: FindingFilter): SupplierFindings[] {
  const wanted = filter.search.trim().toLowerCase();
  const matches = (supplier: Supplier, finding: Finding) =>
    (filter.class === null || finding.class === filter.class) &&
    (filter.severity === null || finding.severity === filter.severity) &&
    (filter.metals.length === 0 || (finding.metal !== undefined && filter.metals.includes(finding.metal))) &&
    (wanted === "" || [supplier.name, finding.rule, placeOf(finding), sentence(finding.message)].some((text) => text.toLowerCase().includes(wanted)));
  return suppliers
    .map((supplier) => ({
      supplier,
      findings: classes.flatMap((one) => supplier.review.findings.filter((finding) => finding.class === one && matches(supplier, finding))),
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** Of so many findings the first: a long list is drawn piece by piece. */
export function firstOf(groups: readonly SupplierFindings[], count: number): SupplierFindings[] {
  let left = count;
  return groups.flatMap(({ supplier, findings }) => {
    const shown = findings.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? [{ supplier, findings: shown }] : [];
  });
}

export function countOf(groups: readonly SupplierFindings[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

export function placeOf({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  return `${sheet}!${cell}`;
}
