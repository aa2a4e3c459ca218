import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

function isThere(command: string, option: string): boolean {
  try {
    execFileSync(command, [option], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const isInstalled = isThere("soffice", "--version") && isThere("pdftotext", "-v");

/** Tests of what another program makes of a workbook: run where LibreOffice and poppler are, named as left out where they are not. */
export function describeLibreOffice(title: string, tests: () => void): void {
  if (isInstalled) describe(title, tests);
  else describe.skip(`${title} (left out: LibreOffice or poppler-utils is not installed)`, () => { test("left out", () => undefined); });
}

/** Lets LibreOffice make another file of a workbook: "pdf", or "csv" of its first sheet. */
export function convert(workbook: Uint8Array, to: "pdf" | "csv"): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, "book.xlsx"), workbook);
    // A profile of its own: beside another one that runs it would do nothing.
    execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", to, "--outdir", folder, path.join(folder, "book.xlsx")], { stdio: "ignore" });
    return readFileSync(path.join(folder, `book.${to}`));
  });
}

export interface Word {
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The words of a PDF with their places on its pages, in points from the upper left corner. */
export function wordsOf(pdf: Uint8Array): Word[] {
  const boxes = inFolder((folder) => {
    writeFileSync(path.join(folder, "book.pdf"), pdf);
    execFileSync("pdftotext", ["-bbox", path.join(folder, "book.pdf"), path.join(folder, "book.html")]);
    return readFileSync(path.join(folder, "book.html"), "utf8");
  });
  return boxes.split("<page ").slice(1).flatMap((page, index) =>
    [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(([, left, top, right, bottom, text = ""]) => ({ page: index + 1, text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) })),
  );
}

/** Pairs of words that are printed over each other, by a third of a line: a line's box is higher than its letters. */
export function overlaps(words: readonly Word[]): string[] {
  const pages = new Map<number, Word[]>();
  for (const word of words) pages.set(word.page, [...(pages.get(word.page) ?? []), word]);
  const lieOver = (one: Word, other: Word) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > (one.bottom - one.top) / 3;
  return [...pages.values()].flatMap((page) => page.flatMap((one, index) => page.slice(index + 1).filter((other) => lieOver(one, other)).map((other) => `${one.text} / ${other.text}`)));
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "desk-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
