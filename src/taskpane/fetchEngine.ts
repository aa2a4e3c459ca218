type Engine = typeof import("./engine");

let asked: Promise<Engine> | null = null;
let loaded: Engine | null = null;

/** A failure is forgotten: the next reading asks again. */
export async function fetchEngine(): Promise<Engine> {
  asked ??= import("./engine");
  try {
    return (loaded = await asked);
  } catch (error) {
    asked = null;
    throw error;
  }
}

/** There before any desk is. */
export function loadedEngine(): Engine | null {
  return loaded;
}

// Begun before anything is drawn; the first reading waits for it and hears of a failure.
fetchEngine().catch(() => undefined);
