import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../review";
import { say } from "../words";
import { FindingItem, type Unfolded } from "./FindingItem";
import type { FindingGroup } from "./findings";
import { usePageStyles } from "./layout";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  supplier: { margin: 0, display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  class: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
});

export interface FindingListProps {
  groups: readonly FindingGroup[];
  goToCell: (sheet: string, cell: string) => void;
  /** Settles a finding with a note. @returns whether it is done */
  accept: (key: string, note: string) => Promise<boolean>;
  /** Opens again what was accepted last. */
  undo: () => void;
  switchOff: (rule: string) => void;
  describedBy: string;
}

/**
 * Findings by supplier and class. One stop for Tab; Up, Down, Home and End move in it, Enter goes to the cell and the focus stays, E
 * explains, A accepts with a note, U opens again what was accepted last.
 */
export function FindingList({ groups, goToCell, accept, undo, switchOff, describedBy }: FindingListProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<{ key: string; what: Unfolded } | null>(null);
  /** True until the focus is back on a finding, after the one that had it went away. */
  const refocus = useRef(false);
  const keys = groups.flatMap(({ findings, keyOf }) => findings.map((finding) => keyOf.get(finding) ?? ""));
  const last = keys.length - 1;
  const stop = Math.min(active, last);

  const focusOn = (index: number) => list.current?.querySelector<HTMLElement>(`[data-finding="${index}"]`)?.focus();
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    focusOn(stop);
  });
  const unfold = (index: number, what: Unfolded) => {
    setActive(index);
    setOpen(what === null ? null : { key: keys[index] ?? "", what });
    // What had the focus may be gone.
    if (what === null) focusOn(index);
  };
  const whatIsOpen = (index: number) => (open !== null && open.key === keys[index] ? open.what : null);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: Math.min(stop + 1, last), ArrowUp: Math.max(stop - 1, 0), Home: 0, End: last }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
      focusOn(next);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toLowerCase();
    if (letter === "e") unfold(stop, whatIsOpen(stop) === "why" ? null : "why");
    else if (letter === "a") unfold(stop, "accept");
    else if (letter === "u") undo();
    else return;
    event.preventDefault();
  };

  let index = -1;
  return (
    <div ref={list} onKeyDown={onKeyDown} aria-describedby={describedBy} role="group" aria-label={say("review.page.findings")}>
      {groups.map((group) => (
        <section key={group.key} className={styles.group} aria-label={group.name}>
          <h3 className={styles.supplier}>
            <span>{group.name}</span>
            <span aria-hidden>{group.findings.length}</span>
          </h3>
          {byClass(group.findings).map(([name, ofClass]) => (
            <div key={name}>
              <h4 className={styles.class}>{say(`annex.class.${name}`)}</h4>
              <ul className={page.list}>{ofClass.map((finding) => item(group, finding, ++index))}</ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );

  function item({ keyOf }: FindingGroup, finding: Finding, own: number) {
    const key = keyOf.get(finding) ?? "";
    return (
      <FindingItem
        key={key}
        finding={finding}
        index={own}
        reachable={own === stop}
        unfolded={whatIsOpen(own)}
        unfold={(what) => { unfold(own, what); }}
        onFocus={() => { setActive(own); }}
        goToCell={goToCell}
        switchOff={switchOff}
        accept={(note) => {
          setActive(own);
          void accept(key, note).then((done) => {
            if (!done) return;
            refocus.current = true;
            setOpen(null);
          });
        }}
      />
    );
  }
}

function byClass(findings: readonly Finding[]): [Finding["class"], Finding[]][] {
  const groups = new Map<Finding["class"], Finding[]>();
  for (const finding of findings) groups.set(finding.class, [...(groups.get(finding.class) ?? []), finding]);
  return [...groups];
}
