import { readTemplates, type LookupList, type Response, type SharedParts } from "../template";
import type { EnglishId, Message } from "../words";
import { filesIn, workbookAt } from "./input";

/** What one file gave: a response, or why there is none. A workbook with several templates gives several. */
export type Given = { file: string; response: Response } | { file: string; problem: Message<EnglishId>; shared?: SharedParts };

/** Reads one file after the other, so that a few hundred need no more memory than the largest. */
export async function* givenBy(places: readonly string[]): AsyncGenerator<Given> {
  const lists = new Map<string, LookupList>();
  for (const place of await filesIn(places)) {
    if (typeof place !== "string") {
      yield { file: place.name, problem: place.problem };
      continue;
    }
    const read = await workbookAt(place);
    if (!read.ok) {
      yield { file: place, problem: read.problem };
      continue;
    }
    const { responses, unread } = readTemplates(read.workbook);
    for (const response of responses) yield { file: place, response: withSharedList(response, lists) };
    for (const { problem, shared } of unread) yield { file: place, problem, shared };
  }
}

/** Most suppliers of a year send the same version: its list is kept once, however many files bring it. */
function withSharedList(response: Response, lists: Map<string, LookupList>): Response {
  if (response.lookup === null) return response;
  const content = JSON.stringify(response.lookup.entries);
  const known = lists.get(content) ?? response.lookup;
  lists.set(content, known);
  return { ...response, lookup: known };
}
