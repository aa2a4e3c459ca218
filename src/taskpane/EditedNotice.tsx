import { Button, Link } from "@fluentui/react-components";
import type { Edit } from "../annex";
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
        {edits.cells.slice(0, mostShown).map((edit) => (
          <li key={`${edit.sheet} ${edit.row} ${edit.header ?? ""}`}>
            <Link as="button" onClick={() => { actions.goToCell(edit.sheet, edit.cell); }}>{`${edit.sheet}!${edit.cell}`}</Link>{" "}
            {inWords(edit)}
          </li>
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

/** So many cells of a row tell which one it is: its metal and facility, or its figure. */
const cellsOfName = 2;

function inWords({ header, headers, value, instead, cells }: Edit): string {
  const texts = cells.map((cell) => String(cell ?? ""));
  if (header === null) return say("edited.row", { text: texts.filter((text) => text !== "").join(", ") });
  const name = texts.filter((text, index) => text !== "" && headers[index] !== header).slice(0, cellsOfName);
  const text = String(value ?? "");
  const what = instead === undefined ? say("edited.cell", { header, text }) : say("edited.cellInstead", { header, text, instead: String(instead ?? "") });
  return [...name, what].join(", ");
}
