import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Link, SearchBox, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { metalText, say, sentence } from "../words";
import { CopyResults } from "./CopyResults";
import { DecisionQueue } from "./DecisionQueue";
import { dayText } from "./format";
import type { Desk } from "./deskModel";
import { usePageStyles } from "./layout";
import { countryInWords } from "./places";
import type { DeskActions } from "./deskState";

const pageLength = 100;
const noRows: Desk["annex"]["rows"] = [];

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  header: { overflowWrap: "anywhere", textAlign: "left" },
});

export interface SmeltersPageProps {
  desk: Desk;
  goToCell: (sheet: string, cell: string) => void;
  showLists: () => void;
  decide: DeskActions["decide"];
}

/** Which facility is it, and was it designated then? */
export function SmeltersPage({ desk, goToCell, showLists, decide }: SmeltersPageProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(pageLength);
  const { rows, leftOut, list } = desk.annex;
  const all = desk.suppliers.reduce((sum, { response }) => sum + response.smelters.length, 0);
  const wanted = search.trim().toLowerCase();
  const found = useMemo(() => rows.filter(({ facility, location, metal }) => [facility, location, countryInWords(location), metal, metalText(metal)].some((text) => text.toLowerCase().includes(wanted))), [rows, wanted]);
  // A hundred facilities take longer to draw than a key or a tab may wait: they come a moment after all else, in pieces.
  const drawn = useDeferredValue(useMemo(() => found.slice(0, shown), [found, shown]), noRows);
  if (desk.suppliers.length === 0 && desk.copy?.leave.supplierSheets) {
    return (
      <section className={page.page} aria-labelledby="page-heading">
        <h2 id="page-heading" className={page.heading}>{say("pane.tab.smelters")}</h2>
        <CopyResults desk={desk} goToCell={goToCell} />
      </section>
    );
  }
  const word = (designation: "Yes" | "No") => say(designation === "Yes" ? "smelters.yes" : "smelters.no");
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <h2 id="page-heading" className={page.heading}>{say("pane.tab.smelters")}</h2>
      {desk.lists.length === 0 && (
        <>
          <p className={page.text}>{say("smelters.noList")}</p>
          <div>
            <Button appearance="primary" onClick={showLists}>{say("lists.page.bring")}</Button>
          </div>
        </>
      )}
      <p className={page.text}>
        {say("smelters.summary", { matched: all - leftOut.length, rows: all, facilities: rows.length, designated: rows.filter(({ designation }) => designation === "Yes").length })}
        {list && `, ${say("smelters.atDate", { date: dayText(list.asOf) })}`}
      </p>
      <DecisionQueue desk={desk} decide={decide} goToCell={goToCell} />
      <h3 className={page.subheading}>{say("smelters.open")}</h3>
      {leftOut.length === 0 ? (
        <p className={page.quiet}>{say("smelters.allMatched")}</p>
      ) : (
        <ul className={page.list} aria-label={say("smelters.open")}>
          {leftOut.slice(0, shown).map(({ supplier, sheet, row, metal, name, reason }) => (
            <li key={`${sheet} ${row}`} className={page.item}>
              <p className={page.text}>{[metalText(metal), name].filter(Boolean).join(", ")}</p>
              <p className={page.quiet}>{supplier}. {sentence(reason)}</p>
              <Link as="button" onClick={() => { goToCell(sheet, `B${row}`); }}>{`${sheet}!B${row}`}</Link>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <>
          <h3 className={page.subheading}>{say("smelters.facilities")}</h3>
          <SearchBox className={styles.search} aria-label={say("smelters.search")} placeholder={say("smelters.search")} value={search} onChange={(_, { value }) => { setSearch(value); setShown(pageLength); }} />
          <Accordion collapsible multiple>
            {drawn.map(({ metal, facility, location, id, designation, evidence }) => (
              <AccordionItem key={`${metal} ${facility} ${location} ${id}`} value={`${metal} ${facility} ${location} ${id}`}>
                <AccordionHeader className={styles.header} size="small">
                  {`${metalText(metal)}: ${facility}, ${countryInWords(location)} – ${word(designation)}`}
                </AccordionHeader>
                <AccordionPanel>
                  <p className={page.quiet}>{list ? say("smelters.status", { date: dayText(list.asOf), designation: word(designation), source: list.source }) : say("smelters.noStatus")}</p>
                  <ul className={page.list}>
                    {evidence.map(({ supplier, sheet, row, name, how }) => (
                      <li key={`${sheet} ${row}`}>
                        <Link as="button" className={page.cell} onClick={() => { goToCell(sheet, `B${row}`); }}>{say("smelters.why", { supplier, row, name, how: how === "" ? "" : say(`how.${how}`) })}</Link>
                      </li>
                    ))}
                  </ul>
                </AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
          {Math.max(found.length, leftOut.length) > shown && (
            <Button onClick={() => { setShown(shown + pageLength); }}>{say("review.page.more", { n: Math.min(pageLength, Math.max(found.length, leftOut.length) - shown) })}</Button>
          )}
        </>
      )}
    </section>
  );
}
