import { listsOnNewSheet, type ReviewLine } from "../annex";
import { sayInEnglish } from "../words";
import { assemble, rollUpLines, type Desk } from "./deskModel";

/**
 * The lines of the sheet Review: open and accepted ones of every supplier, what is wrong with the status list, and the roll-up's.
 *
 * @param withSuppliers true where the sheet Suppliers is written at the same time
 */
export function linesOf(desk: Desk, withSuppliers = false): ReviewLine[] {
  const own = [...desk.suppliers, desk.ofList].flatMap(({ name, keyOf }) => [...keyOf].map(([finding, key]) => ({ supplier: name, finding, key })));
  return [...own, ...rollUpLines(desk, withSuppliers)];
}

/** The lines for a file in which nobody has written yet: accepted ones say so, with their note. In the open workbook people may have written something else since. */
export function linesSaid(lines: readonly ReviewLine[], { parts: { accepted } }: Pick<Desk, "parts">): ReviewLine[] {
  return lines.map((line) => {
    const note = accepted.get(line.key);
    return note === undefined ? line : { ...line, said: { state: sayInEnglish("annex.state.accepted"), note } };
  });
}

/** The same lines, in the same order, for a workbook in which the sheets Suppliers and Status List are made anew: their cells, and the keys that go by these. */
export function linesOnNewSheets(lines: readonly ReviewLine[], { parts, annex }: Desk): ReviewLine[] {
  const { open, lists } = parts;
  const moved = linesOf(assemble({ ...parts, lists: listsOnNewSheet(lists), open: { ...open, tables: { ...open.tables, suppliers: null } } }, annex), true);
  return lines.map((line, index) => ({ ...line, ...moved[index] }));
}
