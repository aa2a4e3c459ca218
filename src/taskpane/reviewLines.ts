import type { ReviewLine } from "../annex";
import { rollUpLines, type Desk } from "./deskModel";

/**
 * The lines of the sheet Review: open and accepted ones of every supplier, what is wrong with the status list, and the roll-up's.
 *
 * @param withSuppliers true where the sheet Suppliers is written at the same time
 */
export function linesOf(desk: Desk, withSuppliers = false): ReviewLine[] {
  const own = [...desk.suppliers, desk.ofList].flatMap(({ name, keyOf }) => [...keyOf].map(([finding, key]) => ({ supplier: name, finding, key })));
  return [...own, ...rollUpLines(desk, withSuppliers)];
}
