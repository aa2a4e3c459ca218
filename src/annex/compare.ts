import { Matcher, readStatusTable, type ListTable, type ReferenceEntry } from "../smelters";
import type { Metal } from "../template";
import { sayInEnglish, type Message } from "../words";
import { compareNames } from "./collation";
import type { AnnexRow } from "./tables";

/** A line of an annex that was published or built before. */
export interface OldLine {
  metal: Metal;
  facility: string;
  location: string;
  designation: "Yes" | "No";
  id: string;
}

/** What is different between an annex before and one now; each change with the suppliers that list the facility now. */
export interface Comparison {
  added: AnnexRow[];
  dropped: OldLine[];
  renamed: { before: OldLine; now: AnnexRow }[];
  gained: AnnexRow[];
  lost: AnnexRow[];
  same: number;
}

/** Any day: the comparison does not look at it. */
const someDay = "2000-01-01";

/** Reads an annex as a sheet or a file has it: the desk's own, or a table copied from a filing. */
export function readOldAnnex(table: ListTable): { ok: true; lines: OldLine[] } | { ok: false; problem: Message } {
  const read = readStatusTable(table, { asOf: someDay });
  if (!read.ok) return read;
  // Several dates in one table are one annex here.
  const entries = read.lists.flatMap((list) => list.entries).filter(({ status }) => status !== sayInEnglish("annex.gone"));
  return { ok: true, lines: entries.map(({ metal, facility, location, id, statusClass }) => ({ metal, facility, location, id, designation: statusClass === "designated" ? "Yes" : "No" })) };
}

/**
 * Compares line by line: the same metal, name and place is the same facility; else the same id of the metal; else what the name rules
 * find for certain is one that was renamed. Nothing is paired on likeness alone.
 */
export function compareAnnexes(before: readonly OldLine[], now: readonly AnnexRow[]): Comparison {
  const open = new Set(now);
  const pairs: { line: OldLine; row: AnnexRow }[] = [];
  const pair = (line: OldLine, row: AnnexRow) => {
    open.delete(row);
    pairs.push({ line, row });
  };
  const place = ({ metal, facility, location }: Pick<OldLine, "metal" | "facility" | "location">) => JSON.stringify([metal, facility.trim(), location.trim()]);
  const byPlace = new Map(now.map((row) => [place(row), row]));
  let left = before.filter((line) => {
    const row = byPlace.get(place(line));
    if (!row || !open.has(row)) return true;
    pair(line, row);
    return false;
  });
  left = left.filter((line) => {
    const [row, ...more] = line.id === "" ? [] : [...open].filter(({ metal, id }) => metal === line.metal && id === line.id);
    if (!row || more.length > 0) return true;
    pair(line, row);
    return false;
  });
  if (left.length > 0 && open.size > 0) left = left.filter((line) => !pairedByName(line, open, pair));
  const order = (a: { metal: string; facility: string; location: string }, b: { metal: string; facility: string; location: string }) => compareNames(a.metal, b.metal) || compareNames(a.facility, b.facility) || compareNames(a.location, b.location);
  const changed = (to: "Yes" | "No") => pairs.filter(({ line, row }) => row.designation === to && line.designation !== to).map(({ row }) => row).sort(order);
  const renamed = pairs.filter(({ line, row }) => line.facility.trim() !== row.facility.trim()).map(({ line, row }) => ({ before: line, now: row })).sort((a, b) => order(a.now, b.now));
  return { added: [...open].sort(order), dropped: [...left].sort(order), renamed, gained: changed("Yes"), lost: changed("No"), same: pairs.filter(({ line, row }) => line.facility.trim() === row.facility.trim() && line.designation === row.designation).length };
}

function pairedByName(line: OldLine, open: ReadonlySet<AnnexRow>, pair: (line: OldLine, row: AnnexRow) => void): boolean {
  const rows = [...open].filter(({ metal }) => metal === line.metal);
  const reference = rows.map(({ metal, facility, location, id }): ReferenceEntry => ({ metal, alias: facility, standardName: facility, country: location, id, oldId: "" }));
  const { facility } = new Matcher({ list: null, knownLists: [], reference }).match({ metal: line.metal, name: line.facility, nameText: line.facility, lookup: "", country: line.location, id: "" });
  const row = facility && rows.find((one) => one.facility === facility.name && one.id === facility.id);
  if (!row) return false;
  pair(line, row);
  return true;
}
