import { useState } from "react";
import type { Comparison } from "../annex";
import { say, sentence } from "../words";
import { ComparisonView } from "./ComparisonView";
import { FileChooser } from "./FileChooser";
import { compareWithFile } from "./job/build";
import { usePageStyles } from "./layout";
import { Notice } from "./Notice";
import type { DeskActions } from "./deskState";

/** What is different from the annex of another year, from a file. */
export function CompareSection({ perform }: { perform: DeskActions["perform"] }) {
  const page = usePageStyles();
  const [other, setOther] = useState<{ name: string; comparison: Comparison } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const compare = (chosen: File) => {
    setProblem(null);
    void perform(say("pane.reading"), async (desk) => {
      const read = await compareWithFile(desk, chosen);
      if (!read.ok) {
        setProblem(sentence(read.problem));
        return sentence(read.problem);
      }
      setOther({ name: chosen.name, comparison: read.comparison });
      return say("compare.with", { name: chosen.name });
    });
  };
  return (
    <>
      <h3 className={page.subheading}>{say("compare.lastYear")}</h3>
      <FileChooser text={say("compare.file")} label={say("compare.file")} take={compare} />
      {problem !== null && <Notice kind="error">{problem}</Notice>}
      {other && <ComparisonView title={say("compare.with", { name: other.name })} comparison={other.comparison} />}
    </>
  );
}
