import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { suppliersAsked } from "../annex";
import type { Grade } from "../review";
import { say, sentence } from "../words";
import { AddSuppliers } from "./AddSuppliers";
import { Bars } from "./Bars";
import { GradeMark } from "./GradeMark";
import type { Desk } from "./deskModel";
import { usePageStyles } from "./layout";
import { SupplierPage } from "./laterPages";
import type { DeskActions } from "./useDesk";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: "left", overflowWrap: "anywhere" },
});

export interface SuppliersPageProps {
  desk: Desk;
  add: DeskActions["add"];
  goToCell: (sheet: string, cell: string) => void;
  /** Of one supplier, or of all. */
  showReview: (of?: string) => void;
}

/** Who answered, and how good is it? */
export function SuppliersPage({ desk, add, goToCell, showReview }: SuppliersPageProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = desk.suppliers.find(({ key }) => key === openKey);
  if (open) return <SupplierPage supplier={open} goToCell={goToCell} back={() => { setOpenKey(null); }} showReview={() => { showReview(open.name); }} />;

  const count = (grade: Grade) => desk.suppliers.filter(({ review }) => review.grade === grade).length;
  const [complete, questions, risk] = [count("complete"), count("questions"), count("high risk")];
  const waiting = desk.register.filter((entry) => entry.answered === null);
  const asked = suppliersAsked(desk.register);
  const answered = asked - new Set(waiting.map(({ line }) => line.supplier.toLowerCase())).size;
  const summary = say("suppliers.summary", { n: desk.suppliers.length, complete, questions, risk });
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <h2 id="page-heading" className={page.heading}>{say("pane.tab.suppliers")}</h2>
      {desk.suppliers.length === 0 && desk.unread.every(({ sheet }) => sheet === null) && <p className={page.text}>{say("suppliers.none")}</p>}
      {desk.suppliers.length > 0 && (
        <>
          {asked > answered && <p className={page.text}>{say("adding.asked", { asked, answered })}</p>}
          <p className={page.text}>{summary}</p>
          <Bars title={say("pane.tab.suppliers")} bars={[{ label: say("pane.tab.suppliers"), text: summary, parts: [{ count: complete, tone: "good" }, { count: questions, tone: "doubt" }, { count: risk, tone: "bad" }] }]} />
        </>
      )}
      {!desk.structureLocked && <AddSuppliers desk={desk} add={add} primary={desk.suppliers.length === 0} />}
      {desk.suppliers.length > 0 && (
        <>
          <ul className={page.list} aria-label={say("suppliers.list")}>
            {desk.suppliers.map(({ key, name, response, review }) => (
              <li key={key} className={page.item}>
                <Link as="button" className={styles.name} onClick={() => { setOpenKey(key); }}>{name}</Link>
                <div className={page.spread}>
                  <span className={page.quiet}>{say("suppliers.version", { version: response.template.version })}</span>
                  <GradeMark grade={review.grade} />
                  <span className={page.quiet}>{say("suppliers.findings", { n: review.findings.length })}</span>
                </div>
              </li>
            ))}
          </ul>
          {waiting.length > 0 && (
            <>
              <h3 className={page.subheading}>{say("adding.open")}</h3>
              <ul className={page.list} aria-label={say("adding.open")}>
                {waiting.map(({ line }, index) => <li key={`${index} ${line.supplier}`} className={page.item}>{[line.supplier, line.state, line.contact].filter(Boolean).join(", ")}</li>)}
              </ul>
            </>
          )}
          <div className={page.row}>
            <Button appearance="primary" onClick={() => { showReview(); }}>{say("suppliers.next")}</Button>
          </div>
        </>
      )}
      {desk.unread.some(({ sheet }) => sheet !== null) && (
        <>
          <h3 className={page.subheading}>{say("suppliers.unread")}</h3>
          <ul className={page.list}>
            {desk.unread.map(({ sheet, problem, shared }) => (
              <li key={sheet} className={page.item}>
                {shared?.company.companyName?.text && <div>{say("suppliers.shared", { company: shared.company.companyName.text, n: shared.smelters.length })}</div>}
                {sentence(problem)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
