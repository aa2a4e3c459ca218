import path from "node:path";
import { declaredBy, reviewList, reviewResponse, withAcross, type Declared, type Finding, type Review, type ReviewContext, type Reviewed } from "../review";
import { listInForce, Matcher, ownListOf, referenceOf, type StatusList } from "../smelters";
import { METALS, type LookupList, type Response, type SharedParts } from "../template";
import { sayInEnglish, sentenceInEnglish } from "../words";
import type { Call } from "./arguments";
import { statusListsAt } from "./input";
import type { Output } from "./output";
import { givenBy } from "./responses";
import { settingsAt } from "./settings";

/** desk review: every template of every file, whatever happens to the others. */
export async function review(call: Call, output: Output): Promise<number> {
  const status = call.option("status");
  const lists = status === null ? [] : (await statusListsAt(status, call.day("list-date"))).lists;
  const today = call.day("today");
  const { settings, decisions, problems } = await settingsAt(call.option("settings"));
  problems.forEach((problem) => { output.trouble(problem); });
  const reportingYear = call.year() ?? settings.reportingYear;
  const context = (response: Response): ReviewContext => ({ today, reportingYear, list: listFor(lists, response, today), lists, settings, decisions });
  const lookups = new Map<LookupList, { version: string; list: LookupList }>();
  const matcherFor = matchers(lists);
  // Of each file only what is printed is kept, and what the rules across suppliers need.
  const files: ({ text: string; reviewed: null } | { text: string; reviewed: Reviewed; declared: Declared })[] = [];
  let unread = 0;
  for await (const given of givenBy(call.files)) {
    if ("problem" in given) {
      unread++;
      const error = sentenceInEnglish(given.problem);
      if (call.json) files.push({ text: JSON.stringify({ file: given.file, error, ...(given.shared ? sharedOf(given.shared) : {}), grade: "unreadable" }, null, 1), reviewed: null });
      else output.trouble(error);
      continue;
    }
    const { lookup, template } = given.response;
    if (lookup && !lookups.has(lookup)) lookups.set(lookup, { version: template.version, list: lookup });
    const reviewed = reviewResponse(given.response, context(given.response));
    const { findings, grade, decidedBy } = reviewed;
    files.push({ text: call.json ? JSON.stringify(fileOf(given.file, reviewed, matcherFor), null, 1) : headOf(given.file, reviewed), ...detached({ reviewed: { findings, grade, decidedBy }, declared: declaredBy(given.response) }) });
  }
  const read = files.flatMap((file) => (file.reviewed ? [file] : []));
  const settled = withAcross(read.map(({ reviewed }) => reviewed), read.map(({ declared }) => declared), { lookups: [...lookups.values()], settings });
  const bySource = new Map(read.map((file, index) => [file, settled[index] ?? file.reviewed] as const));
  const texts = files.map((file) => (file.reviewed ? (call.json ? jsonOf : linesOf)(file.text, bySource.get(file) ?? file.reviewed) : file.text));
  if (!call.json) texts.forEach((text) => output.answer(text));
  else texts.forEach((text, index) => output.answer(`${index === 0 ? '{"files": [' : ","}${text}`));
  const inForce = status === null ? null : listInForce(lists, today ?? "9999-12-31");
  const ofList = inForce === null || status === null ? [] : reviewList(inForce, path.basename(status), { today, reportingYear, list: inForce, lists, settings });
  const listText = inForce === null ? "" : `,\n"statusList": ${JSON.stringify({ asOf: inForce.asOf, source: inForce.source, findings: ofList.map(findingOf) }, null, 1)}`;
  if (call.json) output.answer(texts.length === 0 ? `{"files": []${listText}}` : `]${listText}}`);
  else if (inForce !== null && ofList.length > 0) output.answer(linesOf(sayInEnglish("desk.review.list", { date: inForce.asOf, source: inForce.source }), { findings: ofList, grade: "complete", decidedBy: null }, false));
  return unread > 0 ? 1 : 0;
}

