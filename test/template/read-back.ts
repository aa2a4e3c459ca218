import { readWorkbook } from "../../src/files";
import { readTemplates, type ReadTemplates, type Response } from "../../src/template";
import type { TemplateDescription } from "../fixtures/describe";
import { buildTemplate } from "../fixtures/template";

/** Builds the described file and reads it as a user's file is read. */
export async function readBack(description: TemplateDescription): Promise<ReadTemplates> {
  const result = await readWorkbook(await buildTemplate(description), "supplier.xlsx", { lookups: true });
  if (!result.ok) throw new Error(`The built workbook was not read: ${result.problem.id}`);
  return readTemplates(result.workbook);
}

export async function responseOf(description: TemplateDescription): Promise<Response> {
  const { responses, unread } = await readBack(description);
  const [response] = responses;
  if (!response) throw new Error(`No response was read: ${unread.map(({ problem }) => problem.id).join()}`);
  return response;
}
