import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../words";
import { partFailed } from "./failures";
import { Notice } from "./Notice";

export interface FailureNoticeProps {
  error: unknown;
  /** A fresh attempt; rejected when that fails too. */
  again: () => Promise<unknown>;
  /** Where it can be done without. */
  close?: (() => void) | undefined;
}

/** In place of a part of the pane that could not be fetched or drawn: what happened, and a fresh attempt. */
export function FailureNotice({ error, again, close }: FailureNoticeProps) {
  const [failed, setFailed] = useState(0);
  return (
    <Notice
      kind="error"
      actions={
        <>
          <Button size="small" onClick={() => { again().catch(() => { setFailed((n) => n + 1); }); }}>{say("pane.tryAgain")}</Button>
          {close && <Button size="small" onClick={close}>{say("pane.close")}</Button>}
        </>
      }
    >
      {/* The sentence alone is put there anew, so that it is announced again and the button keeps the focus. */}
      <span key={failed}>{partFailed(error)}</span>
    </Notice>
  );
}
