/** Lets the browser draw and hear before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Half of what a browser takes for a task that is too long, so that one step more does no harm. */
const stepMilliseconds = 20;

/** Does a piece of work to its end, with a rest after every few of its steps. */
export async function inSteps<T>(steps: Generator<undefined, T>, rest: () => Promise<void> = breathe): Promise<T> {
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested <= stepMilliseconds) continue;
    await rest();
    rested = performance.now();
  }
}
