import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";

/** Real templates and lists, which belong to their owners and lie beside the repository; null where they are not. */
export const sharedFolder = existsSync(path.resolve("../shared/templates")) ? path.resolve("../shared") : null;

/** Tests over the real files: run where they are, named as left out where they are not. */
export function describeShared(title: string, tests: (folder: string) => void): void {
  if (sharedFolder !== null) describe(title, () => { tests(sharedFolder); });
  else describe.skip(`${title} (left out: the real files are not beside the repository)`, () => { test("left out", () => undefined); });
}

/** The rows of a CSV file, its header first. */
export function csvRows(file: string): string[][] {
  return Papa.parse<string[]>(readFileSync(file, "utf8").replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;
}
