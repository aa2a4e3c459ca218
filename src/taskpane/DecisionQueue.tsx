import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Candidate, OpenName } from "../annex";
import type { Decision, Verdict } from "../smelters";
import { numberText, say, sentence } from "../words";
import type { Desk } from "./deskModel";
import { today, verdictInWords } from "./format";
import { keepPersonName, personName } from "./job/person";
import { usePageStyles } from "./layout";
import { MergeProposals } from "./MergeProposals";
import { NameDifference } from "./NameDifference";
import { countryInWords } from "./places";
import type { DeskActions } from "./deskState";

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  choice: { justifyContent: "flex-start", textAlign: "left", overflowWrap: "anywhere" },
});

export interface DecisionQueueProps {
  desk: Desk;
  decide: DeskActions["decide"];
  goToCell: (sheet: string, cell: string) => void;
}

/** The names that stand for no known facility, one at a time: a key settles one, and with it every row that says the same. */
export function DecisionQueue({ desk, decide, goToCell }: DecisionQueueProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Decision | null>(null);
  const [by, setBy] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const inCard = useRef(false);
  useEffect(() => {
    let wanted = true;
    void personName().then((name) => { if (wanted) setBy(name); });
    return () => { wanted = false; };
  }, []);
  const { open } = desk.annex;
  const current = open.find(({ key }) => !skipped.has(key)) ?? open[0];
  const key = current?.key;
  // The next card is there at once, and the keyboard stays in it; after the last one it is where U still takes that back.
  useEffect(() => { if (inCard.current) (card.current ?? heading.current)?.focus(); }, [key]);

  const settle = (name: OpenName, verdict: Verdict, facility: Candidate | null) => {
    const decision: Decision = { key: name.key, verdict, metal: name.metal, name: name.name, country: name.country, id: name.id, facility: facility && { name: facility.name, location: facility.location, id: facility.id }, by: by.trim(), on: today() };
    inCard.current = true;
    void decide(decision).then((done) => { if (done) setLast(decision); });
  };
  const settleMerge = (decision: Decision) =>
    void decide(decision).then((done) => {
      if (!done) return;
      setLast(decision);
      // Its buttons are gone; here U takes it back.
      heading.current?.focus();
    });
  const undo = () => {
    if (!last) return;
    setLast(null);
    void decide(last, true);
  };
  const skip = (name: OpenName) => {
    inCard.current = true;
    setSkipped(new Set(skipped.size + 1 >= open.length ? [] : [...skipped, name.key]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toLowerCase();
    const chosen = ["1", "2", "3"].includes(letter) ? current?.candidates[Number(letter) - 1] : undefined;
    if (letter === "u") undo();
    else if (!current) return;
    else if (chosen) settle(current, "facility", chosen);
    else if (letter === "n") settle(current, "notListed", null);
    else if (letter === "x") settle(current, "noSmelter", null);
    else if (letter === "s") skip(current);
    else return;
    event.preventDefault();
  };
  const differing = current ? desk.decisions.get(current.key) : undefined;
  const decided = [...desk.decisions.values()].filter(({ verdict }) => verdict !== "differing");
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={page.subheading} onKeyDown={onKeyDown}>{open.length === 0 ? say("decisions.nothing") : say("decisions.toDecide", { n: open.length })}</h3>
      {current && (
        <>
          <div ref={card} className={styles.card} tabIndex={-1} data-tour="decide" role="group" aria-label={`${say("decisions.wrote")} ${current.name}`} onKeyDown={onKeyDown}>
            <p className={page.quiet}>{say("decisions.wrote")}</p>
            <p className={styles.name}>{current.name}</p>
            <p className={page.text}>{say("decisions.facts", { metal: current.metal, country: current.country || say("decisions.noCountry"), id: current.id || say("decisions.noId") })}</p>
            <p className={page.quiet}>{sentence(current.reason)}</p>
            {differing?.verdict === "differing" && <p className={page.quiet}>{differing.by}</p>}
            {current.candidates.map((candidate, index) => (
              <Button key={`${candidate.name} ${candidate.location} ${candidate.id}`} className={styles.choice} onClick={() => { settle(current, "facility", candidate); }}>
                <span>
                  {numberText(index + 1)} <NameDifference name={candidate.name} written={current.name} />, {countryInWords(candidate.location)}, {say(candidate.designation === "Yes" ? "decisions.wasDesignated" : "decisions.wasNot")}
                </span>
              </Button>
            ))}
            <div className={page.row}>
              <Button size="small" onClick={() => { settle(current, "notListed", null); }}>{say("decisions.notListed")}</Button>
              <Button size="small" onClick={() => { settle(current, "noSmelter", null); }}>{say("decisions.noSmelter")}</Button>
              <Button size="small" onClick={() => { skip(current); }}>{say("decisions.skip")}</Button>
            </div>
            <p className={page.quiet}>{say("decisions.rows", { n: current.rows.length })}</p>
            <div className={page.row}>
              {current.rows.slice(0, 5).map(({ supplier, sheet, row }) => (
                <Link as="button" key={`${sheet} ${row}`} onClick={() => { goToCell(sheet, `B${row}`); }}>{`${supplier}, ${row}`}</Link>
              ))}
            </div>
          </div>
          <p className={page.quiet}>{say("decisions.keys")}</p>
          <Field label={say("decisions.yourName")} hint={say("decisions.yourNameHint")}>
            <Input value={by} onChange={(_, { value }) => { setBy(value); }} onBlur={() => { void keepPersonName(by.trim(), today()); }} />
          </Field>
        </>
      )}
      <MergeProposals proposals={desk.annex.proposals} by={by} decide={settleMerge} />
      {decided.length > 0 && (
        <details>
          <summary tabIndex={0}>{say("decisions.decided")} ({decided.length})</summary>
          <ul className={page.list} aria-label={say("decisions.decided")}>
            {decided.map((decision) => (
              <li key={decision.key} className={page.item}>
                <p className={page.text}>{say("decisions.line", { metal: decision.metal, name: decision.name, decision: verdictInWords(decision) })}</p>
                <div className={page.spread}>
                  <span className={page.quiet}>{say("decisions.who", { by: decision.by, on: decision.on }).trim()}</span>
                  <Button size="small" onClick={() => void decide(decision, true)}>{say("decisions.revoke")}</Button>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
