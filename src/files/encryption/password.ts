/**
 * The password that every Excel tries first, without asking: a workbook whose structure is protected is encrypted with it
 * (MS-OFFCRYPTO 2.1, note on default passwords). Several official templates are.
 */
export const everyExcelKnows = "VelvetSweatshop";

/** Passwords are hashed as UTF-16, low byte first, without an end mark. */
export function passwordBytes(password: string): Uint8Array {
  const bytes = new Uint8Array(password.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < password.length; index++) view.setUint16(index * 2, password.charCodeAt(index), true);
  return bytes;
}

export function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
