import { readStatusTable } from "../../src/smelters";

type Line = [facility: string, country: string, status: string, id?: string, asOf?: string];

/** Every line that is kept, with what it counts as, and every note. */
function read(lines: readonly Line[]) {
  const result = readStatusTable({ name: "list", rows: [["Metal", "Facility", "Country", "Status", "ID", "As of"], ...lines.map(([facility, country, status, id = "", asOf = "2024-12-31"]) => ["Gold", facility, country, status, id, asOf])] });
  if (!result.ok) throw new Error(result.problem.id);
  return {
    lines: result.lists.flatMap(({ entries }) => entries.map(({ facility, status, statusClass }) => `${facility}: ${status}, ${statusClass}`)),
    notes: result.notes.map(({ id, slots }) => (id === "lists.conflict" ? `${id} ${slots.first}, ${slots.second} in row ${slots.row}` : id)),
  };
}

test.each<[how: string, lines: [Line, Line]]>([
  ["word for word", [["Larkmoor Refinery", "Japan", "Conformant"], ["Larkmoor Refinery", "Japan", "Removed"]]],
  ["in capitals, with more spaces", [["Larkmoor Refinery", "Japan", "Conformant"], ["LARKMOOR  REFINERY", "Japan", "Removed"]]],
  ["with the country in another spelling", [["Larkmoor Refinery", "South Korea", "Conformant"], ["Larkmoor Refinery", "Korea, Republic of", "Removed"]]],
  ["with other spaces about its punctuation", [["Larkmoor Refinery Co.,Ltd.", "Japan", "Conformant"], ["Larkmoor Refinery Co., Ltd.", "Japan", "Removed"]]],
  ["in full-width letters", [["Larkmoor Refinery", "Japan", "Conformant"], ["Ｌａｒｋｍｏｏｒ Refinery", "Japan", "Removed"]]],
  ["with the same id in small letters", [["Larkmoor Refinery", "Japan", "Conformant", "CID000001"], ["LARKMOOR REFINERY", "Japan", "Removed", "cid000001"]]],
])("a facility that stands twice, %s, with two statuses is one line without designation", (_how, lines) => {
  expect(read(lines)).toEqual({ lines: [`${lines[0][0]}: Conformant / Removed, notDesignated`], notes: ["lists.conflict Conformant, Removed in row 3"] });
});

test("the order of the two lines does not matter", () => {
  expect(read([["LARKMOOR REFINERY", "Japan", "Removed"], ["Larkmoor Refinery", "Japan", "Conformant"]]).lines).toEqual(["LARKMOOR REFINERY: Removed / Conformant, notDesignated"]);
});

test("a third line does not bring the designation back", () => {
  expect(read([["Larkmoor Refinery", "Japan", "Conformant"], ["larkmoor refinery", "Japan", "Removed"], ["Larkmoor Refinery", "Japan", "Conformant"]]).lines).toEqual(["Larkmoor Refinery: Conformant / Removed / Conformant, notDesignated"]);
});

test.each<[what: string, lines: [Line, Line], kept: string[]]>([
  ["country", [["Larkmoor Refinery", "Japan", "Conformant"], ["LARKMOOR REFINERY", "", "Removed"]], ["Larkmoor Refinery: Conformant / Removed, notDesignated", "LARKMOOR REFINERY: Removed, notDesignated"]],
  ["id", [["Larkmoor Refinery", "Japan", "Removed"], ["Larkmoor Refinery", "Japan", "Conformant", "CID000001"]], ["Larkmoor Refinery: Removed, notDesignated", "Larkmoor Refinery: Conformant / Removed, notDesignated"]],
])("a line of the same name that only says no %s takes the designation away too, and both lines stay", (_what, lines, kept) => {
  expect(read(lines)).toEqual({ lines: kept, notes: [expect.stringMatching(/^lists\.conflict/)] });
});

test("of two entries of one id whose names differ in punctuation alone neither is designated when they contradict each other", () => {
  expect(read([["HC Larkmoor GmbH", "Japan", "Conformant", "CID000001"], ["H.C. Larkmoor GmbH", "Japan", "Removed", "CID000001"]])).toEqual({ lines: ["HC Larkmoor GmbH: Conformant / Removed, notDesignated", "H.C. Larkmoor GmbH: Removed, notDesignated"], notes: [expect.stringMatching(/^lists\.conflict/)] });
});

test.each<[what: string, lines: [Line, Line]]>([
  ["country", [["Larkmoor Refinery", "Japan", "Conformant"], ["Larkmoor Refinery", "Peru", "Removed"]]],
  ["id", [["Larkmoor Refinery", "Japan", "Conformant", "CID000001"], ["Larkmoor Refinery", "Japan", "Removed", "CID000002"]]],
  ["day", [["Larkmoor Refinery", "Japan", "Conformant", "", "2023-12-31"], ["Larkmoor Refinery", "Japan", "Removed"]]],
  ["punctuation", [["HC Larkmoor GmbH", "Japan", "Conformant"], ["H.C. Larkmoor GmbH", "Japan", "Removed"]]],
])("lines of another %s are another facility or another list, and stay as they are", (_what, lines) => {
  expect(read(lines)).toEqual({ lines: [`${lines[0][0]}: Conformant, designated`, `${lines[1][0]}: Removed, notDesignated`], notes: [] });
});

test("lines that agree are one line, under the name that stands first", () => {
  expect(read([["Larkmoor Refinery", "Japan", "Conformant"], ["LARKMOOR REFINERY", "JAPAN", "Yes"]])).toEqual({ lines: ["Larkmoor Refinery: Conformant, designated"], notes: ["lists.repeated"] });
});
