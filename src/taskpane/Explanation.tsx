import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ruleDocs, say, type RuleDoc } from "../words";
import { usePageStyles } from "./layout";

const useStyles = makeStyles({
  button: { marginLeft: tokens.spacingHorizontalM },
  text: { marginTop: tokens.spacingVerticalXS },
});

/** The docs of a rule behind a link; closed again by the same. */
export function Explanation({ rule, reachable }: { rule: string; reachable: boolean }) {
  const page = usePageStyles();
  const styles = useStyles();
  const [doc, setDoc] = useState<RuleDoc | null>(null);
  const toggle = async () => { setDoc(doc ? null : ((await ruleDocs())[rule] ?? null)); };
  return (
    <>
      <Link as="button" className={styles.button} tabIndex={reachable ? 0 : -1} aria-expanded={doc !== null} aria-label={`${say("review.page.why")} ${rule}`} onClick={() => void toggle()}>
        {say("review.page.why")}
      </Link>
      {doc && (
        <div className={styles.text}>
          <p className={page.text}>{say("review.page.why.looks", { text: doc.looks })}</p>
          <p className={page.text}>{say("review.page.why.why", { text: doc.why })}</p>
          <p className={page.text}>{say("review.page.why.off", { text: doc.off })}</p>
        </div>
      )}
    </>
  );
}
