import { headingsToChoose, readReferenceTable, readStatusTable } from "../../src/smelters";

/** The one line of a list under these headings: what of it is read, or why the list is refused. */
function read(headings: string, line: string): string {
  const result = readStatusTable({ name: "list.csv", rows: [headings.split(","), line.split(",")] }, { asOf: "2024-12-31" });
  if (!result.ok) return result.problem.id;
  return result.lists.flatMap(({ asOf, entries }) => entries.map(({ facility, location, id, status, statusClass }) => [facility, location, id, status, statusClass, asOf].join(" | "))).join("; ");
}

test.each<[headings: string, line: string, status: string]>([
  ["Metal,Facility,Country,Previous Status,Status,Date", "Gold,Larkmoor Refinery,Japan,Conformant,Removed,2024-12-31", "Removed | notDesignated"],
  ["Metal,Facility,Country,LBMA Status,RMAP Status", "Gold,Larkmoor Refinery,Japan,Conformant,Active", "Active | notDesignated"],
  ["Metal,Facility,Country,Claimed status,Status", "Gold,Larkmoor Refinery,Japan,Conformant,Removed", "Removed | notDesignated"],
  ["Metal,Facility,Country,Operational Status,Conformant", "Gold,Larkmoor Refinery,Japan,Yes,No", "No | notDesignated"],
  ["Metal,Facility,Country,Conformance expected,Status", "Gold,Larkmoor Refinery,Japan,Yes,Active", "Active | notDesignated"],
  ["Metal,Facility,Country,Member compliant,RMAP Status", "Gold,Larkmoor Refinery,Japan,Yes,Active", "Active | notDesignated"],
  ["Metal,Facility,Country,Old status,New status", "Gold,Larkmoor Refinery,Japan,Conformant,Removed", "Removed | notDesignated"],
  ["Metal,Facility,Country,RoHS compliance,Smelter Status", "Gold,Larkmoor Refinery,Japan,Compliant,Removed", "Removed | notDesignated"],
  ["Metal,Facility,Country,Status 2023,Status", "Gold,Larkmoor Refinery,Japan,Conformant,Removed", "Removed | notDesignated"],
  ["Metal,Facility,Country,Status comments,Status", "Gold,Larkmoor Refinery,Japan,Conformant,Removed", "Removed | notDesignated"],
  ["Metal,Facility,Country,Compliance,Conflict-Free?", "Gold,Larkmoor Refinery,Japan,Compliant,No", "No | notDesignated"],
])("of several columns the one that is named as the status is read: %s", (headings, line, status) => {
  expect(read(headings, line)).toBe(`Larkmoor Refinery | Japan |  | ${status} | 2024-12-31`);
});

test.each([
  "Status", "STATUS*", "Current status", "Smelter Status", "Status 2024", "Status (as of March 2014)", "Status as of 18 March 2014", "Conformant", "Conformance Status", "Compliance", "Compliant (Yes/No)", "Conflict-Free",
  "Conflict Free?", "Conflict Free (Y/N)", "Conflict Free? Yes / No / Unknown", "CFS Compliant", "Status per RMI website", "Status at 31-Dec-2014", "“Conflict Free” Designation", "Designation", "Designated", "RMAP Status", "CFSP Status", "CFS Program Status", "RMI Conformant", "Responsible Minerals Assurance Process status", "Conflict-Free Smelter Program Status", "conflict_free",
])("“%s” is a status", (heading) => {
  expect(read(`Metal,Facility,Country,${heading}`, "Gold,Larkmoor Refinery,Japan,Yes")).toBe("Larkmoor Refinery | Japan |  | Yes | designated | 2024-12-31");
});

test.each([
  "Non-Conformant", "Nonconformant", "Non-compliance", "Not conformant", "Un-designated", "Compliance issues", "Conformance revoked", "No longer conformant", "Date of Conformance", "Conformance date", "Status date", "Status as of",
  "Previous Status", "Prior status", "Former status", "Last status", "Last year's status", "Claimed status", "Self-declared status", "Expected status", "Target status", "Planned conformance", "Operational Status", "Membership status",
  "LBMA status", "RMAP/LBMA status", "Conformant or active", "RJC compliant", "ISO 14001 compliant", "REACH compliance", "Export compliance", "Status comments", "Compliance certificate", "Supplier status", "Audit status", "Conformant in process",
])("“%s” is none, whatever stands below it", (heading) => {
  expect(read(`Metal,Facility,Country,${heading}`, "Gold,Larkmoor Refinery,Japan,Yes")).toBe("lists.noStatus");
});

