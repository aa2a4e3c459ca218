import type { MatchMethod } from "../types";
import type { Asked, NameIndex, Named } from "./name-index";
import type { NameParts } from "./name-parts";

/** One way in which a name may differ from the name in a list and still be that name. Each wants the stated country to agree. */
export interface Tier {
  how: MatchMethod;
  /** The names of the metal in the stated country that differ in this way only. */
  find: (asked: Asked, names: NameIndex) => readonly Named[];
  /** The words of such a name, or of what was asked, that must stand for one company only. */
  identifying: (parts: NameParts, asked: NameParts) => readonly string[];
  /** Among whom: the less of the name is there, the wider. */
  among: "metal and country" | "metal" | "all metals";
}

export const core = (parts: NameParts) => parts.core;
