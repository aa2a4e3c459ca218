import path from "node:path";
import { Matcher, ownListOf, readReferenceTable, readStatusTable, designationOf, type Query, type ReferenceEntry, type StatusList } from "../../src/smelters";
import type { Metal } from "../../src/template";
import { csvRows, describeShared } from "../shared";

function listOf(rows: [metal: Metal, facility: string, location: string, status: string, id?: string][], asOf = "2014-03-18"): StatusList {
  const result = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status", "ID"], ...rows.map((row) => row.map((cell) => cell ?? null))] }, { asOf });
  if (!result.ok) throw new Error(result.problem.id);
  const [list] = result.lists;
  if (!list) throw new Error("The list is empty.");
  return list;
}

const query = (metal: Metal | null, name: string, country = "", more: Partial<Query> = {}): Query => ({ metal, name, nameText: name, lookup: name, country, id: "", ...more });

function outcome(list: StatusList, asked: Query, reference: ReferenceEntry[] = []): string {
  const match = new Matcher({ list, knownLists: [list], reference }).match(asked);
  return match.facility ? `${match.facility.name} by ${match.how}: ${designationOf(match.facility, { acceptCrossRecognised: false })}` : match.reason;
}

const list = listOf([
  ["Tungsten", "HC Starck GmbH", "Germany", "Yes"],
  ["Tungsten", "H.C. Starck GmbH", "Germany", "Yes"],
  ["Tungsten", "H.C. Starck Smelting GmbH & Co.KG", "Germany", "No"],
  ["Tantalum", "H.C. Starck Smelting GmbH & Co.KG", "Germany", "Yes"],
  ["Tantalum", "H.C. Starck Group", "Germany", "No"],
  ["Tantalum", "H.C. Starck Co., Ltd.", "Thailand", "Yes"],
  ["Tantalum", "H.C. Starck Ltd.", "Japan", "Yes"],
  ["Tantalum", "Plansee", "Austria", "No"],
  ["Tantalum", "Plansee SE Liezen", "Austria", "Yes"],
  ["Gold", "Johnson Matthey Inc", "United States", "Yes"],
  ["Gold", "Johnson Matthey Ltd", "Canada", "Yes"],
  ["Gold", "L' azurde Company For Jewelry", "Saudi Arabia", "No"],
  ["Gold", "Metalor Technologies (Hong Kong) Ltd", "Hong Kong", "Yes"],
  ["Gold", "Met-Mex Peñoles, S.A.", "Mexico", "Yes"],
  ["Gold", "CCR Refinery – Glencore Canada Corporation", "Canada", "Yes"],
  ["Gold", "Hunan Chenzhou Mining Group", "China", "No"],
  ["Tungsten", "Hunan Chenzhou Mining Group", "China", "Yes"],
  ["Tin", "三菱マテリアル", "Japan", "Yes"],
]);

