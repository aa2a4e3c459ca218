import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../review";
import { numberText, say } from "../words";
import { FindingItem, type Unfolded } from "./FindingItem";
import { linesIn, type FindingGroup, type ListLine } from "./findings";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
  supplier: { margin: 0, paddingTop: tokens.spacingVerticalM, display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  class: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
});

/** In pixels, before a line is drawn and measured. */
const estimates: Readonly<Record<ListLine["kind"], number>> = { supplier: 32, class: 24, finding: 96 };
/** Lines drawn beyond what is seen, so that scrolling meets no blank. */
const overscan = 12;
/** What the tabs and the line of progress at the top of the pane cover, in pixels. */
const topBar = 96;

interface Settling {
  /** Settles a finding with a note. @returns whether it is done */
  accept: (key: string, note: string) => Promise<boolean>;
  /** Opens again what was accepted last. */
  undo: () => Promise<boolean>;
  switchOff: (rule: string) => Promise<boolean>;
}

export interface FindingListProps {
  groups: readonly FindingGroup[];
  goToCell: (sheet: string, cell: string) => void;
  /** null in a copy for readers: there nothing is settled. */
  settling: Settling | null;
  /** Called when the list has become empty while the focus was in it. */
  emptied: () => void;
  showRules: () => void;
  describedBy: string;
}

/**
 * Findings by supplier and class; only those near what is seen are drawn, however many there are. One stop for Tab; Up, Down, Home and End
 * move in it, Enter goes to the cell and the focus stays, E explains, A accepts with a note, U opens again what was accepted last.
 */
export function FindingList({ groups, goToCell, settling, emptied, showRules, describedBy }: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<{ key: string; what: Unfolded } | null>(null);
  const [margin, setMargin] = useState(0);
  /** The finding that the focus has to go to, as soon as it is drawn; null: none. */
  const focusNext = useRef<number | null>(null);
  // Drawn once more when the focus has to move.
  const [, setMoved] = useState(0);
  const lines = useMemo(() => linesIn(groups), [groups]);
  const places = useMemo(() => lines.flatMap(({ kind }, at) => (kind === "finding" ? [at] : [])), [lines]);
  const last = places.length - 1;
  const stop = Math.min(active, last);
  const stopAt = places[stop] ?? 0;

  // What stands above the list may grow and shrink.
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (at) => estimates[lines[at]?.kind ?? "finding"],
    getItemKey: (at) => lines[at]?.key ?? at,
    overscan,
    scrollMargin: margin,
    scrollPaddingStart: topBar,
    // The one that Tab reaches is always there.
    rangeExtractor: useCallback((range: Range) => [...new Set([...defaultRangeExtractor(range), stopAt])].filter((at) => at < range.count).sort((a, b) => a - b), [stopAt]),
  });
  const focusOn = (index: number) => {
    const element = list.current?.querySelector<HTMLElement>(`[data-finding="${index}"]`);
    element?.focus({ preventScroll: true });
    if (!element) return false;
    virtualizer.scrollToIndex(places[index] ?? 0, { align: "auto" });
    return true;
  };
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    if (last < 0) emptied();
    else if (!focusOn(Math.min(focusNext.current, last))) return;
    focusNext.current = null;
  });
  /** After a piece of work that may take away what has the focus: it goes on to what stands there then. */
  const andFocus = (index: number, work: Promise<boolean>) => {
    void work.then((done) => {
      if (!done) return;
      focusNext.current = index;
      setOpen(null);
      setMoved((n) => n + 1);
    });
  };
  const move = (index: number) => {
    setActive(index);
    if (focusOn(index)) return;
    focusNext.current = index;
    virtualizer.scrollToIndex(places[index] ?? 0, { align: "auto" });
  };
  const keyAt = (index: number) => {
    const line = lines[places[index] ?? -1];
    return line?.kind === "finding" ? line.findingKey : "";
  };
  const whatIsOpen = (index: number) => (open !== null && open.key === keyAt(index) ? open.what : null);
  const unfold = (index: number, what: Unfolded) => {
    setActive(index);
    setOpen(what === null ? null : { key: keyAt(index), what });
    // What had the focus may be gone.
    if (what === null) focusOn(index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = { ArrowDown: Math.min(stop + 1, last), ArrowUp: Math.max(stop - 1, 0), Home: 0, End: last }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      move(next);
      return;
    }
    const letter = event.key.toLowerCase();
    if (letter === "e") unfold(stop, whatIsOpen(stop) === "why" ? null : "why");
    else if (letter === "a" && settling) unfold(stop, "accept");
    else if (letter === "u" && settling) andFocus(stop, settling.undo());
    else return;
    event.preventDefault();
  };

  return (
    <div ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }} onKeyDown={onKeyDown} aria-describedby={describedBy} role="group" aria-label={say("review.page.findings")}>
      {virtualizer.getVirtualItems().map(({ index: at, key, start }) => (
        <div key={key} ref={virtualizer.measureElement} data-index={at} className={styles.line} style={{ transform: `translateY(${start - margin}px)` }}>
          {draw(lines[at])}
        </div>
      ))}
    </div>
  );

  function draw(one: ListLine | undefined) {
    if (one?.kind === "supplier") {
      return (
        <h3 className={styles.supplier}>
          <span>{one.name}</span>
          <span aria-hidden>{numberText(one.count)}</span>
        </h3>
      );
    }
    if (one?.kind === "class") return <h4 className={styles.class}>{say(`annex.class.${one.name}`)}</h4>;
    return one && item(one.finding, one.findingKey, one.index);
  }

  function item(finding: Finding, key: string, own: number) {
    return (
      <FindingItem
        finding={finding}
        index={own}
        of={places.length}
        reachable={own === stop}
        unfolded={whatIsOpen(own)}
        unfold={(what) => { unfold(own, what); }}
        onFocus={() => { setActive(own); }}
        goToCell={goToCell}
        switchOff={settling && ((rule) => { andFocus(own, settling.switchOff(rule)); })}
        showRules={showRules}
        accept={settling && ((note) => {
          setActive(own);
          andFocus(own, settling.accept(key, note));
        })}
      />
    );
  }
}
