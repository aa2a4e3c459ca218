import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { guideWords, say, tourSteps, type Guide, type TourStep } from "../words";
import type { PageName } from "./pageNames";
import { usePageStyles } from "./layout";

/** Where each step is, and what of the page it is about (data-tour). */
const places: Readonly<Record<TourStep, PageName>> = { suppliers: "suppliers", findings: "review", finding: "review", decide: "smelters", list: "lists", build: "annex", mail: "annex" };

const useStyles = makeStyles({
  card: { position: "sticky", bottom: 0, zIndex: 2, padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1, borderTop: `2px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow16 },
  heading: { margin: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const marked = "data-tour-now";

export interface TourProps {
  show: (page: PageName) => void;
  end: () => void;
}

/** A walk along the pages, beside them: whatever a step speaks of can be tried at once. */
export function Tour({ show, end }: TourProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [guide, setGuide] = useState<Guide | null>(null);
  const [at, setAt] = useState(0);
  const step = tourSteps[at] ?? "suppliers";
  const ending = useRef(end);
  useEffect(() => { ending.current = end; });
  useEffect(() => {
    let wanted = true;
    // Without its words there is no tour; the guide says why when somebody opens it.
    guideWords().then((words) => { if (wanted) setGuide(words); }, () => { if (wanted) ending.current(); });
    return () => { wanted = false; };
  }, []);
  const showing = useRef(show);
  useEffect(() => { showing.current = show; });
  useEffect(() => { showing.current(places[step]); }, [step]);
  const isReady = guide !== null;
  useEffect(() => { if (isReady) heading.current?.focus(); }, [isReady, step]);
  useEffect(() => {
    // The page may still be on its way.
    let isShown = false;
    const mark = () => {
      const target = document.querySelector(`[data-tour="${step}"]`);
      if (!target || target.hasAttribute(marked)) return;
      target.setAttribute(marked, "");
      // Once for each step: whoever tries things out meanwhile is left where they are.
      if (isShown) return;
      isShown = true;
      target.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const target of document.querySelectorAll(`[${marked}]`)) target.removeAttribute(marked);
    };
  }, [step]);
  if (!guide) return null;
  const { title, text } = guide.tour[step];
  const isLast = at === tourSteps.length - 1;
  return (
    <aside
      className={styles.card}
      aria-labelledby="tour-heading"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Excel would take it for the wish to leave the pane.
        event.preventDefault();
        event.stopPropagation();
        end();
      }}
    >
      <p className={page.quiet}>{say("tour.step", { n: at + 1, all: tourSteps.length })}</p>
      <h2 ref={heading} id="tour-heading" tabIndex={-1} className={styles.heading}>{title}</h2>
      {text.map((one) => <p key={one} className={page.text}>{one}</p>)}
      <div className={page.row}>
        {!isLast && <Button appearance="primary" onClick={() => { setAt(at + 1); }}>{say("tour.next")}</Button>}
        {at > 0 && <Button onClick={() => { setAt(at - 1); }}>{say("tour.previous")}</Button>}
        <Button appearance={isLast ? "primary" : "subtle"} onClick={end}>{say("tour.end")}</Button>
      </div>
    </aside>
  );
}