test.each<[headings: string, named: string]>([
  ["Metal,Facility,Country,Status 2023,Status 2024", "“Status 2023”, “Status 2024”"],
  ["Metal,Facility,Country,Status,Status", "“Status”, “Status”"],
  ["Metal,Facility,Country,Status,Conflict Free", "“Status”, “Conflict Free”"],
  ["Metal,Facility,Country,Status,New status", "“Status”, “New status”"],
  ["Metal,Facility,Country,Conformant,Smelter Status,LBMA status", "“Conformant”, “Smelter Status”"],
  ["Metal,Facility,Country,RMAP Status,Status", "“RMAP Status”, “Status”"],
])("of several columns that may be the status none is guessed: %s", (headings, named) => {
  const table = { name: "list.csv", rows: [headings.split(","), ["Gold", "Larkmoor Refinery", "Japan", "Conformant", "Removed", "Yes"]] };
  expect(readStatusTable(table, { asOf: "2024-12-31" })).toEqual({ ok: false, problem: { id: "lists.manyStatuses", slots: { name: "list.csv", headings: named } } });
  // A person is asked instead, with all else proposed.
  expect(headingsToChoose(table)).toEqual({ row: 0, texts: headings.split(","), guess: { metal: 0, facility: 1, location: 2 } });
  const chosen = readStatusTable(table, { asOf: "2024-12-31", columns: { row: 0, columns: { metal: 0, facility: 1, location: 2, status: 4 } } });
  expect(chosen.ok && chosen.lists[0]?.entries[0]?.status).toBe("Removed");
});

test.each<[headings: string, line: string, facility: string]>([
  ["Metal,Company,Facility,Country,Status", "Gold,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Name,Smelter Name,Country,Status", "Gold,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Company Name,Smelter,Country,Status", "Gold,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Company,Name,Country,Status", "Gold,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Smelter,Smelter or Refiner Facility Name,Country,Status", "Gold,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Type,Facility Name,Country,Status", "Gold,Refiner,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Smelter Group,Smelter,Country,Status", "Gold,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Parent Name,Facility Owner,Facility Name,Country,Status", "Gold,Larkmoor,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Contact Name,Facility Name,Country,Status", "Gold,Ida,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Former Smelter Name,Smelter Name,Country,Status", "Gold,Larkmoor,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Name,Country of Origin,Facility Country,Status", "Gold,Larkmoor Refinery,Peru,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Name,Parent Country,Country,Status", "Gold,Larkmoor Refinery,Peru,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Name,Location,Smelter Country,Status", "Gold,Larkmoor Refinery,Plot 7,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Name,Location,Country,Status", "Gold,Larkmoor Refinery,Plot 7,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Name,Location,Country/Region,Status", "Gold,Larkmoor Refinery,Plot 7,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Smelter No.,Smelter,Country,Status", "Gold,7,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | "],
  ["Metal,Facility Name,Country of Origin,Status", "Gold,Larkmoor Refinery,Peru,Conformant", "Larkmoor Refinery |  | "],
  ["ID,Metal,Smelter ID,Smelter Name,Country,Status", "7,Gold,CID000001,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | CID000001"],
  ["Facility ID,CID,Metal,Smelter Name,Country,Status", "7,CID000001,Gold,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | CID000001"],
  ["Parent Facility ID,Metal,Facility ID,Facility Name,Country,Status", "CID000009,Gold,CID000001,Larkmoor Refinery,Japan,Conformant", "Larkmoor Refinery | Japan | CID000001"],
  ["Source of Smelter Identification Number,Metal,Smelter Identification,Smelter Name,Smelter Phone Number,Country,Status", "RMI,Gold,CID000001,Larkmoor Refinery,555,Japan,Conformant", "Larkmoor Refinery | Japan | CID000001"],
])("the facility's own name, place and id are read: %s", (headings, line, facility) => {
  expect(read(headings, line)).toBe(`${facility} | Conformant | designated | 2024-12-31`);
});

test.each(["Group", "Parent Company", "Smelter Group", "Facility Type", "Facility Owner", "Facility Contact", "Smelter Identified"])("“%s” names no facility", (heading) => {
  expect(read(`Metal,${heading},Country,Status`, "Gold,Larkmoor,Japan,Conformant")).toBe("lists.noColumns");
});

test("of two dates the list's own is read", () => {
  expect(read("Metal,Facility,Country,Status,Date,As of", "Gold,Larkmoor Refinery,Japan,Conformant,2020-01-31,2024-06-30")).toBe("Larkmoor Refinery | Japan |  | Conformant | designated | 2024-06-30");
});

test("the same headings lead in a list of known facilities", () => {
  const read = readReferenceTable({ name: "known.csv", rows: [["Metal", "Company", "Facility Type", "Facility Name", "Country of Origin", "Facility Country", "ID", "Smelter ID"], ["Gold", "Larkmoor", "Refiner", "Larkmoor Refinery", "Peru", "Japan", "7", "CID000001"]] });
  expect(read.ok && read.entries).toEqual([{ metal: "Gold", alias: "Larkmoor Refinery", standardName: "Larkmoor Refinery", country: "Japan", id: "CID000001", oldId: "" }]);
});
