import { ecb } from "@noble/ciphers/aes";
import { sha1 } from "@noble/hashes/legacy";
import { joined, littleEndian, passwordBytes, sameBytes } from "./password";

const spins = 50_000;
const verifierLength = 16;

/**
 * Standard encryption of an Office Open XML file: AES in ECB mode under a key from SHA-1 (MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9).
 *
 * @param info the stream EncryptionInfo
 * @param encrypted the stream EncryptedPackage
 * @returns the zip file, or null when the password is another one
 * @throws when the streams are damaged
 */
export function decryptStandard(info: Uint8Array, encrypted: Uint8Array, password: string): Uint8Array | null {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const headerStart = 12;
  const keyLength = view.getUint32(headerStart + 16, true) / 8;
  const verifierStart = headerStart + view.getUint32(8, true);
  const saltLength = view.getUint32(verifierStart, true);
  const saltStart = verifierStart + 4;
  const salt = info.subarray(saltStart, saltStart + saltLength);
  const verifier = info.subarray(saltStart + saltLength, saltStart + saltLength + verifierLength);
  const hashStart = saltStart + saltLength + verifierLength + 4;
  const hash = info.subarray(hashStart, hashStart + 32);

  const key = keyOf(password, salt, keyLength);
  const plain = (bytes: Uint8Array) => ecb(key, { disablePadding: true }).decrypt(bytes);
  if (!sameBytes(sha1(plain(verifier)), plain(hash).subarray(0, 20))) return null;

  const size = new DataView(encrypted.buffer, encrypted.byteOffset).getUint32(0, true);
  const whole = encrypted.length - 8 - ((encrypted.length - 8) % 16);
  return plain(encrypted.subarray(8, 8 + whole)).subarray(0, size);
}

/** MS-OFFCRYPTO 2.3.4.7. */
function keyOf(password: string, salt: Uint8Array, length: number): Uint8Array {
  let hash = sha1(joined(salt, passwordBytes(password)));
  for (let spin = 0; spin < spins; spin++) hash = sha1(joined(littleEndian(spin), hash));
  const last = sha1(joined(hash, littleEndian(0)));
  const half = (pad: number) => {
    const block = new Uint8Array(64).fill(pad);
    return sha1(block.map((byte, index) => byte ^ (last[index] ?? 0)));
  };
  return joined(half(0x36), half(0x5c)).subarray(0, length);
}
