/** The first by its letters: the same whatever the order of the files. */
export function least(texts: readonly string[]): string | undefined {
  return [...texts].sort()[0];
}
