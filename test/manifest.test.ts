/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { displayLanguages, languageFor, wordsIn } from "../src/words";

const xml = readFileSync("manifest.xml", "utf8");
const page = new DOMParser().parseFromString(xml, "text/xml");
const all = (name: string) => [...page.getElementsByTagName(name)];
const childrenOf = (element: Element | undefined) => [...(element?.children ?? [])].map(({ tagName }) => tagName);

test("Microsoft's own reader finds the add-in in it", () => {
  // In a process of its own: the reader is a module that jest cannot load.
  const info = execFileSync(process.execPath, ["node_modules/office-addin-manifest/cli.js", "info", "manifest.xml"], { encoding: "utf8" });
  expect(info).toMatch(/Name: 3TG Desk/);
  expect(info).toMatch(/ Type: TaskPaneApp/);
  expect(info).toMatch(/Id: [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/);
});

test("its version is the package's, the lock file's and the newest of the change log", () => {
  const json = (file: string) => JSON.parse(readFileSync(file, "utf8")) as { version: string; packages?: Record<string, { version: string }> };
  const { version } = json("package.json");
  const lock = json("package-lock.json");
  expect([lock.version, lock.packages?.[""]?.version, all("Version")[0]?.textContent]).toEqual([version, version, `${version}.0`]);
  const entries = [...readFileSync("assets/CHANGELOG.md", "utf8").matchAll(/^## (\S+), (\d{4}-\d{2}-\d{2})$/gm)].map(([, entry = "", day = ""]) => ({ entry, day }));
  expect(entries[0]?.entry).toBe(version);
  expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).sort().reverse());
});

test("its elements stand in the order that Office asks for", () => {
  expect(childrenOf(page.documentElement)).toEqual([
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ]);
  expect(childrenOf(all("VersionOverrides")[0])).toEqual(["Hosts", "Resources"]);
  expect(childrenOf(all("DesktopFormFactor")[0])).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(childrenOf(page.querySelector("VersionOverrides Host") ?? undefined)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(childrenOf(all("ExtensionPoint").find((one) => one.getAttribute("xsi:type") === "CustomFunctions"))).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  expect(childrenOf(all("CustomTab")[0])).toEqual(["Group", "Label"]);
  expect(childrenOf(all("Resources")[0])).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  for (const control of all("Control")) expect(childrenOf(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

/** The pane's other languages, as Office names them. */
const locales = ["zh-CN", "ja-JP", "ko-KR", "de-DE", "es-ES"];
/** Every text that Office shows, with the characters that it takes. */
const strings = ([["DisplayName", 125], ["Description", 250], ["bt:ShortStrings", 125], ["bt:LongStrings", 250]] as const).flatMap(([name, limit]) => {
  const [first] = all(name);
  const elements = name.startsWith("bt:") ? [...(first?.children ?? [])] : first ? [first] : [];
  return elements.map((element) => ({ id: element.getAttribute("id") ?? name, element, limit }));
});
const inLanguage = (element: Element, locale: string) => [...element.children].find((child) => child.getAttribute("Locale") === locale)?.getAttribute("Value") ?? "";
const string = (id: string) => strings.find((one) => one.id === id)?.element ?? page.documentElement;

test("the locales are the pane's languages", () => {
  expect(["en", ...locales.map(languageFor)]).toEqual(displayLanguages);
  expect(all("DefaultLocale")[0]?.textContent).toBe("en-US");
});

test("it has ten texts and its name and description", () => {
  expect(strings.map(({ id }) => id)).toEqual(["DisplayName", "Description", "Functions.Namespace", "Tab.Label", "Start.Title", "Open.Label", "Review.Label", "Annex.Label", "Start.Description", "Open.Tip", "Review.Tip", "Annex.Tip"]);
});

test.each(strings)("$id is there in all languages, within $limit characters", ({ element, limit }) => {
  expect([...element.children].map((child) => [child.localName, child.namespaceURI, child.getAttribute("Locale")])).toEqual(locales.map((locale) => ["Override", element.namespaceURI, locale]));
  const texts = [element.getAttribute("DefaultValue") ?? "", ...locales.map((locale) => inLanguage(element, locale))];
  for (const text of texts) expect([text, text.trim() === text && text.length > 0 && text.length <= limit]).toEqual([text, true]);
});

test("names are the same in all languages: a formula that one colleague wrote is the other's", () => {
  for (const id of ["DisplayName", "Functions.Namespace", "Tab.Label"]) for (const locale of locales) expect(inLanguage(string(id), locale)).toBe(string(id).getAttribute("DefaultValue"));
});

test.each(locales)("the ribbon's buttons read like the pane in %s, and are short", async (locale) => {
  const { words } = await wordsIn(languageFor(locale));
  expect([inLanguage(string("Review.Label"), locale), inLanguage(string("Annex.Label"), locale)]).toEqual([words["pane.tab.review"], words["annex.page.build"]]);
  for (const id of ["Open.Label", "Review.Label", "Annex.Label"]) expect(inLanguage(string(id), locale).length).toBeLessThanOrEqual(20);
  // What to choose is named as the button is.
  expect(inLanguage(string("Start.Description"), locale)).toContain(inLanguage(string("Open.Label"), locale));
});

test("it asks for ExcelApi 1.1, so that an older Excel shows the button and the pane says what is missing", () => {
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([["ExcelApi", "1.1"]]);
});

test("every text, picture and address that it names exists, once", () => {
  const resources = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].filter((element) => element.hasAttribute("id"));
  const ids = resources.map((element) => element.getAttribute("id") ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const used = [...page.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
  expect(new Set(used)).toEqual(new Set(ids));
});

test("every address is https on the one base that the build replaces, and its files exist", () => {
  const addresses = [...page.querySelectorAll("[DefaultValue]")].map((element) => element.getAttribute("DefaultValue") ?? "").filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    const file = new URL(address).pathname.slice(1);
    expect([file, existsSync(file) || ["taskpane.html", "taskpane.js", "functions.json"].includes(file) || (file === "support.html" && existsSync("assets/support.html"))]).toEqual([file, true]);
  }
});

test("the ribbon has Open, Review and Build Annex I, all in one pane", () => {
  const text = (id: string | null) => page.querySelector(`[id="${id ?? ""}"]`)?.getAttribute("DefaultValue");
  const buttons = all("Control").map((control) => text(control.querySelector("Label")?.getAttribute("resid") ?? null));
  expect(buttons).toEqual(["Open", "Review", "Build Annex I"]);
  // With the worksheet functions in one runtime: the page of all is the same.
  const pages = [...all("Runtime"), ...all("FunctionFile"), ...page.querySelectorAll("Page > SourceLocation, Action > SourceLocation")].map((element) => element.getAttribute("resid"));
  expect([pages.length, new Set(pages)]).toEqual([4, new Set(["Open.Url"])]);
  expect(all("FunctionName").map(({ textContent }) => textContent)).toEqual(["showReview", "showAnnex"]);
});
