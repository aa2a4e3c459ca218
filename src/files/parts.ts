import { archiveOf, deflate, packedFile, unpack, zipEntries } from "./zip";

/**
 * The same package with some of its parts changed, and parts that it did not have added; with a fixed date throughout, so that the same
 * contents are the same bytes.
 *
 * @param changes by the path in the package; what is given is "" for a part that is not there
 */
export async function changeParts(archive: Uint8Array, changes: ReadonlyMap<string, (xml: string) => string>): Promise<Uint8Array> {
  const entries = zipEntries(archive);
  const known = new Set(entries.map(({ path }) => path));
  const ours = { chargeBytes: () => undefined };
  const changed = (path: string, xml: string) => deflate(path, new TextEncoder().encode(changes.get(path)?.(xml)));
  const old = entries.map(async (entry) => (changes.has(entry.path) ? changed(entry.path, new TextDecoder().decode(await unpack(archive, entry, ours))) : packedFile(archive, entry)));
  const added = [...changes.keys()].filter((path) => !known.has(path)).map((path) => changed(path, ""));
  return archiveOf(await Promise.all([...old, ...added]));
}
