import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import { sheetNames } from "../annex";
import type { Metal } from "../template";
import { say, sentence } from "../words";
import { showSheet } from "../workbook";
import { Bars } from "./Bars";
import { dayText } from "./format";
import type { Desk } from "./deskModel";
import { buildAnnex, openFindings } from "./job";
import { usePageStyles } from "./layout";
import type { DeskActions } from "./useDesk";

/** As the annex orders them. */
const metals: readonly Metal[] = ["Gold", "Tantalum", "Tin", "Tungsten"];

const useStyles = makeStyles({
  check: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline", padding: "2px 0" },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
});

export interface AnnexPageProps {
  desk: Desk;
  asOf: string | null;
  actions: DeskActions;
  showPage: (page: "review" | "smelters" | "lists") => void;
}

/** Can I publish this, and what will it say? */
export function AnnexPage({ desk, asOf, actions, showPage }: AnnexPageProps) {
  const page = usePageStyles();
  const [built, setBuilt] = useState(false);
  const { rows, leftOut, list, notes, figures } = desk.annex;
  const findings = openFindings(desk);
  const counts = { n: rows.length, yes: figures.designated };
  const build = async () => {
    setBuilt(await actions.perform(say("pane.writing"), async (current) => {
      await buildAnnex(current);
      return say("annex.page.built", counts);
    }));
  };
  const show = (name: string) => {
    void actions.perform(say("pane.reading"), async () => {
      await showSheet(name);
      return "";
    });
  };
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <h2 id="page-heading" className={page.heading}>{say("pane.tab.annex")}</h2>
      {desk.suppliers.length === 0 ? (
        <p className={page.text}>{say("annex.page.noSuppliers")}</p>
      ) : (
        <>
          <h3 className={page.subheading}>{say("annex.page.ready")}</h3>
          <ul className={page.list}>
            <Check good text={say("annex.page.answered", { n: desk.suppliers.length })} />
            <Check good={findings === 0} text={findings === 0 ? say("annex.page.noFindings") : say("annex.page.findings", { n: findings })} link={findings === 0 ? undefined : say("pane.tab.review")} onLink={() => { showPage("review"); }} />
            <Check good={leftOut.length === 0} text={leftOut.length === 0 ? say("annex.page.allKnown") : say("annex.page.leftOut", { n: leftOut.length })} link={leftOut.length === 0 ? undefined : say("pane.tab.smelters")} onLink={() => { showPage("smelters"); }} />
            {list && <Check good text={say("annex.page.list", { date: dayText(list.asOf) })} />}
            {notes.map((note) => (
              <Check key={note.id} good={false} text={sentence(note)} link={say("lists.page.title")} onLink={() => { showPage("lists"); }} />
            ))}
          </ul>
          <Field label={say("annex.page.date")} hint={say("annex.page.dateHint")}>
            <Input type="date" value={asOf ?? desk.annex.asOf ?? ""} onChange={(_, { value }) => { actions.setAsOf(value === "" ? null : value); setBuilt(false); }} />
          </Field>
          <div>
            <Button appearance="primary" disabled={desk.lists.length === 0} onClick={() => void build()}>{say("annex.page.build")}</Button>
          </div>
          <p className={page.text}>{built ? say("annex.page.built", counts) : say("annex.page.preview", counts)}</p>
          <Bars
            title={say("annex.page.chart")}
            bars={metals.map((metal) => ({ label: metal, text: say("annex.page.bar", { metal, yes: figures.byMetal[metal].yes, no: figures.byMetal[metal].no }), parts: [{ count: figures.byMetal[metal].yes, tone: "good" }, { count: figures.byMetal[metal].no, tone: "rest" }] }))}
          />
          {built && (
            <div className={page.row} role="group" aria-label={say("annex.page.sheets")}>
              {[sheetNames.annex, sheetNames.leftOut, sheetNames.review].map((name) => (
                <Button key={name} size="small" onClick={() => { show(name); }}>{name === sheetNames.leftOut ? `${name} (${leftOut.length})` : name}</Button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Check({ good, text, link, onLink }: { good: boolean; text: string; link?: string; onLink?: () => void }) {
  const styles = useStyles();
  const Icon = good ? CheckmarkCircleFilled : QuestionCircleFilled;
  return (
    <li className={styles.check}>
      <Icon className={good ? styles.good : styles.doubt} aria-label={good ? say("annex.page.ok") : say("annex.page.look")} />
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
