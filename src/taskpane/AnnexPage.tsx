import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import { sheetNames } from "../annex";
import { say, sentence } from "../words";
import { showSheet } from "../workbook";
import { AnnexCharts } from "./AnnexCharts";
import { CompareSection } from "./CompareSection";
import { ComparisonView, isSame } from "./ComparisonView";
import { CopyResults } from "./CopyResults";
import { EditedNotice } from "./EditedNotice";
import { dayText, momentText } from "./format";
import type { Desk } from "./deskModel";
import { usePageStyles } from "./layout";
import { MailSection } from "./MailSection";
import { Notice } from "./Notice";
import { openFindings } from "./openLines";
import { resultSheetNames } from "./resultSheetNames";
import type { DeskActions } from "./deskState";

const useStyles = makeStyles({
  check: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline", padding: "2px 0" },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
});

export interface AnnexPageProps {
  desk: Desk;
  asOf: string | null;
  actions: DeskActions;
  showPage: (page: "review" | "smelters" | "lists" | "settings") => void;
}

/** Can I publish this, and what will it say? */
export function AnnexPage({ desk, asOf, actions, showPage }: AnnexPageProps) {
  const page = usePageStyles();
  const { sinceBuilt } = desk;
  const { rows, leftOut, figures, determination } = desk.annex;
  const counts = { n: rows.length, yes: figures.designated };
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <h2 id="page-heading" className={page.heading}>{say("pane.tab.annex")}</h2>
      {desk.suppliers.length === 0 ? (
        desk.copy?.leave.supplierSheets ? <CopyResults desk={desk} goToCell={actions.goToCell} /> : <p className={page.text}>{say("annex.page.noSuppliers")}</p>
      ) : (
        <>
          <h3 className={page.subheading}>{say("annex.page.ready")}</h3>
          <Ready desk={desk} showPage={showPage} />
          <Field label={say("annex.page.date")} hint={say("annex.page.dateHint")}>
            <Input type="date" value={asOf ?? desk.annex.asOf ?? ""} onChange={(_, { value }) => { actions.setAsOf(value === "" ? null : value); }} />
          </Field>
          {!desk.copy && (
            <div data-tour="build">
              <Button appearance="primary" disabled={desk.lists.length === 0 || desk.structureLocked} onClick={() => void actions.build()}>{say("annex.page.build")}</Button>
              <p className={page.quiet}>{say("annex.page.writes", { sheets: resultSheetNames.join(", ") })}</p>
            </div>
          )}
          <EditedNotice actions={actions} />
          <p className={page.text}>{sinceBuilt && isSame(sinceBuilt) ? say("annex.page.built", counts) : say("annex.page.preview", counts)}</p>
          {sinceBuilt && (isSame(sinceBuilt) ? <p className={page.quiet}>{desk.inputsChanged ? say("annex.page.inputsChanged") : say("compare.none")}</p> : <ComparisonView title={say("compare.stale")} comparison={sinceBuilt} />)}
          {sinceBuilt && (
            <div className={page.row} role="group" aria-label={say("annex.page.sheets")}>
              {resultSheetNames.map((name) => (
                <Button key={name} size="small" onClick={() => { show(name); }}>{name === sheetNames.leftOut ? `${name} (${leftOut.length})` : name}</Button>
              ))}
            </div>
          )}
          <Undo desk={desk} undo={actions.undo} />
          <AnnexCharts annex={desk.annex} />
          <h3 className={page.subheading}>{say("annex.page.says")}</h3>
          <p className={page.text}>{sentence(determination.said)}</p>
          {determination.said.id === "figures.noYear" && <div><Link as="button" onClick={() => { showPage("settings"); }}>{say("review.page.settings")}</Link></div>}
          {sinceBuilt && !desk.copy && <MailSection desk={desk} actions={actions} />}
          <CompareSection perform={actions.perform} />
        </>
      )}
    </section>
  );

  function show(name: string) {
    void actions.perform(say("pane.reading"), async () => {
      await showSheet(name);
      return "";
    });
  }
}

/** What is ready and what is open, each with a way to it. */
function Ready({ desk, showPage }: Pick<AnnexPageProps, "desk" | "showPage">) {
  const page = usePageStyles();
  const findings = openFindings(desk);
  const { leftOut, list, notes, figures } = desk.annex;
  const { suppliersAnswered: answered, suppliersAsked: asked } = figures;
  return (
    <ul className={page.list}>
      <Check good={answered === asked} text={say("annex.page.answered", { answered, asked })} />
      <Check good={findings === 0} text={findings === 0 ? say("annex.page.noFindings") : say("annex.page.findings", { n: findings })} link={findings === 0 ? undefined : say("pane.tab.review")} onLink={() => { showPage("review"); }} />
      <Check good={leftOut.length === 0} text={leftOut.length === 0 ? say("annex.page.allKnown") : say("annex.page.leftOut", { n: leftOut.length })} link={leftOut.length === 0 ? undefined : say("pane.tab.smelters")} onLink={() => { showPage("smelters"); }} />
      {list && <Check good text={say("annex.page.list", { date: dayText(list.asOf) })} />}
      {notes.map((note) => (
        <Check key={note.id} good={false} text={sentence(note)} link={say("lists.page.title")} onLink={() => { showPage("lists"); }} />
      ))}
    </ul>
  );
}

function Undo({ desk, undo }: { desk: Desk; undo: DeskActions["undo"] }) {
  const [sure, setSure] = useState(false);
  if (desk.backup?.state !== "built") return null;
  if (!sure) return <div><Button onClick={() => { setSure(true); }}>{say("undo.button")}</Button></div>;
  return (
    <Notice
      kind="warning"
      actions={
        <>
          <Button size="small" onClick={() => { setSure(false); void undo(); }}>{say("undo.really")}</Button>
          <Button size="small" onClick={() => { setSure(false); }}>{say("lists.page.cancel")}</Button>
        </>
      }
    >
      {say("undo.sure", { at: momentText(desk.backup.at) })}
    </Notice>
  );
}

function Check({ good, text, link, onLink }: { good: boolean; text: string; link?: string; onLink?: () => void }) {
  const styles = useStyles();
  const Icon = good ? CheckmarkCircleFilled : QuestionCircleFilled;
  return (
    <li className={styles.check}>
      <Icon className={good ? styles.good : styles.doubt} role="img" aria-label={good ? say("annex.page.ok") : say("annex.page.look")} />
      <span>
        {text}
        {link && (
          <>
            {" "}
            <Link as="button" onClick={onLink}>{link}</Link>
          </>
        )}
      </span>
    </li>
  );
}
