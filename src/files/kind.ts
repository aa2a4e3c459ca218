import type { Message, WordId } from "../words";

/** What the first bytes say a file is; its name may say anything. */
export type FileKind = "zip" | "compound" | "text" | "image" | "pdf" | "web" | "xml" | "richText" | "empty" | "other";

const signatures: readonly [FileKind, readonly number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["richText", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
];
const start = 400;

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, start)).replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*<(?:!doctype|html|head|body|table|meta)\b/i.test(text)) return "web";
  if (/^\s*<\?xml\b/i.test(text)) return "xml";
  return isUtf16(bytes) || !/[\0-\x08\x0e-\x1a]/.test(text) ? "text" : "other";
}

/** By its mark. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const kinds: Readonly<Record<Exclude<FileKind, "zip" | "compound" | "empty" | "text">, WordId>> = {
  image: "files.image",
  pdf: "files.pdf",
  web: "files.web",
  xml: "files.xml",
  richText: "files.richText",
  other: "files.unknownKind",
};

/** The sentence for a file that is no workbook; null for one that may be. */
export function notAWorkbook(name: string, kind: FileKind): Message | null {
  if (kind === "zip" || kind === "compound") return null;
  if (kind === "empty" || kind === "text") return { id: kind === "empty" ? "files.empty" : "files.text", slots: { name } };
  return { id: "files.notAWorkbook", slots: { name, what: kinds[kind] } };
}
