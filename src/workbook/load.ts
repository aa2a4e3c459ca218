import type { CellValue } from "../template";
import { chunked, largest } from "./chunks";

/** Cells that are wanted. Rows and columns count from 0. */
export interface Wanted {
  sheet: Excel.Worksheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
  properties: readonly (keyof Loaded)[];
  /** A guess at the JSON of one cell's value; only the number of round trips depends on it. */
  charactersPerCell: number;
}

/** What was not asked for is empty. */
export interface Loaded {
  values: CellValue[][];
  text: string[][];
  formulas: CellValue[][];
  numberFormat: string[][];
}

/** A run of a block's rows, in one answer with others. */
interface Part {
  block: Wanted;
  into: Loaded;
  from: number;
  rows: number;
}

/** In characters: so that a block that is large by itself shares its answers with others. */
const largestPart = 1_000_000;
const sizeOf = ({ block: { columns, properties, charactersPerCell }, rows }: Omit<Part, "into" | "from">) => rows * columns * properties.length * charactersPerCell;

/**
 * Reads blocks of cells: in one round trip as long as they are below 3.5 MB by the guess, and in smaller parts where an answer proves
 * too large for Excel on the web.
 */
export async function loadBlocks(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<Loaded[]> {
  const loaded = wanted.map((): Loaded => ({ values: [], text: [], formulas: [], numberFormat: [] }));
  const parts = wanted.flatMap((block, index) => {
    const into = loaded[index];
    const rowsAtOnce = Math.max(1, Math.floor(largestPart / sizeOf({ block, rows: 1 })));
    return into ? Array.from({ length: Math.ceil(block.rows / rowsAtOnce) }, (_, n): Part => ({ block, into, from: n * rowsAtOnce, rows: Math.min(rowsAtOnce, block.rows - n * rowsAtOnce) })) : [];
  });
  // One round trip for each chunk of 3.5 MB.
  for (const chunk of chunked(parts, sizeOf, largest)) await loadParts(context, chunk);
  return loaded;
}

async function loadParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  const asked = parts.map((part) => {
    const { sheet, row, column, columns, properties } = part.block;
    const range = sheet.getRangeByIndexes(row + part.from, column, part.rows, columns);
    // eslint-disable-next-line office-addins/no-empty-load -- the rule reads literal names only
    range.load([...properties]);
    return { range, part };
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halved(parts) : [];
    if (halves.length === 0) throw error;
    for (const half of halves) await loadParts(context, half);
    return;
  }
  for (const { range, part: { block, into } } of asked) for (const property of block.properties) append(into[property], range[property] as never[][]);
}

/** One by one: a call takes no more arguments than the stack holds. */
function append<T>(all: T[][], rows: readonly T[][]): void {
  for (const row of rows) all.push(row);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && ["ResponsePayloadSizeLimitExceeded", "ResponseTooLarge"].includes(error.code);
}

/** Nothing for a single row. */
function halved(parts: readonly Part[]): Part[][] {
  const middle = parts.length >> 1;
  if (middle > 0) return [parts.slice(0, middle), parts.slice(middle)];
  return parts.flatMap((part) => {
    const half = part.rows >> 1;
    return half === 0 ? [] : [[{ ...part, rows: half }], [{ ...part, from: part.from + half, rows: part.rows - half }]];
  });
}
