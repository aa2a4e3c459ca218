import { noSettings, reviewResponse } from "../../src/review";
import type { Response } from "../../src/template";
import { completeResponse, type Changes } from "../fixtures/complete";

function found(change: Partial<Response>, rules: readonly string[] = [], changes: Changes = {}): string[] {
  const settings = { ...noSettings, rules: new Map(rules.map((id) => [id, "on" as const])) };
  return reviewResponse({ ...completeResponse("3.01", changes), ...change }, { today: null, reportingYear: null, list: null, settings }).findings.map(({ rule, sheet, cell, severity }) => `${rule} ${sheet}!${cell} ${severity}`);
}

test.each<[workbook: string, form: Response["fileForm"], expected: string[]]>([
  ["larch.xlsx", "zip", []],
  ["larch.XLS", "xls", []],
  ["larch.xlsm", "zip", []],
  ["larch.xlsx", "xls", ["F-05 Declaration!J3 information"]],
  ["larch.xls", "zip", ["F-05 Declaration!J3 information"]],
  ["larch", "xls", []],
  ["larch.xlsx", null, []],
])("a file %s that is %s", (workbook, fileForm, expected) => {
  expect(found({ workbook, fileForm })).toEqual(expected);
});

test.each<[workbook: string, expected: string[]]>([
  ["companyName-2014-05-31.xlsx", []],
  ["CMRT companyname 31May2014.xls", []],
  ["companyName_20140531.xlsx", []],
  ["companyName.xlsx", ["F-13 Declaration!D8 information"]],
  ["2014-05-31.xlsx", ["F-13 Declaration!D8 information"]],
  ["CMRT_3-01.xlsx", ["F-13 Declaration!D8 information"]],
])("a team that wants file names as the forms ask for, and %s", (workbook, expected) => {
  expect([found({ workbook }, ["F-13"]), found({ workbook })]).toEqual([expected, []]);
});

test("a workbook with several templates has the team's own name", () => {
  expect(found({ workbook: "all.xlsx", pairedBy: "suffix" }, ["F-13"])).toEqual([]);
});

test.each<[total: number | null, changes: Changes, expected: string[]]>([
  [null, { "Declaration!D8": null }, ["C-01 Declaration!D8 error"]],
  [0, {}, []],
  [0, { "Declaration!D8": null }, ["C-01 Declaration!D8 error", "XS-09 Checker!D2 information"]],
  [3, { "Declaration!D8": null }, ["C-01 Declaration!D8 error"]],
  [3, {}, ["XS-09 Checker!D2 information"]],
])("the form's own total of %s beside the review", (total, changes, expected) => {
  expect(found({ checkerTotal: total === null ? null : { sheet: "Checker", total } }, [], changes)).toEqual(expected);
});