test.each<[row: string, asked: Query, result: string]>([
  ["a name as it is printed", query("Tungsten", "H.C. Starck GmbH", "GERMANY"), "H.C. Starck GmbH by name: Yes"],
  ["a name that differs from another only by its full stops", query("Tungsten", "hc starck gmbh"), "HC Starck GmbH by case and spacing: Yes"],
  ["a name that fits two once its full stops are gone", query("Tungsten", "H-C Starck GmbH"), "ambiguous"],
  ["the same name under the metal that is not designated", query("Tungsten", "H.C. STARCK SMELTING GMBH & CO.KG"), "H.C. Starck Smelting GmbH & Co.KG by case and spacing: No"],
  ["a group's name where its plants are designated", query("Tantalum", "H.C. Starck Group", "Germany"), "H.C. Starck Group by name: No"],
  ["a plant's name without the plant", query("Tantalum", "Plansee", "Austria"), "Plansee by name: No"],
  ["a plant of which the list knows only a sister", query("Tantalum", "Plansee SE Reutte", "Austria"), "unknown"],
  ["a name without its legal form, which alone tells two facilities apart", query("Gold", "Johnson Matthey", "Canada"), "ambiguous"],
  ["a name of another country", query("Gold", "Johnson Matthey Inc", "Canada"), "another country"],
  ["a name of another country in an unusual writing", query("Tantalum", "H.C. Starck Ltd.", "Democratic Republic of Congo"), "another country"],
  ["a name of another country that stands beside a place", query("Tantalum", "H.C. Starck Ltd.", "Kolwezi, DRC"), "another country"],
  ["a name beside a text that names no country", query("Tantalum", "H.C. Starck Ltd.", "Asia"), "H.C. Starck Ltd. by name: Yes"],
  ["spaces that are missing", query("Gold", "L'azurde company for jewelry"), "L' azurde Company For Jewelry by case and spacing: No"],
  ["Hong Kong under China", query("Gold", "Metalor Technologies (Hong Kong) Ltd.", "CHINA"), "Metalor Technologies (Hong Kong) Ltd by punctuation: Yes"],
  ["accents that are missing", query("Gold", "Met-Mex Penoles SA", "MEXICO"), "Met-Mex Peñoles, S.A. by punctuation: Yes"],
  ["a hyphen for a dash", query("Gold", "CCR Refinery - Glencore Canada Corporation"), "CCR Refinery – Glencore Canada Corporation by punctuation: Yes"],
  ["the same name in two metals", query("Gold", "Hunan Chenzhou Mining Group"), "Hunan Chenzhou Mining Group by name: No"],
  ["a Japanese name", query("Tin", "三菱マテリアル "), "三菱マテリアル by name: Yes"],
  ["another Japanese name", query("Tin", "住友金属"), "unknown"],
  ["a metal that the list does not have it under", query("Tin", "Plansee SE Liezen"), "unknown"],
  ["no metal", query(null, "Plansee SE Liezen"), "no metal"],
  ["a row that is not yet identified, whatever else it says", query("Gold", "Johnson Matthey Inc", "", { lookup: "Smelter Not Yet Identified" }), "not yet identified"],
  ["the name that 6.x gives to what is not identified", query("Gold", "Unknown"), "not yet identified"],
  ["a smelter not listed that the list knows by its typed name", query("Gold", "Johnson Matthey Inc", "USA", { lookup: "Smelter not listed" }), "Johnson Matthey Inc by name: Yes"],
  ["a smelter not listed without a name", query("Gold", "", "", { lookup: "Smelter not listed" }), "no name"],
  ["a name of an object's own properties", query("Gold", "__proto__"), "unknown"],
])("%s", (_row, asked, result) => {
  expect(outcome(list, asked)).toBe(result);
});

const withIds = listOf([
  ["Gold", "Alpha Refinery", "Japan", "Conformant", "CID900001"],
  ["Gold", "Beta Refinery", "Japan", "Active", "CID900002"],
  ["Tin", "Alpha Refinery", "Japan", "Conformant", "CID900003"],
  ["Gold", "Gamma Works", "Italy", "Conformant", "CID900004"],
  ["Gold", "Gamma Works Nuova", "Italy", "Active", "CID900004"],
]);
const reference: ReferenceEntry[] = [
  { metal: "Gold", alias: "Old Alpha", standardName: "Alpha Refinery", country: "JAPAN", id: "CID900001", oldId: "1JPN001" },
  { metal: "Gold", alias: "Delta Ltd.", standardName: "Delta Ltd.", country: "KOREA, REPUBLIC OF", id: "CID900007", oldId: "" },
  { metal: "Gold", alias: "Delta Corp.", standardName: "Delta Corp.", country: "JAPAN", id: "CID900006", oldId: "" },
  { metal: "Gold", alias: "Delta", standardName: "Delta Refining", country: "KOREA, REPUBLIC OF", id: "CID900005", oldId: "" },
];

