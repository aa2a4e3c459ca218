import type { Asked, NameIndex, Named } from "./name-index";
import { isPlace } from "./places";
import { core, type Tier } from "./tier";
import { isTradeWord, tradeForm } from "./trade-words";

const mostSlips = 2;
/** Shorter words are too near to one another. */
const shortestWord = 5;
const shortestForTwo = 8;

/**
 * At most two letters wrong, missing, doubled or swapped, none of them in a word that is a word itself: Henan is not a slip for
 * Hunan. Nor the first letter of a name proper, which is seldom mistaken and where names of places differ most often.
 */
export const typingSlips: Tier = {
  how: "typing slips",
  find: (asked, names) => names.inCountry(asked).filter((named) => slipsBetween(asked, named, names) <= mostSlips),
  identifying: core,
  among: "metal",
};

function slipsBetween({ parts: asked }: Asked, { parts, facility }: Named, names: NameIndex): number {
  if (asked.core.length !== parts.core.length) return Infinity;
  let slips = 0;
  for (const [at, word] of asked.core.entries()) {
    if (word === parts.core[at]) continue;
    const [written, meant] = [asked.letters[at] ?? "", parts.letters[at] ?? ""];
    const distance = slipsInWord(written, meant);
    if (distance > mostSlips || (isKnown(written, facility, names) && !isTradeWord(tradeForm(written)))) return Infinity;
    slips += distance;
    if (slips > mostSlips) return Infinity;
  }
  return slips;
}

function isKnown(word: string, than: Named["facility"], names: NameIndex): boolean {
  return isPlace(word) || names.isWordElsewhere(word, than);
}

function slipsInWord(written: string, meant: string): number {
  const length = Math.max(written.length, meant.length);
  if (length < shortestWord || (written[0] !== meant[0] && !isTradeWord(tradeForm(meant))) || length - Math.min(written.length, meant.length) > mostSlips || /\d/.test(written + meant)) return Infinity;
  const distance = editDistance(written, meant);
  return distance === 1 || (distance === 2 && length >= shortestForTwo) ? distance : Infinity;
}

/** Letters to put in, leave out, change or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}
