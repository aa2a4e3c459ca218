/** Widths that Excel gives a task pane, in pixels. */
export const paneWidths = { least: 320, usual: 380, most: 450 };

export function boundedWidth(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width))) : paneWidths.usual;
}

/** Makes the bar between grid and pane set the pane's width, by dragging or by the arrow keys. */
export function listenToSplitter(bar: HTMLElement, width: number): void {
  let now = boundedWidth(width);
  const set = (wanted: number) => {
    now = boundedWidth(wanted);
    bar.ariaValueNow = String(now);
    document.documentElement.style.setProperty("--pane-width", `${now}px`);
  };
  bar.ariaValueMin = String(paneWidths.least);
  bar.ariaValueMax = String(paneWidths.most);
  set(now);
  bar.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: now + 10, ArrowRight: now - 10, Home: paneWidths.least, End: paneWidths.most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer on its way.
    document.body.classList.add("splitting");
    event.preventDefault();
    bar.focus();
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  const stop = () => document.body.classList.remove("splitting");
  bar.addEventListener("pointerup", stop);
  bar.addEventListener("pointercancel", stop);
}
