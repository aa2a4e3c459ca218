import type { ListTable } from "../smelters";
import { plainText } from "../template";
import { ownSheetNames, sheetNames, statusListSheet } from "./sheets";

const headings = statusListSheet([]).table.columns.map(({ header }) => header);
/** A table of a workbook goes by its file's name and its sheet's. */
const isSheet = (name: string, sheet: string) => name === sheet || name.endsWith(`, ${sheet}`);

/** The tables of a file that may be status lists. In a workbook of the desk's own the annex and all that was made from the lists are none. */
export function statusTablesIn<Table extends ListTable>(tables: readonly Table[]): readonly Table[] {
  const isList = ({ name, rows }: ListTable) => isSheet(name, sheetNames.statusList) && rows.some((cells) => headings.every((heading) => cells.some((cell) => plainText(cell) === heading)));
  if (!tables.some(isList)) return tables;
  return tables.filter((table) => isList(table) || !ownSheetNames.some((sheet) => isSheet(table.name, sheet)));
}
