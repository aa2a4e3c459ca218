/** Excel on the web takes and gives at most 5 MB a time; the JSON around the values needs its share. */
const limit = 3_500_000;

/** Cuts work into parts that stay below the limit together; a single part above it stays alone. Sizes in characters. */
export function chunked<T>(parts: readonly T[], sizeOf: (part: T) => number): T[][] {
  const chunks: T[][] = [];
  let size = Infinity;
  for (const part of parts) {
    const next = sizeOf(part);
    if (size + next > limit) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(part);
    size += next;
  }
  return chunks;
}

/** One round trip for each chunk, and so one for all that fits: never one for each row or sheet. */
export async function syncEach<T>(context: Excel.RequestContext, chunks: readonly T[][], queue: (part: T) => void): Promise<void> {
  for (const chunk of chunks) {
    chunk.forEach(queue);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the loop is over chunks of 3.5 MB
    await context.sync();
  }
}
