import { CFB } from "@e965/xlsx";

/** The part of SheetJS that opens and closes packages, which its types leave open. */
const packages = CFB as {
  read(file: Uint8Array, options: { type: "array" }): object;
  find(container: object, path: string): { content: Iterable<number> } | null;
};
export const workbookPart = "xl/workbook.xml";

/** Whether a package's workbook lets no sheet be added; neither of the libraries that read the rest says so. */
export function structureIsLocked(file: Uint8Array): boolean {
  const part = packages.find(packages.read(file, { type: "array" }), `/${workbookPart}`);
  const xml = part ? new TextDecoder().decode(Uint8Array.from(part.content)) : "";
  return /<workbookProtection[^>]*\blockStructure="(?:1|true)"/.test(xml);
}

/** The same for a .xls, given as a file or as its bare stream: a record Protect among those of the workbook (MS-XLS 2.4.207). */
export function oldStructureIsLocked(file: Uint8Array): boolean {
  const isFile = file[0] === 0xd0;
  const container = isFile ? packages.read(file, { type: "array" }) : null;
  const content = container && (packages.find(container, "/Workbook") ?? packages.find(container, "/Book"))?.content;
  const stream = isFile ? Uint8Array.from(content ?? []) : file;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const [protect, endOfFile] = [0x12, 0x0a];
  for (let at = 0; at + 6 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === endOfFile) return false;
    if (type === protect) return view.getUint16(at + 4, true) === 1;
  }
  return false;
}

/** The workbook's part with its structure locked. */
export function lockedStructure(xml: string): string {
  return xml.replace(/(<workbookPr[^>]*\/>)/, '$1<workbookProtection lockStructure="1"/>');
}
