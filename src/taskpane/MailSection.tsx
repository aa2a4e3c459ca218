import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../words";
import type { Desk } from "./deskModel";
import { usePageStyles } from "./layout";
import { mailLimit, type DeskActions } from "./deskState";

/** Readers without the add-in: a sheet that explains the workbook, or a copy that holds less. */
export function MailSection({ desk, actions }: { desk: Desk; actions: DeskActions }) {
  const page = usePageStyles();
  const [contacts, setContacts] = useState(false);
  const [supplierSheets, setSupplierSheets] = useState(false);
  return (
    <div className={page.stack} data-tour="mail">
      <div className={page.row}>
        <Button onClick={() => void actions.build(true)}>{say("mail.button")}</Button>
      </div>
      <p className={page.quiet}>{say("mail.size", { size: sizeInMegabytes(desk), limit: mailLimit })}</p>
      <h3 className={page.subheading}>{say("mail.copy")}</h3>
      <p className={page.quiet}>{say("mail.copy.what")}</p>
      <Checkbox label={say("mail.noContacts")} checked={contacts} onChange={(_, { checked }) => { setContacts(checked === true); }} />
      <Checkbox label={say("mail.noSheets")} checked={supplierSheets} onChange={(_, { checked }) => { setSupplierSheets(checked === true); }} />
      <div>
        <Button onClick={() => void actions.mailCopy({ contacts, supplierSheets })}>{say("mail.open")}</Button>
      </div>
    </div>
  );
}

const charactersPerMegabyte = 1_000_000;
/** Sheets are packed in the file; texts of lists shrink to about a fifth. */
const packed = 5;
const charactersPerCell = 40;

/** About how large the workbook's cells are in the file. */
function sizeInMegabytes({ parts: { open } }: Desk): number {
  const cells = open.cells.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const results = Object.values(open.tables).reduce((sum, table) => sum + (table?.rows.reduce((all, row) => all + row.length, 0) ?? 0), 0);
  return Math.max(0.1, Math.round((((cells + results) * charactersPerCell) / packed / charactersPerMegabyte) * 10) / 10);
}
