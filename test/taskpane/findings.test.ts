import { reviewResponse } from "../../src/review";
import { everything, groupFindings, linesIn, placeOf, sheetsIn, type FindingFilter, type FindingGroup } from "../../src/taskpane/findings";
import { completeResponse, type Changes } from "../fixtures/complete";

function supplier(name: string, changes: Changes): FindingGroup {
  const { findings } = reviewResponse(completeResponse("3.01", changes), { today: null, reportingYear: null, list: null });
  return { key: name, shown: name, findings, keyOf: new Map(findings.map((finding, index) => [finding, String(index)])) };
}

const suppliers = [
  supplier("Alder Works", { "Declaration!D69": "No", "Declaration!D71": "No", "Declaration!D8": null, "Declaration!D40": "Yes", "Declaration!G40": "through Gold Works", "Smelter List!O7": "Rwanda" }),
  supplier("Birch Works", {}),
  supplier("Cedar Works", { "Declaration!D57": "No", "Declaration!D17": null }),
];

function shown(filter: Partial<FindingFilter>): string[] {
  return groupFindings(suppliers, { ...everything, ...filter }).flatMap(({ shown: name, findings }) => findings.map((finding) => `${name}: ${finding.rule} ${placeOf(finding)}`));
}

const all = ["Alder Works: C-01 Declaration!D8", "Alder Works: Q-07 Declaration!D40", "Alder Works: P-01 Declaration!D69", "Cedar Works: C-07 Declaration!D17", "Cedar Works: X-01 Declaration!D39"];

test.each<[filter: string, chosen: Partial<FindingFilter>, found: string[]]>([
  ["nothing chosen", {}, all],
  ["a class", { class: "completeness" }, [all[0] ?? "", all[3] ?? ""]],
  ["a severity", { severity: "risk" }, [all[1] ?? ""]],
  ["a metal", { metals: ["Tin"] }, [all[4] ?? ""]],
  ["a sheet", { sheet: "Smelter List" }, []],
  ["two metals", { metals: ["Tin", "Gold"] }, [all[1] ?? "", all[4] ?? ""]],
  ["a supplier's name in other capitals", { search: " cedar " }, all.slice(3)],
  ["a rule", { search: "p-01" }, [all[2] ?? ""]],
  ["a word of the sentence", { search: "phone" }, [all[3] ?? ""]],
  ["what nobody says", { search: "zinc" }, []],
])("findings by supplier and class, with %s", (_, filter, found) => {
  expect(shown(filter)).toEqual(found);
});

test("the list has a line for each supplier and class, and numbers its findings through", () => {
  const groups = groupFindings(suppliers, everything);
  expect(linesIn(groups).map((line) => (line.kind === "finding" ? line.index : line.name))).toEqual(["Alder Works", "completeness", 0, "reasonableness", 1, 2, "Cedar Works", "completeness", 3, "consistency", 4]);
  expect(new Set(linesIn(groups).map(({ key }) => key)).size).toBe(11);
});

test("the sheets to choose from are those with a finding", () => {
  expect(sheetsIn(suppliers)).toEqual(["Declaration"]);
});
