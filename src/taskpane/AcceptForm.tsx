import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { say } from "../words";
import { usePageStyles } from "./layout";

/** The note with which a finding is settled. Enter keeps it, Esc leaves things as they are. */
export function AcceptForm({ accept, cancel }: { accept: (note: string) => void; cancel: () => void }) {
  const page = usePageStyles();
  const [note, setNote] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { field.current?.focus(); }, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        accept(note.trim());
      }}
      onKeyDown={(event) => {
        // The list's own keys are letters here.
        event.stopPropagation();
        if (event.key !== "Escape") return;
        // Excel takes Esc for the wish to leave the pane.
        event.preventDefault();
        cancel();
      }}
    >
      <Field label={say("accept.note")} hint={say("accept.hint")}>
        <Input ref={field} value={note} onChange={(_, { value }) => { setNote(value); }} />
      </Field>
      <div className={page.row}>
        <Button size="small" appearance="primary" type="submit">{say("accept.accept")}</Button>
        <Button size="small" onClick={cancel}>{say("lists.page.cancel")}</Button>
      </div>
    </form>
  );
}