test.each<[row: string, asked: Query, result: string]>([
  ["an id and its name", query("Gold", "ALPHA REFINERY", "JAPAN", { id: "CID900001" }), "Alpha Refinery by id: Yes"],
  ["an id alone", query("Gold", "", "", { id: "cid900001", lookup: "" }), "Alpha Refinery by id: Yes"],
  ["an id and an alias of its smelter", query("Gold", "Old Alpha", "JAPAN", { id: "CID900001" }), "Alpha Refinery by id: Yes"],
  ["an id beside the name of another smelter", query("Gold", "Beta Refinery", "JAPAN", { id: "CID900001" }), "id and name disagree"],
  ["an id beside a name that no list knows", query("Gold", "Omega", "JAPAN", { id: "CID900001" }), "id and name disagree"],
  ["an id of another metal", query("Gold", "Alpha Refinery", "JAPAN", { id: "CID900003" }), "id of another metal"],
  ["an unknown id beside a name whose smelter has another", query("Gold", "Alpha Refinery", "JAPAN", { id: "CID999999" }), "id and name disagree"],
  ["an id beside another country", query("Gold", "Alpha Refinery", "Italy", { id: "CID900001" }), "another country"],
  ["an id beside another country in an unusual writing", query("Gold", "Alpha Refinery", "Congo, Democratic Republic of", { id: "CID900001" }), "another country"],
  ["an old id that a list translates", query("Gold", "Alpha Refinery", "JAPAN", { id: "1JPN001" }), "Alpha Refinery by id: Yes"],
  ["an old id that no list translates", query("Gold", "Alpha Refinery", "JAPAN", { id: "1JPN777" }), "Alpha Refinery by name: Yes"],
  ["an alias of the look-up list", query("Gold", "Old Alpha", "JAPAN"), "Alpha Refinery by look-up list: Yes"],
  ["two entries of one id, told apart by their names", query("Gold", "Gamma Works Nuova", "Italy", { id: "CID900004" }), "Gamma Works Nuova by id: No"],
  ["two entries of one id and no name", query("Gold", "", "Italy", { id: "CID900004", lookup: "" }), "ambiguous"],
  ["a facility that only the look-up list knows", query("Gold", "Delta", "South Korea"), "Delta Refining by look-up list: No"],
])("%s", (_row, asked, result) => {
  expect(outcome(withIds, asked, reference)).toBe(result);
});

const placed = listOf([
  ["Tin", "Malaysia Smelting Corporation (MSC)", "Malaysia", "Yes"],
  ["Tin", "Yunnan Smelting Co.", "China", "Yes"],
  ["Tin", "Gejiu Zili Mining And Metallurgy Co., Ltd.", "China", "Yes"],
  ["Tin", "Suzhou Tin Smelting", "China", "Yes"],
  ["Gold", "Ohio Precious Metals, LLC", "United States", "Yes"],
  ["Gold", "Mitsui Mining and Smelting Co., Ltd.", "Japan", "Yes"],
  ["Gold", "Northern Refinery Ltd", "Canada", "Yes"],
  ["Tin", "Orsa", "Peru", "Yes"],
  ["Tin", "Orsa Solder", "Peru", "Yes"],
  ["Tin", "Gejiu Non-Ferrous Metal Processing Co., Ltd.", "China", "Yes"],
  ["Gold", "LT Metal Ltd.", "Korea, Republic of", "Yes"],
  ["Gold", "Tanaka Kikinzoku Kogyo", "Japan", "Yes"],
  ["Gold", "Navoi Mining and Metallurgical Combinat", "Uzbekistan", "Yes"],
  ["Tungsten", "Ganzhou Seadragon W & Mo Co., Ltd.", "China", "Yes"],
  ["Tungsten", "Hunan Chenzhou Mining Co., Ltd.", "China", "Yes"],
  ["Tantalum", "Jiujiang Tanbre Co., Ltd.", "China", "Yes"],
  ["Tantalum", "Global Advanced Metals Boyertown", "United States", "Yes"],
]);

