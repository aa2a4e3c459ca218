import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { suppliersAsked } from "../annex";
import type { Grade, Severity } from "../review";
import { numberText, say, sentence } from "../words";
import { AddSuppliers } from "./AddSuppliers";
import { Bars } from "./Bars";
import { CopyResults } from "./CopyResults";
import { GradeMark } from "./GradeMark";
import type { Desk, Supplier } from "./deskModel";
import { SupplierPage } from "./laterPages";
import { stateInWords } from "./states";
import { usePageStyles } from "./layout";
import { Notice } from "./Notice";
import type { DeskActions } from "./deskState";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: "left", overflowWrap: "anywhere" },
  numbers: { display: "flex", gap: tokens.spacingHorizontalL, margin: 0, flexWrap: "wrap" },
  number: { display: "flex", flexDirection: "column-reverse" },
  figure: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
});

/** So many bars can be looked over; above it the list says more. */
const mostBars = 12;

export interface SuppliersPageProps {
  desk: Desk;
  /** Another for each time that the tab is pressed: then all suppliers are shown again, with what was told of their files. */
  visit: number;
  add: DeskActions["add"];
  trySample: () => void;
  goToCell: (sheet: string, cell: string) => void;
  /** Of one supplier, or of all. */
  showReview: (of?: string) => void;
}

/** Who answered, and how good is it? */
export function SuppliersPage({ desk, visit, add, trySample, goToCell, showReview }: SuppliersPageProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const [opened, setOpened] = useState<{ key: string; visit: number } | null>(null);
  const open = opened?.visit === visit ? desk.suppliers.find(({ key }) => key === opened.key) : undefined;
  if (open) return <SupplierPage desk={desk} supplier={open} goToCell={goToCell} back={() => { setOpened(null); }} showReview={() => { showReview(open.shown); }} />;

  const count = (grade: Grade) => desk.suppliers.filter(({ review }) => review.grade === grade).length;
  const [complete, questions, risk] = [count("complete"), count("questions"), count("high risk")];
  const waiting = desk.register.filter((entry) => entry.answered === null && !entry.leftOut);
  const asked = suppliersAsked(desk.register);
  const notAnswered = new Set(waiting.map(({ line }) => line.supplier.toLowerCase())).size;
  const isEmpty = desk.suppliers.length === 0;
  const noneHere = isEmpty && desk.copy?.leave.supplierSheets === true;
  const takesFiles = !desk.structureLocked && !desk.copy;
  const hasSheets = desk.unread.some(({ sheet }) => sheet !== null);
  const grades = [
    { tone: "good" as const, count: complete, word: say("suppliers.grade.complete") },
    { tone: "doubt" as const, count: questions, word: say("suppliers.grade.questions") },
    { tone: "bad" as const, count: risk, word: say("suppliers.grade.high risk") },
    { tone: "rest" as const, count: notAnswered, word: say("adding.open") },
  ].filter((one) => one.count > 0);
  const summary = say("suppliers.bar", { asked, answered: asked - notAnswered, complete, questions, risk, open: notAnswered });
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <h2 id="page-heading" className={page.heading}>{say("pane.tab.suppliers")}</h2>
      {desk.registerProblem && <Notice kind="warning">{sentence(desk.registerProblem)}</Notice>}
      {noneHere && <CopyResults desk={desk} goToCell={goToCell} />}
      {isEmpty && !hasSheets && !noneHere && <p className={page.text}>{say("suppliers.none")}</p>}
      {!isEmpty && (
        <div data-tour="suppliers">
          <dl className={styles.numbers}>
            {([["suppliers.asked", asked], ["suppliers.answered", asked - notAnswered], ["suppliers.withQuestions", questions + risk]] as const).map(([id, value]) => (
              <div key={id} className={styles.number}>
                <dt className={page.quiet}>{say(id)}</dt>
                <dd className={styles.figure}>{numberText(value)}</dd>
              </div>
            ))}
          </dl>
          <Bars title={say("pane.tab.suppliers")} showsTitle={false} legend={grades.map(({ tone, word }) => ({ tone, word }))} bars={[{ label: "", text: summary, parts: grades.map(({ tone, count: n }) => ({ tone, count: n })) }]} />
        </div>
      )}
      {takesFiles && <AddSuppliers desk={desk} add={add} primary={isEmpty} />}
      {isEmpty && !hasSheets && takesFiles && hasNothing(desk) && (
        <div>
          <Button onClick={trySample}>{say("sample.button")}</Button>
          <p className={page.quiet}>{say("sample.what")}</p>
        </div>
      )}
      {!isEmpty && (
        <>
          <ul className={page.list} aria-label={say("suppliers.list")}>
            {desk.suppliers.map(({ key, shown, response, review }) => (
              <li key={key} className={page.item}>
                <Link as="button" className={styles.name} onClick={() => { setOpened({ key, visit }); }}>{shown}</Link>
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
                {waiting.map(({ line }, index) => <li key={`${index} ${line.supplier}`} className={page.item}>{[line.supplier, stateInWords(line.state), line.contact].filter(Boolean).join(", ")}</li>)}
              </ul>
            </>
          )}
          <div className={page.row}>
            <Button appearance="primary" onClick={() => { showReview(); }}>{say("suppliers.next")}</Button>
          </div>
          <OpenBySupplier suppliers={desk.suppliers} />
        </>
      )}
      {hasSheets && (
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

/** What is open with whom, those with most first. */
function OpenBySupplier({ suppliers }: { suppliers: readonly Supplier[] }) {
  const bars = suppliers
    .map(({ key, shown: name, findings }) => {
      const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
      return { key, name, errors: count("error"), questions: count("warning"), risks: count("risk") };
    })
    .filter(({ errors, questions, risks }) => errors + questions + risks > 0)
    .sort((a, b) => b.errors + b.questions + b.risks - (a.errors + a.questions + a.risks))
    .slice(0, mostBars)
    .map(({ key, name, errors, questions, risks }) => ({ key, label: name, text: say("suppliers.openBar", { name, errors, questions, risks }), parts: [{ count: errors, tone: "rest" as const }, { count: questions, tone: "doubt" as const }, { count: risks, tone: "bad" as const }] }));
  return bars.length > 0 && <Bars title={say("suppliers.chart")} legend={[{ tone: "rest", word: say("annex.severity.error") }, { tone: "doubt", word: say("annex.severity.warning") }, { tone: "bad", word: say("annex.severity.risk") }]} bars={bars} />;
}

/** Whether nothing of the team's own is there that the sample's list and year would take the place of. */
function hasNothing({ lists, settingLines, decisions, knownLists, backup, parts }: Desk): boolean {
  return lists.length === 0 && settingLines.length === 0 && decisions.size === 0 && knownLists.length === 0 && backup === null && parts.lines.length === 0 && parts.open.tables.annex === null;
}
