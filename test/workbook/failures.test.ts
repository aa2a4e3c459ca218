import { mkdirSync, writeFileSync } from "node:fs";
import { sheetNames } from "../../src/annex";
import { addSuppliers } from "../../src/taskpane/job/add";
import { buildAnnex, makeReadyToMail } from "../../src/taskpane/job/build";
import { keepLists } from "../../src/taskpane/job/lists";
import { accept, decide } from "../../src/taskpane/job/settle";
import { Book } from "../../src/workbench/book";
import { undoLast, WorkbookError } from "../../src/workbook";
import { sentence, type WordId } from "../../src/words";
import { completeTemplate } from "../fixtures/describe";
import { closeExcel, openExcel } from "./excel";
import { day, fileOf, listOf, never, readTeam, silent } from "./small-team";
import { copyOf, difference, everything } from "./whole";

/** Excel's codes, and the numbers of the transport, which office.js turns into codes; each with what the user is told. */
const codes: readonly [code: string | number, says: WordId][] = [
  ["AccessDenied", "workbook.refused"],
  ["InvalidOperationInCellEditMode", "workbook.cellBeingEdited"],
  ["ItemNotFound", "workbook.sheetGone"],
  ["ItemAlreadyExists", "workbook.nameTaken"],
  ["RequestPayloadSizeLimitExceeded", "workbook.tooLargeToWrite"],
  ["ResponsePayloadSizeLimitExceeded", "workbook.tooLarge"],
  ["UnsupportedFeature", "workbook.unsupported"],
  ["GeneralException", "workbook.failed"],
  [5103, "workbook.tooLargeToWrite"],
  [5104, "workbook.tooLarge"],
  [5102, "workbook.busy"],
  [7000, "workbook.refused"],
  [5004, "workbook.cellBeingEdited"],
];
/** After how much of a batch it fails. */
const partsOf = (code: string | number) => (code === "GeneralException" ? [0, 0.3, 0.6, 0.99] : [0.3]);

/** What each round trip of an action is for. */
const build = ["look", "keep", "mark", "write"];
const trips: readonly [action: string, trips: readonly string[]][] = [
  ["add files", build],
  ["first build", build],
  ["rebuild", build],
  ["make ready to mail", build],
  ["undo", ["look", "look at the sheets", "write"]],
  ["keep a list", ["look", "keep", "write"]],
  ["decide", ["look", "keep", "write"]],
  ["accept a finding", ["look", "write"]],
];
/** Whoever stops these half-way loses a cell or a line, which the pane says at once; no mark is kept for them. */
const withoutMark = ["keep a list", "decide", "accept a finding"];

interface Action {
  /** Makes the workbook what it is before. */
  begin: () => void;
  run: () => Promise<unknown>;
}

/** What fails next: after so many batches, with a code, after a part of that batch's actions; and whether all batches after it fail too. */
let failing: { left: number; code: string | number; part: number; forGood: boolean } | null = null;
let wasTouched = false;
let sent: readonly unknown[] = [];
const book = new Book("team.xlsx");
const actions = new Map<string, Action>();

/** At its end Excel.run lets its objects go, in a batch of its own, which it tries again by itself for seconds. */
const isLettingGo = (all: readonly { Name: string }[]) => all.some(({ Name }) => Name === "_RemoveReference");

beforeAll(async () => {
  book.add("Sheet1").ensure(0, 0).value = "ours";
  const host = await openExcel(book, {
    failAt: (_batch, all) => {
      if (!failing || isLettingGo(all) || failing.left-- > 0) return undefined;
      const { code, part } = failing;
      if (!failing.forGood) failing = null;
      return { code, afterActions: Math.floor(all.length * part) };
    },
  });
  sent = host.batches;
  book.onChange(() => { wasTouched = true; });
  const moments = ["2015-05-01T10:42:00.000Z", "2015-05-01T11:00:00.000Z", "2015-05-02T08:00:00.000Z"] as const;
  await addSuppliers(await readTeam(), [await fileOf("Aurora", { effectiveDate: "2014-06-30", comments: {}, company: { contactPhone: null } }), await fileOf("Birch")], silent, never, moments[0]);
  await keepLists(await readTeam(), [listOf(2)]);
  const team = { desk: await readTeam(), begin: copyOf(book) };
  await buildAnnex(team.desk, moments[1]);
  Object.assign(book.sheets.find(({ name }) => name === sheetNames.annex)?.ensure(6, 7) ?? {}, { value: "0012" });
  // The annex grows and Left Out shrinks.
  await keepLists(await readTeam(), [listOf(4)]);
  const built = { desk: await readTeam(), begin: copyOf(book) };
  await buildAnnex(built.desk, moments[2]);
  const rebuilt = { begin: copyOf(book) };
  const files = [await fileOf("Aurora", { smelters: (completeTemplate("3.01").smelters ?? []).slice(1) }), await fileOf("Cedar")];
  actions.set("add files", { ...team, run: () => addSuppliers(team.desk, files, silent, never, moments[2]) });
  actions.set("first build", { ...team, run: () => buildAnnex(team.desk, moments[2]) });
  actions.set("rebuild", { ...built, run: () => buildAnnex(built.desk, moments[2]) });
  actions.set("make ready to mail", { ...built, run: () => makeReadyToMail(built.desk, moments[2], day) });
  actions.set("undo", { ...rebuilt, run: undoLast });
  actions.set("keep a list", { ...built, run: () => keepLists(built.desk, [listOf(1, "2015-01-01")]) });
  const [name] = team.desk.annex.open;
  const [finding] = built.desk.suppliers.flatMap(({ findings, keyOf }) => findings.map((one) => keyOf.get(one) ?? ""));
  if (!name || finding === undefined) throw new Error("The team has nothing to decide.");
  actions.set("decide", { ...team, run: () => decide(team.desk, { key: name.key, verdict: "noSmelter", metal: name.metal, name: name.name, country: name.country, id: name.id, facility: null, by: "Ida", on: day }) });
  actions.set("accept a finding", { ...built, run: () => accept(built.desk, finding, "by phone", day) });
}, 60_000);
afterAll(closeExcel);

