/** The cosine of weighted letter triples, as search engines use it: a peer of the benchmark and nothing that decides. */
export class Trigrams {
  private readonly weights = new Map<string, number>();
  private readonly postings = new Map<string, { at: number; weight: number }[]>();
  private readonly size: number;

  constructor(names: readonly string[]) {
    this.size = names.length;
    const triples = names.map(triplesIn);
    for (const one of triples) for (const triple of one.keys()) this.weights.set(triple, (this.weights.get(triple) ?? 0) + 1);
    for (const [triple, count] of this.weights) this.weights.set(triple, Math.log(1 + names.length / count));
    triples.forEach((one, at) => {
      for (const [triple, weight] of this.unit(one)) {
        const list = this.postings.get(triple) ?? [];
        this.postings.set(triple, list);
        list.push({ at, weight });
      }
    });
  }

  scores(query: string): number[] {
    const scores = new Array<number>(this.size).fill(0);
    for (const [triple, weight] of this.unit(triplesIn(query))) for (const { at, weight: other } of this.postings.get(triple) ?? []) scores[at] = (scores[at] ?? 0) + weight * other;
    return scores;
  }

  private unit(triples: ReadonlyMap<string, number>): [string, number][] {
    const weighted = [...triples].map(([triple, count]): [string, number] => [triple, count * (this.weights.get(triple) ?? Math.log(1 + this.size))]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return weighted.map(([triple, weight]) => [triple, weight / length]);
  }
}

function triplesIn(name: string): Map<string, number> {
  const text = `  ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const found = new Map<string, number>();
  for (let at = 0; at + 3 <= text.length; at++) found.set(text.slice(at, at + 3), (found.get(text.slice(at, at + 3)) ?? 0) + 1);
  return found;
}
