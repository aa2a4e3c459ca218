import { CFB } from "@e965/xlsx";

/** The part of SheetJS that opens and closes packages, which its types leave open. */
const packages = CFB as {
  read(file: Uint8Array, options: { type: "array" }): object;
  find(container: object, path: string): { content: Iterable<number> } | null;
  write(container: object, options: { type: "buffer" | "array"; fileType: "zip"; compression: boolean }): ArrayLike<number>;
  utils: { cfb_add(container: object, path: string, content: Uint8Array): void };
};
const workbookPart = "/xl/workbook.xml";

/** Whether a package's workbook lets no sheet be added; neither of the libraries that read the rest says so. */
export function structureIsLocked(file: Uint8Array): boolean {
  const part = packages.find(packages.read(file, { type: "array" }), workbookPart);
  const xml = part ? new TextDecoder().decode(Uint8Array.from(part.content)) : "";
  return /<workbookProtection[^>]*\blockStructure="(?:1|true)"/.test(xml);
}

/** The same file with its structure locked. */
export function withLockedStructure(file: Uint8Array): Uint8Array {
  const container = packages.read(file, { type: "array" });
  const part = packages.find(container, workbookPart);
  const xml = part ? new TextDecoder().decode(Uint8Array.from(part.content)) : "";
  const locked = xml.replace(/(<workbookPr[^>]*\/>)/, '$1<workbookProtection lockStructure="1"/>');
  packages.utils.cfb_add(container, workbookPart, new TextEncoder().encode(locked));
  return Uint8Array.from(packages.write(container, { type: "array", fileType: "zip", compression: true }));
}
