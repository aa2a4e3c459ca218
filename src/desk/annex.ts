import { writeFile } from "node:fs/promises";
import { annexSheet, annexTwoSheet, consolidate, figuresSheet, leftOutSheet, reviewSheet, smeltersSheet, supplierName, type Annex } from "../annex";
import { writeWorkbook } from "../files";
import { designationSettings, findingKeys, noSettings, reviewAll, type ReviewContext } from "../review";
import { listInForce } from "../smelters";
import { plainText, type Response } from "../template";
import { sayInEnglish, sentenceInEnglish } from "../words";
import { WrongCall, type Call } from "./arguments";
import { referenceAt, statusListsAt, tablesAt, UnreadableInput } from "./input";
import type { Output } from "./output";
import { givenBy } from "./responses";
import { settingsAt } from "./settings";

/** desk annex: all suppliers rolled up. Files that cannot be read are told, and the others still make the annex. */
export async function annex(call: Call, output: Output): Promise<number> {
  const status = call.option("status");
  if (status === null) throw new WrongCall({ id: "desk.noStatus", slots: {} });
  const { lists, notes } = await statusListsAt(status, call.day("list-date"));
  const register = call.option("register");
  const asked = register === null ? null : await suppliersIn(register);
  const asOf = call.day("as-of");
  const { settings, decisions, known, problems } = await settingsAt(call.option("settings"));
  const knownAt = call.option("reference");
  const reference = [...(knownAt === null ? [] : await referenceAt(knownAt)), ...known];
  const reportingYear = call.year() ?? settings.reportingYear;

  const responses: Response[] = [];
  const unread: { file: string; error: string }[] = [];
  for await (const given of givenBy(call.files)) {
    if ("problem" in given) unread.push({ file: given.file, error: sentenceInEnglish(given.problem) });
    else responses.push(given.response);
  }
  const result = consolidate({ responses, lists, asOf, reference, settings: designationSettings(settings, listInForce(lists, asOf ?? "9999-12-31")), reportingYear, suppliersAsked: asked, decisions, filer: settings });

  for (const { error } of unread) output.trouble(error);
  for (const problem of problems) output.trouble(problem);
  const out = call.option("out");
  if (out !== null) await write(out, result, responses, { today: null, reportingYear, list: null, settings });
  if (call.json) output.answer(JSON.stringify({ ...jsonOf(result), notes: [...notes, ...result.notes].map(sentenceInEnglish), unread }, null, 1));
  else output.answer(linesOf(result).join("\n"));
  return unread.length > 0 ? 1 : 0;
}

async function write(file: string, result: Annex, responses: readonly Response[], context: ReviewContext): Promise<void> {
  const findings = reviewAll(responses, context).flatMap(({ response, findings: own }) => {
    const supplier = supplierName(response);
    const keys = findingKeys(supplier, response.sheets.declaration, own);
    return own.map((finding, index) => ({ supplier, finding, key: keys[index] ?? "" }));
  });
  const open = findings.filter(({ finding: { severity } }) => severity !== "information").length;
  const designation = designationSettings(context.settings ?? noSettings, result.list);
  const bytes = await writeWorkbook([annexSheet(result, context.settings?.annexColumns), annexTwoSheet(result), figuresSheet(result, open), smeltersSheet(result, designation), leftOutSheet(result), reviewSheet(findings)]);
  await writeFile(file, bytes).catch(() => {
    throw new UnreadableInput({ id: "desk.notWritten", slots: { name: file } });
  });
}

/** How many suppliers a register names, each once. */
async function suppliersIn(file: string): Promise<number> {
  const [table] = await tablesAt(file);
  const [header = [], ...rows] = table?.rows ?? [];
  const column = header.findIndex((cell) => /^(?:supplier|company|name)\b/i.test(plainText(cell)));
  if (column < 0) throw new UnreadableInput({ id: "desk.badRegister", slots: { name: file } });
  return new Set(rows.map((row) => plainText(row[column] ?? null).toLowerCase()).filter((name) => name !== "")).size;
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