type End = "as before" | "complete" | "put back" | "half";

/** Runs an action that fails, and tells what the workbook holds in the end; if need be after the next start's putting back. */
async function endOf({ begin, run }: Action, before: readonly string[], complete: readonly string[], failure: NonNullable<typeof failing>): Promise<{ end: End; error: unknown; odd: string[] }> {
  if (wasTouched) begin();
  wasTouched = false;
  failing = failure;
  const error: unknown = await run().then(() => null, (reason: unknown) => reason);
  failing = null;
  const isSame = (lines: readonly string[]) => lines.join("\n") === everything(book).join("\n");
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the book's listener sets it
  if (!wasTouched || isSame(before)) return { end: "as before", error, odd: [] };
  if (isSame(complete)) return { end: "complete", error, odd: [] };
  const { backup } = await readTeam();
  if (backup?.state !== "building") return { end: "half", error, odd: difference(before, everything(book)) };
  await undoLast();
  // An undoing that stopped is ended by it: then what stands there is what it was to bring back.
  return { end: "put back", error, odd: isSame(complete) ? [] : difference(before, everything(book)) };
}

const table: string[][] = [];

describe.each(trips)("%s", (name, itsTrips) => {
  let action: Action;
  let before: string[] = [];
  let complete: string[] = [];

  beforeAll(async () => {
    const found = actions.get(name);
    if (!found) throw new Error(name);
    action = found;
    action.begin();
    before = everything(book);
    const from = sent.length;
    await action.run();
    expect(sent.slice(from)).toHaveLength(itsTrips.length + 1);
    complete = everything(book);
    expect(complete).not.toEqual(before);
    wasTouched = true;
  });

  /** Every code at one round trip, and what came of it; what is neither as before nor complete is an error. */
  async function failAt(left: number, forGood: boolean, check: (code: string | number, end: End, error: unknown) => void): Promise<string[]> {
    const ends: string[] = [];
    for (const [code] of codes) {
      const found = new Set<End>();
      for (const part of partsOf(code)) {
        const { end, error, odd } = await endOf(action, before, complete, { left, code, part, forGood });
        expect([code, part, odd.slice(0, 10)]).toEqual([code, part, []]);
        found.add(end);
        check(code, end, error);
      }
      ends.push([...found].join(", "));
    }
    return ends;
  }

  test.each(itsTrips.map((trip, at) => ({ trip, at })))("a failure at $trip leaves the workbook as before or complete, with the reason in a sentence", async ({ trip, at }) => {
    const ends = await failAt(at, false, (code, end, error) => {
      const said = error instanceof WorkbookError ? error.said.id : error;
      expect([code, end, said]).toEqual([code, end, end === "complete" ? null : new Map(codes).get(code)]);
    });
    table.push([`${name}: ${trip}`, ...ends]);
  });

  if (!withoutMark.includes(name)) {
    test.each(itsTrips.map((trip, at) => ({ trip, at })))("when all fails from $trip on, what was there before is still there, or comes back at the next start", async ({ trip, at }) => {
      const ends = await failAt(at, true, (_code, _end, error) => { expect(error).toBeInstanceOf(WorkbookError); });
      table.push([`${name}: ${trip} and all after it`, ...ends]);
    });
  }
});

test("each code has a sentence of its own, in the user's words", () => {
  const said = [...new Map(codes).entries()].map(([code, id]) => ({ code, text: sentence({ id, slots: {} }) }));
  for (const { code, text } of said) {
    expect(text).toMatch(/^[A-Z][^{}]+\. *[^{}]*\.$/);
    expect(text).not.toContain(String(code));
    expect(text).not.toMatch(/went wrong|error|exception/i);
  }
  // What Excel and its transport call by two names is one thing to the user.
  expect(new Set(said.map(({ text }) => text)).size).toBe(new Set(codes.map(([, id]) => id)).size);
});

test("letting go of Excel's objects may fail without harm", async () => {
  const action = actions.get("first build");
  action?.begin();
  await action?.run();
  const complete = everything(book);
  action?.begin();
  failing = { left: 4, code: "GeneralException", part: 0, forGood: false };
  await action?.run();
  failing = null;
  expect(difference(complete, everything(book))).toEqual([]);
});

/** To be quoted: what came of each code at each round trip. */
afterAll(() => {
  const lines = [["action: round trip", ...codes.map(([code]) => String(code))], ["---", ...codes.map(() => "---")], ...table].map((cells) => `| ${cells.join(" | ")} |`);
  mkdirSync("build", { recursive: true });
  writeFileSync("build/failures.md", `${lines.join("\n")}\n`);
});
