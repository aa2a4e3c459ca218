import type { Message, WordId } from "../words";

/** A filled template unpacks to 4 to 10 MB, a workbook with ten suppliers to 70. */
const unpackedMegabytes = 128;
const fileMegabytes = 100;
/** A filled template holds some 40 000 cells. SheetJS needs about a second for a million on an ordinary machine. */
const mostCells = 2_000_000;
const mostSheets = 1_000;
const megabyte = 1024 * 1024;

/** Excel's own size of a sheet: what a damaged file claims beyond it is not looked at. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

type FileProblem = Extract<WordId, `files.${string}`>;

/** Thrown inside this folder only: the reason why a file is not read. */
export class Refused extends Error {
  constructor(
    readonly id: FileProblem,
    readonly slots: Record<string, string | number> = {},
  ) {
    super(id);
  }
}

/** The sentence for whatever stopped the reading of a file; what no code foresaw is a damaged file. */
export function problemOf(error: unknown, name: string): Message {
  return error instanceof Refused ? { id: error.id, slots: { ...error.slots, name } } : { id: "files.broken", slots: { name } };
}

/** What one file may cost. Everything is charged before it is unpacked or parsed. @throws Refused */
export class Budget {
  private bytes = 0;
  private cells = 0;

  constructor(fileSize: number) {
    if (fileSize > fileMegabytes * megabyte) throw new Refused("files.tooLarge", { limit: fileMegabytes });
  }

  chargeBytes(count: number): void {
    this.bytes += count;
    if (this.bytes > unpackedMegabytes * megabyte) throw new Refused("files.tooLargeUnpacked", { limit: unpackedMegabytes });
  }

  chargeCells(count: number): void {
    this.cells += count;
    if (this.cells > mostCells) throw new Refused("files.tooManyCells", { limit: mostCells / 1_000_000 });
  }

  chargeSheets(count: number): void {
    if (count > mostSheets) throw new Refused("files.tooManySheets", { limit: mostSheets });
  }
}
