import type { StatusList } from "../../src/smelters";
import { readDesk } from "../../src/taskpane/job/read";
import { completeTemplate, type TemplateDescription } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";

/** What is silent about its progress, and never cancelled. */
export const silent = () => undefined;
export const never = new AbortController().signal;
export const day = "2015-05-01";
export const readTeam = () => readDesk({ today: day, asOf: null }, silent);

/** A supplier's file of version 3.01 with four smelters, one a metal. */
export async function fileOf(companyName: string, changes: Partial<TemplateDescription> = {}): Promise<File> {
  const base = completeTemplate("3.01", changes);
  return new File([new Uint8Array(await buildTemplate({ ...base, company: { ...base.company, companyName } }))], `${companyName}.xlsx`);
}

/** A list that designates so many of those smelters. */
export const listOf = (facilities: number, asOf = "2014-03-18"): StatusList => ({
  asOf,
  source: "team",
  entries: (["Gold", "Tin", "Tantalum", "Tungsten"] as const).slice(0, facilities).map((metal, index) => ({ metal, facility: `${metal} Works Exampleton`, location: "Germany", id: "", status: "Compliant", statusClass: "designated", row: index + 2 })),
});
