import { Refused, type Budget } from "./limits";

/** One file of a zip archive, as its central directory describes it (PKWARE APPNOTE 4.3.12). Sizes in bytes. */
export interface ZipEntry {
  /** With "/" between folders and none in front. */
  path: string;
  offset: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;

/** The directory of an archive, without unpacking anything. @throws Refused when there is none or a password is needed. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) throw new Refused("files.broken");
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Refused("files.password");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      path: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/").replace(/^\/+/, ""),
      offset: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Refused("files.broken");
}

/**
 * The content of one entry. The size that the directory states is charged first, and unpacking stops where it is passed,
 * so a directory that lies costs no more than one that does not. Damage shows by the checksum.
 *
 * @throws Refused, or whatever the platform throws for bytes that are not deflated
 */
export async function unpack(archive: Uint8Array, entry: ZipEntry, budget: Pick<Budget, "chargeBytes">): Promise<Uint8Array> {
  budget.chargeBytes(entry.size);
  const { packed } = packedFile(archive, entry);
  if (packed.length !== entry.packedSize) throw new Refused("files.broken");
  if (entry.method === stored && entry.size === entry.packedSize) return packed;
  if (entry.method !== deflated) throw new Refused("files.broken");
  return inflated(packed, entry);
}

function contentStart(archive: Uint8Array, offset: number): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (view.getUint32(offset, true) !== localHeader) throw new Refused("files.broken");
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/**
 * As a gzip stream: that format is in every runtime that has DecompressionStream (Edge and Chrome 80, Safari 16.4, Node 18;
 * "deflate-raw" came later), and with it the runtime compares checksum and length itself.
 */
async function inflated(packed: Uint8Array, { crc, size }: ZipEntry): Promise<Uint8Array> {
  const header = Uint8Array.of(0x1f, 0x8b, deflated, 0, 0, 0, 0, 0, 0, 0xff);
  const trailer = new Uint8Array(8);
  new DataView(trailer.buffer).setUint32(0, crc, true);
  new DataView(trailer.buffer).setUint32(4, size, true);
  const reader = new Blob([header, packed.slice(), trailer]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const content = new Uint8Array(size);
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > size) {
      await reader.cancel().catch(() => undefined);
      throw new Refused("files.broken");
    }
    content.set(value, at);
    at += value.length;
  }
  if (at !== size) throw new Refused("files.broken");
  return content;
}

/** A file as it lies in an archive. */
export interface PackedFile {
  path: string;
  method: number;
  crc: number;
  size: number;
  packed: Uint8Array;
}

/** One entry as it is, without unpacking it. */
export function packedFile(archive: Uint8Array, { path, method, crc, size, offset, packedSize }: ZipEntry): PackedFile {
  const start = contentStart(archive, offset);
  return { path, method, crc, size, packed: archive.subarray(start, start + packedSize) };
}

/** Deflated by the platform, whose gzip format ends with checksum and length (RFC 1952). */
export async function deflate(path: string, content: Uint8Array): Promise<PackedFile> {
  const [headerLength, trailerLength] = [10, 8];
  const stream = new Blob([content.slice()]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const crc = new DataView(bytes.buffer).getUint32(bytes.length - trailerLength, true);
  return { path, method: deflated, crc, size: content.length, packed: bytes.subarray(headerLength, bytes.length - trailerLength) };
}

/** An archive of the parts as they are, not packed: what SheetJS is given to read. Checksums are left out, for nobody asks. */
export function packStored(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return archiveOf([...parts].map(([path, packed]) => ({ path, method: stored, crc: 0, size: packed.length, packed })));
}

/** The earliest date that the format knows, 1 January 1980: equal contents make equal archives. */
const firstDay = 0x00210000;
const versionNeeded = 20;

export function archiveOf(parts: readonly PackedFile[]): Uint8Array {
  const files = parts.map((part) => ({ ...part, name: new TextEncoder().encode(part.path) }));
  const total = files.reduce((sum, { name, packed }) => sum + 30 + 46 + 2 * name.length + packed.length, endLength);
  const archive = new Uint8Array(total);
  const view = new DataView(archive.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const file of files) {
    offsets.push(at);
    view.setUint32(at, localHeader, true);
    describe(view, at + 4, file);
    archive.set(file.name, at + 30);
    archive.set(file.packed, at + 30 + file.name.length);
    at += 30 + file.name.length + file.packed.length;
  }
  const directory = at;
  files.forEach((file, index) => {
    view.setUint32(at, directoryEntry, true);
    view.setUint16(at + 4, versionNeeded, true);
    describe(view, at + 6, file);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    archive.set(file.name, at + 46);
    at += 46 + file.name.length;
  });
  view.setUint32(at, endOfDirectory, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return archive;
}

/** What a local header and an entry of the directory have in common, from the version that is needed on. */
function describe(view: DataView, at: number, { method, crc, size, packed, name }: PackedFile & { name: Uint8Array }): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
