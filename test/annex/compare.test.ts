import { compareAnnexes, readOldAnnex, type OldLine } from "../../src/annex";
import type { AnnexRow } from "../../src/annex";

const line = (facility: string, designation: "Yes" | "No" = "Yes", more: Partial<OldLine> = {}): OldLine => ({ metal: "Gold", facility, location: "Peru", designation, id: "", ...more });
const row = (facility: string, designation: "Yes" | "No" = "Yes", more: Partial<AnnexRow> = {}): AnnexRow => ({ ...line(facility, designation), suppliers: ["Aurora"], provinces: [], evidence: [], ...more });

function told(before: OldLine[], now: AnnexRow[]) {
  const { added, dropped, renamed, gained, lost, same } = compareAnnexes(before, now);
  const names = (all: readonly { facility: string }[]) => all.map(({ facility }) => facility).join(", ");
  return `+${names(added)} -${names(dropped)} ~${renamed.map(({ before: old, now: fresh }) => `${old.facility}>${fresh.facility}`).join(", ")} ^${names(gained)} v${names(lost)} =${same}`;
}

test.each<[what: string, before: OldLine[], now: AnnexRow[], expected: string]>([
  ["the same", [line("One")], [row("One")], "+ - ~ ^ v =1"],
  ["one more and one less", [line("One"), line("Two")], [row("One"), row("Three")], "+Three -Two ~ ^ v =1"],
  ["designations gained and lost", [line("One", "No"), line("Two", "Yes")], [row("One", "Yes"), row("Two", "No")], "+ - ~ ^One vTwo =0"],
  ["a new name under the same id", [line("Old Works", "Yes", { id: "CID000001" })], [row("New Works", "No", { id: "CID000001" })], "+ - ~Old Works>New Works ^ vNew Works =0"],
  ["a name in another writing", [line("AURORA  Refinery Co., Ltd.")], [row("Aurora Refinery Co. Ltd")], "+ - ~AURORA  Refinery Co., Ltd.>Aurora Refinery Co. Ltd ^ v =0"],
  ["the same name in another country is another", [line("One", "Yes", { location: "Chile" })], [row("One")], "+One -One ~ ^ v =0"],
  ["the same name of another metal is another", [line("One", "Yes", { metal: "Tin" })], [row("One")], "+One -One ~ ^ v =0"],
  ["an id that two lines have tells nothing", [line("Old", "Yes", { id: "CID000001" })], [row("A Works", "Yes", { id: "CID000001" }), row("B Plant", "Yes", { id: "CID000001" })], "+A Works, B Plant -Old ~ ^ v =0"],
  ["names that only look alike are never paired", [line("Hunan Gold Works")], [row("Henan Gold Works")], "+Henan Gold Works -Hunan Gold Works ~ ^ v =0"],
  ["nothing before", [], [row("One")], "+One - ~ ^ v =0"],
])("%s", (_, before, now, expected) => {
  expect(told(before, now)).toBe(expected);
  expect(told([...before].reverse(), [...now].reverse())).toBe(expected);
});

test("an annex is read as it was published, and a table without designations is refused with the reason", () => {
  const read = readOldAnnex({ name: "2014.csv", rows: [["Metal", "Smelter or Refiner Facility Name", "Location", "“Conflict Free” Designation"], ["Gold", "One", "Peru", "Yes"], ["Tin", "Two", "Chile", "No"]] });
  expect(read).toEqual({ ok: true, lines: [line("One"), line("Two", "No", { metal: "Tin", location: "Chile" })] });
  expect(readOldAnnex({ name: "x.csv", rows: [["Metal", "Smelter name", "Country"], ["Gold", "One", "Peru"]] })).toMatchObject({ ok: false, problem: { id: "lists.noStatus" } });
});