/** A status is judged at the day of the review, else at the declaration's own. */
function listFor(lists: readonly StatusList[], { effectiveDate }: Response, today: string | null): StatusList | null {
  const day = today ?? effectiveDate.iso;
  return day === null ? null : listInForce(lists, day);
}

/** A copy with texts of its own: a piece of a text keeps the whole text alive that it was cut from, here the whole file. */
function detached<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** One matcher for every list that came with a template, made when it is first needed. */
function matchers(lists: readonly StatusList[]): (response: Response) => Matcher {
  const made = new Map<LookupList | null, Matcher>();
  return ({ lookup, template }) => {
    const known = made.get(lookup) ?? new Matcher({ list: null, knownLists: lists, reference: referenceOf([{ version: template.version, list: lookup }]) });
    made.set(lookup, known);
    return known;
  };
}

/** What a template of another family shares with the CMRT. */
function sharedOf({ template, company, effectiveDate, smelters }: SharedParts): object {
  return {
    template,
    company: company.companyName?.text ?? "",
    effectiveDate: effectiveDate.iso,
    scope: company.declarationScope?.text ?? "",
    smelters: smelters.map((row) => ({ row: row.row, metal: row.metalText, name: row.name || row.lookup, country: row.country, id: row.id || row.idInput, facility: null })),
  };
}

function fileOf(file: string, { response, notRun }: Review, matcherFor: (response: Response) => Matcher): object {
  // An empty list asks nobody.
  const asked = response.smelters.length > 0 ? { matcher: matcherFor(response), own: ownListOf(response.lookup) } : null;
  return {
    file,
    template: response.template,
    sheets: response.sheets,
    pairedBy: response.pairedBy,
    layoutBy: response.layoutBy,
    company: response.company.companyName?.text ?? "",
    effectiveDate: response.effectiveDate.iso,
    scope: response.company.declarationScope?.text ?? "",
    answers: Object.fromEntries(Object.entries(response.answers).map(([question, answers]) => [question, Object.fromEntries(METALS.map((metal) => [metal, answers[metal].text || null]))])),
    companyAnswers: Object.fromEntries(Object.entries(response.companyAnswers).map(([letter, { text }]) => [letter, text || null])),
    products: response.products.length,
    smelters: response.smelters.map((row) => ({ row: row.row, metal: row.metal ?? row.metalText, name: row.name || row.lookup, country: row.country, id: row.id, facility: cidOf(asked?.matcher.match(row, asked.own).facility?.id) })),
    notRun,
  };
}

/** The file's answer with what the review came to in the end. */
function jsonOf(text: string, { findings, grade, decidedBy }: Reviewed): string {
  return `${text.replace(/\s*}$/, "")},\n ${JSON.stringify({ grade, decidedBy, findings: findings.map(findingOf) }, null, 1).slice(1).trim()}`;
}

function cidOf(id: string | undefined): string | null {
  return id !== undefined && /^CID\d{6}$/.test(id) ? id : null;
}

function findingOf({ rule, class: findingClass, severity, sheet, cell, metal, message, also }: Finding): unknown {
  return { rule, class: findingClass, severity, sheet, cell, ...(metal ? { metal } : {}), message: sentenceInEnglish(message), ...(also ? { also } : {}) };
}

function headOf(file: string, { response }: Review): string {
  return sayInEnglish("desk.review.file", { file, company: response.company.companyName?.text ?? "", version: response.template.version, date: response.effectiveDate.iso ?? "" });
}

function linesOf(head: string, { findings, grade }: Reviewed, graded = true): string {
  const lines = findings.map(({ severity, rule, sheet, cell, message }) => sayInEnglish("desk.review.finding", { severity, rule, sheet, cell, message: sentenceInEnglish(message) }));
  return [`${head}${!graded ? "" : sayInEnglish("desk.review.result", { grade, n: findings.length })}`, ...lines].join("\n");
}
