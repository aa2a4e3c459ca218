import { acrossRules, listRules, noSettings, rollUpRules, rules, settingKeys } from "../review";
import { sayInEnglish, type RuleDoc, type EnglishId } from "../words";
import { sheetNames } from "./sheets";
import type { ResultSheet } from "./tables";

interface SettableRule {
  id: string;
  /** As the rule is delivered. */
  value: "off" | "error" | "warning" | "risk" | "information";
}

/** Every rule once, in the order of the catalogue: by its letters, then by its number. */
export function settableRules(): SettableRule[] {
  const all = new Map<string, SettableRule>();
  for (const { id, severity, optional } of [...rules, ...acrossRules, ...[...listRules, ...rollUpRules].map((rule) => ({ ...rule, optional: false }))]) {
    if (!all.has(id)) all.set(id, { id, value: optional ? "off" : severity });
  }
  const groups = ["F", "C", "Q", "X", "P", "S", "D", "XS", "Z", "T"];
  const placeOf = (id: string) => groups.indexOf(id.split("-")[0] ?? "") * 100 + Number(id.split("-")[1]);
  return [...all.values()].sort((one, other) => placeOf(one.id) - placeOf(other.id));
}

const general: Readonly<Record<(typeof settingKeys)[number], { label: EnglishId; what: EnglishId }>> = {
  reportingYear: { label: "settings.reportingYear", what: "settings.reportingYear.what" },
  minimumVersion: { label: "settings.minimumVersion", what: "settings.minimumVersion.what" },
  ownNames: { label: "settings.ownNames", what: "settings.ownNames.what" },
  wantedScope: { label: "settings.wantedScope", what: "settings.wantedScope.what" },
  listDays: { label: "settings.listDays", what: "settings.listDays.what" },
  crossRecognised: { label: "settings.crossRecognised", what: "settings.crossRecognised.what" },
  annexColumns: { label: "settings.annexColumns", what: "settings.annexColumns.what" },
  smallerCompany: { label: "settings.smallerCompany", what: "settings.smallerCompany.what" },
  privateSectorAudit: { label: "settings.privateSectorAudit", what: "settings.privateSectorAudit.what" },
};

const delivered: Readonly<Partial<Record<(typeof settingKeys)[number], string>>> = { listDays: String(noSettings.listDays), crossRecognised: sayInEnglish("settings.no"), annexColumns: sayInEnglish("settings.no"), smallerCompany: sayInEnglish("settings.no"), privateSectorAudit: sayInEnglish("settings.no") };

/** The words of the sheet for what a rule can be. */
export function ruleSettingText(value: SettableRule["value"] | "on"): string {
  return value === "off" || value === "on" ? sayInEnglish(`settings.${value}`) : sayInEnglish(`annex.severity.${value}`).toLowerCase();
}

/**
 * The team's settings, one a row; people write into Value. Values given here are newer than what stands there.
 *
 * @param docs What each rule looks at, by its id.
 */
export function settingsSheet(values: ReadonlyMap<string, string>, docs: Readonly<Record<string, RuleDoc>>): ResultSheet {
  const row = (key: string, label: string, asDelivered: string, what: string) => [label, values.get(key) ?? "", what, asDelivered, key];
  return {
    name: sheetNames.settings,
    heading: [sayInEnglish("settings.title"), sayInEnglish("settings.sheet.what"), sayInEnglish("settings.sheet.rules")],
    table: {
      name: "Settings",
      columns: [
        { header: sayInEnglish("settings.column.setting"), width: 26, kind: "text" },
        { header: sayInEnglish("settings.column.value"), width: 22, kind: "text", people: true },
        { header: sayInEnglish("settings.column.what"), width: 80, kind: "text", wrap: true },
        { header: sayInEnglish("settings.column.delivered"), width: 16, kind: "text" },
        { header: sayInEnglish("annex.column.key"), width: 16, kind: "text", key: true },
      ],
      rows: [
        ...settingKeys.map((key) => row(key, sayInEnglish(general[key].label), delivered[key] ?? "", sayInEnglish(general[key].what))),
        ...settableRules().map(({ id, value }) => row(id, sayInEnglish("settings.rule", { id }), ruleSettingText(value), docs[id]?.looks ?? "")),
      ],
    },
    legend: [],
    print: { landscape: true },
  };
}

/** The team's list of what it does not want, empty to begin with: every column is people's own. */
export function concernSheet(): ResultSheet {
  const column = (header: EnglishId, width: number) => ({ header: sayInEnglish(header), width, kind: "text" as const, people: true, wrap: true });
  return {
    name: sheetNames.concerns,
    heading: [sayInEnglish("settings.concerns.title"), sayInEnglish("settings.concerns.what"), sayInEnglish("settings.concerns.how")],
    table: {
      name: "ConcernList",
      columns: [column("annex.column.metal", 12), column("settings.column.smelter", 44), column("settings.column.country", 22), column("annex.column.id", 12), column("settings.column.from", 12), column("settings.column.until", 12), column("settings.column.reason", 60)],
      rows: [],
    },
    legend: [],
    print: { landscape: true },
  };
}
