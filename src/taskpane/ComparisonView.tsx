import type { Comparison, OldLine } from "../annex";
import { say, type WordId } from "../words";
import { usePageStyles } from "./layout";

type Line = Pick<OldLine, "metal" | "facility" | "location"> & { suppliers?: readonly string[]; before?: string };

/** What is different between two annexes, in numbers first, then line by line with who lists it. */
export function ComparisonView({ title, comparison }: { title: string; comparison: Comparison }) {
  const page = usePageStyles();
  const { added, dropped, renamed, gained, lost, same } = comparison;
  const parts: readonly [WordId, readonly Line[]][] = [
    ["compare.added", added],
    ["compare.dropped", dropped],
    ["compare.renamed", renamed.map(({ before, now }) => ({ ...now, before: before.facility }))],
    ["compare.gained", gained],
    ["compare.lost", lost],
  ];
  return (
    <>
      <p className={page.text}>{title}</p>
      <p className={page.text}>{say("compare.summary", { added: added.length, dropped: dropped.length, renamed: renamed.length, gained: gained.length, lost: lost.length, same })}</p>
      {parts.map(([id, lines]) => lines.length > 0 && (
        <details key={id}>
          <summary tabIndex={0}>{say(id)} ({lines.length})</summary>
          <ul className={page.list} aria-label={say(id)}>
            {lines.map(({ metal, facility, location, suppliers, before }) => (
              <li key={`${metal} ${facility} ${location}`} className={page.item}>
                <p className={page.text}>{before === undefined ? say("compare.line", { metal, facility, location }) : say("compare.was", { metal, facility, location, before })}</p>
                {suppliers && <p className={page.quiet}>{say("compare.suppliers", { suppliers: suppliers.join(", ") })}</p>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** True where two annexes say the same. */
export function isSame({ added, dropped, renamed, gained, lost }: Comparison): boolean {
  return [added, dropped, renamed, gained, lost].every((part) => part.length === 0);
}
