import type { StatusClass } from "./types";

/**
 * What the words of status lists mean (smelters.md, 6). The first pattern that fits decides, so denials stand before what they
 * deny: "non-conformant" holds "conformant". A word that none of them knows is unknown, and unknown is never a Yes.
 */
const words: readonly [RegExp, StatusClass][] = [
  [/^(?:no|n|none|not)\b|\bnon\b|\bnot\b|\bnever\b|\bun\w+/, "notDesignated"],
  [/\bactive\b|\bprogress\w*|\bin process\b|\bre ?(?:audit|assess\w*)|\bcorrective\b|\beligible\b|\bpending\b|\bscheduled\b|\bcommitted\b|\boutreach\b|\bunable\b/, "notDesignated"],
  [/\bremoved\b|\bexpired\b|\bsuspended\b|\bwithdrawn\b|\bformer(?:ly)?\b|\bceased\b|\bclosed\b|\bidentified\b|\blook ?up\b|\bhigh risk\b|\bdue diligence\b|\bdelisted\b|\brevoked\b/, "notDesignated"],
  [/\bcross recogni[sz]ed\b|\brecogni[sz]ed\b|\blbma\b|\brjc\b|\bresponsible gold\b/, "crossRecognised"],
  [/^(?:yes|y|designated)$|^(?:(?:rmap|rmi|cfsi|cfsp|cfs) )?(?:compliant|conformant|designated)$|^conflict free$/, "designated"],
];

/** A blank cell, or the dash that people write instead. */
const blank = /^[\s\p{Pd}]*$/u;

/**
 * What stands beside a word without casting doubt on it: a tick, and marks that point to a footnote. Stars and daggers are
 * punctuation, which never does, but for the marks below. Any other symbol may turn the word round: "≠ Yes", "✗ Conformant".
 */
const harmless = /[✓✔☑✅^`°´¨®©★☆+]/gu;
const doubts = /[?¿؟⸮‽!¡]|\p{S}/u;
/** Strokes that are drawn through the letter before them. */
const struckOut = /[\u0334-\u0338\u20d2\u20d3\u20e0\u20e5\u20e6\u20eb]/;

export function statusClassOf(status: string): StatusClass {
  const parts = new Set(status.split(/(?:^|\s)\/(?:\s|$)/).map(classOf));
  // Two lines that contradict each other are kept as "Conformant / Removed".
  return parts.size > 1 ? "notDesignated" : classOf(status);
}

function classOf(status: string): StatusClass {
  if (blank.test(status)) return "notDesignated";
  const written = status.normalize("NFKC").replace(harmless, "");
  if (doubts.test(written) || struckOut.test(written)) return "unknown";
  const text = written
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? "unknown";
}
