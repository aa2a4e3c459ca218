import { writeFile } from "node:fs/promises";
import path from "node:path";
import { consolidate, foldedName, settleDeclarations, supplierName, type Annex, type RegisterLine, type ResultSheet } from "../annex";
import { writeWorkbook } from "../files";
import { designationSettings } from "../review";
import { listInForce } from "../smelters";
import type { Response } from "../template";
import { sayInEnglish, sentenceInEnglish } from "../words";
import { annexWorkbook } from "./annex-workbook";
import { WrongCall, type Call } from "./arguments";
import { referenceAt, statusListsAt, UnreadableInput } from "./input";
import type { Output } from "./output";
import { registerAt } from "./register";
import { givenBy } from "./responses";
import { settingsAt } from "./settings";

/** Later than every list: without a day the newest is in force. */
const endOfTime = "9999-12-31";

/** desk annex: all suppliers rolled up. Files that cannot be read are told, and the others still make the annex. */
export async function annex(call: Call, output: Output): Promise<number> {
  const status = call.option("status");
  if (status === null) throw new WrongCall({ id: "desk.noStatus", slots: {} });
  const { lists, notes } = await statusListsAt(status, call.day("list-date"));
  const registerFile = call.option("register");
  const register = registerFile === null ? null : await registerAt(registerFile);
  const asOf = call.day("as-of");
  const { settings, decisions, known, problems } = await settingsAt(call.option("settings"));
  const knownAt = call.option("reference");
  const reference = [...(knownAt === null ? [] : await referenceAt(knownAt)), ...known];
  const reportingYear = call.year() ?? settings.reportingYear;

  const responses: { response: Response; file: string }[] = [];
  const unread: { file: string; error: string }[] = [];
  for await (const given of givenBy(call.files)) {
    if ("problem" in given) unread.push({ file: given.file, error: sentenceInEnglish(given.problem) });
    else responses.push({ response: given.response, file: path.basename(given.file) });
  }
  const list = listInForce(lists, asOf ?? endOfTime);
  const all = responses.map(({ response }) => response);
  const result = consolidate({ responses: all, lists, asOf, reference, settings: designationSettings(settings, list), reportingYear, suppliersAsked: companiesAsked(register, all), decisions, filer: settings });

  for (const { error } of unread) output.trouble(error);
  for (const problem of problems) output.trouble(problem);
  const out = call.option("out");
  if (out !== null) await write(out, annexWorkbook({ annex: result, responses, register: register ?? [], lists, context: { today: null, reportingYear, list, lists, settings, decisions } }));
  if (call.json) output.answer(JSON.stringify({ ...jsonOf(result), notes: [...notes, ...result.notes].map(sentenceInEnglish), unread }, null, 1));
  else output.answer(linesOf(result).join("\n"));
  return unread.length > 0 ? 1 : 0;
}

async function write(file: string, sheets: readonly ResultSheet[]): Promise<void> {
  const bytes = await writeWorkbook(sheets);
  await writeFile(file, bytes).catch(() => {
    throw new UnreadableInput({ id: "desk.notWritten", slots: { name: file } });
  });
}

/** Everyone in the register and everyone who answered without being in it, each company once; null without a register. */
function companiesAsked(register: readonly RegisterLine[] | null, responses: readonly Response[]): number | null {
  return register && new Set([...register.map(({ supplier }) => supplier), ...settleDeclarations(responses).current.map(supplierName)].map(foldedName)).size;
}

function jsonOf({ asOf, list, rows, leftOut, origins, figures }: Annex): object {
  return {
    asOf,
    list,
    rows: rows.map(({ metal, facility, location, designation, id, suppliers }) => ({ metal, facility, location, designation, id, suppliers })),
    leftOut: leftOut.map(({ supplier, sheet, row, metal, name, reason }) => ({ supplier, sheet, row, metal, name, reason: sentenceInEnglish(reason) })),
    origins,
    figures,
  };
}

function linesOf({ rows, leftOut, list, notes }: Annex): string[] {
  const yes = rows.filter(({ designation }) => designation === "Yes").length;
  return [
    ...rows.map(({ metal, facility, location, designation }) => sayInEnglish("desk.annex.row", { metal, facility, location, designation })),
    sayInEnglish("desk.annex.sum", { n: rows.length, yes, date: list?.asOf ?? "-", left: leftOut.length }),
    ...notes.map(sentenceInEnglish),
  ];
}
