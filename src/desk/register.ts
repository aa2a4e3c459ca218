import { foldedName, readRegister, type RegisterLine } from "../annex";
import type { Table } from "../files";
import { plainText } from "../template";
import { sayInEnglish } from "../words";
import { tablesAt, UnreadableInput } from "./input";
import { suppliersListed } from "./register-list";

/**
 * Whom the company asked: a list with suppliers' names, or the team's workbook with its sheet Suppliers. Each company once, without
 * regard to capitals and white space; the parts that are asked of it in several lines together.
 *
 * @throws UnreadableInput with the reason
 */
export async function registerAt(file: string): Promise<RegisterLine[]> {
  const tables = await tablesAt(file);
  const lines = deskRegister(tables) ?? suppliersListed(tables);
  if (!lines) throw new UnreadableInput({ id: "desk.badRegister", slots: { name: file } });
  const companies = new Map<string, RegisterLine>();
  for (const line of lines) {
    const key = foldedName(line.supplier);
    const before = companies.get(key);
    const parts = [before?.parts ?? "", line.parts].filter((text) => text !== "");
    // The sheets of another workbook are not in these files.
    if (key !== "") companies.set(key, { ...(before ?? line), contact: before?.contact || line.contact, note: before?.note || line.note, parts: [...new Set(parts)].join("; "), file: "", content: "", list: "", sheets: null });
  }
  return [...companies.values()];
}

/** The sheet Suppliers of a team's workbook: other sheets of it have a column of that name too, and name nobody more. */
function deskRegister(tables: readonly Table[]): RegisterLine[] | null {
  const declaration = sayInEnglish("register.column.declaration");
  const own = tables.filter(({ rows }) => rows.some((cells) => cells.some((cell) => plainText(cell) === declaration)));
  return own.map(({ rows }) => readRegister(rows)).find((lines) => lines !== null && lines.length > 0) ?? null;
}
