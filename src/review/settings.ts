import { countryCode, type DesignationSettings, type StatusList } from "../smelters";
import { metalIn, METALS, plainText, readDay, releasedOn, type CellValue, type Metal, type ScopeKind } from "../template";
import type { Message } from "../words";
import type { Severity } from "./finding";

/** What a team has decided about its reviews. Kept in the workbook on a sheet that people can read and change, or in a file. */
export interface ReviewSettings {
  reportingYear: number | null;
  /** As a template prints it, such as "3.01". */
  minimumVersion: string | null;
  /** Names of the company that asks; none of them is a supplier's. */
  ownNames: readonly string[];
  /** The scope that is asked of suppliers. */
  wantedScope: ScopeKind | null;
  /** Days after which a status list is old. */
  listDays: number;
  /** Days of the status lists in which an assessment under another recognised programme counts as designated; "all": in every one. */
  crossRecognised: ReadonlySet<string> | "all";
  /** Whether the company files as a smaller reporting company, for which the SEC rule's transition lasted longer. */
  smallerCompany: boolean;
  /** Columns that Annex I has beside its four; in the order in which they stand there. */
  annexColumns: readonly AnnexColumn[];
  /** Whether an independent private sector audit of the report was obtained; only the company itself can say so. */
  privateSectorAudit: boolean;
  rules: ReadonlyMap<string, RuleSetting>;
  concerns: readonly Concern[];
}

/** The columns that Annex I has only where the team wants them, from left to right. */
export const annexColumns = ["id", "suppliers", "province"] as const;
export type AnnexColumn = (typeof annexColumns)[number];

export type RuleSetting = "off" | "on" | Severity;

/** A line of the team's own list of smelters, companies or countries that it does not want. */
export interface Concern {
  metal: Metal | null;
  name: string;
  country: string;
  id: string;
  /** ISO 8601 days; null: without a beginning, without an end. */
  from: string | null;
  until: string | null;
  reason: string;
}

const yearOfDays = 365;

export const noSettings: ReviewSettings = { reportingYear: null, minimumVersion: null, ownNames: [], wantedScope: null, listDays: yearOfDays, crossRecognised: new Set(), annexColumns: [], smallerCompany: false, privateSectorAudit: false, rules: new Map(), concerns: [] };

/** The keys of the settings that are no rules, as they stand in the column Key. */
export const settingKeys = ["reportingYear", "minimumVersion", "ownNames", "wantedScope", "listDays", "crossRecognised", "annexColumns", "smallerCompany", "privateSectorAudit"] as const;
export type SettingKey = (typeof settingKeys)[number];

/** One line as it was found: the key or the label of a setting or the id of a rule, and what people wrote. */
export interface SettingLine {
  key: string;
  value: string;
  /** For messages. */
  row: number;
}

const scopes: readonly [RegExp, ScopeKind][] = [
  [/^(?:a\.? )?company/i, "company"],
  [/^(?:b\.? )?division/i, "division"],
  [/^(?:c\.? )?(?:product )?category/i, "category"],
  [/^(?:[bd]\.? )?product/i, "product"],
  [/^(?:c\.? )?user/i, "userDefined"],
];
const ruleSettings: readonly [RegExp, RuleSetting][] = [
  [/^(?:off|no|0|false)$/i, "off"],
  [/^(?:on|yes|1|true)$/i, "on"],
  [/^error$/i, "error"],
  [/^(?:warning|question)$/i, "warning"],
  [/^risk$/i, "risk"],
  [/^info(?:rmation)?$/i, "information"],
];
const ruleId = /^(?:rule )?([FCQXPSDZT]|XS)-\d{2}$/i;
const isDefault = /^(?:default|as delivered)?$/i;

