import { Button } from "@fluentui/react-components";
import { say } from "../words";
import { usePageStyles } from "./layout";
import { Notice } from "./Notice";
import type { DeskActions } from "./deskState";

const mostShown = 20;

/** Cells that people wrote over: shown before a build, and kept or replaced as they say. */
export function EditedNotice({ actions }: { actions: DeskActions }) {
  const page = usePageStyles();
  const { edits } = actions;
  if (!edits) return null;
  return (
    <Notice
      kind="warning"
      actions={
        <>
          <Button size="small" onClick={() => void actions.build(edits.toMail, "keep")}>{say("edited.keep")}</Button>
          <Button size="small" onClick={() => void actions.build(edits.toMail, "replace")}>{say("edited.replace")}</Button>
          <Button size="small" onClick={actions.forgetEdits}>{say("lists.page.cancel")}</Button>
        </>
      }
    >
      {say("workbook.edited", { n: edits.cells.length })}
      <ul className={page.list} aria-label={say("edited.list")}>
        {edits.cells.slice(0, mostShown).map(({ sheet, row, header, value, cells }) => (
          <li key={`${sheet} ${row} ${header ?? ""}`}>{header === null ? say("edited.row", { sheet, text: cells.map((cell) => String(cell ?? "")).filter((text) => text !== "").join(", ") }) : say("edited.cell", { sheet, header, text: String(value ?? "") })}</li>
        ))}
      </ul>
      {edits.cells.length > mostShown && say("edited.more", { n: edits.cells.length - mostShown })}
    </Notice>
  );
}
