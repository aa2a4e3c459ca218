/** CID and six figures: with spaces or a dash between them, the letter O for a nought, noughts that a number format took away. */
const written = /(?<![A-Z0-9])C\.?I\.?D\.?[\s\-_:#.]*([0-9O]{2,6})(?![A-Z0-9])/g;

/** The CIDs that a text holds, each once, as CID and six figures. */
export function cidsIn(text: string): Set<string> {
  const found = [...text.normalize("NFKC").toUpperCase().matchAll(written)];
  return new Set(found.map(([, figures = ""]) => `CID${figures.replace(/O/g, "0").padStart(6, "0")}`));
}

/** The id of a list's line: the CID that it holds however it is written, else the text as it is, in capitals. */
export function idOfLine(text: string): string {
  const [only, ...more] = cidsIn(text);
  return only !== undefined && more.length === 0 ? only : text.trim().toUpperCase();
}
