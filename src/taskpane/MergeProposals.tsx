import { Button } from "@fluentui/react-components";
import { mergeDecision, type MergeProposal } from "../annex";
import type { Decision } from "../smelters";
import { say, sentence } from "../words";
import { today } from "./format";
import { usePageStyles } from "./layout";
import { countryInWords } from "./places";

export interface MergeProposalsProps {
  proposals: readonly MergeProposal[];
  /** The name that stands beside decisions. */
  by: string;
  decide: (decision: Decision) => void;
}

/** Lines that may be one facility: a person merges them or keeps them apart; nothing is merged by itself. */
export function MergeProposals({ proposals, by, decide }: MergeProposalsProps) {
  const page = usePageStyles();
  if (proposals.length === 0) return null;
  const word = (designation: "Yes" | "No") => say(designation === "Yes" ? "decisions.wasDesignated" : "decisions.wasNot");
  return (
    <>
      <h3 className={page.subheading}>{say("decisions.merges")}</h3>
      <p className={page.quiet}>{say("decisions.mergeRule")}</p>
      <ul className={page.list} aria-label={say("decisions.merges")}>
        {proposals.map((proposal) => {
          const { key, metal, kept, other, why } = proposal;
          return (
            <li key={key} className={page.item}>
              <p className={page.text}>{say("decisions.pair", { metal, one: kept.facility, location: countryInWords(kept.location), designation: word(kept.designation), other: other.facility, otherLocation: countryInWords(other.location), otherDesignation: word(other.designation) })}</p>
              <p className={page.quiet}>{sentence(why)}</p>
              <div className={page.row}>
                <Button size="small" onClick={() => { decide(mergeDecision(proposal, "merge", by.trim(), today())); }}>{say("decisions.mergeThem")}</Button>
                <Button size="small" onClick={() => { decide(mergeDecision(proposal, "apart", by.trim(), today())); }}>{say("decisions.keepApart")}</Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
