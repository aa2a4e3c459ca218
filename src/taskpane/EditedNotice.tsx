import { Button, Link } from "@fluentui/react-components";
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
  const n = edits.cells.length + edits.outside.length;
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
      {say("workbook.edited", { n })}
      <ul className={page.list} aria-label={say("edited.list")}>
        {edits.cells.slice(0, mostShown).map(({ sheet, row, header, value, cells }) => (
          <li key={`${sheet} ${row} ${header ?? ""}`}>{header === null ? say("edited.row", { sheet, text: cells.map((cell) => String(cell ?? "")).filter((text) => text !== "").join(", ") }) : say("edited.cell", { sheet, header, text: String(value ?? "") })}</li>
        ))}
        {edits.outside.slice(0, Math.max(0, mostShown - edits.cells.length)).map(({ sheet, cell, value, instead }) => (
          <li key={`${sheet} ${cell}`}>
            <Link as="button" onClick={() => { actions.goToCell(sheet, cell); }}>{`${sheet}!${cell}`}</Link>{" "}
            {instead === null ? say("edited.inTheWay", { text: String(value ?? "") }) : say("edited.line", { text: String(value ?? ""), instead })}
          </li>
        ))}
      </ul>
      {n > mostShown && say("edited.more", { n: n - mostShown })}
    </Notice>
  );
}
