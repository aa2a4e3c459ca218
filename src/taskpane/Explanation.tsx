import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { ruleDocs, say } from "../words";
import { usePageStyles } from "./layout";
import { useFetched } from "./useFetched";

const useStyles = makeStyles({ text: { marginTop: tokens.spacingVerticalXS } });

/** The docs of a rule, and, where it may be, a way to switch it off for the whole workbook. */
export function Explanation({ rule, switchOff, showRules }: { rule: string; switchOff: ((rule: string) => void) | null; showRules: () => void }) {
  const page = usePageStyles();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [docs, failure] = useFetched(ruleDocs, () => place.current?.focus());
  const doc = docs?.[rule];
  if (!doc) return failure && <div ref={place} tabIndex={-1} className={styles.text}>{failure}</div>;
  return (
    <div ref={place} tabIndex={-1} className={styles.text}>
      <p className={page.text}>{say("review.page.why.looks", { text: doc.looks })}</p>
      <p className={page.text}>{say("review.page.why.why", { text: doc.why })}</p>
      <p className={page.text}>{say("review.page.why.off", { text: doc.off })}</p>
      <div className={page.row}>
        {switchOff && <Button size="small" onClick={() => { switchOff(rule); }}>{say("review.page.switchOff", { rule })}</Button>}
        <Button size="small" appearance="subtle" onClick={showRules}>{say("review.page.docs")}</Button>
      </div>
    </div>
  );
}
