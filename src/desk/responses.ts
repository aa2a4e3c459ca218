import { readTemplates, type Response } from "../template";
import type { Message } from "../words";
import { filesIn, workbookAt } from "./input";

/** What one file gave: a response, or why there is none. A workbook with several templates gives several. */
export type Given = { file: string; response: Response } | { file: string; problem: Message };

/** Reads one file after the other, so that a few hundred need no more memory than the largest. */
export async function* givenBy(places: readonly string[]): AsyncGenerator<Given> {
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
    for (const response of responses) yield { file: place, response };
    for (const { problem } of unread) yield { file: place, problem };
  }
}
