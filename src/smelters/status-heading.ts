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
    "status designation designated conformant conformance compliant compliance conflict free drc 3tg smelter smelters refiner refiners refinery refineries facility facilities " +
    "rmap rmi cfsi cfsp cfs rba eicc gesi responsible minerals mineral metal sourcing assurance initiative program programme protocol " +
    "is are certified validated verified current present latest new now updated actual final effective list listed published public report reported website database overall year cy fy as of at on in for per by to the and or " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" "),
);
const number = /^\d+(?:st|nd|rd|th)?$/;

/** Plainly the status, or the audit programme's own; of several columns one that is called so goes before the others. */
const exactly = [
  /^(?:(?:current|present|latest|new|updated|actual|final) )?(?:status|designation|designated|conflict free(?: status| designation)?)$/,
  /^(?!.*\b(?:19|20)\d\d\b).*\b(?:rmap|rmi|cfsi|cfsp|cfs|program|programme|assurance process)\b/,
];

/** What is known to be another matter: a sheet that tells no more than this is no status list. */
const another = /\b(?:previous|prior|old|former|formerly|earlier|past|histor\w*|original|initial|claim\w*|self|declared|expect\w*|target\w*|plan|planned|propos\w*|forecast\w*|operation\w*|operating|production|member\w*|supplier|customer|lbma|rjc|iso|rohs|reach|legal|tax|export|import|comments?|notes?|remarks?|dates?|documents?|response|outreach)\b/;

/** "other": it speaks of a status, but of another one. "unclear": what it says of the status is not known; it may deny it. */
export type StatusHeading = { kind: "status"; rank: number } | { kind: "other" | "unclear" };

/** @param words a heading, folded. null where it does not speak of a status at all. */
export function statusHeading(words: string): StatusHeading | null {
  if (!aboutStatus.test(words)) return null;
  if (otherMatters.test(words) || another.test(words)) return { kind: "other" };
  // "In process" is what no conformant smelter is; the programme's own name is no process.
  if (!words.replace(/\bassurance process\b/g, "assurance").split(" ").every((word) => ownWords.has(word) || number.test(word))) return { kind: "unclear" };
  return { kind: "status", rank: exactly.some((pattern) => pattern.test(words)) ? 0 : 1 };
}
