import { readFile } from "node:fs/promises";
import { knownReference, readDecisions, readKeptLists, sheetNames } from "../annex";
import type { Table } from "../files";
import { noSettings, readConcerns, readSettingLines, settingLinesIn, type Concern, type ReviewSettings, type SettingLine } from "../review";
import type { Decisions, ReferenceEntry } from "../smelters";
import { sentenceInEnglish, type EnglishId, type Message } from "../words";
import { tablesAt, UnreadableInput } from "./input";

/**
 * The team's settings from a file: the workbook that the pane keeps them in, a table of Setting and Value as CSV or Excel, or JSON
 * ({"reportingYear": 2014, "rules": {"Q-06": "off"}, "concerns": [{"smelter": "..."}]}). The workbook's sheet Decisions is read with it, and the lists of known facilities on its
 * sheet Lists.
 *
 * @returns the settings, the decisions by key, the facilities known by the team's own lists, and sentences about lines that make no sense
 * @throws UnreadableInput with the reason
 */
export async function settingsAt(file: string | null): Promise<{ settings: ReviewSettings; decisions: Decisions; known: ReferenceEntry[]; problems: string[] }> {
  if (file === null) return { settings: noSettings, decisions: new Map(), known: [], problems: [] };
  const tables = /\.json$/i.test(file) ? await tablesInJson(file) : await tablesAt(file);
  const lines = tables.map(({ rows }) => settingLinesIn(rows)).find((one) => one !== null) ?? null;
  const found = tables.filter(mayBeConcerns).map(({ rows }) => (settingLinesIn(rows) ? null : readConcerns(rows))).filter((one) => one !== null);
  // Only of this file, which the team names itself: a supplier's workbook could bring a sheet Decisions of its own.
  const decisions = new Map(tables.flatMap(({ rows }) => [...readDecisions(rows)]));
  const known = tables.flatMap(({ rows }) => knownReference(readKeptLists(rows)));
  if (lines === null && found.length === 0 && decisions.size === 0 && known.length === 0) throw new UnreadableInput({ id: "settings.noFile", slots: { name: file } });
  const concerns = found.flatMap((one): Concern[] => one.concerns);
  const { settings, problems } = readSettingLines(lines ?? [], concerns);
  return { settings, decisions, known, problems: [...problems, ...found.flatMap((one): Message<EnglishId>[] => one.problems)].map(sentenceInEnglish) };
}

/** The team's workbook has the headings of a concern list on other sheets of the desk too: on Annex I stands what the team has, not what it does not want. */
function mayBeConcerns({ name }: Table): boolean {
  return !Object.values(sheetNames).some((sheet) => sheet !== sheetNames.concerns && name.endsWith(`, ${sheet}`));
}

/** JSON as the same two tables, so that it is read by the same rules. */
async function tablesInJson(file: string): Promise<Table[]> {
  const bytes = await readFile(file, "utf8").catch(() => null);
  if (bytes === null) throw new UnreadableInput({ id: "desk.notFound", slots: { name: file } });
  let given: unknown;
  try {
    given = JSON.parse(bytes);
  } catch {
    throw new UnreadableInput({ id: "settings.noFile", slots: { name: file } });
  }
  if (!isRecord(given)) throw new UnreadableInput({ id: "settings.noFile", slots: { name: file } });
  const { rules, concerns, ...others } = given;
  const lines = [...Object.entries(others), ...Object.entries(isRecord(rules) ? rules : {})].map(([key, value]): SettingLine => ({ key, value: textOf(value), row: 0 }));
  const concernKeys = ["metal", "smelter", "country", "id", "from", "until", "reason"];
  const listed = Array.isArray(concerns) ? concerns.filter(isRecord) : [];
  return [
    { name: file, rows: [["Setting", "Value"], ...lines.map(({ key, value }) => [key, value])] },
    ...(listed.length > 0 ? [{ name: file, rows: [concernKeys, ...listed.map((concern) => concernKeys.map((key) => textOf(concern[key] ?? (key === "smelter" ? concern["name"] : undefined))))] }] : []),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("; ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
