import { readDesk } from "../../src/taskpane/job/read";
import { saveReview, startTeam } from "../../src/taskpane/job/team";
import { openBook } from "../../src/workbench/open";
import { completeTemplate } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";
import { closeExcel, openExcel } from "./excel";

afterEach(closeExcel);

const read = () => readDesk({ today: "2015-05-01", asOf: null }, () => undefined);
const lookup = [{ metal: "Gold" as const, name: "Aurora Refinery", aliases: ["Aurora"], country: "SWEDEN", id: "CID000001" }];

async function openLocked(version: "3.01" | "6.5") {
  const book = await openBook(await buildTemplate({ ...completeTemplate(version), lookup }), "locked.xlsx");
  book.structureLocked = true;
  const made: Uint8Array[] = [];
  book.openNew = (base64) => made.push(new Uint8Array(Buffer.from(base64, "base64")));
  await openExcel(book);
  return made;
}

test.each(["3.01", "6.5"] as const)("a locked template of %s starts the team's workbook, in which its supplier reads the same", async (version) => {
  const made = await openLocked(version);
  const before = await read();
  await startTeam(before);
  closeExcel();
  const [bytes] = made;
  if (!bytes) throw new Error("No workbook was opened.");
  await openExcel(await openBook(bytes, "team.xlsx"));
  const team = await read();
  expect(team.structureLocked).toBe(false);
  const told = ({ suppliers }: typeof team) => suppliers.map(({ name, response, findings }) => [name, response.template.version, response.effectiveDate.iso, response.smelters.length, response.lookup?.entries.length, findings.map(({ rule, cell }) => `${rule} ${cell}`)]);
  expect(told(team)).toEqual(told(before));
  expect(team.register.map(({ line, answered }) => [line.supplier, line.file, answered !== null])).toEqual([["Larch Instruments", "locked.xlsx", true]]);
});

test("the review of a locked template opens as a workbook of its own", async () => {
  const made = await openLocked("3.01");
  await saveReview(await read());
  const [bytes] = made;
  const book = bytes && (await openBook(bytes, "review.xlsx"));
  expect(book?.sheets.map(({ name }) => name)).toEqual(["Review"]);
});
