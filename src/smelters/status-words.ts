import type { StatusClass } from "./types";

/**
 * What the words of status lists mean (smelters.md, 6). The first pattern that fits decides, so denials stand before what they
 * deny: "non-conformant" holds "conformant". A word that none of them knows is unknown, and unknown is never a Yes.
 */
const words: readonly [RegExp, StatusClass][] = [
  [/^$|^(?:no|n|none|not)\b|\bnon\b|\bnot\b|\bnever\b|\bun\w+/, "notDesignated"],
  [/\bactive\b|\bprogress\w*|\bin process\b|\bre ?(?:audit|assess\w*)|\bcorrective\b|\beligible\b|\bpending\b|\bscheduled\b|\bcommitted\b|\boutreach\b|\bunable\b/, "notDesignated"],
  [/\bremoved\b|\bexpired\b|\bsuspended\b|\bwithdrawn\b|\bformer(?:ly)?\b|\bceased\b|\bclosed\b|\bidentified\b|\blook ?up\b|\bhigh risk\b|\bdue diligence\b|\bdelisted\b|\brevoked\b/, "notDesignated"],
  [/\bcross recogni[sz]ed\b|\brecogni[sz]ed\b|\blbma\b|\brjc\b|\bresponsible gold\b/, "crossRecognised"],
  [/^(?:yes|y|designated)$|^(?:(?:rmap|rmi|cfsi|cfsp|cfs) )?(?:compliant|conformant|designated)$|^conflict free$/, "designated"],
];

export function statusClassOf(status: string): StatusClass {
  const text = status
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? "unknown";
}
