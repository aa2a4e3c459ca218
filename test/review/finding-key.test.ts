import { findingKeys, reviewResponse } from "../../src/review";
import { completeResponse, type Changes } from "../fixtures/complete";

function keys(changes: Changes, supplier = "Larch"): string[] {
  const { findings } = reviewResponse(completeResponse("3.01", changes), { today: null, reportingYear: null, list: null });
  return findingKeys(supplier, "Declaration", findings);
}

const slip = (row: number): Changes => ({ [`Smelter List!B${row}`]: "Tin", [`Smelter List!C${row}`]: "Birch Works", [`Smelter List!D${row}`]: "Birch Works", [`Smelter List!E${row}`]: "Atlantis", [`Smelter List!F${row}`]: "CID000777" });

test("a finding keeps its key when its row moves", () => {
  const [moved] = keys(slip(12));
  expect(moved).toMatch(/^[0-9a-f]{12}$/);
  expect(keys(slip(9))).toEqual([moved]);
});

test("other facts, another supplier and another rule are other keys", () => {
  const ones = [keys(slip(9)), keys({ ...slip(9), "Smelter List!E9": "Utopia" }), keys(slip(9), "Birch"), keys({ "Declaration!D57": "No" }), keys({ "Declaration!D58": "No" })].flat();
  expect(new Set(ones).size).toBe(ones.length);
});

test("findings that nothing else tells apart are told by their order", () => {
  const nameless = (row: number): Changes => ({ [`Smelter List!B${row}`]: "Tin", [`Smelter List!C${row}`]: "Smelter not yet identified" });
  const both = keys({ ...nameless(9), ...nameless(10), "Declaration!D57": "No", "Declaration!D39": "Unknown" });
  expect(new Set(both).size).toBe(both.length);
  expect(keys({ ...nameless(9), "Declaration!D57": "No", "Declaration!D39": "Unknown" }).every((key) => both.includes(key))).toBe(true);
});
