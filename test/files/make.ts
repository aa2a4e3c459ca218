import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { constants, deflateRawSync } from "node:zlib";
import * as XLSX from "@e965/xlsx";
import { rc4 } from "../../src/files/encryption";

type Rows = readonly (readonly unknown[])[];

/** A workbook file of sheets of values, in any form that SheetJS writes. Excel's own form of .xls is "biff8". */
export function workbookFile(sheets: Readonly<Record<string, Rows>>, options: { form?: "xlsx" | "xlsm" | "xlsb" | "biff8"; date1904?: boolean; hidden?: readonly string[] } = {}): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as unknown[][]), name);
  book.Workbook = {
    WBProps: { date1904: options.date1904 ?? false },
    Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: options.hidden?.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(XLSX.write(book, { type: "buffer", bookType: options.form ?? "xlsx", compression: true }) as Buffer);
}

export interface ZipPart {
  packed: Uint8Array;
  size: number;
  /** What the directory says of its size, where that is a lie. */
  claimed?: number;
  crc?: number;
  flags?: number;
}

export function part(content: string | Uint8Array): ZipPart {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** A part of blanks that unpacks to so many megabytes, and takes a thousandth of that. */
export function bomb(megabytes: number, claimed?: number): ZipPart {
  const million = deflateRawSync(new Uint8Array(1_000_000).fill(0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => million), Buffer.from([3, 0])]);
  return { packed, size: megabytes * 1_000_000, claimed };
}

export function zipFile(parts: Readonly<Record<string, ZipPart>>): Uint8Array {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, { packed, size, claimed = size, crc = 0, flags = 0 }] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    bodies.push(Buffer.from("PK\u0003\u0004"), common, name, Buffer.from(packed));
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), common, place, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, Buffer.from("PK\u0005\u0006"), end]));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of an .xlsx whose sheets are given as XML, or as parts of one's own. */
export function xlsxParts(sheets: Readonly<Record<string, string | ZipPart>>): Record<string, ZipPart> {
  const names = Object.keys(sheets);
  const escaped = (name: string) => name.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return {
    "[Content_Types].xml": part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override("/xl/workbook.xml", "sheet.main")}${names.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet")).join("")}</Types>`,
    ),
    "xl/workbook.xml": part(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": part(`<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`),
    ...Object.fromEntries(Object.values(sheets).map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, typeof sheet === "string" ? part(`<worksheet xmlns="${main}">${sheet}</worksheet>`) : sheet])),
  };
}

export function xlsxFile(sheets: Readonly<Record<string, string | ZipPart>>): Uint8Array {
  return zipFile(xlsxParts(sheets));
}

