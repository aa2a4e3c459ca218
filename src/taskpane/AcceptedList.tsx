import { Button, Link } from "@fluentui/react-components";
import { say, sentence } from "../words";
import type { Findings } from "./deskModel";
import { placeOf } from "./findings";
import { usePageStyles } from "./layout";

export interface AcceptedListProps {
  groups: readonly Findings[];
  goToCell: (sheet: string, cell: string) => void;
  /** null where nothing is opened again. */
  reopen: ((key: string) => void) | null;
}

/** What was settled, with its notes, folded away until somebody looks. */
export function AcceptedList({ groups, goToCell, reopen }: AcceptedListProps) {
  const page = usePageStyles();
  const all = groups.flatMap(({ shown: name, accepted, keyOf }) => accepted.map((one) => ({ name, ...one, key: keyOf.get(one.finding) ?? "" })));
  if (all.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0}>{say("review.page.accepted")} ({all.length})</summary>
      <ul className={page.list} aria-label={say("review.page.accepted")}>
        {all.map(({ name, finding, note, key }) => (
          <li key={key} className={page.item}>
            <p className={page.quiet}>{name}</p>
            <p className={page.text}>{sentence(finding.message)}</p>
            {note !== "" && <p className={page.text}>{say("accept.note")}: {note}</p>}
            <div className={page.spread}>
              <Link as="button" onClick={() => { goToCell(finding.sheet, finding.cell); }}>{placeOf(finding)}</Link>
              {reopen && <Button size="small" onClick={() => { reopen(key); }}>{say("accept.reopen")}</Button>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
