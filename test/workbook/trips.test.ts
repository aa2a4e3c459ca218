import { readFileSync } from "node:fs";
import type { Desk, Supplier } from "../../src/taskpane/deskModel";
import { addSuppliers } from "../../src/taskpane/job/add";
import { buildAnnex, makeReadyToMail } from "../../src/taskpane/job/build";
import { keepLists } from "../../src/taskpane/job/lists";
import { openMailCopy } from "../../src/taskpane/job/mail";
import { readSupplier } from "../../src/taskpane/job/read";
import { accept, decide, reopen } from "../../src/taskpane/job/settle";
import { keepSettings } from "../../src/taskpane/job/settings";
import { Book } from "../../src/workbench/book";
import { readKnownTables, undoLast } from "../../src/workbook";
import { closeExcel, openExcel } from "./excel";
import { day, fileOf, listOf, never, readTeam, silent } from "./small-team";

/** So many suppliers, each with so many smelters a metal; the first of them lacks its telephone number. */
const sizes = { small: { suppliers: 1, smelters: 1 }, large: { suppliers: 12, smelters: 40 } } as const;
const metals = ["Gold", "Tin", "Tantalum", "Tungsten"] as const;

const filesOf = (size: keyof typeof sizes, name: string) =>
  Promise.all(Array.from({ length: sizes[size].suppliers }, (_, index) => fileOf(`${name} ${index}`, {
    ...(index === 0 ? { company: { contactPhone: null } } : {}),
    smelters: Array.from({ length: sizes[size].smelters }, (_unused, n) => metals.map((metal) => ({ metalText: metal, lookup: "Smelter Not Listed", nameText: n === 0 ? `${metal} Works Exampleton` : `${metal} Works ${name} ${index} ${n}`, country: "GERMANY" }))).flat(),
  })));

/** Round trips to Excel, without those in which Excel.run lets its objects go. */
let trips = 0;
const moment = (minute: number) => `2015-05-01T10:${minute}:00.000Z`;

function first<T>(all: Iterable<T>): T {
  for (const one of all) return one;
  throw new Error("There is none.");
}

/** Every action, on a workbook that holds what came of those before it. */
const actions: readonly [action: string, run: (desk: Desk, size: keyof typeof sizes) => Promise<unknown>, trips: number][] = [
  ["read a blank workbook", readTeam, 2],
  ["add the first files", async (desk, size) => addSuppliers(desk, await filesOf(size, "First"), silent, never, moment(10)), 3],
  ["add more files", async (desk, size) => addSuppliers(desk, await filesOf(size, "More"), silent, never, moment(11)), 4],
  ["read", readTeam, 3],
  ["one supplier again", (desk) => readSupplier(desk, first<Supplier>(desk.suppliers)), 2],
  ["keep a list", (desk) => keepLists(desk, [listOf(2)]), 3],
  ["keep a list of another day", (desk) => keepLists(desk, [listOf(3, "2015-01-01")]), 3],
  ["decide", (desk) => { const name = first(desk.annex.open); return decide(desk, { key: name.key, verdict: "noSmelter", metal: name.metal, name: name.name, country: name.country, id: name.id, facility: null, by: "Ida", on: day }); }, 3],
  ["keep settings", (desk) => keepSettings(desk, new Map([["reportingYear", "2014"]]), day), 3],
  ["first build", (desk) => buildAnnex(desk, moment(20)), 4],
  ["rebuild", (desk) => buildAnnex(desk, moment(21)), 4],
  ["accept a finding", (desk) => accept(desk, first(desk.suppliers.flatMap(({ keyOf }) => [...keyOf.values()])), "by phone", day), 2],
  ["open it again", (desk) => reopen(desk, first(desk.suppliers.flatMap(({ keyOf }) => [...keyOf.values()]))), 2],
  ["make ready to mail", (desk) => makeReadyToMail(desk, moment(22), day), 4],
  ["open a copy to mail", (desk) => openMailCopy(desk, { contacts: true, supplierSheets: false }, day), 3],
  ["undo", undoLast, 3],
  ["worksheet functions, all cells", readKnownTables, 1],
];

const counted: Record<keyof typeof sizes, Record<string, number>> = { small: {}, large: {} };

beforeAll(async () => {
  for (const size of ["small", "large"] as const) {
    const book = new Book("team.xlsx");
    book.add("Sheet1");
    await openExcel(book, {
      failAt: (_batch, all) => {
        if (!all.some(({ Name }) => Name === "_RemoveReference")) trips++;
        return undefined;
      },
    });
    for (const [action, run] of actions) {
      const desk = await readTeam();
      trips = 0;
      await run(desk, size);
      counted[size][action] = trips;
    }
    closeExcel();
  }
}, 120_000);

test.each(actions.map(([action, , expected]) => ({ action, expected })))("$action takes $expected round trips, for one supplier as for many", ({ action, expected }) => {
  expect([counted.small[action], counted.large[action]]).toEqual([expected, expected]);
});

/** README's table in the actions of this one. */
const documented: Readonly<Record<string, readonly string[]>> = {
  Read: ["read"],
  "One supplier again after a change": ["one supplier again"],
  "Add files": ["add more files"],
  "Build, rebuild, make ready to mail": ["first build", "rebuild", "make ready to mail"],
  Undo: ["undo"],
  "Decide, keep a list or settings": ["decide", "keep a list", "keep settings"],
  "Accept a finding": ["accept a finding", "open it again"],
  "Worksheet functions, all cells": ["worksheet functions, all cells"],
};

test("README says the same", () => {
  const lines = readFileSync("README.md", "utf8").split("\n");
  const from = lines.findIndex((line) => line.startsWith("| Action | Round trips"));
  const table = lines.slice(from + 2, lines.findIndex((line, index) => index > from && !line.startsWith("|"))).map((line) => line.split("|").map((cell) => cell.trim()).slice(1, 3));
  const trueTrips = new Map(actions.map(([action, , n]) => [action, n]));
  expect(table.map(([action = "", n = ""]) => [action, Number(/^\d+/.exec(n)?.[0])])).toEqual(Object.entries(documented).map(([action, ours]) => [action, trueTrips.get(ours[0] ?? "")]));
  for (const ours of Object.values(documented)) expect(new Set(ours.map((action) => trueTrips.get(action))).size).toBe(1);
});
