import type { Message, WordId } from "../words";
import { say } from "../words";

/** What the first bytes say a file is; its name may say anything. */
export type FileKind = "zip" | "compound" | "text" | "image" | "pdf" | "web" | "empty" | "other";

const signatures: readonly [FileKind, readonly number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  if (/^\s*(?:\u00ef\u00bb\u00bf)?<(?:!doctype|html|\?xml|table)/i.test(start)) return "web";
  const controls = [...bytes.subarray(0, 400)].filter((byte) => byte < 9).length;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return controls === 0 || utf16 ? "text" : "other";
}

const kinds: Readonly<Record<Exclude<FileKind, "zip" | "compound" | "empty">, WordId>> = {
  text: "files.text",
  image: "files.image",
  pdf: "files.pdf",
  web: "files.web",
  other: "files.unknownKind",
};

/** The sentence for a file that is no workbook; null for one that may be. */
export function notAWorkbook(name: string, kind: FileKind): Message | null {
  if (kind === "zip" || kind === "compound") return null;
  if (kind === "empty") return { id: "files.empty", slots: { name } };
  return { id: "files.notAWorkbook", slots: { name, what: say(kinds[kind]) } };
}
