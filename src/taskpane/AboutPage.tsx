import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { ownSheetNames } from "../annex";
import { say } from "../words";
import { BackButton } from "./BackButton";
import { copyText } from "./copyText";
import type { Desk } from "./deskModel";
import { diagnostics } from "./diagnostics";
import { dayText } from "./format";
import { useHeadingFocus, usePageStyles } from "./layout";
import { openStore } from "./store";

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: "anywhere" },
  text: { width: "100%" },
});

/** What is read, written, sent and kept, and what support needs to know. */
export function AboutPage({ desk, back }: { desk: Desk | null; back: () => void }) {
  const page = usePageStyles();
  const styles = useStyles();
  const heading = useHeadingFocus();
  const text = useRef<HTMLTextAreaElement>(null);
  const [lasts, setLasts] = useState<boolean | null>(null);
  const [result, setResult] = useState("");
  useEffect(() => {
    let wanted = true;
    void openStore("person").then((store) => { if (wanted) setLasts(store.lasts); });
    return () => { wanted = false; };
  }, []);
  const lines = diagnostics(desk, lasts);
  const copy = async () => { setResult(say((await copyText(lines.join("\n"), text.current)) ? "about.copied" : "about.notCopied")); };
  const facts: readonly [string, string][] = [
    [say("about.reads"), say("about.reads.what")],
    [say("about.writes"), say("about.writes.what", { sheets: ownSheetNames.join(", ") })],
    [say("about.sends"), say("about.sends.what")],
    [say("about.keeps"), say("about.keeps.what")],
    [say("about.list"), desk?.list ? say("about.list.what", { date: dayText(desk.list.asOf), source: desk.list.source }) : say("pane.noList")],
  ];
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <div><BackButton onClick={back} /></div>
      <h2 ref={heading} tabIndex={-1} id="page-heading" className={page.heading}>{say("about.title")}</h2>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className={page.subheading}>{say("about.diagnostics")}</h3>
      <p className={page.quiet}>{say("about.diagnostics.what")}</p>
      <Textarea ref={text} className={styles.text} aria-label={say("about.diagnostics")} readOnly rows={Math.min(16, lines.length + 2)} value={lines.join("\n")} />
      <div className={page.row}>
        <Button onClick={() => void copy()}>{say("about.copy")}</Button>
        <span role="status" className={page.quiet}>{result}</span>
      </div>
    </section>
  );
}
