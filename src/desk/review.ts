import { reviewResponse, type Finding, type Review, type ReviewContext } from "../review";
import { listInForce, Matcher, ownListOf, referenceOf, type StatusList } from "../smelters";
import { METALS, type LookupList, type Response, type SharedParts } from "../template";
import { say, sentence } from "../words";
import type { Call } from "./arguments";
import { statusListsAt } from "./input";
import type { Output } from "./output";
import { givenBy } from "./responses";

/** desk review: every template of every file, whatever happens to the others. */
export async function review(call: Call, output: Output): Promise<number> {
  const status = call.option("status");
  const lists = status === null ? [] : (await statusListsAt(status, call.day("list-date"))).lists;
  const today = call.day("today");
  const context = (response: Response): ReviewContext => ({ today, reportingYear: call.year(), list: listFor(lists, response, today) });
  const matcherFor = matchers(lists);
  let [answered, unread] = [0, 0];
  // Each file is answered as it is done: a few hundred need no more memory than the largest.
  const answer = (file: object) => output.answer(`${answered++ === 0 ? '{"files": [' : ","}${JSON.stringify(file, null, 1)}`);
  for await (const given of givenBy(call.files)) {
    if ("problem" in given) {
      unread++;
      const error = sentence(given.problem);
      if (call.json) answer({ file: given.file, error, ...(given.shared ? sharedOf(given.shared) : {}), grade: "unreadable" });
      else output.trouble(error);
      continue;
    }
    const reviewed = reviewResponse(given.response, context(given.response));
    if (call.json) answer(fileOf(given.file, reviewed, matcherFor));
    else output.answer(linesOf(given.file, reviewed).join("\n"));
  }
  if (call.json) output.answer(answered === 0 ? '{"files": []}' : "]}");
  return unread > 0 ? 1 : 0;
}

/** A status is judged at the day of the review, else at the declaration's own. */
function listFor(lists: readonly StatusList[], { effectiveDate }: Response, today: string | null): StatusList | null {
  const day = today ?? effectiveDate.iso;
  return day === null ? null : listInForce(lists, day);
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

function fileOf(file: string, { response, findings, grade, decidedBy, notRun }: Review, matcherFor: (response: Response) => Matcher): object {
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
    grade,
    decidedBy,
    findings: findings.map(findingOf),
    notRun,
  };
}

function cidOf(id: string | undefined): string | null {
  return id !== undefined && /^CID\d{6}$/.test(id) ? id : null;
}

function findingOf({ rule, class: findingClass, severity, sheet, cell, metal, message, also }: Finding): unknown {
  return { rule, class: findingClass, severity, sheet, cell, ...(metal ? { metal } : {}), message: sentence(message), ...(also ? { also } : {}) };
}

function linesOf(file: string, { response, findings, grade }: Review): string[] {
  const head = say("desk.review.file", { file, company: response.company.companyName?.text ?? "", version: response.template.version, date: response.effectiveDate.iso ?? "", grade, n: findings.length });
  return [head, ...findings.map(({ severity, rule, sheet, cell, message }) => say("desk.review.finding", { severity, rule, sheet, cell, message: sentence(message) }))];
}
