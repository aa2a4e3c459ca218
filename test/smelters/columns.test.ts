import { headingsToChoose, readStatusTable } from "../../src/smelters";

const odd = { name: "odd.csv", rows: [["Our register, internal"], [], ["Werk", "Stoff", "Wo", "Ergebnis", "Nr"], ["Aurora Refinery", "Gold", "Sweden", "Conformant", "CID000001"], ["Birch Smelter", "Tin", "Peru", "Active", ""]] };

test("headings that say nothing can be chosen from, below the titles", () => {
  expect(headingsToChoose(odd)).toEqual({ row: 2, texts: ["Werk", "Stoff", "Wo", "Ergebnis", "Nr"], guess: {} });
});

test("what is clear is proposed", () => {
  expect(headingsToChoose({ name: "half.csv", rows: [["Metal", "Smelter", "Country", "Ergebnis"], ["Gold", "Aurora", "Sweden", "Conformant"]] })).toEqual({ row: 0, texts: ["Metal", "Smelter", "Country", "Ergebnis"], guess: { metal: 0, facility: 1, location: 2 } });
});

test("a text without columns gives nothing to choose from", () => {
  expect(headingsToChoose({ name: "text.csv", rows: [["one"], ["two"], []] })).toBeNull();
});

test("a list is read by the columns that a person chose", () => {
  const read = readStatusTable(odd, { asOf: "2014-03-18", source: "team", columns: { row: 2, columns: { metal: 1, facility: 0, location: 2, status: 3, id: 4 } } });
  expect(read.ok && read.lists.map(({ asOf, entries }) => [asOf, entries.map(({ metal, facility, location, id, statusClass, row }) => [metal, facility, location, id, statusClass, row])])).toEqual([
    ["2014-03-18", [["Gold", "Aurora Refinery", "Sweden", "CID000001", "designated", 4], ["Tin", "Birch Smelter", "Peru", "", "notDesignated", 5]]],
  ]);
});

test.each([
  [{ metal: 1, facility: 0 }, "lists.noStatus"],
  [{ facility: 0, status: 3 }, "lists.noMetal"],
  [{ metal: 1, status: 3 }, "lists.noFacility"],
  [{ metal: 1, facility: 0, status: 3 }, "lists.noDate"],
])("columns %j are not enough: %s", (columns, problem) => {
  const read = readStatusTable(odd, { columns: { row: 2, columns } });
  expect(!read.ok && read.problem.id).toBe(problem);
});
