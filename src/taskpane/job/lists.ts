import { keepKnownList, knownListName, listsSheet, statusListSheet } from "../../annex";
import { headingsToChoose, readReferenceTable, readStatusTable, type HeadingsToChoose, type StatusList, type StatusTableOptions } from "../../smelters";
import { sayInEnglish, type Message } from "../../words";
import { writeResults } from "../../workbook";
import type { Desk } from "../deskModel";
import { readTableAside } from "../readAside";

export type ListRead =
  | { ok: true; lists: StatusList[]; notes: Message[] }
  /** toChoose: the headings from which a person can say which column is which. */
  | { ok: false; problem: Message; asksForDate: boolean; toChoose: HeadingsToChoose | null };

/** Reads a list from a file that the user chose. */
export async function readListFile(file: File, given: StatusTableOptions): Promise<ListRead> {
  const table = await readTableAside(file);
  if (!table.ok) return { ok: false, problem: table.problem, asksForDate: false, toChoose: null };
  const results = table.tables.map((one) => readStatusTable(one, given));
  const good = results.flatMap((result) => (result.ok ? [result] : []));
  if (good.length > 0) return { ok: true, lists: good.flatMap(({ lists }) => lists), notes: good.flatMap(({ notes }) => notes) };
  // Of several sheets the one that only lacks its date says most.
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  const undated = problems.find(({ id }) => id === "lists.noDate");
  const problem = undated ?? problems[0] ?? { id: "files.noTable" as const, slots: { name: file.name } };
  const unclear = ["lists.noColumns", "lists.noStatus", "lists.manyStatuses", "lists.noFacility", "lists.noMetal"].includes(problem.id);
  const [first] = table.tables;
  return { ok: false, problem, asksForDate: undated !== undefined, toChoose: unclear && first ? headingsToChoose(first) : null };
}

/** Keeps lists in the workbook beside those of other days; a list of the same day takes the place of the old one. */
export async function keepLists(desk: Desk, added: readonly StatusList[]): Promise<{ replaced: boolean }> {
  const days = new Set(added.map(({ asOf }) => asOf));
  const others = desk.lists.filter(({ asOf }) => !days.has(asOf));
  await writeResults([statusListSheet([...others, ...added].sort((a, b) => (a.asOf < b.asOf ? -1 : 1)))], { stale: sayInEnglish("annex.stale") });
  return { replaced: others.length < desk.lists.length };
}

/** Reads a list of known facilities from a file and keeps it on the sheet Lists, in the place of one of the same name. */
export async function keepKnownFacilities(desk: Desk, file: File): Promise<{ ok: true; name: string; n: number } | { ok: false; problem: Message }> {
  const table = await readTableAside(file);
  if (!table.ok) return table;
  const results = table.tables.map((one) => readReferenceTable(one));
  const entries = results.flatMap((result) => (result.ok ? result.entries : []));
  const [problem] = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  if (entries.length === 0) return { ok: false, problem: problem ?? { id: "files.noTable", slots: { name: file.name } } };
  const name = knownListName(file.name.replace(/\.[^.]+$/, ""));
  await writeResults([listsSheet(keepKnownList(desk.parts.keptLists, name, entries))], { stale: sayInEnglish("annex.stale") });
  return { ok: true, name, n: new Set(entries.map(({ metal, standardName, country }) => JSON.stringify([metal, standardName, country]))).size };
}
