import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../words";
import { today } from "./format";
import { usePageStyles } from "./layout";

export interface DateFormProps {
  name: string;
  /** asOf: the day, YYYY-MM-DD; source: trimmed, never empty. */
  choose: (given: { asOf: string; source: string }) => void;
  cancel: () => void;
}

/** Of which day a list is and where it comes from, where its file does not say it. Each file starts empty: no day of another. */
export function DateForm({ name, choose, cancel }: DateFormProps) {
  const page = usePageStyles();
  const [asOf, setAsOf] = useState("");
  const [source, setSource] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = (text: string) => (asked && text.trim() === "" ? say("lists.page.empty") : undefined);
  return (
    <form
      className={page.page}
      noValidate
      onKeyDown={({ key }) => { if (key === "Escape") cancel(); }}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (asOf !== "" && source.trim() !== "") choose({ asOf, source: source.trim() });
      }}
    >
      <p className={page.text}>{name}. {say("lists.page.dateNeeded")}</p>
      <Field label={say("lists.page.date")} required validationMessage={missing(asOf)}>
        <Input type="date" max={today()} value={asOf} onChange={(_, { value }) => { setAsOf(value); }} />
      </Field>
      <Field label={say("lists.page.source")} required validationMessage={missing(source)}>
        <Input value={source} onChange={(_, { value }) => { setSource(value); }} />
      </Field>
      <div className={page.row}>
        <Button appearance="primary" type="submit">{say("lists.page.keep")}</Button>
        <Button onClick={cancel}>{say("lists.page.cancel")}</Button>
      </div>
    </form>
  );
}
