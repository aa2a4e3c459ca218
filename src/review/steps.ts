/** Does work that is made in steps all at once, for a caller that has nobody to keep waiting. */
export function allAtOnce<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
