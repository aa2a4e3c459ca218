import type { CellValue } from "../template";

/** Excel on the web takes and gives at most 5 MB a time; the JSON around the values needs its share. In bytes. */
export const largest = 3_500_000;

/** Where many files are added there are several requests anyway. office.js makes the JSON of one at one go: of 3.5 MB it takes 90 ms. */
export const largestOfCopies = 1_500_000;

/** Several of them fill a request well, whatever else is in it. */
const largestSlice = 500_000;

/** Cuts work into parts that stay below the limit together; a single part above it stays alone. Sizes in bytes. */
export function chunked<T>(parts: readonly T[], sizeOf: (part: T) => number, limit: number): T[][] {
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

/** A part of some writing, which may go into one request with others or into several. */
export interface Step {
  /** In bytes, as for chunked. */
  size: number;
  queue: () => void;
}

/**
 * One round trip for all that fits into a request: never one for each row or sheet. Steps are asked for as they are sent, so that those
 * of hundreds of sheets need not be made at one go.
 */
export async function runSteps(context: Excel.RequestContext, steps: Iterable<Step>, limit = largest): Promise<void> {
  let size: number | null = null;
  for (const step of steps) {
    if (size !== null && size + step.size > limit) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the loop is over requests of some MB
      await context.sync();
      size = 0;
    }
    step.queue();
    size = (size ?? 0) + step.size;
  }
  if (size !== null) await context.sync();
}

const aroundCell = 8;
const encoder = new TextEncoder();

/** Excel counts bytes: a Chinese character is three. */
function bytesOf(text: string): number {
  return /[^ -~]/.test(text) ? encoder.encode(text).length : text.length;
}

/** The JSON of the formats that travel beside cells: most are "@" or "General". */
export function sizeOfFormats(part: readonly (readonly unknown[])[]): number {
  return part.length * (part[0]?.length ?? 0) * aroundCell;
}

/** So many rows at a time that no request grows too large, each with its size. */
export function slices(cells: CellValue[][]): { from: number; part: CellValue[][]; size: number }[] {
  const sizeOf = (row: readonly CellValue[]) => row.reduce<number>((all, cell) => all + bytesOf(String(cell ?? "")) + aroundCell, 0);
  let from = 0;
  return chunked(cells, sizeOf, largestSlice).map((part) => {
    const slice = { from, part, size: part.reduce((sum, row) => sum + sizeOf(row), 0) };
    from += part.length;
    return slice;
  });
}
