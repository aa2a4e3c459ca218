/** The line at the foot: what happened last, and beside it what the pane's last batch cost. */
export class Status {
  private isHint = false;

  constructor(private readonly line: HTMLElement, private readonly batches: HTMLElement) {}

  say(sentence: string): void {
    this.show(sentence, false);
  }

  /** Says something about the selected cell, until another is selected. */
  hint(sentence: string): void {
    this.show(sentence, false);
    this.isHint = true;
  }

  endHint(): void {
    if (this.isHint) this.show("", false);
  }

  fail(sentence: string): void {
    this.show(sentence, true);
  }

  batch({ actions, milliseconds, error }: { actions: number; milliseconds: number; error?: string }): void {
    this.batches.classList.toggle("error", error !== undefined);
    this.batches.textContent = error ?? `Last batch of the pane: ${actions} ${actions === 1 ? "action" : "actions"}, ${Math.round(milliseconds)} ms`;
  }

  private show(sentence: string, isError: boolean): void {
    this.line.classList.toggle("error", isError);
    this.line.textContent = sentence;
    this.isHint = false;
  }
}