test.each<[row: string, asked: Query, result: string]>([
  ["a country alone", query("Tin", "Malaysia", "MALAYSIA"), "unknown"],
  ["a province alone", query("Tin", "Yunnan", "CHINA"), "unknown"],
  ["a state alone", query("Gold", "Ohio", "UNITED STATES OF AMERICA"), "unknown"],
  ["a trading house of the same name", query("Gold", "Mitsui & Co., Ltd.", "JAPAN"), "unknown"],
  ["a town alone", query("Gold", "Navoi", "UZBEKISTAN"), "unknown"],
  ["a group's name alone", query("Gold", "Mitsui", "JAPAN"), "unknown"],
  ["a town and a word of the trade", query("Gold", "Navoi Combinat", "UZBEKISTAN"), "Navoi Mining and Metallurgical Combinat by extra words: Yes"],
  ["a group of towns' names and the trade", query("Tin", "Gejiu Nonferrous Metals", "CHINA"), "unknown"],
  ["a mine of a smelter's name", query("Tin", "Orsa Mine", "PERU"), "unknown"],
  ["a chemical company of a smelter's name", query("Tin", "Orsa Chemicals", "PERU"), "unknown"],
  ["a technology company of a smelter's name", query("Tin", "Orsa Solder Technologies", "PERU"), "unknown"],
  ["a smelter's name and its works", query("Tin", "Orsa Solder Smelting Works", "PERU"), "Orsa Solder by extra words: Yes"],
  ["one word, a legal form and another trade", query("Tin", "Orsa Mining S.A.", "PERU"), "unknown"],
  ["the stated country beside a name", query("Tin", "Orsa Solder Peru", "PERU"), "Orsa Solder by extra words: Yes"],
  ["what a field of fixed length leaves of Limited", query("Gold", "Korea Metal Co. Lt", "KOREA, REPUBLIC OF"), "unknown"],
  ["initials without the last full stop", query("Gold", "Tanaka Kikinzoku Kogyo K.K", "JAPAN"), "Tanaka Kikinzoku Kogyo by legal form: Yes"],
  ["another town, a letter away", query("Tungsten", "Lanzhou Seadragon W & Mo Co., Ltd.", "CHINA"), "unknown"],
  ["another town, two letters away", query("Tungsten", "Hunan Wenzhou Mining Co., Ltd.", "CHINA"), "unknown"],
  ["another town that begins alike", query("Tantalum", "Jinjiang Tanbre Co., Ltd.", "CHINA"), "unknown"],
  ["another town as a name's first word", query("Tin", "Fuzhou Tin Smelting", "CHINA"), "unknown"],
  ["the other direction", query("Gold", "Southern Refinery Ltd", "CANADA"), "unknown"],
  ["a slip in a town's name that makes no other", query("Tantalum", "Jiujiang Tambre Co., Ltd.", "CHINA"), "Jiujiang Tanbre Co., Ltd. by typing slips: Yes"],
  ["a slip at the beginning of a word of the trade", query("Gold", "Ohio Precious etals, LLC", "USA"), "Ohio Precious Metals, LLC by typing slips: Yes"],
  ["a name cut off within a word of the trade", query("Tin", "Gejiu Zili Mining And Metallu", "CHINA"), "Gejiu Zili Mining And Metallurgy Co., Ltd. by cut off: Yes"],
  ["a group's name and the beginning of a word", query("Gold", "Mitsui Mini", "JAPAN"), "unknown"],
  ["a group's name cut off before the plant's", query("Tantalum", "Global Advanced Meta", "USA"), "unknown"],
])("%s stands for what it names and for no other place", (_row, asked, result) => {
  expect(outcome(placed, asked)).toBe(result);
});

test.each<[id: string, result: string]>([
  ["CID900002", "id and name disagree"],
  ["cid 900002", "id and name disagree"],
  ["CID-900002", "id and name disagree"],
  ["CID9OOOO2", "id and name disagree"],
  ["900002", "id and name disagree"],
  ["ＣＩＤ９００００２", "id and name disagree"],
  ["RMI: CID900002", "id and name disagree"],
  ["CID900002; CID900001", "ambiguous"],
  ["CID 900001", "Alpha Refinery by id: Yes"],
  ["900001 ", "Alpha Refinery by id: Yes"],
  ["2013", "Alpha Refinery by name: Yes"],
  ["n/a", "Alpha Refinery by name: Yes"],
  ["CID9000022", "Alpha Refinery by name: Yes"],
])("an id written as %s beside the name of CID900001", (id, result) => {
  expect(outcome(withIds, query("Gold", "Alpha Refinery", "JAPAN", { id }), reference)).toBe(result);
});

test.each<[id: string, result: string]>([
  ["", "Alpha Refinery by legal form: Yes"],
  ["N/A", "Alpha Refinery by legal form: Yes"],
  ["–", "Alpha Refinery by legal form: Yes"],
  ["not available", "Alpha Refinery by legal form: Yes"],
  ["CID9000022", "unknown"],
  ["LBMA-4711", "unknown"],
])("beside an id of “%s” a name that no list has as it stands", (id, result) => {
  expect(outcome(withIds, query("Gold", "Alpha Refinery Ltd", "JAPAN", { id }), reference)).toBe(result);
});

