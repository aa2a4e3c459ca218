import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { statusTablesIn } from "../annex";
import { readTable, readWorkbook, type FileResult, type Table } from "../files";
import { readReferenceTables, readStatusTables, type ReferenceEntry, type StatusList } from "../smelters";
import { sentenceInEnglish, type EnglishId, type Message } from "../words";

/** An input that the whole call needs and that cannot be read: status 1, nothing on standard output. */
export class UnreadableInput extends Error {
  constructor(readonly said: Message<EnglishId>) {
    super(sentenceInEnglish(said));
  }
}

const workbookName = /\.(?:xlsx|xlsm|xlsb|xls)$/i;

/** The files that the arguments name: a folder stands for the workbooks in it, by name; Excel's lock files are none. */
export async function filesIn(places: readonly string[]): Promise<(string | { name: string; problem: Message<EnglishId> })[]> {
  const found = await Promise.all(
    places.map(async (place) => {
      try {
        if (!(await stat(place)).isDirectory()) return [place];
        const names = (await readdir(place, { recursive: true })).filter(isForReading).sort();
        return names.length > 0 ? names.map((name) => path.join(place, name)) : [{ name: place, problem: { id: "desk.emptyFolder" as const, slots: { name: place } } }];
      } catch {
        return [{ name: place, problem: { id: "desk.notFound" as const, slots: { name: place } } }];
      }
    }),
  );
  return found.flat();
}

/** A workbook, in the folder or one below it, that is neither hidden nor the mark of one that is open in Excel. */
function isForReading(name: string): boolean {
  return workbookName.test(name) && !path.basename(name).startsWith("~$") && !name.split(path.sep).some((part) => part.startsWith("."));
}

export async function workbookAt(file: string): Promise<FileResult | { ok: false; problem: Message<EnglishId> }> {
  try {
    return await readWorkbook(await readFile(file), path.basename(file), { lookups: true });
  } catch {
    return { ok: false, problem: { id: "desk.notFound", slots: { name: file } } };
  }
}

/** Every status list in a file. @throws UnreadableInput with the reason, also where only one of several cannot be read. */
export async function statusListsAt(file: string, asOf: string | null): Promise<{ lists: StatusList[]; notes: Message<EnglishId>[] }> {
  const read = readStatusTables(statusTablesIn(await tablesAt(file)), { asOf: asOf ?? undefined, source: path.basename(file) });
  if (!read.ok) throw new UnreadableInput(read.problem);
  return { lists: read.lists, notes: read.notes };
}

/** @throws UnreadableInput with the reason. */
export async function referenceAt(file: string): Promise<ReferenceEntry[]> {
  const read = readReferenceTables(await tablesAt(file));
  if (!read.ok) throw new UnreadableInput(read.problem);
  return read.entries;
}

/** @throws UnreadableInput with the reason. */
export async function tablesAt(file: string): Promise<Table[]> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UnreadableInput({ id: "desk.notFound", slots: { name: file } });
  const result = await readTable(bytes, path.basename(file));
  if (!result.ok) throw new UnreadableInput(result.problem);
  return result.tables;
}
