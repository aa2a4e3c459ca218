import { Refused } from "../limits";
import { decryptAgile } from "./agile";
import { decryptStandard } from "./standard";

/**
 * The zip file inside an encrypted Office Open XML file; its stream EncryptionInfo starts with the version of the method
 * (MS-OFFCRYPTO 2.3.4.1).
 *
 * @throws Refused when the password is another one or the method is not known; whatever comes of damaged streams
 */
export function decryptPackage(info: Uint8Array, encrypted: Uint8Array, password: string): Uint8Array {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  const plain =
    major === 4 && minor === 4 ? decryptAgile(info, encrypted, password)
    : minor === 2 && major >= 2 && major <= 4 ? decryptStandard(info, encrypted, password)
    : null;
  if (plain === null) throw new Refused("files.password");
  return plain;
}
