import { partsOf } from "./name-parts";
import type { Named } from "./name-index";

export function sorted(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

/** True when one has all the words of the other. */
export function oneHoldsOther(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** Whether it is the name by which the list itself calls the facility, not an alias. */
export function isOwnName({ facility, parts }: Named): boolean {
  return partsOf(facility.name, null).core.join(" ") === parts.core.join(" ");
}
