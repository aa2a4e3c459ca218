import { plainStream } from "./biff";
import { decryptPackage, everyExcelKnows } from "./encryption";
import { Refused } from "./limits";
import type { SheetJs } from "./sheet-js";

/** What an OLE container (MS-CFB) holds: an encrypted zip file, here decrypted, or the workbook stream of a .xls. */
export type CompoundContent = { kind: "zip"; bytes: Uint8Array } | { kind: "xls"; stream: Uint8Array; encrypted: boolean };

/** SheetJS gives its container module no types. */
interface Cfb {
  read(bytes: Uint8Array, options: { type: "array" }): object;
  find(container: object, path: string): { content: ArrayLike<number> } | null;
}

/** @throws Refused for other documents and for real passwords; whatever comes of damaged containers */
export function openCompound(bytes: Uint8Array, sheetJs: SheetJs): CompoundContent {
  const cfb = sheetJs.CFB as Cfb;
  const container = cfb.read(bytes, { type: "array" });
  const stream = (path: string) => {
    const found = cfb.find(container, path);
    return found ? new Uint8Array(found.content) : null;
  };
  const [info, encrypted] = [stream("/EncryptionInfo"), stream("/EncryptedPackage")];
  if (info && encrypted) return { kind: "zip", bytes: decryptPackage(info, encrypted, everyExcelKnows) };
  const workbook = stream("/Workbook") ?? stream("/Book");
  if (workbook) {
    const plain = plainStream(workbook);
    return { kind: "xls", stream: plain, encrypted: plain !== workbook };
  }
  if (stream("/WordDocument")) throw new Refused("files.notAWorkbook", { what: "files.word" });
  throw new Refused("files.notAWorkbook", { what: "files.unknownKind" });
}
