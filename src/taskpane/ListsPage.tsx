import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { designationSettings, type ReviewSettings } from "../review";
import type { ColumnChoice, HeadingsToChoose, StatusList, StatusTableOptions } from "../smelters";
import { say, sentence, type Message } from "../words";
import { ColumnForm } from "./ColumnForm";
import { BackButton } from "./BackButton";
import { FileChooser } from "./FileChooser";
import { dayText, today } from "./format";
import type { Desk } from "./deskModel";
import { keepLists, readListFile } from "./job/lists";
import { keepSettings } from "./job/settings";
import { KnownFacilities } from "./KnownFacilities";
import { Notice } from "./Notice";
import { useHeadingFocus, usePageStyles } from "./layout";
import type { DeskActions } from "./deskState";

export interface ListsPageProps {
  desk: Desk;
  perform: DeskActions["perform"];
  back: () => void;
}

/** The dated lists that the workbook keeps, and a way to bring another. */
export function ListsPage({ desk, perform, back }: ListsPageProps) {
  const page = usePageStyles();
  const heading = useHeadingFocus();
  const [problem, setProblem] = useState<string | null>(null);
  const [notes, setNotes] = useState<Message[]>([]);
  const [undated, setUndated] = useState<File | null>(null);
  const [asOf, setAsOf] = useState("");
  const [source, setSource] = useState("");

  const [unclear, setUnclear] = useState<{ file: File; headings: HeadingsToChoose } | null>(null);
  const [columns, setColumns] = useState<ColumnChoice | undefined>(undefined);

  const take = async (file: File, given: StatusTableOptions) => {
    setProblem(null);
    setColumns(given.columns);
    setNotes([]);
    await perform(
      say("pane.reading"),
      async (current) => {
        const read = await readListFile(file, given);
        if (!read.ok) {
          setUndated(read.asksForDate ? file : null);
          setUnclear(read.toChoose ? { file, headings: read.toChoose } : null);
          if (!read.asksForDate) setProblem(sentence(read.problem));
          return read.asksForDate ? say("lists.page.dateNeeded") : sentence(read.problem);
        }
        const { replaced } = await keepLists(current, read.lists);
        setUndated(null);
        setUnclear(null);
        setNotes([...read.notes, ...(replaced ? [{ id: "lists.page.replaced" as const, slots: {} }] : [])]);
        const newest = read.lists.at(-1);
        return say("lists.page.kept", { date: newest ? dayText(newest.asOf) : "", n: newest?.entries.length ?? 0 });
      },
      true,
    );
  };

  const counts = (date: string, statusClass: StatusList["entries"][number]["statusClass"]) =>
    statusClass === "designated" || (statusClass === "crossRecognised" && designationSettings(desk.settings, { asOf: date }).acceptCrossRecognised);
  const countCrossRecognised = (date: string, accept: boolean) => {
    void perform(
      say("pane.writing"),
      async (current) => {
        const value = crossRecognisedText(current.settings, current.lists, date, accept);
        const { lasts } = await keepSettings(current, new Map([["crossRecognised", value]]), today());
        if (!lasts) return say("accept.notKept");
        return say(accept ? "lists.page.crossCounts" : "lists.page.crossCountsNot", { date: dayText(date) });
      },
      true,
    );
  };

  return (
    <section className={page.page} aria-labelledby="page-heading">
      <div>
        <BackButton onClick={back} />
      </div>
      <h2 ref={heading} tabIndex={-1} id="page-heading" className={page.heading}>{say("lists.page.title")}</h2>
      {desk.ofList.findings.filter(({ rule }) => rule === "Z-11").map(({ message }) => (
        <Notice key={sentence(message)} kind="warning">{sentence(message)}</Notice>
      ))}
      {desk.listProblem && <Notice kind="error">{sentence(desk.listProblem)}</Notice>}
      {desk.lists.length === 0 ? (
        <p className={page.text}>{say("lists.page.none")}</p>
      ) : (
        <ul className={page.list}>
          {desk.lists.map(({ asOf: date, source: from, entries }) => (
            <li key={date} className={page.item}>
              <p className={page.text}>
                {say("lists.page.one", { date: dayText(date), n: entries.length, yes: entries.filter(({ statusClass }) => counts(date, statusClass)).length, source: from })}
                {desk.list?.asOf === date && <strong> ({say("lists.page.inForce")})</strong>}
              </p>
              {entries.some(({ statusClass }) => statusClass === "crossRecognised") && (
                <Checkbox
                  label={say("lists.page.crossRecognised", { n: entries.filter(({ statusClass }) => statusClass === "crossRecognised").length })}
                  checked={counts(date, "crossRecognised")}
                  onChange={(_, { checked }) => { countCrossRecognised(date, checked === true); }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {unclear ? (
        <ColumnForm key={unclear.file.name} name={unclear.file.name} headings={unclear.headings} choose={(chosen) => void take(unclear.file, { columns: chosen })} cancel={() => { setUnclear(null); setProblem(null); }} />
      ) : undated ? (
        <form
          className={page.page}
          onSubmit={(event) => {
            event.preventDefault();
            if (asOf === "" || source.trim() === "") setProblem(say("lists.page.empty"));
            else void take(undated, { asOf, source: source.trim(), columns });
          }}
        >
          <p className={page.text}>{undated.name}. {say("lists.page.dateNeeded")}</p>
          <Field label={say("lists.page.date")} required>
            <Input type="date" value={asOf} onChange={(_, { value }) => { setAsOf(value); }} />
          </Field>
          <Field label={say("lists.page.source")} required>
            <Input value={source} onChange={(_, { value }) => { setSource(value); }} />
          </Field>
          <div className={page.row}>
            <Button appearance="primary" type="submit">{say("lists.page.keep")}</Button>
            <Button onClick={() => { setUndated(null); setProblem(null); }}>{say("lists.page.cancel")}</Button>
          </div>
        </form>
      ) : (
        <FileChooser appearance="primary" text={say("lists.page.bring")} label={say("lists.page.file")} take={(file) => void take(file, {})} />
      )}
      {problem !== null && <Notice kind="error">{problem}</Notice>}
      {notes.map((note) => (
        <p key={sentence(note)} className={page.quiet}>{sentence(note)}</p>
      ))}
      <KnownFacilities desk={desk} perform={perform} />
    </section>
  );
}

/** The setting with one list's day added or taken out, as it stands in the sheet Settings. */
function crossRecognisedText({ crossRecognised }: ReviewSettings, lists: readonly StatusList[], date: string, accept: boolean): string {
  const days = new Set(crossRecognised === "all" ? lists.map(({ asOf }) => asOf) : crossRecognised);
  if (accept) days.add(date);
  else days.delete(date);
  return [...days].sort().join("; ");
}
