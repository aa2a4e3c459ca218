import { foldedName, readRegister, type RegisterLine } from "../annex";
import type { Table } from "../files";
import { plainText, type CellValue } from "../template";
import { tablesAt, UnreadableInput } from "./input";

const leadingRows = 20;
/** Headings of the suppliers' names: by themselves in the first place, else with more words ("Supplier (legal name)"). */
const nameHeadings = [/^(?:supplier|company|name)s?(?: name)?$/i, /^(?:supplier|company|name)\b/i];
const columns = { contact: /^(?:contact|e-?mail)/i, parts: /^parts?\b/i, note: /^notes?$/i } as const;

/**
 * Whom the company asked: a list with suppliers' names, or the team's workbook with its sheet Suppliers. Each company once, without
 * regard to capitals and white space; the parts that are asked of it in several lines together.
 *
 * @throws UnreadableInput with the reason
 */
export async function registerAt(file: string): Promise<RegisterLine[]> {
  const tables = await tablesAt(file);
  const own = tables.map(({ rows }) => readRegister(rows)).find((lines) => lines !== null && lines.length > 0);
  const lines = own ?? listedIn(tables);
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

function listedIn([table]: readonly Table[]): RegisterLine[] | null {
  const lead = table?.rows.slice(0, leadingRows) ?? [];
  const columnIn = (cells: readonly CellValue[], heading: RegExp) => cells.findIndex((cell) => heading.test(plainText(cell)));
  for (const heading of nameHeadings) {
    const row = lead.findIndex((cells) => columnIn(cells, heading) >= 0);
    const header = lead[row];
    if (!table || !header) continue;
    const at = { supplier: columnIn(header, heading), contact: columnIn(header, columns.contact), parts: columnIn(header, columns.parts), note: columnIn(header, columns.note) };
    return table.rows.slice(row + 1).map((cells): RegisterLine => {
      const text = (column: number) => plainText(cells[column] ?? null);
      return { supplier: text(at.supplier), state: "", contact: text(at.contact), parts: text(at.parts), note: text(at.note), file: "", content: "", list: "", sheets: null };
    });
  }
  return null;
}
