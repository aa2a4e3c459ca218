import type { Message } from "../words";
import type { Answer, Sources } from "./answers";

/** A cell that Excel keeps open: every new result goes into it until it is closed. */
export interface LiveCell<Value> {
  set(answer: Answer<Value>): void;
}

/** Where the answers come from: read again whenever what they go by has changed. */
export interface LiveSource {
  read(): Promise<Sources>;
  /** Calls back after every change that may matter. @returns a function that stops it */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

interface Open {
  refresh(sources: Sources): void;
  fail(said: Message): void;
}

/** So many cells between two breaths. */
const slice = 500;

/**
 * All cells with a formula of the desk. They are computed anew after every change of the lists, so that none keeps a Yes of a list that
 * was replaced; where the lists cannot be read, every cell says so instead of what it said before. The watching begins with the first
 * cell and ends with the last.
 */
export class LiveCells {
  private readonly cells = new Set<Open>();
  private sources: Sources | null = null;
  private problem: Message | null = null;
  private round = 0;
  private watching: Promise<(() => Promise<void>) | null> | null = null;

  constructor(
    private readonly source: LiveSource,
    private readonly inWords: (error: unknown) => Message,
    private readonly breathe: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
  ) {}

  /** @returns a function that closes the cell */
  open<Value>(compute: (sources: Sources) => Answer<Value>, into: LiveCell<Value>): () => void {
    const cell: Open = {
      refresh: (sources) => { into.set(compute(sources)); },
      fail: (said) => { into.set({ ok: false, kind: "nothing", said }); },
    };
    this.cells.add(cell);
    if (this.problem) cell.fail(this.problem);
    else if (this.sources) cell.refresh(this.sources);
    this.watching ??= this.start();
    return () => {
      this.cells.delete(cell);
      if (this.cells.size === 0) void this.stop();
    };
  }

  private async start(): Promise<(() => Promise<void>) | null> {
    const stop = await this.source.watch(() => void this.again()).catch((error: unknown) => {
      // What cannot be watched must not stand: it would outlive its list.
      this.tell(this.inWords(error));
      return null;
    });
    if (stop) await this.again();
    return stop;
  }

  private async stop(): Promise<void> {
    const stop = await this.watching;
    // Another cell may have come meanwhile.
    if (this.cells.size > 0) return;
    this.watching = null;
    this.sources = null;
    this.problem = null;
    await stop?.();
  }

  /** Reads and computes again; a newer change ends an older round. */
  private async again(): Promise<void> {
    const round = ++this.round;
    try {
      const sources = await this.source.read();
      if (round !== this.round) return;
      this.sources = sources;
      this.problem = null;
      let n = 0;
      for (const cell of [...this.cells]) {
        if (++n % slice === 0) await this.breathe();
        if (round !== this.round) return;
        if (this.cells.has(cell)) cell.refresh(sources);
      }
    } catch (error) {
      if (round === this.round) this.tell(this.inWords(error));
    }
  }

  private tell(said: Message): void {
    this.problem = said;
    this.sources = null;
    for (const cell of [...this.cells]) cell.fail(said);
  }
}

