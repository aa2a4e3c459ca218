import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../review";
import { metalText, say, sentence } from "../words";
import { AcceptForm } from "./AcceptForm";
import { Explanation } from "./Explanation";
import { placeOf } from "./findings";
import { SeverityMark } from "./GradeMark";
import { usePageStyles } from "./layout";

const useStyles = makeStyles({
  place: { textAlign: "left", overflowWrap: "anywhere" },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** What is open below a finding. */
export type Unfolded = "why" | "accept" | null;

export interface FindingItemProps {
  finding: Finding;
  /** Its place among all that are shown, from 0. */
  index: number;
  of: number;
  /** True for the one finding that Tab reaches. */
  reachable: boolean;
  unfolded: Unfolded;
  unfold: (what: Unfolded) => void;
  onFocus: () => void;
  goToCell: (sheet: string, cell: string) => void;
  /** null where nothing is settled. */
  accept: ((note: string) => void) | null;
  switchOff: ((rule: string) => void) | null;
  showRules: () => void;
}

/** One finding: what is wrong, where, and what can be done about it. */
export function FindingItem({ finding, index, of, reachable, unfolded, unfold, onFocus, goToCell, accept, switchOff, showRules }: FindingItemProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const tabIndex = reachable ? 0 : -1;
  const textId = `finding-${index}`;
  return (
    <article data-tour={index === 0 ? "finding" : undefined} className={page.item} aria-labelledby={textId} aria-posinset={index + 1} aria-setsize={of}>
      <div className={page.spread}>
        <SeverityMark severity={finding.severity} />
        <span className={page.quiet}>{finding.metal ? metalText(finding.metal) : ""}</span>
      </div>
      <p className={page.text} id={textId}>{sentence(finding.message)}</p>
      <div className={styles.links}>
        <Link as="button" className={styles.place} data-finding={index} tabIndex={tabIndex} aria-describedby={textId} onFocus={onFocus} onClick={() => { goToCell(finding.sheet, finding.cell); }}>
          {placeOf(finding)}
        </Link>
        <Link as="button" tabIndex={tabIndex} aria-expanded={unfolded === "why"} aria-label={`${say("review.page.why")} ${finding.rule}`} onClick={() => { unfold(unfolded === "why" ? null : "why"); }}>
          {say("review.page.why")}
        </Link>
        {accept && (
          <Link as="button" tabIndex={tabIndex} aria-expanded={unfolded === "accept"} aria-describedby={textId} onClick={() => { unfold(unfolded === "accept" ? null : "accept"); }}>
            {say("accept.accept")}
          </Link>
        )}
      </div>
      {unfolded === "why" && <Explanation rule={finding.rule} switchOff={switchOff} showRules={showRules} />}
      {unfolded === "accept" && accept && <AcceptForm accept={accept} cancel={() => { unfold(null); }} />}
    </article>
  );
}
