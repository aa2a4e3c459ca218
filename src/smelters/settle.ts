import type { Message } from "../words";
import { countryCode, sameCountry } from "./countries";
import { lettersAndDigits, nameKeys } from "./names";
import type { StatusEntry } from "./types";

export type DatedEntry = StatusEntry & { asOf: string; source: string };

/** Names are one where capitals and white space are all that differs. Punctuation tells real neighbours apart (HC Starck, H.C. Starck). */
const fold = nameKeys[2].keyOf;

/** One line for each facility; lines that contradict each other leave it without designation. Unknown words are told. */
export function settle(entries: readonly DatedEntry[]): { kept: DatedEntry[]; notes: Message[] } {
  const kept = new Map<string, DatedEntry>();
  const notes: Message[] = [];
  let repeated = 0;
  for (const entry of entries) {
    const key = JSON.stringify([entry.asOf, entry.metal, fold(entry.facility), countryCode(entry.location) ?? fold(entry.location), entry.id]);
    const first = kept.get(key);
    if (!first) {
      kept.set(key, { ...entry });
      continue;
    }
    if (first.statusClass === entry.statusClass) repeated++;
    else notes.push(undesignate(first, entry));
  }
  notes.push(...almostRepeated([...kept.values()]));
  const unknown = [...kept.values()].filter(({ statusClass }) => statusClass === "unknown");
  if (unknown.length > 0) {
    const words = [...new Set(unknown.map(({ status }) => `“${status}”`))].sort().join(", ");
    notes.push({ id: "lists.unknownWords", slots: { n: unknown.length, words } });
  }
  if (repeated > 0) notes.push({ id: "lists.repeated", slots: { n: repeated } });
  return { kept: [...kept.values()], notes };
}

function undesignate(entry: DatedEntry, other: DatedEntry): Message {
  const note: Message = { id: "lists.conflict", slots: { facility: entry.facility || entry.id, metal: entry.metal, first: entry.status, second: other.status, row: other.row } };
  // The word goes with it, so that a list that is written into a workbook and read back does not become a Yes.
  entry.status = `${entry.status} / ${other.status}`;
  entry.statusClass = "notDesignated";
  return note;
}

/** Lines that may be of one facility though one says less stay apart, but one that contradicts the other takes its designation away. */
function almostRepeated(entries: readonly DatedEntry[]): Message[] {
  const alike = new Map<string, DatedEntry[]>();
  for (const entry of entries) {
    const name = lettersAndDigits(entry.facility);
    if (name === "") continue;
    const key = JSON.stringify([entry.asOf, entry.metal, name]);
    alike.set(key, [...(alike.get(key) ?? []), entry]);
  }
  return [...alike.values()].flatMap((group) => {
    // As they were read: a line that has lost its designation to another is no reason of its own.
    const read = group.map((entry) => ({ ...entry }));
    return group.flatMap((entry, at) => {
      const against = mayBeYes(entry) ? read.find((other, index) => index !== at && other.statusClass !== entry.statusClass && mayBeOne(entry, other)) : undefined;
      return against ? [undesignate(entry, against)] : [];
    });
  });
}

function mayBeYes({ statusClass }: DatedEntry): boolean {
  return statusClass === "designated" || statusClass === "crossRecognised";
}

function mayBeOne(one: DatedEntry, other: DatedEntry): boolean {
  if (sameCountry(one.location, other.location) === "different") return false;
  if (one.id !== "" && other.id !== "") return one.id === other.id;
  return fold(one.facility) === fold(other.facility);
}
