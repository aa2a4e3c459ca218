import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useEffect, useRef, useState } from "react";
import { say, sentence } from "../words";
import type { Desk } from "./deskModel";
import type { AddResult } from "./job/add";
import { Notice } from "./Notice";
import { usePageStyles } from "./layout";
import type { DeskActions } from "./deskState";

const useStyles = makeStyles({
  outcome: { fontWeight: tokens.fontWeightSemibold },
});

/** Above so many a workbook with all their sheets opens and saves slowly. */
const manySuppliers = 40;
const workbookName = /\.(?:xlsx|xlsm|xlsb|xls)$/i;
const outcomes = ["added", "replaced", "same", "older", "unread"] as const;

export interface AddSuppliersProps {
  desk: Desk;
  add: DeskActions["add"];
  /** True for the one way forward: the workbook has no supplier yet. */
  primary: boolean;
}

/** Brings suppliers' files into the team's workbook: chosen, a folder of them, or dropped on the pane. */
export function AddSuppliers({ desk, add, primary }: AddSuppliersProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const [results, setResults] = useState<readonly AddResult[]>([]);
  const [nothing, setNothing] = useState(false);

  const take = (chosen: readonly File[]) => {
    // Excel's own lock files lie beside open workbooks; a folder holds other things too.
    const workbooks = chosen.length === 1 ? chosen : chosen.filter(({ name }) => workbookName.test(name) && !/^(?:~\$|\.)/.test(name));
    setNothing(workbooks.length === 0);
    setResults([]);
    if (workbooks.length > 0) void add(workbooks).then(setResults);
  };
  const taking = useRef(take);
  useEffect(() => { taking.current = take; });
  useEffect(() => {
    const over = (event: DragEvent) => { if (event.dataTransfer?.types.includes("Files")) event.preventDefault(); };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      taking.current([...event.dataTransfer.files]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, []);
  const chooser = (ref: typeof files, label: string, more: object) => (
    <input
      ref={ref}
      type="file"
      hidden
      multiple
      aria-label={label}
      {...more}
      onChange={({ target }) => {
        const chosen = [...(target.files ?? [])];
        // The same file can be chosen again after it was mended.
        target.value = "";
        take(chosen);
      }}
    />
  );
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, results.filter((one) => one.outcome === outcome).length]));
  return (
    <>
      {chooser(files, say("adding.input"), { accept: ".xlsx,.xlsm,.xlsb,.xls" })}
      {chooser(folder, say("adding.inputFolder"), { webkitdirectory: "" })}
      <div className={page.row}>
        <Button appearance={primary ? "primary" : "secondary"} icon={<AddRegular />} onClick={() => files.current?.click()}>{say("adding.button")}</Button>
        <Button appearance="subtle" onClick={() => folder.current?.click()}>{say("adding.folder")}</Button>
      </div>
      <p className={page.quiet}>{say("adding.drop")} {say("suppliers.trust")}</p>
      {nothing && <Notice kind="warning">{say("adding.none")}</Notice>}
      {desk.suppliers.length > manySuppliers && <Notice>{say("adding.heavy", { n: manySuppliers })}</Notice>}
      {results.length > 0 && (
        <>
          <h3 className={page.subheading}>{say("adding.results")}</h3>
          <p className={page.text}>{say("adding.summary", counts)}</p>
          <ul className={page.list} aria-label={say("adding.results")}>
            {results.map(({ file, outcome, said }, index) => (
              <li key={`${index} ${file}`} className={page.item}>
                <span className={styles.outcome}>{say(`adding.outcome.${outcome}`)}</span>: {sentence(said)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
