import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { designationSettings, type ReviewSettings } from "../review";
import type { HeadingsToChoose, StatusFileOptions, StatusList } from "../smelters";
import { say, sentence, type Message } from "../words";
import { ColumnForm } from "./ColumnForm";
import { BackButton } from "./BackButton";
import { FileChooser } from "./FileChooser";
import { DateForm } from "./DateForm";
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

/** What has to be asked of a file before it can be kept as a list, and what was given before; numbered, so that another file is asked about afresh. */
type Asking = { number: number; file: File; given: StatusFileOptions } & ({ what: "columns"; headings: HeadingsToChoose & { table: string } } | { what: "date" });

/** The dated lists that the workbook keeps, and a way to bring another. */
export function ListsPage({ desk, perform, back }: ListsPageProps) {
  const page = usePageStyles();
  const heading = useHeadingFocus();
  const [problem, setProblem] = useState<string | null>(null);
  const [notes, setNotes] = useState<Message[]>([]);
  const [asking, setAsking] = useState<Asking | null>(null);

  const take = async (file: File, given: StatusFileOptions) => {
    setProblem(null);
    setNotes([]);
    await perform(
      say("pane.reading"),
      async (current) => {
        const read = await readListFile(file, given);
        if (!read.ok) {
          setAsking((before) => {
            // The same file asked about again keeps what was chosen for it.
            const number = (before?.number ?? 0) + (before?.file === file ? 0 : 1);
            if (read.asksForDate) return { what: "date", number, file, given };
            return read.toChoose && { what: "columns", number, file, given, headings: read.toChoose };
          });
          if (!read.asksForDate) setProblem(sentence(read.problem));
          return read.asksForDate ? say("lists.page.dateNeeded") : sentence(read.problem);
        }
        const { replaced, here } = await keepLists(current, read.lists);
        setAsking(null);
        setNotes([...read.notes, ...(replaced ? [{ id: "lists.page.replaced" as const, slots: {} }] : [])]);
        const newest = read.lists.at(-1);
        if (here && !here.lasts) return say("accept.notKept");
        return say(here ? "lists.page.keptHere" : "lists.page.kept", { date: newest ? dayText(newest.asOf) : "", n: newest?.entries.length ?? 0 });
      },
      true,
    );
  };

  const leave = () => {
    setAsking(null);
    setProblem(null);
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
      {asking?.what === "columns" && (
        <ColumnForm
          key={`${asking.number} ${asking.headings.table}`}
          name={asking.headings.table}
          headings={asking.headings}
          choose={(columns) => void take(asking.file, { ...asking.given, columns: { ...asking.given.columns, [asking.headings.table]: columns } })}
          cancel={leave}
        />
      )}
      {asking?.what === "date" && (
        <DateForm key={asking.number} name={asking.file.name} choose={(given) => void take(asking.file, { ...asking.given, ...given })} cancel={leave} />
      )}
      {/* Who brought the wrong file, or has mended it, brings the next one without giving this one up first. */}
      <FileChooser
        appearance={asking ? "secondary" : "primary"}
        text={say(asking ? "lists.page.another" : "lists.page.bring")}
        label={say("lists.page.file")}
        take={(file) => void take(file, {})}
      />
      {problem !== null && <Notice kind="error">{problem}</Notice>}
      {notes.map((note) => (
        <p key={sentence(note)} className={page.quiet}>{sentence(note)}</p>
      ))}
      {(!desk.structureLocked || desk.knownLists.length > 0) && <KnownFacilities desk={desk} perform={perform} />}
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