/** An .xlsx under agile encryption (MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15), made with the platform's own ciphers. */
export function agileFile(zip: Uint8Array, password: string, { hash = "SHA512", keyBits = 256, spins = 1000 } = {}): Uint8Array {
  const digest = (...bytes: Uint8Array[]) => createHash(hash.toLowerCase()).update(Buffer.concat(bytes)).digest();
  const number = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
  const [salt, keySalt, key, verifier] = [randomBytes(16), randomBytes(16), randomBytes(keyBits / 8), randomBytes(16)];
  const aes = (cipherKey: Uint8Array, start: Uint8Array, plain: Uint8Array) => {
    const cipher = createCipheriv(`aes-${keyBits}-cbc`, cipherKey, start.subarray(0, 16)).setAutoPadding(false);
    return cipher.update(Buffer.concat([plain, Buffer.alloc((16 - (plain.length % 16)) % 16)]));
  };
  let spun = digest(salt, Buffer.from(password, "utf16le"));
  for (let spin = 0; spin < spins; spin++) spun = digest(number(spin), spun);
  const sealed = (purpose: string, plain: Uint8Array) => {
    const filled = Buffer.concat([digest(spun, Buffer.from(purpose, "hex")), Buffer.alloc(keyBits / 8, 0x36)]);
    return aes(filled.subarray(0, keyBits / 8), salt, plain).toString("base64");
  };
  const common = (own: Buffer) => `saltSize="16" blockSize="16" keyBits="${keyBits}" hashSize="20" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}" saltValue="${own.toString("base64")}"`;
  const info = `<encryption xmlns="e" xmlns:p="p"><keyData ${common(keySalt)}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${spins}" ${common(salt)} encryptedVerifierHashInput="${sealed("fea7d2763b4b9e79", verifier)}" encryptedVerifierHashValue="${sealed("d7aa0f6d3061344e", digest(verifier))}" encryptedKeyValue="${sealed("146e0be7abacd0d6", key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const segments = Array.from({ length: Math.ceil(zip.length / 4096) }, (_, index) => aes(key, digest(keySalt, number(index)), zip.subarray(index * 4096, (index + 1) * 4096)));
  return compoundFile({ EncryptionInfo: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(info)]), EncryptedPackage: Buffer.concat([number(zip.length), number(0), ...segments]) });
}

/** An .xlsx under standard encryption, AES of 128 bits (MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9): what Excel 2007 writes, and several official templates are. */
export function standardFile(zip: Uint8Array, password: string): Uint8Array {
  const spins = 50_000;
  const sha1 = (...bytes: Uint8Array[]) => createHash("sha1").update(Buffer.concat(bytes)).digest();
  const number = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
  const [salt, verifier] = [randomBytes(16), randomBytes(16)];
  let spun = sha1(salt, Buffer.from(password, "utf16le"));
  for (let spin = 0; spin < spins; spin++) spun = sha1(number(spin), spun);
  const final = sha1(spun, number(0));
  const key = sha1(Buffer.alloc(64, 0x36).map((byte, index) => byte ^ (final[index] ?? 0))).subarray(0, 16);
  const aes = (plain: Uint8Array) => createCipheriv("aes-128-ecb", key, null).setAutoPadding(false).update(Buffer.concat([plain, Buffer.alloc((16 - (plain.length % 16)) % 16)]));
  const header = Buffer.concat([...[0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0].map(number), Buffer.from("Provider\0", "utf16le")]);
  const info = Buffer.concat([Buffer.from([3, 0, 2, 0]), number(0x24), number(header.length), header, number(16), salt, aes(verifier), number(20), aes(sha1(verifier))]);
  return compoundFile({ EncryptionInfo: info, EncryptedPackage: Buffer.concat([number(zip.length), number(0), aes(zip)]) });
}

/** A .xls under RC4 CryptoAPI encryption of 128 bits (MS-OFFCRYPTO 2.3.5); only the values of its record FilePass are those of Excel. */
export function cryptoApiFile(xls: Uint8Array, password: string): Uint8Array {
  const plain = streamOf(xls);
  const number = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
  const sha1 = (...bytes: Uint8Array[]) => createHash("sha1").update(Buffer.concat(bytes)).digest();
  const [salt, verifier] = [randomBytes(16), randomBytes(16)];
  const salted = sha1(salt, Buffer.from(password, "utf16le"));
  const keyOf = (block: number) => sha1(salted, number(block)).subarray(0, 16);
  const covered = Buffer.concat([verifier, sha1(verifier)]);
  const mask = rc4(keyOf(0), covered.length);
  const sealed = covered.map((byte, index) => byte ^ (mask[index] ?? 0));
  const header = Buffer.concat([...[4, 0, 0x6801, 0x8004, 128, 1, 0, 0].map(number), Buffer.from("Provider\0", "utf16le")]);
  const content = Buffer.concat([Buffer.from([1, 0, 4, 0, 2, 0]), number(4), number(header.length), header, number(16), salt, sealed.subarray(0, 16), number(20), sealed.subarray(16)]);
  const filePass = Buffer.concat([Buffer.from(Uint16Array.of(0x2f, content.length).buffer), content]);

  const firstLength = 4 + plain.readUInt16LE(2);
  const stream = Buffer.concat([plain.subarray(0, firstLength), filePass, plain.subarray(firstLength)]);
  const masks = new Map<number, Uint8Array>();
  const maskOf = (block: number) => masks.get(block) ?? masks.set(block, rc4(keyOf(block), 1024)).get(block);
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    if (type === 0x85) stream.writeUInt32LE(stream.readUInt32LE(at + 4) + filePass.length, at + 4);
    if (type !== 0x809 && type !== 0x2f) {
      for (let index = at + (type === 0x85 ? 8 : 4); index < at + 4 + length; index++) stream[index] = (stream[index] ?? 0) ^ (maskOf(Math.floor(index / 1024))?.[index % 1024] ?? 0);
    }
    at += 4 + length;
  }
  return compoundFile({ Workbook: stream });
}

interface Cfb {
  utils: { cfb_new(): object; cfb_add(container: object, path: string, content: Uint8Array): void };
  read(bytes: Uint8Array, options: { type: "array" }): object;
  find(container: object, path: string): { content: Uint8Array };
  write(container: object, options: { type: "buffer" }): Buffer;
}

export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const cfb = XLSX.CFB as Cfb;
  const container = cfb.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) cfb.utils.cfb_add(container, `/${path}`, content);
  return new Uint8Array(cfb.write(container, { type: "buffer" }));
}

function streamOf(xls: Uint8Array): Buffer {
  const cfb = XLSX.CFB as Cfb;
  return Buffer.from(cfb.find(cfb.read(xls, { type: "array" }), "/Workbook").content);
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
