import { keepKnownList, knownListName, listsSheet, statusListSheet, statusTablesIn } from "../../annex";
import { headingsToChoose, readReferenceTables, readStatusTables, type HeadingsToChoose, type StatusFileOptions, type StatusList } from "../../smelters";
import { sayInEnglish, type Message } from "../../words";
import { writeResults } from "../../workbook";
import type { Desk } from "../deskModel";
import { today } from "../format";
import { readTableAside } from "../readAside";
import { openStore } from "../store";

export type ListRead =
  | { ok: true; lists: StatusList[]; notes: Message[] }
  /** toChoose: the table, by its name, and the headings from which a person can say which of its columns is which. */
  | { ok: false; problem: Message; asksForDate: boolean; toChoose: (HeadingsToChoose & { table: string }) | null };

/** What a person can mend by saying which column is which. */
const unclear: readonly Message["id"][] = ["lists.noColumns", "lists.noStatus", "lists.manyStatuses", "lists.noFacility", "lists.noMetal"];

/** Reads a list from a file that the user chose. */
export async function readListFile(file: File, given: StatusFileOptions): Promise<ListRead> {
  const read = await readTableAside(file);
  if (!read.ok) return { ok: false, problem: read.problem, asksForDate: false, toChoose: null };
  const result = readStatusTables(statusTablesIn(read.tables), { source: file.name, ...given });
  const future = result.ok ? result.lists.find(({ asOf }) => asOf > today()) : undefined;
  if (future) return { ok: false, problem: { id: "lists.future", slots: { name: file.name, date: future.asOf } }, asksForDate: false, toChoose: null };
  if (result.ok) return result;
  const { problem, table } = result;
  const headings = table && unclear.includes(problem.id) ? headingsToChoose(table) : null;
  return { ok: false, problem, asksForDate: problem.id === "lists.noDate", toChoose: table && headings && { ...headings, table: table.name } };
}

/**
 * Keeps lists in the workbook beside those of other days, in this browser where the workbook is locked; a list of the same day takes the
 * place of the old one.
 *
 * @returns here: only for a locked workbook, and whether it lasts longer than the pane
 */
export async function keepLists(desk: Desk, added: readonly StatusList[]): Promise<{ replaced: boolean; here?: { lasts: boolean } }> {
  const days = new Set(added.map(({ asOf }) => asOf));
  const others = desk.lists.filter(({ asOf }) => !days.has(asOf));
  const replaced = others.length < desk.lists.length;
  if (desk.structureLocked && desk.parts.open.tables.statusList === null) {
    const store = await openStore("lists");
    for (const list of added) await store.put(list.asOf, { note: JSON.stringify(list), day: today() });
    return { replaced, here: { lasts: store.lasts } };
  }
  await writeResults([statusListSheet([...others, ...added].sort((a, b) => (a.asOf < b.asOf ? -1 : 1)))], { stale: sayInEnglish("annex.stale") });
  return { replaced };
}

/** Reads a list of known facilities from a file and keeps it on the sheet Lists, in the place of one of the same name. */
export async function keepKnownFacilities(desk: Desk, file: File): Promise<{ ok: true; name: string; n: number } | { ok: false; problem: Message }> {
  const table = await readTableAside(file);
  if (!table.ok) return table;
  const read = readReferenceTables(table.tables);
  if (!read.ok) return read;
  const { entries } = read;
  const name = knownListName(file.name.replace(/\.[^.]+$/, ""));
  await writeResults([listsSheet(keepKnownList(desk.parts.keptLists, name, entries))], { stale: sayInEnglish("annex.stale") });
  return { ok: true, name, n: new Set(entries.map(({ metal, standardName, country }) => JSON.stringify([metal, standardName, country]))).size };
}