test("a list's id is the same however the list writes it", () => {
  const loose = listOf([["Gold", "Alpha Refinery", "Japan", "Conformant", "CID 900001"], ["Gold", "Beta Refinery", "Japan", "Conformant", "cid-900002 (RMI)"]]);
  expect([query("Gold", "Alpha Refinery", "JAPAN", { id: "CID900001" }), query("Gold", "Alpha Refinery", "JAPAN", { id: "CID900002" })].map((asked) => outcome(loose, asked))).toEqual(["Alpha Refinery by id: Yes", "id and name disagree"]);
});

test("a cell of several aliases is a name as it stands, and each of them is one", () => {
  const read = readReferenceTable({ name: "list", rows: [["Metal", "Alias", "Standard name", "Country", "ID"], ["Gold", "Old Works,Alpha,AR Tokyo", "Alpha Refinery", "JAPAN", "CID900001"]] });
  for (const name of ["Old Works,Alpha,AR Tokyo", "OLD WORKS", "AR Tokyo"]) expect(outcome(withIds, query("Gold", name, "JAPAN"), read.ok ? read.entries : [])).toBe("Alpha Refinery by look-up list: Yes");
});

test("an id that no list has is not believed beside a name without one, where lists have ids of the metal", () => {
  const asked = query("Gold", "Placeless Works", "Peru", { id: "CID999999" });
  const known: [metal: Metal, facility: string, location: string, status: string, id?: string] = ["Gold", "Alpha Refinery", "Japan", "Conformant", "CID900001"];
  expect(outcome(listOf([["Gold", "Placeless Works", "Peru", "Conformant"], known]), asked)).toBe("id unknown");
  expect(outcome(listOf([["Gold", "Placeless Works", "Peru", "Conformant"]]), asked)).toBe("Placeless Works by name: Yes");
});

describe("a choice, a name and an id in one row", () => {
  const own = ownListOf({ key: "list", entries: reference.concat({ metal: "Gold", alias: "Beta", standardName: "Beta Refinery", country: "JAPAN", id: "CID900002", oldId: "" }) });
  test.each<[row: string, asked: Partial<Query>, result: string]>([
    ["that agree", { lookup: "Old Alpha", name: "Alpha Refinery", nameText: "Alpha Refinery", id: "CID900001" }, "Alpha Refinery by id"],
    ["of which the name is another smelter's", { lookup: "Alpha Refinery", name: "Beta Refinery", nameText: "Beta Refinery", id: "CID900001" }, "id and name disagree"],
    ["of which the name is another smelter's, without an id", { lookup: "Alpha Refinery", name: "Beta Refinery", nameText: "Beta Refinery" }, "names disagree"],
    ["with two ids", { lookup: "Alpha Refinery", name: "Alpha Refinery", nameText: "Alpha Refinery", id: "CID900002;CID900001" }, "ambiguous"],
    ["of which one name is another smelter's, without a choice or an id", { name: "Alpha Refinery", nameText: "Beta Refinery" }, "names disagree"],
    ["of which the name is only like the id's and in fact another smelter's", { lookup: "", name: "Delta Ltd", nameText: "Delta Ltd", country: "", id: "CID900006" }, "id and name disagree"],
    ["of which the name is known to no list", { lookup: "Alpha Refinery", name: "A.R.", nameText: "A.R.", id: "CID900001" }, "Alpha Refinery by id"],
    ["of which the form's hidden name is left from an earlier choice", { lookup: "Smelter Not Listed", name: "Alpha Refinery", nameText: "Omega", id: "CID900001" }, "id and name disagree"],
    ["with a choice of not listed and the name of the id", { lookup: "Smelter Not Listed", name: "Alpha Refinery", nameText: "ALPHA REFINERY", id: "CID900001" }, "Alpha Refinery by id"],
  ])("%s", (_row, asked, result) => {
    const match = new Matcher({ list: withIds, knownLists: [], reference }).match(query("Gold", "", "JAPAN", asked), own);
    expect(match.facility ? `${match.facility.name} by ${match.how}` : match.reason).toBe(result);
  });
});

test("without a list in force facilities are still recognised, and none of them is designated", () => {
  const match = new Matcher({ list: null, knownLists: [withIds], reference: [] }).match(query("Gold", "Alpha Refinery"));
  expect(match.facility).toMatchObject({ name: "Alpha Refinery", status: null });
});

test("a row that stands for nothing known comes with the three names most like it", () => {
  const match = new Matcher({ list: withIds, knownLists: [], reference }).match(query("Gold", "Alfa Refinery", "Japan"));
  expect(match.facility === null && match.candidates.map(({ name }) => name)).toEqual(["Alpha Refinery", "Beta Refinery", "Delta Refining"]);
});

