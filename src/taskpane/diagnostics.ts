import { numberText, say, type WordId } from "../words";
import type { Desk } from "./deskModel";
import { openFindings } from "./openLines";
import { timings } from "./timings";

declare const DESK_VERSION: string;

/** In the order in which they came. */
const excelApis = Array.from({ length: 21 }, (_, index) => `1.${index + 1}`);
const otherSets = [["SharedRuntime", "1.1"], ["CustomFunctionsRuntime", "1.3"], ["RibbonApi", "1.2"], ["KeyboardShortcuts", "1.1"]] as const;

/**
 * What support needs to know, line by line: versions, requirement sets, languages, sizes and times. Nothing in it is a supplier's.
 *
 * @param lasts whether this browser keeps what the pane stores; null while that is not known
 */
export function diagnostics(desk: Desk | null, lasts: boolean | null): string[] {
  const line = (id: WordId, text: string) => `${say(id)}: ${text}`;
  const { diagnostics: host, requirements, displayLanguage, contentLanguage } = Office.context;
  const excel = excelApis.filter((version) => requirements.isSetSupported("ExcelApi", version)).at(-1);
  const sets = [...(excel ? [`ExcelApi ${excel}`] : []), ...otherSets.filter(([name, version]) => requirements.isSetSupported(name, version)).map(([name, version]) => `${name} ${version}`)];
  const look = [`${window.innerWidth} × ${window.innerHeight}`, `${window.devicePixelRatio}`, ...["(forced-colors: active)", "(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)"].filter((query) => matchMedia(query).matches)];
  return [
    line("about.version", DESK_VERSION),
    // The types promise it, an older Excel may not have it.
    line("about.excel", [String(Office.context.platform), (host as { version?: string } | undefined)?.version ?? ""].filter((text) => text !== "").join(", ")),
    line("about.sets", sets.join(", ")),
    line("about.language", `${displayLanguage}, ${contentLanguage}, ${document.documentElement.lang}`),
    line("about.look", look.join(", ")),
    ...(lasts === null ? [] : [line("about.storage", say(lasts ? "about.storage.lasts" : "about.storage.denied"))]),
    ...(desk ? [line("about.workbook", say("about.workbook.what", { suppliers: desk.suppliers.length, smelters: desk.suppliers.reduce((sum, { response }) => sum + response.smelters.length, 0), findings: openFindings(desk), lists: desk.lists.length }))] : []),
    line("about.timings", [...timings()].map(([what, ms]) => say("about.timing", { what: say(`about.timing.${what}`), ms: numberText(ms) })).join(", ")),
    navigator.userAgent,
  ];
}
