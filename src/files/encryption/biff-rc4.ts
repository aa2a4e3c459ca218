import { md5, sha1 } from "@noble/hashes/legacy";
import { joined, littleEndian, passwordBytes, sameBytes } from "./password";
import { combined, rc4 } from "./rc4";

/** The RC4 key for a block of 1024 bytes. */
export type KeyOfBlock = (block: number) => Uint8Array;

/**
 * The keys for a .xls file, from the content of its record FilePass (MS-XLS 2.4.117).
 *
 * @returns null when the password is another one, or the method is none of the two RC4 ones
 * @throws when the record is cut short
 */
export function keysOf(filePass: Uint8Array, password: string): KeyOfBlock | null {
  const view = new DataView(filePass.buffer, filePass.byteOffset, filePass.byteLength);
  const rc4Encryption = 1;
  if (view.getUint16(0, true) !== rc4Encryption) return null;
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  if (major === 1 && minor === 1) return plainRc4(filePass.subarray(6), password);
  return minor === 2 && major >= 2 && major <= 4 ? cryptoApi(filePass.subarray(6), password) : null;
}

/** "RC4 encryption", MD5 and 40 bits (MS-OFFCRYPTO 2.3.6). */
function plainRc4(info: Uint8Array, password: string): KeyOfBlock | null {
  const [salt, verifier, hash] = [info.subarray(0, 16), info.subarray(16, 32), info.subarray(32, 48)];
  const fromPassword = md5(passwordBytes(password)).subarray(0, 5);
  const salted = md5(joined(...Array.from({ length: 16 }, () => joined(fromPassword, salt)))).subarray(0, 5);
  const keyOf: KeyOfBlock = (block) => md5(joined(salted, littleEndian(block)));
  return opens(keyOf(0), verifier, hash, md5) ? keyOf : null;
}

/** "RC4 CryptoAPI encryption", SHA-1 and 40 to 128 bits (MS-OFFCRYPTO 2.3.5). */
function cryptoApi(info: Uint8Array, password: string): KeyOfBlock | null {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const headerStart = 8;
  const keyBits = view.getUint32(headerStart + 16, true) || 40;
  const verifierStart = headerStart + view.getUint32(4, true);
  const saltLength = view.getUint32(verifierStart, true);
  const salt = info.subarray(verifierStart + 4, verifierStart + 4 + saltLength);
  const rest = info.subarray(verifierStart + 4 + saltLength);
  const salted = sha1(joined(salt, passwordBytes(password)));
  const keyOf: KeyOfBlock = (block) => {
    const key = sha1(joined(salted, littleEndian(block))).subarray(0, keyBits / 8);
    // 40 bits are carried in a key of 128.
    return keyBits === 40 ? joined(key, new Uint8Array(11)) : key;
  };
  return opens(keyOf(0), rest.subarray(0, 16), rest.subarray(20, 40), sha1) ? keyOf : null;
}

function opens(key: Uint8Array, verifier: Uint8Array, hash: Uint8Array, hashOf: (bytes: Uint8Array) => Uint8Array): boolean {
  const plain = combined(joined(verifier, hash), rc4(key, verifier.length + hash.length));
  return sameBytes(hashOf(plain.subarray(0, verifier.length)), plain.subarray(verifier.length));
}
