import { readStatusTable, type StatusClass } from "../../src/smelters";

/** What a word in the column Status comes to, and whether the list's reader is told that it is not known. */
function read(status: string): [statusClass: StatusClass | undefined, told: boolean] {
  const result = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status"], ["Gold", "Larkmoor Refinery", "Japan", status]] }, { asOf: "2024-12-31" });
  if (!result.ok) throw new Error(result.problem.id);
  return [result.lists[0]?.entries[0]?.statusClass, result.notes.some(({ id }) => id === "lists.unknownWords")];
}

test.each(["Conformant", "Yes", "yes", "Y", "Compliant", "RMAP Conformant", "Conflict-Free", "Designated", "Yes*", "Conformant †", "Conformant ‡", "“Compliant”", "✓ Conformant", "Ｙｅｓ"])("“%s” is designated", (status) => {
  expect(read(status)).toEqual(["designated", false]);
});

test.each(["Conformant?", "Conformant？", "Yes?", "¿Yes?", "Yes ❓", "~Yes", "～Yes", "≈ Yes", "≠Yes", "=\u0338Yes", "<> Yes", "¬Yes", "!Yes", "！Yes", "Compliant (?)", "Yes⁉", "✗ Conformant", "❌ Yes", "× Yes", "🚫 Conformant", "Y\u0336e\u0336s\u0336", "LBMA?"])("“%s” is in doubt, and so unknown", (status) => {
  expect(read(status)).toEqual(["unknown", true]);
});

test.each(["✓", "✗", "?", "x?", "*", "○", "...", "🟢", "Maybe"])("“%s” says nothing that is known, and that is told", (status) => {
  expect(read(status)).toEqual(["unknown", true]);
});

test.each(["", " ", "-", "–", "—", "No", "N/A", "Non-Conformant", "Removed", "Active", "Unable to Proceed", "On Smelter Look-up"])("“%s” is not designated, and nothing has to be told", (status) => {
  expect(read(status)).toEqual(["notDesignated", false]);
});

test.each<[status: string, statusClass: StatusClass]>([
  ["Yes /", "notDesignated"],
  ["/ Yes", "notDesignated"],
  ["Yes / Removed", "notDesignated"],
  ["Cross-recognised / Maybe", "notDesignated"],
  ["Cross-recognised", "crossRecognised"],
])("what two lines said of one facility stays without designation when it is read back: “%s”", (status, statusClass) => {
  expect(read(status)[0]).toBe(statusClass);
});
