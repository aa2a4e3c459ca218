import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { statusRoles, type ColumnChoice, type HeadingsToChoose } from "../smelters";
import { columnName } from "../template";
import { say } from "../words";
import { usePageStyles } from "./layout";

export interface ColumnFormProps {
  name: string;
  headings: HeadingsToChoose;
  choose: (columns: ColumnChoice) => void;
  cancel: () => void;
}

/** Which column is which, where a list's headings do not say it. */
export function ColumnForm({ name, headings, choose, cancel }: ColumnFormProps) {
  const page = usePageStyles();
  const [columns, setColumns] = useState(headings.guess);
  return (
    <form
      className={page.page}
      onKeyDown={({ key }) => { if (key === "Escape") cancel(); }}
      onSubmit={(event) => {
        event.preventDefault();
        choose({ row: headings.row, columns });
      }}
    >
      <p className={page.text}>{say("lists.page.columns", { name })}</p>
      {statusRoles.map((role) => (
        <Field key={role} label={say(`lists.page.column.${role}`)}>
          <Select
            value={columns[role] ?? ""}
            onChange={(_, { value }) => { setColumns({ ...columns, [role]: value === "" ? undefined : Number(value) }); }}
          >
            <option value="">{say("lists.page.noColumn")}</option>
            {headings.texts.map((text, index) => <option key={columnName(index)} value={index}>{text || say("lists.page.unnamed", { column: columnName(index) })}</option>)}
          </Select>
        </Field>
      ))}
      <div className={page.row}>
        <Button appearance="primary" type="submit">{say("lists.page.readColumns")}</Button>
        <Button onClick={cancel}>{say("lists.page.cancel")}</Button>
      </div>
    </form>
  );
}
