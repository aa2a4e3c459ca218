const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * The size that a zip file says it has when unpacked, in bytes, from its central directory; null when it has none that can be read.
 * A workbook is refused by it before anything is unpacked.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - longestComment); at--) {
    if (view.getUint32(at, true) !== endOfDirectory) continue;
    return sumOf(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true));
  }
  return null;
}

function sumOf(view: DataView, start: number, count: number): number | null {
  let at = start;
  let sum = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return null;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
