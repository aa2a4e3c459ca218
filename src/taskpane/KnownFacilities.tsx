import { useState } from "react";
import { say, sentence } from "../words";
import type { Desk } from "./deskModel";
import { FileChooser } from "./FileChooser";
import { keepKnownFacilities } from "./job/lists";
import { usePageStyles } from "./layout";
import { Notice } from "./Notice";
import type { DeskActions } from "./deskState";

/** The team's own lists of facilities that are known, whatever their status. */
export function KnownFacilities({ desk, perform }: { desk: Desk; perform: DeskActions["perform"] }) {
  const page = usePageStyles();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (file: File) => {
    setProblem(null);
    void perform(
      say("pane.reading"),
      async (current) => {
        const kept = await keepKnownFacilities(current, file);
        if (kept.ok) return say("lists.page.known.kept", { name: kept.name, n: kept.n });
        setProblem(sentence(kept.problem));
        return sentence(kept.problem);
      },
      true,
    );
  };
  return (
    <>
      <h3 className={page.subheading}>{say("lists.page.known")}</h3>
      <p className={page.quiet}>{say("lists.page.known.what")}</p>
      {desk.knownLists.length > 0 && (
        <ul className={page.list} aria-label={say("lists.page.known")}>
          {desk.knownLists.map(({ name, entries }) => <li key={name} className={page.item}>{say("lists.page.known.one", { name, n: entries.length })}</li>)}
        </ul>
      )}
      {!desk.structureLocked && <FileChooser text={say("lists.page.known.bring")} label={say("lists.page.known.file")} take={take} />}
      {problem !== null && <Notice kind="error">{problem}</Notice>}
    </>
  );
}
