import { readDecisions } from "../annex";
import { noSettings, readSettingLines, settingLinesIn, type ReviewSettings } from "../review";
import { Matcher, readReferenceTable, readStatusTable, type Decisions, type ListTable, type ReferenceEntry, type StatusList } from "../smelters";
import type { CellValue } from "../template";
import type { Message } from "../words";
import type { KnownTables } from "../workbook";

/** Lists, decisions and settings that an answer goes by. */
export interface Known {
  readonly lists: readonly StatusList[];
  /** Facilities of a table that is no dated list. */
  readonly reference: readonly ReferenceEntry[];
  /** Why there is no dated list; null where there is one. */
  readonly problem: Message | null;
  readonly settings: ReviewSettings;
  readonly decisions: Decisions;
  readonly date1904: boolean;
}

/** What the open workbook keeps on its sheets Status List, Decisions and Settings. */
export function knownOfWorkbook({ tables, date1904 }: KnownTables): Known {
  const { settings } = tables.settings ? readSettingLines(settingLinesIn(tables.settings.rows) ?? []) : { settings: noSettings };
  const decisions: Decisions = tables.decisions ? readDecisions(tables.decisions.rows) : new Map();
  return { settings, decisions, date1904, ...listsIn(tables.statusList, date1904) };
}

/** A range in the place of the workbook's lists; its decisions and settings hold for it too. */
export function knownOfRange(known: Known, list: ListTable): Known {
  return { ...known, ...listsIn(list, known.date1904) };
}

/** A table without dates or without status still tells which facilities there are. */
function listsIn(table: ListTable | null, date1904: boolean): Pick<Known, "lists" | "reference" | "problem"> {
  if (!table) return { lists: [], reference: [], problem: { id: "functions.noList", slots: {} } };
  const read = readStatusTable({ ...table, date1904 });
  if (read.ok) return { lists: read.lists, reference: [], problem: null };
  const reference = readReferenceTable(table);
  return { lists: [], reference: reference.ok ? reference.entries : [], problem: read.problem };
}

const matchers = new WeakMap<Known, Map<StatusList | null, Matcher>>();

/** The index of a list is made once, however many cells ask it. */
export function matcherOf(known: Known, list: StatusList | null): Matcher {
  const made = matchers.get(known) ?? new Map<StatusList | null, Matcher>();
  matchers.set(known, made);
  const matcher = made.get(list) ?? new Matcher({ list, knownLists: known.lists, reference: known.reference, decisions: known.decisions });
  made.set(list, matcher);
  return matcher;
}

const rangesKept = 8;

/** Excel hands every cell its own copy of the range that all of them name: one content is read once. */
export class Ranges {
  private readonly byContent = new Map<string, Known>();
  constructor(private readonly known: Known) {}

  at(rows: readonly (readonly CellValue[])[], name: string): Known {
    const content = JSON.stringify(rows);
    const made = this.byContent.get(content) ?? knownOfRange(this.known, { name, rows });
    this.byContent.delete(content);
    this.byContent.set(content, made);
    const [oldest] = this.byContent.keys();
    if (this.byContent.size > rangesKept && oldest !== undefined) this.byContent.delete(oldest);
    return made;
  }
}
