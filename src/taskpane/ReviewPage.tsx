import { Button, Dropdown, Option, SearchBox, ToggleButton, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import type { FindingClass, Severity } from "../review";
import { METALS } from "../template";
import { metalText, numberText, say } from "../words";
import { AcceptedList } from "./AcceptedList";
import { CopyResults } from "./CopyResults";
import type { Desk } from "./deskModel";
import { FindingList } from "./FindingList";
import { countOf, everything, groupFindings, sheetsIn, type FindingFilter } from "./findings";
import { SeverityMark } from "./GradeMark";
import { usePageStyles } from "./layout";
import { allFindings } from "./openLines";

const classes: readonly (FindingClass | null)[] = [null, "completeness", "consistency", "reasonableness"];
const severities: readonly Severity[] = ["error", "warning", "risk", "information"];

const useStyles = makeStyles({
  field: { minWidth: 0, flexGrow: 1, flexBasis: "120px" },
  search: { width: "100%", maxWidth: "100%" },
});

export interface ReviewPageProps {
  desk: Desk;
  goToCell: (sheet: string, cell: string) => void;
  readAgain: () => void;
  writeReview: () => void;
  /** Accepts a finding with a note; null opens it again. */
  settle: (key: string, note: string | null) => Promise<boolean>;
  switchOff: (rule: string) => Promise<boolean>;
  showSettings: () => void;
  showRules: () => void;
  /** What the search begins with: a supplier's name, when its findings were asked for. */
  about?: string;
}

/** What do I ask whom? */
export function ReviewPage({ desk, goToCell, readAgain, writeReview, settle, switchOff, showSettings, showRules, about = "" }: ReviewPageProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const id = useId();
  const [filter, setFilter] = useState<FindingFilter>({ ...everything, search: about });
  const change = (part: Partial<FindingFilter>) => {
    setFilter({ ...filter, ...part });
  };
  const [lastAccepted, setLastAccepted] = useState<string | null>(null);
  const wanted = useDeferredValue(filter);
  const { ofRollUp } = desk;
  const found = useMemo(() => allFindings({ suppliers: desk.suppliers, ofList: desk.ofList, ofRollUp }), [desk, ofRollUp]);
  const all = useMemo(() => groupFindings(found, everything), [found]);
  const groups = useMemo(() => groupFindings(found, wanted), [found, wanted]);
  const accept = async (key: string, note: string) => {
    const done = await settle(key, note);
    if (done) setLastAccepted(key);
    return done;
  };
  const undo = async () => {
    if (lastAccepted === null) return false;
    setLastAccepted(null);
    return settle(lastAccepted, null);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const total = countOf(all);
  const noneHere = desk.copy?.leave.supplierSheets === true && desk.suppliers.length === 0;
  const matching = countOf(groups);
  // What had the focus may have been the last finding of all.
  useEffect(() => { if (total === 0 && document.activeElement === document.body) heading.current?.focus(); }, [total]);
  const className = (one: FindingClass | null) => (one === null ? say("review.page.allClasses") : say(`annex.class.${one}`));
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <h2 ref={heading} tabIndex={-1} id="page-heading" className={page.heading}>{say("pane.tab.review")}</h2>
      {noneHere ? (
        <CopyResults desk={desk} goToCell={goToCell} />
      ) : (
        <p className={page.text}>
          {total === 0 ? say("review.page.clean", { suppliers: desk.suppliers.length }) : say("review.page.summary", { n: total, suppliers: desk.suppliers.filter(({ findings }) => findings.length > 0).length })}
        </p>
      )}
      {total > 0 && (
        <div className={page.row} role="group" aria-label={say("review.page.severity")} data-tour="findings">
          {severities.map((one) => {
            const count = all.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity === one).length, 0);
            return (
              <ToggleButton key={one} size="small" checked={filter.severity === one} disabled={count === 0} onClick={() => { change({ severity: filter.severity === one ? null : one }); }}>
                <SeverityMark severity={one} />&nbsp;{numberText(count)}
              </ToggleButton>
            );
          })}
        </div>
      )}
      <div className={page.row}>
        {!desk.copy && <Button size="small" appearance="primary" disabled={total === 0 || desk.structureLocked} onClick={writeReview}>{say("review.page.write")}</Button>}
        <Button size="small" onClick={readAgain}>{say("pane.again")}</Button>
        <Button size="small" onClick={showSettings}>{say("review.page.settings")}</Button>
      </div>
      {total > 0 && (
        <>
          <div className={page.row}>
            <Dropdown size="small" className={styles.field} aria-label={say("review.page.filter")} value={className(filter.class)} selectedOptions={[filter.class ?? ""]} onOptionSelect={(_, { optionValue }) => { change({ class: classes.find((one) => one === optionValue) ?? null }); }}>
              {classes.map((one) => (
                <Option key={one ?? ""} value={one ?? ""}>{className(one)}</Option>
              ))}
            </Dropdown>
            <Dropdown size="small" className={styles.field} aria-label={say("review.page.sheet")} value={filter.sheet ?? say("review.page.allSheets")} selectedOptions={[filter.sheet ?? ""]} onOptionSelect={(_, { optionValue }) => { change({ sheet: optionValue || null }); }}>
              <Option value="">{say("review.page.allSheets")}</Option>
              {sheetsIn(all).map((one) => (
                <Option key={one} value={one}>{one}</Option>
              ))}
            </Dropdown>
          </div>
          <div className={page.row} role="group" aria-label={say("review.page.metals")}>
            {METALS.map((metal) => (
              <ToggleButton key={metal} size="small" checked={filter.metals.includes(metal)} onClick={() => { change({ metals: filter.metals.includes(metal) ? filter.metals.filter((one) => one !== metal) : [...filter.metals, metal] }); }}>
                {metalText(metal)}
              </ToggleButton>
            ))}
          </div>
          <SearchBox className={styles.search} aria-label={say("review.page.search")} placeholder={say("review.page.search")} value={filter.search} onChange={(_, { value }) => { change({ search: value }); }} />
          <p id={id} className={page.quiet}>{matching === 0 ? say("review.page.nothing") : `${matching < total ? `${say("review.page.of", { n: matching, all: total })} ` : ""}${desk.copy ? "" : say("review.page.keys")}`}</p>
          <FindingList key={JSON.stringify(wanted)} groups={groups} goToCell={goToCell} settling={desk.copy ? null : { accept, undo, switchOff }} emptied={() => heading.current?.focus()} showRules={showRules} describedBy={id} />
        </>
      )}
      <AcceptedList groups={found} goToCell={goToCell} reopen={desk.copy ? null : (key) => { void settle(key, null); }} />
    </section>
  );
}
