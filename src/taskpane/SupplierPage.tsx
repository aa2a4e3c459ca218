import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { QUESTIONS, type Entry, type Metal, type Question } from "../template";
import { metalText, numberText, say } from "../words";
import { BackButton } from "./BackButton";
import { dayText } from "./format";
import { GradeMark } from "./GradeMark";
import type { Desk, Supplier } from "./deskModel";
import { useHeadingFocus, usePageStyles } from "./layout";
import { metals } from "./metals";
import { ReplySection } from "./ReplySection";

const useStyles = makeStyles({
  facts: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 2px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, overflowWrap: "anywhere" },
  question: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 2px", width: "32%", overflowWrap: "anywhere" },
  data: { padding: "2px", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Marked by an edge too: colour alone says nothing.
  asked: { backgroundColor: tokens.colorStatusWarningBackground1, borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}` },
});

export interface SupplierPageProps {
  desk: Desk;
  supplier: Supplier;
  goToCell: (sheet: string, cell: string) => void;
  back: () => void;
  showReview: () => void;
}

/** One supplier: the company block, and every answer as a way to its cell; answers with a finding are marked. */
export function SupplierPage({ desk, supplier: { shown, response, review }, goToCell, back, showReview }: SupplierPageProps) {
  const page = usePageStyles();
  const heading = useHeadingFocus();
  const styles = useStyles();
  const { declaration } = response.sheets;
  const asked = new Set(review.findings.filter(({ sheet }) => sheet === declaration).map(({ cell }) => cell));
  const contact = response.company.contactName ?? response.company.authorizerName;
  const questions = QUESTIONS.filter((question) => response.answers[question]);
  const history = desk.annex.replaced.filter(({ by }) => by === response);
  const text = (entry: Pick<Entry, "text"> | null) => entry?.text || say("supplier.blank");
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <div>
        <BackButton onClick={back} label={say("supplier.back")} />
      </div>
      <div className={page.spread}>
        <h2 ref={heading} tabIndex={-1} id="page-heading" className={page.heading}>{shown}</h2>
        <GradeMark grade={review.grade} decidedBy={review.decidedBy} />
      </div>
      <dl className={styles.facts}>
        <dt className={styles.term}>{say("supplier.version")}</dt>
        <dd className={styles.value}>{say("suppliers.version", { version: response.template.version })}</dd>
        <dt className={styles.term}>{say("supplier.date")}</dt>
        <dd className={styles.value}>{response.effectiveDate.iso ? dayText(response.effectiveDate.iso) : text(response.effectiveDate)}</dd>
        <dt className={styles.term}>{say("supplier.scope")}</dt>
        <dd className={styles.value}>{text(response.company.declarationScope)}</dd>
        <dt className={styles.term}>{say("supplier.contact")}</dt>
        <dd className={styles.value}>{text(contact)}</dd>
        <dt className={styles.term}>{say("supplier.list")}</dt>
        <dd className={styles.value}>{response.sheets.smelterList === null ? say("supplier.list.none") : say(`supplier.list.${response.pairedBy}`, { sheet: response.sheets.smelterList })}</dd>
        <dt className={styles.term}>{say("supplier.products")}</dt>
        <dd className={styles.value}>{numberText(response.products.length)}</dd>
      </dl>
      <table className={styles.table} aria-label={say("supplier.answers")}>
        <thead>
          <tr>
            <th className={`${styles.head} ${styles.question}`} scope="col">{say("supplier.question")}</th>
            {metals.map((metal) => (
              <th key={metal} className={styles.head} scope="col" title={metalText(metal)} abbr={metalText(metal)}>{say(`metal.${metal}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(answerRow)}
          <tr>
            <th className={styles.question} scope="row">{say("supplier.smelters")}</th>
            {metals.map((metal) => (
              <td key={metal} className={styles.data}>{numberText(response.smelters.filter((row) => row.metal === metal).length)}</td>
            ))}
          </tr>
          <tr>
            <th className={styles.question} scope="row">{say("supplier.designated")}</th>
            {metals.map((metal) => (
              <td key={metal} className={styles.data}>{numberText(designatedRows(desk, response, metal))}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <div>
        <Button appearance="primary" onClick={showReview}>{say("supplier.show")}</Button>
      </div>
      <ReplySection review={review} />
      {history.length > 0 && (
        <>
          <h3 className={page.subheading}>{say("supplier.history")}</h3>
          <ul className={page.list}>
            {history.map(({ response: { sheets, effectiveDate, template }, how }) => (
              <li key={sheets.declaration} className={page.item}>
                <Link as="button" className={page.cell} onClick={() => { goToCell(sheets.declaration, effectiveDate.cell || "A1"); }}>
                  {say(how === "replaced" ? "supplier.replaced" : "supplier.repeated", { date: effectiveDate.iso ?? "-", version: template.version })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

  function answerRow(question: Question) {
    return (
      <tr key={question}>
        <th className={styles.question} scope="row">{say(`question.${question}`)}</th>
        {metals.map((metal) => {
          const answer = response.answers[question]?.[metal];
          return (
            <td key={metal} className={`${styles.data} ${answer && asked.has(answer.cell) ? styles.asked : ""}`}>
              {answer && (
                <Button
                  size="small"
                  appearance="transparent"
                  className={page.cell}
                  aria-label={`${say(`question.${question}`)}, ${metalText(metal)}: ${text(answer)}. ${asked.has(answer.cell) ? `${say("annex.severity.warning")}. ` : ""}${say("review.page.goTo", { place: `${declaration}!${answer.cell}` })}`}
                  onClick={() => { goToCell(declaration, answer.cell); }}
                >
                  {answer.text || "–"}
                </Button>
              )}
            </td>
          );
        })}
      </tr>
    );
  }
}

/** Rows of a metal that stand for a facility which was designated in the list in force. */
function designatedRows({ annex }: Desk, { smelters }: Supplier["response"], metal: Metal): number {
  const own = new Set(smelters.filter((row) => row.metal === metal).map(({ sheet, row }) => `${sheet} ${row}`));
  return annex.rows.filter((row) => row.metal === metal && row.designation === "Yes").reduce((sum, { evidence }) => sum + evidence.filter(({ sheet, row }) => own.has(`${sheet} ${row}`)).length, 0);
}