describeShared("over the annex of 2014", (folder) => {
  const rows = csvRows(path.join(folder, "data/annex-i-2014.csv"));
  const read = readStatusTable({ name: "annex", rows }, { asOf: "2014-03-18" });
  const annex = read.ok ? (read.lists[0] ?? null) : null;

  test("all 259 rows are read, 154 of them designated", () => {
    expect(annex?.entries.map(({ statusClass }) => statusClass).filter((status) => status === "designated")).toHaveLength(154);
    expect(annex?.entries).toHaveLength(259);
  });

  test.each<[variant: string, change: (name: string) => string]>([
    ["as printed", (name) => name],
    ["in capitals", (name) => name.toUpperCase()],
    ["in small letters", (name) => name.toLowerCase()],
    ["with other spaces", (name) => `  ${name.replace(/ /g, "   ")}\u00a0`],
    ["without spaces", (name) => name.replace(/\s/g, "")],
    ["with its accents apart", (name) => name.normalize("NFD")],
    ["in full-width letters", (name) => name.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ])("every name %s stands for its own row", (_variant, change) => {
    const matcher = new Matcher({ list: annex, knownLists: [], reference: [] });
    const wrong = (annex?.entries ?? []).filter((entry) => matcher.match(query(entry.metal, change(entry.facility), entry.location.toUpperCase())).facility?.status !== entry);
    expect(wrong.map(({ facility }) => facility)).toEqual([]);
  });

  test("a plant that the list of mid-2014 does not have gets no Yes through its compliant group or sister", () => {
    const mid = readStatusTable({ name: "mid", rows: csvRows(path.join(folder, "data/status-cfsi-2014-mid.csv")) }, { asOf: "2014-07-01" });
    const matcher = new Matcher({ list: mid.ok ? (mid.lists[0] ?? null) : null, knownLists: [], reference: [] });
    const plants = (annex?.entries ?? []).filter(({ facility }) => /^plansee se|^global advanced metals \w|^h\.c\. starck (?!group)/i.test(facility));
    expect(plants.length).toBeGreaterThan(9);
    expect(plants.map((entry) => matcher.match(query(entry.metal, entry.facility, entry.location)).facility)).toEqual(plants.map(() => null));
  });

  test("over the development half of the benchmark no name is matched wrongly, to a removed facility or under a wrong metal", () => {
    const [header = [], ...queries] = csvRows(path.join(folder, "data/match-bench-dev.csv"));
    const column = (name: string) => header.indexOf(name);
    const references = new Map(["3.01", "6.5"].map((version) => {
      const table = readReferenceTable({ name: version, rows: csvRows(path.join(folder, `data/lookups/lookup-${version}.csv`)) });
      return [version, table.ok ? table.entries : []] as const;
    }));
    const matchers = new Map([...references].map(([version, entries]) => [version, new Matcher({ list: null, knownLists: [], reference: entries })]));
    const wrong: string[] = [];
    let right = 0, wanted = 0, amongThree = 0;
    for (const row of queries) {
      const cell = (name: string) => row[column(name)] ?? "";
      if (["low", "AMBIG"].includes(cell("label_confidence")) || cell("target_id") === "AMBIG") continue;
      const removed = cell("kind").startsWith("d-loo");
      const entries = references.get(cell("reference")) ?? [];
      const matcher = removed ? new Matcher({ list: null, knownLists: [], reference: entries.filter(({ id }) => id !== cell("true_cid")) }) : matchers.get(cell("reference"));
      const match = matcher?.match(query(cell("metal") as Metal, cell("query"), cell("country")));
      const found = match?.facility ?? null;
      const target = cell("target_id");
      if (target !== "NONE") wanted++;
      if (target !== "NONE" && (found?.id === target || (match && !match.facility && match.candidates.some(({ id }) => id === target)))) amongThree++;
      if (found && found.id !== target) wrong.push(`${cell("kind")}: ${cell("query")} -> ${found.name} ${found.id} (${target})`);
      else if (found) right++;
    }
    expect(wrong).toEqual([]);
    expect(right / wanted).toBeGreaterThan(0.78);
    expect(amongThree / wanted).toBeGreaterThan(0.975);
  });
});
