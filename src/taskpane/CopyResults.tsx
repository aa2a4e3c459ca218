import { Button } from "@fluentui/react-components";
import { suppliersAsked, suppliersSilent } from "../annex";
import { say } from "../words";
import type { Desk } from "./deskModel";
import { usePageStyles } from "./layout";
import { resultSheetNames } from "./resultSheetNames";

/** In place of what the pane tells of suppliers, where a copy for readers was made without their sheets: who had answered, and ways to the results. */
export function CopyResults({ desk, goToCell }: { desk: Desk; goToCell: (sheet: string, cell: string) => void }) {
  const page = usePageStyles();
  const asked = suppliersAsked(desk.register);
  const there = new Set(desk.parts.open.cells.sheets.map(({ name }) => name));
  return (
    <>
      <p className={page.text}>{say("copy.answered", { asked, answered: asked - suppliersSilent(desk.register) })}</p>
      <p className={page.text}>{say("copy.results")}</p>
      <div className={page.row} role="group" aria-label={say("annex.page.sheets")}>
        {resultSheetNames.filter((name) => there.has(name)).map((name) => (
          <Button key={name} size="small" onClick={() => { goToCell(name, "A1"); }}>{name}</Button>
        ))}
      </div>
    </>
  );
}
