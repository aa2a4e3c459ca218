import { cbc } from "@noble/ciphers/aes";
import { md5, sha1 } from "@noble/hashes/legacy";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import { Refused } from "../limits";
import { joined, littleEndian, passwordBytes, sameBytes } from "./password";

type Hash = (bytes: Uint8Array) => Uint8Array;

const hashes: ReadonlyMap<string, Hash> = new Map<string, Hash>([["MD5", md5], ["SHA1", sha1], ["SHA256", sha256], ["SHA384", sha384], ["SHA512", sha512]]);
/** Excel spins 100 000 times, which takes half a second; the format allows 10 000 000, which nobody would wait for. */
const mostSpins = 400_000;
const segmentLength = 4096;
/** What a key is for (MS-OFFCRYPTO 2.3.4.13). */
const forVerifier = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const forVerifierHash = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const forKey = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

/**
 * Agile encryption of an Office Open XML file: AES in CBC mode, described in XML (MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15).
 * The separate integrity value is not compared: the zip file inside has checksums of its own.
 *
 * @param info the stream EncryptionInfo
 * @param encrypted the stream EncryptedPackage
 * @returns the zip file, or null when the password is another one
 * @throws Refused for ciphers other than AES in CBC mode; whatever comes of damaged streams
 */
export function decryptAgile(info: Uint8Array, encrypted: Uint8Array, password: string): Uint8Array | null {
  const xml = new TextDecoder().decode(info.subarray(8));
  const data = parametersIn(xml, "keyData");
  const encryptor = parametersIn(xml, "encryptedKey");
  const spins = Number(encryptor.text("spinCount"));
  if (!(spins >= 0 && spins <= mostSpins)) throw new Refused("files.password");

  let spun = encryptor.hash(joined(encryptor.salt, passwordBytes(password)));
  for (let spin = 0; spin < spins; spin++) spun = encryptor.hash(joined(littleEndian(spin), spun));
  const opened = (purpose: Uint8Array, value: string) =>
    cbc(fitted(encryptor.hash(joined(spun, purpose)), encryptor.keyLength), fitted(encryptor.salt, encryptor.blockLength), { disablePadding: true }).decrypt(base64(encryptor.text(value)));

  const verifier = opened(forVerifier, "encryptedVerifierHashInput").subarray(0, encryptor.salt.length);
  const expected = encryptor.hash(verifier);
  if (!sameBytes(expected, opened(forVerifierHash, "encryptedVerifierHashValue").subarray(0, expected.length))) return null;

  const key = opened(forKey, "encryptedKeyValue").subarray(0, data.keyLength);
  const size = new DataView(encrypted.buffer, encrypted.byteOffset).getUint32(0, true);
  const content = encrypted.subarray(8);
  const plain = new Uint8Array(content.length);
  for (let at = 0, segment = 0; at < content.length; at += segmentLength, segment++) {
    const piece = content.subarray(at, at + segmentLength);
    const start = fitted(data.hash(joined(data.salt, littleEndian(segment))), data.blockLength);
    plain.set(cbc(key, start, { disablePadding: true }).decrypt(piece.subarray(0, piece.length - (piece.length % 16))), at);
  }
  return plain.subarray(0, size);
}

interface Parameters {
  hash: Hash;
  salt: Uint8Array;
  keyLength: number;
  blockLength: number;
  text(attribute: string): string;
}

function parametersIn(xml: string, element: string): Parameters {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`).exec(xml)?.[1] ?? "";
  const attributes = new Map([...tag.matchAll(/(\w+)\s*=\s*"([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
  const text = (attribute: string) => attributes.get(attribute) ?? "";
  const hash = hashes.get(text("hashAlgorithm").replace("-", ""));
  if (!hash || text("cipherAlgorithm") !== "AES" || text("cipherChaining") !== "ChainingModeCBC") throw new Refused("files.password");
  return { hash, salt: base64(text("saltValue")), keyLength: Number(text("keyBits")) / 8, blockLength: Number(text("blockSize")), text };
}

/** MS-OFFCRYPTO 2.3.4.11: cut, or filled up with 0x36. */
function fitted(bytes: Uint8Array, length: number): Uint8Array {
  return joined(bytes, new Uint8Array(length).fill(0x36)).subarray(0, length);
}

function base64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
