import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { useRef, useState } from "react";
import { sheetNames, type Comparison } from "../annex";
import type { Metal } from "../template";
import { say, sentence } from "../words";
import { showSheet } from "../workbook";
import { Bars } from "./Bars";
import { ComparisonView, isSame } from "./ComparisonView";
import { dayText, momentText } from "./format";
import type { Desk } from "./deskModel";
import { compareWithFile } from "./job/build";
import { openFindings } from "./openLines";
import { Notice } from "./Notice";
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
  const [sure, setSure] = useState(false);
  const [other, setOther] = useState<{ name: string; comparison: Comparison } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { sinceBuilt } = desk;
  const { rows, leftOut, list, notes, figures } = desk.annex;
  const findings = openFindings(desk);
  const counts = { n: rows.length, yes: figures.designated };
  const compare = (chosen: File) => {
    setProblem(null);
    void actions.perform(say("pane.reading"), async (current) => {
      const read = await compareWithFile(current, chosen);
      if (!read.ok) {
        setProblem(sentence(read.problem));
        return sentence(read.problem);
      }
      setOther({ name: chosen.name, comparison: read.comparison });
      return say("compare.with", { name: chosen.name });
    });
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
            <Input type="date" value={asOf ?? desk.annex.asOf ?? ""} onChange={(_, { value }) => { actions.setAsOf(value === "" ? null : value); }} />
          </Field>
          <div>
            <Button appearance="primary" disabled={desk.lists.length === 0 || desk.structureLocked} onClick={() => void actions.build()}>{say("annex.page.build")}</Button>
          </div>
          <p className={page.text}>{sinceBuilt && isSame(sinceBuilt) ? say("annex.page.built", counts) : say("annex.page.preview", counts)}</p>
          {sinceBuilt && (isSame(sinceBuilt) ? <p className={page.quiet}>{say("compare.none")}</p> : <ComparisonView title={say("compare.stale")} comparison={sinceBuilt} />)}
          <Bars
            title={say("annex.page.chart")}
            bars={metals.map((metal) => ({ label: metal, text: say("annex.page.bar", { metal, yes: figures.byMetal[metal].yes, no: figures.byMetal[metal].no }), parts: [{ count: figures.byMetal[metal].yes, tone: "good" }, { count: figures.byMetal[metal].no, tone: "rest" }] }))}
          />
          {sinceBuilt && (
            <>
              <div className={page.row} role="group" aria-label={say("annex.page.sheets")}>
                {shownSheets.map((name) => (
                  <Button key={name} size="small" onClick={() => { show(name); }}>{name === sheetNames.leftOut ? `${name} (${leftOut.length})` : name}</Button>
                ))}
              </div>
              <div className={page.row}>
                <Button onClick={() => void actions.build(true)}>{say("mail.button")}</Button>
                {desk.backup?.state === "built" && !sure && <Button onClick={() => { setSure(true); }}>{say("undo.button")}</Button>}
              </div>
              <p className={page.quiet}>{say("mail.size", { size: sizeInMegabytes(desk), limit: mailLimit })}</p>
            </>
          )}
          {actions.edits && (
            <Notice
              kind="warning"
              actions={
                <>
                  <Button size="small" onClick={() => void actions.build(actions.edits?.toMail, "keep")}>{say("edited.keep")}</Button>
                  <Button size="small" onClick={() => void actions.build(actions.edits?.toMail, "replace")}>{say("edited.replace")}</Button>
                  <Button size="small" onClick={actions.forgetEdits}>{say("lists.page.cancel")}</Button>
                </>
              }
            >
              {say("workbook.edited", { n: actions.edits.cells.length })}
              <ul className={page.list} aria-label={say("edited.list")}>
                {actions.edits.cells.slice(0, editsShown).map(({ sheet, row, header, value, cells }) => (
                  <li key={`${sheet} ${row} ${header ?? ""}`}>{header === null ? say("edited.row", { sheet, text: cells.map((cell) => String(cell ?? "")).filter((text) => text !== "").join(", ") }) : say("edited.cell", { sheet, header, text: String(value ?? "") })}</li>
                ))}
              </ul>
              {actions.edits.cells.length > editsShown && say("edited.more", { n: actions.edits.cells.length - editsShown })}
            </Notice>
          )}
          {sure && desk.backup && (
            <Notice
              kind="warning"
              actions={
                <>
                  <Button size="small" onClick={() => { setSure(false); void actions.undo(); }}>{say("undo.really")}</Button>
                  <Button size="small" onClick={() => { setSure(false); }}>{say("lists.page.cancel")}</Button>
                </>
              }
            >
              {say("undo.sure", { at: momentText(desk.backup.at) })}
            </Notice>
          )}
          <h3 className={page.subheading}>{say("compare.lastYear")}</h3>
          <input
            ref={file}
            type="file"
            hidden
            aria-label={say("compare.file")}
            accept=".csv,.txt,.xlsx,.xlsm,.xls"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              target.value = "";
              if (chosen) compare(chosen);
            }}
          />
          <div>
            <Button onClick={() => file.current?.click()}>{say("compare.file")}</Button>
          </div>
          {problem !== null && <Notice kind="error">{problem}</Notice>}
          {other && <ComparisonView title={`${say("compare.with", { name: other.name })}:`} comparison={other.comparison} />}
        </>
      )}
    </section>
  );
}

const editsShown = 20;
const shownSheets = [sheetNames.annex, sheetNames.annexTwo, sheetNames.figures, sheetNames.leftOut, sheetNames.review, sheetNames.suppliers, sheetNames.smelters];
/** In megabytes. */
const mailLimit = 20;
const charactersPerMegabyte = 1_000_000;
/** Sheets are packed in the file; texts of lists shrink to about a fifth. */
const packed = 5;

/** About how large the workbook's cells are in the file. */
function sizeInMegabytes({ parts: { open } }: Desk): string {
  const cells = open.cells.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const results = Object.values(open.tables).reduce((sum, table) => sum + (table?.rows.reduce((all, row) => all + row.length, 0) ?? 0), 0);
  return Math.max(0.1, ((cells + results) * charactersPerCell) / packed / charactersPerMegabyte).toFixed(1);
}

const charactersPerCell = 40;

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
