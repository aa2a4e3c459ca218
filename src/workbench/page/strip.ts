import { within, type Span } from "./axis";

/** Elements by position, of which only those in view and a margin exist. */
export class Strip {
  private readonly shown = new Map<number, HTMLElement | null>();

  constructor(private readonly parent: HTMLElement, private readonly make: (index: number) => HTMLElement | null) {}

  /** Adds what came into a span and removes what left it. */
  show(span: Span, beside: Iterable<number> = []): void {
    const extra = new Set(beside);
    for (const [index, element] of this.shown) {
      if (within(span, index) || extra.has(index)) continue;
      element?.remove();
      this.shown.delete(index);
    }
    const added = document.createDocumentFragment();
    for (const index of extra) if (!within(span, index)) this.add(index, added);
    for (let index = span.first; index <= span.last; index++) this.add(index, added);
    if (added.hasChildNodes()) this.parent.append(added);
  }

  /** Makes one element anew the next time it is in view. */
  forget(index: number): void {
    this.shown.get(index)?.remove();
    this.shown.delete(index);
  }

  clear(): void {
    this.shown.clear();
    this.parent.replaceChildren();
  }

  private add(index: number, to: DocumentFragment): void {
    if (this.shown.has(index)) return;
    const element = this.make(index);
    this.shown.set(index, element);
    if (element) to.append(element);
  }
}
