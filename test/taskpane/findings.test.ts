import { reviewResponse } from "../../src/review";
import { countOf, everything, firstOf, groupFindings, placeOf, sheetsIn, type FindingFilter, type FindingGroup } from "../../src/taskpane/findings";
import { completeResponse, type Changes } from "../fixtures/complete";

function supplier(name: string, changes: Changes): FindingGroup {
  const { findings } = reviewResponse(completeResponse("3.01", changes), { today: null, reportingYear: null, list: null });
  return { key: name, name, findings, keyOf: new Map(findings.map((finding, index) => [finding, String(index)])) };
}

const suppliers = [
  supplier("Alder Works", { "Declaration!D69": "No", "Declaration!D71": "No", "Declaration!D8": null, "Declaration!D40": "Yes", "Declaration!G40": "through Gold Works", "Smelter List!O7": "Rwanda" }),
  supplier("Birch Works", {}),
  supplier("Cedar Works", { "Declaration!D57": "No", "Declaration!D17": null }),
];

function shown(filter: Partial<FindingFilter>): string[] {
  return groupFindings(suppliers, { ...everything, ...filter }).flatMap(({ name, findings }) => findings.map((finding) => `${name}: ${finding.rule} ${placeOf(finding)}`));
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

test("a long list is cut across suppliers and counts what is shown", () => {
  const groups = groupFindings(suppliers, everything);
  expect(firstOf(groups, 4).map(({ findings }) => findings.length)).toEqual([3, 1]);
  expect([countOf(groups), countOf(firstOf(groups, 4)), countOf(firstOf(groups, 0))]).toEqual([5, 4, 0]);
});

test("the sheets to choose from are those with a finding", () => {
  expect(sheetsIn(suppliers)).toEqual(["Declaration"]);
});