/** Reads settings line by line. What makes no sense is told, and leaves that setting as it was delivered. */
export function readSettingLines(lines: readonly SettingLine[], concerns: readonly Concern[] = []): { settings: ReviewSettings; problems: Message[] } {
  const problems: Message[] = [];
  const rules = new Map<string, RuleSetting>();
  let settings: ReviewSettings = noSettings;
  for (const { key, value, row } of lines) {
    if (isDefault.test(value)) continue;
    const refuse = (allowed: string) => { problems.push({ id: "settings.badValue", slots: { row, setting: key, text: value, allowed } }); };
    if (ruleId.test(key)) {
      const setting = ruleSettings.find(([pattern]) => pattern.test(value))?.[1];
      if (setting) rules.set(key.replace(/^rule /i, "").toUpperCase(), setting);
      else refuse("off, on, error, question, risk, information");
      continue;
    }
    const known = settingKeys.find((one) => fold(one) === fold(key) || aliases[one].includes(fold(key)));
    switch (known) {
      case "reportingYear":
        if (/^[12]\d{3}$/.test(value)) settings = { ...settings, reportingYear: Number(value) };
        else refuse("2014");
        break;
      case "minimumVersion":
        if (releasedOn(versionIn(value)) !== null) settings = { ...settings, minimumVersion: versionIn(value) };
        else refuse("3.01");
        break;
      case "ownNames":
        settings = { ...settings, ownNames: value.split(/[;\n]/).map((name) => name.trim()).filter((name) => name !== "") };
        break;
      case "wantedScope": {
        const scope = scopes.find(([pattern]) => pattern.test(value))?.[1];
        if (scope) settings = { ...settings, wantedScope: scope };
        else refuse("company, division, category, product, user defined");
        break;
      }
      case "listDays":
        if (/^\d{1,4}$/.test(value) && Number(value) > 0) settings = { ...settings, listDays: Number(value) };
        else refuse("365");
        break;
      case "crossRecognised": {
        const days = crossRecognisedIn(value);
        if (days) settings = { ...settings, crossRecognised: days };
        else refuse("no, all, 2014-12-31; 2015-12-31");
        break;
      }
      case "annexColumns": {
        const columns = annexColumnsIn(value);
        if (columns) settings = { ...settings, annexColumns: columns };
        else refuse(annexColumns.join("; "));
        break;
      }
      case "smallerCompany":
      case "privateSectorAudit": {
        const said = /^(?:yes|true|1)$/i.test(value) ? true : /^(?:no|false|0)$/i.test(value) ? false : null;
        if (said === null) refuse("yes, no");
        else settings = { ...settings, [known]: said };
        break;
      }
      case undefined:
        problems.push({ id: "settings.unknown", slots: { row, setting: key } });
    }
  }
  return { settings: { ...settings, rules, concerns }, problems };
}

const isNone = /^(?:no|none|off|false)$/i;

/** null: neither yes nor no nor days. */
function crossRecognisedIn(text: string): ReviewSettings["crossRecognised"] | null {
  if (isNone.test(text)) return new Set();
  if (/^(?:yes|all|on|true)$/i.test(text)) return "all";
  const days = text.split(/[;,\s]+/).filter((part) => part !== "").map((part) => readDay(part, "", false));
  return days.every((day) => day !== null) ? new Set(days) : null;
}

const annexColumnWords: Readonly<Record<AnnexColumn, RegExp>> = { id: /^(?:cid|(?:(?:facility|smelter) ?)?ids?)$/i, suppliers: /^(?:listed by )?suppliers?$/i, province: /^(?:state(?: or |\/| ?)?)?(?:province)?$/i };

/** null: some word is none of the columns. */
function annexColumnsIn(text: string): AnnexColumn[] | null {
  if (isNone.test(text)) return [];
  const words = text.split(/[;,\n]/).map((word) => word.trim()).filter((word) => word !== "");
  const found = words.map((word) => annexColumns.find((column) => annexColumnWords[column].test(word)));
  return found.includes(undefined) ? null : annexColumns.filter((column) => found.includes(column));
}

/** Whether cross-recognised counts as designated in this list: only where the team said so of it. */
export function designationSettings({ crossRecognised }: Pick<ReviewSettings, "crossRecognised">, list: Pick<StatusList, "asOf"> | null): DesignationSettings {
  return { acceptCrossRecognised: list !== null && (crossRecognised === "all" || crossRecognised.has(list.asOf)) };
}

