import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Finding } from "./finding";

/** Slots that say where something stands; the rest are the facts. */
const places = new Set(["row", "rows", "first", "cell"]);
const length = 12;

/**
 * A short text for each finding of one supplier that stays the same while the facts do: rows of the smelter list may move, and what
 * was said of the finding goes along; another answer is another finding. Of findings that nothing else tells apart the place in their order does.
 */
export function findingKeys(supplier: string, declaration: string, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, sheet, cell, metal, message }) => {
    const facts = Object.entries(message.slots).filter(([name]) => !places.has(name)).sort(([one], [other]) => (one < other ? -1 : 1));
    const place = sheet === declaration ? cell : (/^[A-Z]+/.exec(cell)?.[0] ?? "");
    const text = JSON.stringify([supplier, rule, sheet, place, metal ?? "", message.id, facts]);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return bytesToHex(sha256(utf8ToBytes(`${text}${before}`))).slice(0, length);
  });
}
