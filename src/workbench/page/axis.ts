/**
 * Where the rows or the columns of a sheet lie, in pixels from the sheet's top or left edge.
 * The first `sizes.length` have a size of their own (0: hidden), all others the usual one.
 */
export class Axis {
  private readonly starts: Float64Array;

  constructor(sizes: readonly number[], private readonly usual: number) {
    this.starts = new Float64Array(sizes.length + 1);
    let start = 0;
    sizes.forEach((size, index) => {
      start += size;
      this.starts[index + 1] = start;
    });
  }

  start(index: number): number {
    const known = this.starts.length - 1;
    if (index <= known) return this.starts[index] ?? 0;
    return (this.starts[known] ?? 0) + (index - known) * this.usual;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Pixels taken by `count` positions from `index` on. */
  span(index: number, count: number): number {
    return this.start(index + count) - this.start(index);
  }

  /** The position that holds a pixel; hidden ones hold none. */
  at(offset: number): number {
    const known = this.starts.length - 1;
    const end = this.starts[known] ?? 0;
    if (offset >= end) return known + Math.floor((offset - end) / this.usual);
    let low = 0, high = known;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The positions that show between two pixels, both ends included. */
  between(from: number, to: number): Span {
    return { first: this.at(Math.max(0, from)), last: this.at(Math.max(0, from, to - 1)) };
  }
}

/** Rows or columns from first to last, both included; none when last is before first. */
export interface Span {
  first: number;
  last: number;
}

export const within = ({ first, last }: Span, index: number): boolean => index >= first && index <= last;

export const covers = (outer: Span, inner: Span): boolean =>
  inner.last < inner.first || (outer.first <= inner.first && outer.last >= inner.last);
