/** Dates and places that say something else, whatever stands beside them. */
export const otherMatters = /\b(?:assessment|audit|next|last|expir\w*|valid|mine|source country|street|city|state|province|contact)\b/;

/** What may be a status: "Smelter Status", but "Non-conformance" and "Status comments" too. */
const aboutStatus = /\bstatus\b|\bdesignat|conform|complian|^conflict free$/;

/**
 * The words that a heading of the status is made of. One with any other word says something else, or nobody knows what: previous,
 * claimed, expected, operational, non-, not, revoked, the date of it, another scheme's, and all that no list of such words would hold.
 */
const ownWords = new Set(
  (
    "status designation designated conformant conformance compliant compliance conflict free drc 3tg smelter smelters refiner refiners refinery refineries facility " +
    "rmap rmi cfsi cfsp cfs rba eicc gesi responsible minerals mineral metal sourcing assurance initiative process program programme protocol " +
    "current present latest new now updated actual final effective list listed published public report reported overall year cy fy as of at on in for per by to the and or " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" "),
);
const number = /^\d+(?:st|nd|rd|th)?$/;

/** Plainly the status, or the audit programme's own; of several columns one that is called so goes before the others. */
const exactly = [
  /^(?:(?:current|present|latest|new|updated|actual|final) )?(?:status|designation|designated|conflict free(?: status| designation)?)$/,
  /^(?!.*\b(?:19|20)\d\d\b).*\b(?:rmap|rmi|cfsi|cfsp|program|programme|assurance process)\b/,
];

/** "unclear": it speaks of a status, and what it says of it is not known. */
export type StatusHeading = { kind: "status"; rank: number } | { kind: "unclear" };

/** @param words a heading, folded. null where it does not speak of a status at all. */
export function statusHeading(words: string): StatusHeading | null {
  if (!aboutStatus.test(words)) return null;
  if (!words.split(" ").every((word) => ownWords.has(word) || number.test(word))) return { kind: "unclear" };
  return { kind: "status", rank: exactly.some((pattern) => pattern.test(words)) ? 0 : 1 };
}
