/** What is timed, in whole milliseconds, for the page About; the last of each kind. */
export type Timed = "start" | "usable" | "read" | "rollUp" | "build" | "add";

const kept = new Map<Timed, number>();

export function timings(): ReadonlyMap<Timed, number> {
  return kept;
}

export function noteTime(what: Timed, milliseconds: number): void {
  kept.set(what, Math.round(milliseconds));
}

/** How long a piece of work takes, whether it succeeds or not. */
export async function timed<T>(what: Timed, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    noteTime(what, performance.now() - began);
  }
}