const aliases: Readonly<Record<SettingKey, readonly string[]>> = {
  reportingYear: ["year"],
  minimumVersion: ["minimumtemplateversion", "oldesttemplateversion"],
  ownNames: ["ourcompany", "ownname", "company"],
  wantedScope: ["scope", "scopeaskedfor"],
  listDays: ["statuslistdays", "dayslistisgood"],
  smallerCompany: ["smallerreportingcompany"],
  privateSectorAudit: ["independentprivatesectoraudit", "ipsa"],
  annexColumns: ["furthercolumnsofannexi", "columnsofannexi", "optionalcolumns"],
  crossRecognised: ["crossrecognisedcounts", "crossrecognized", "acceptcrossrecognised"],
};

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function versionIn(text: string): string {
  return text.replace(/^(?:cmrt|version)\s*/i, "").toLowerCase();
}

/** The lines of a table with the columns Setting (or Key) and Value, wherever it begins. Null: it is no such table. */
export function settingLinesIn(rows: readonly (readonly CellValue[])[]): SettingLine[] | null {
  const found = headingsIn(rows, [/^(?:setting|rule|einstellung)$/i, /^value$/i, /^key$/i], 2);
  if (!found) return null;
  const [label, value, key] = found.columns;
  return rows.slice(found.row + 1).flatMap((cells, index): SettingLine[] => {
    const text = (column: number | undefined) => (column === undefined || column < 0 ? "" : plainText(cells[column] ?? null));
    const name = text(key) || text(label);
    return name === "" ? [] : [{ key: name, value: text(value), row: found.row + index + 2 }];
  });
}

/** The lines of a concern list: any of metal, smelter, country and id says what is meant. Null: it is no such table. */
export function readConcerns(rows: readonly (readonly CellValue[])[]): { concerns: Concern[]; problems: Message[] } | null {
  const found = headingsIn(rows, [/^reason$|^concern$|^source$/i, /^smelter|^name$|^facility/i, /^country|^location/i, /^(?:smelter )?id$|^cid$/i, /^metal$/i, /^from$|^since$/i, /^until$|^to$/i], 2);
  if (!found) return null;
  const [reason, name, country, id, metal, from, until] = found.columns;
  const problems: Message[] = [];
  const concerns = rows.slice(found.row + 1).flatMap((cells, index): Concern[] => {
    const raw = (column: number | undefined) => (column === undefined || column < 0 ? null : (cells[column] ?? null));
    const text = (column: number | undefined) => plainText(raw(column));
    const row = found.row + index + 2;
    const dayAt = (column: number | undefined) => {
      if (text(column) === "") return null;
      const day = readDay(raw(column), "", false);
      if (day === null) problems.push({ id: "settings.badDay", slots: { row, text: text(column) } });
      return day;
    };
    const concern = { metal: metalIn(text(metal)), name: text(name), country: text(country), id: text(id).toUpperCase(), from: dayAt(from), until: dayAt(until), reason: text(reason) };
    if (concern.name === "" && concern.country === "" && concern.id === "") return [];
    if (text(metal) !== "" && concern.metal === null) problems.push({ id: "settings.badMetal", slots: { row, text: text(metal), allowed: METALS.join(", ") } });
    if (concern.country !== "" && countryCode(concern.country) === null) problems.push({ id: "settings.badCountry", slots: { row, text: concern.country } });
    return [concern];
  });
  return { concerns, problems };
}

/** The first of the leading rows in which so many of the headings stand, with the column of each (-1: not there). */
function headingsIn(rows: readonly (readonly CellValue[])[], headings: readonly RegExp[], least: number): { row: number; columns: number[] } | null {
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const columns = headings.map((heading) => cells.findIndex((cell) => heading.test(plainText(cell))));
    if (columns.filter((column) => column >= 0).length >= least && columns.slice(0, 2).some((column) => column >= 0)) return { row, columns };
  }
  return null;
}
