import type { LookupList, Metal } from "../../template";
import type { Finding } from "../finding";
import type { Declared } from "./declared";

/** A finding with the declaration, by its place among those given, that it is about. */
export interface AcrossFinding {
  declaration: number;
  finding: Finding;
}

/** What is known beside the declarations: the look-up lists that came with templates, each with the version that brought it. */
export interface AcrossContext {
  lookups: readonly { version: string; list: LookupList }[];
}

/** A rule that judges declarations by each other. What it says is the same whatever their order. */
export interface AcrossRule {
  id: string;
  class: Finding["class"];
  severity: Finding["severity"];
  /** True for a rule that runs only where the team's settings turn it on. */
  optional?: boolean;
  check(declared: readonly Declared[], context: AcrossContext): (Pick<Finding, "sheet" | "cell" | "message"> & { declaration: number; metal?: Metal })[];
}
