import type { Response } from "../template";

/** How a file's declaration stands to those of the same supplier. */
export interface Declarations {
  /** Those that count, in the order given. */
  current: Response[];
  /** Those that a later one replaces, or that repeat one. */
  replaced: { response: Response; by: Response; how: "replaced" | "repeated" }[];
}

/** The supplier's name for counting and comparing: capitals and white space do not make another company. */
export function supplierKey(response: Response): string {
  return foldedName(supplierName(response));
}

export function foldedName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The company as it wrote itself; the sheet where it left its name out. */
export function supplierName({ company, sheets, workbook }: Response): string {
  return company.companyName?.text || `${workbook} ${sheets.declaration}`.trim();
}

/**
 * A declaration replaces an earlier one only if company, scope, its description and the products are equal and its date is not
 * earlier; otherwise both count (design.md, 4). The same content again is a repeat.
 */
export function settleDeclarations(responses: readonly Response[]): Declarations {
  const latest = new Map<string, Response>();
  const replaced: Declarations["replaced"] = [];
  const nameless = repeatsWithoutName(responses);
  for (const response of inOrder(responses)) {
    const first = nameless.get(response);
    if (first) {
      replaced.push({ response, by: first, how: "repeated" });
      continue;
    }
    const key = declarationSubject(response);
    const before = latest.get(key);
    if (before) {
      if (declarationContent(before) === declarationContent(response)) {
        replaced.push({ response, by: before, how: "repeated" });
        continue;
      }
      replaced.push({ response: before, by: response, how: "replaced" });
    }
    latest.set(key, response);
  }
  const current = new Set(latest.values());
  return { current: responses.filter((response) => current.has(response)), replaced };
}

/**
 * Declarations without the company's name that say what an earlier one says, each with that one. Nothing but the file tells them apart,
 * and a file that came twice is no second supplier.
 */
export function repeatsWithoutName(responses: readonly Response[]): ReadonlyMap<Response, Response> {
  const firsts = new Map<string, Response>();
  const repeats = new Map<Response, Response>();
  for (const response of inOrder(responses.filter(({ company }) => !company.companyName?.text))) {
    const content = declarationContent(response);
    const first = firsts.get(content);
    if (first) repeats.set(response, first);
    else firsts.set(content, response);
  }
  return repeats;
}

/**
 * By date, then by what it is about, then by content, so that the order of files does not matter; without a date first, as nothing says
 * that it is later. The content of hundreds is long, and few are about the same.
 */
function inOrder(responses: readonly Response[]): Response[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return responses
    .map((response) => ({ response, date: response.effectiveDate.iso ?? "", subject: declarationSubject(response) }))
    .sort((a, b) => order(a.date, b.date) || order(a.subject, b.subject) || order(declarationContent(a.response), declarationContent(b.response)))
    .map(({ response }) => response);
}

/** What a declaration is about: who, which scope, which products. Of two about the same the later replaces the earlier. */
export function declarationSubject(response: Response): string {
  const { company, products } = response;
  // Without a name nothing says that two declarations are of one company.
  const who = company.companyName?.text ? supplierKey(response) : supplierName(response);
  return JSON.stringify([who, company.declarationScope?.text ?? "", company.scopeDescription?.text ?? "", products.map(({ number, name }) => [number, name])]);
}

/** All that a declaration says, without where it stands: equal texts are repeats. */
export function declarationContent({ template, company, effectiveDate, answers, companyAnswers, smelters, products }: Response): string {
  const rows = smelters.map((row) => ({ ...row, sheet: "" }));
  return JSON.stringify([template, company, effectiveDate.iso ?? effectiveDate.text, answers, companyAnswers, rows, products]);
}
