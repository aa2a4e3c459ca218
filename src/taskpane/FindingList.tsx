import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../review";
import { say, sentence } from "../words";
import { Explanation } from "./Explanation";
import { placeOf, type SupplierFindings } from "./findings";
import { SeverityMark } from "./GradeMark";
import { usePageStyles } from "./layout";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  supplier: { margin: 0, display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  class: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  place: { textAlign: "left", overflowWrap: "anywhere" },
});

export interface FindingListProps {
  groups: readonly SupplierFindings[];
  goToCell: (sheet: string, cell: string) => void;
  describedBy: string;
}

/** Findings by supplier and class. One stop for Tab; Up, Down, Home and End move in it, Enter goes to the cell and the focus stays. */
export function FindingList({ groups, goToCell, describedBy }: FindingListProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const last = groups.reduce((sum, { findings }) => sum + findings.length, 0) - 1;
  const stop = Math.min(active, last);

  const move = (event: KeyboardEvent) => {
    const next = { ArrowDown: Math.min(stop + 1, last), ArrowUp: Math.max(stop - 1, 0), Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    list.current?.querySelector<HTMLElement>(`[data-finding="${next}"]`)?.focus();
  };

  let index = -1;
  return (
    <div ref={list} onKeyDown={move} aria-describedby={describedBy} role="group" aria-label={say("review.page.findings")}>
      {groups.map(({ supplier, findings }) => (
        <section key={supplier.key} className={styles.group} aria-label={supplier.name}>
          <h3 className={styles.supplier}>
            <span>{supplier.name}</span>
            <span aria-hidden>{findings.length}</span>
          </h3>
          {byClass(findings).map(([name, ofClass]) => (
            <div key={name}>
              <h4 className={styles.class}>{say(`annex.class.${name}`)}</h4>
              <ul className={page.list}>
                {ofClass.map((finding) => {
                  const own = ++index;
                  return (
                    <li key={`${finding.rule} ${placeOf(finding)} ${finding.metal ?? ""}`} className={page.item}>
                      <div className={page.spread}>
                        <SeverityMark severity={finding.severity} />
                        <span className={page.quiet}>{finding.metal ?? ""}</span>
                      </div>
                      <p className={page.text} id={`finding-${own}`}>{sentence(finding.message)}</p>
                      <Link
                        as="button"
                        className={styles.place}
                        data-finding={own}
                        tabIndex={own === stop ? 0 : -1}
                        aria-describedby={`finding-${own}`}
                        onFocus={() => { setActive(own); }}
                        onClick={() => { goToCell(finding.sheet, finding.cell); }}
                      >
                        {placeOf(finding)}
                      </Link>
                      <Explanation rule={finding.rule} reachable={own === stop} />
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function byClass(findings: readonly Finding[]): [Finding["class"], Finding[]][] {
  const groups = new Map<Finding["class"], Finding[]>();
  for (const finding of findings) groups.set(finding.class, [...(groups.get(finding.class) ?? []), finding]);
  return [...groups];
}
