import { sheetNames } from "../../src/annex";
import { Sheet, type Book } from "../../src/workbench/book";

/**
 * All of a book that people can see, a line each: its sheets in their order, every cell that holds or formats something, tables, names.
 * The desk's own hidden sheet is left out. A cell that was never written and a blank one of the usual format are the same.
 */
export function everything(book: Book): string[] {
  const shown = book.sheets.filter(({ name }) => name !== sheetNames.backup);
  const names = [...book.names].map(([name, { sheet, area }]) => `name ${name} ${sheet.name} ${JSON.stringify(area)}`);
  return [...shown.flatMap(linesOf), ...names];
}

function linesOf(sheet: Sheet): string[] {
  const area = sheet.usedArea() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const lines = [`${sheet.name} ${sheet.visibility} ${sheet.frozenRows} ${sheet.tabColor}`];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      const value = cell?.value ?? "";
      const format = cell?.numberFormat ?? "General";
      if (value !== "" || format !== "General") lines.push(`${sheet.name} ${row} ${column} ${typeof value} ${String(value)} ${cell?.formula ?? ""} ${format}`);
    }
  }
  return [...lines, ...sheet.tables.map(({ name, area: at }) => `${sheet.name} table ${name} ${JSON.stringify(at)}`)];
}

/** The lines that only one of two has. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const [a, b] = [new Set(one), new Set(other)];
  return [...one.filter((line) => !b.has(line)).map((line) => `- ${line}`), ...other.filter((line) => !a.has(line)).map((line) => `+ ${line}`)];
}

/** Keeps a copy of a book. @returns what makes the book hold it again, as often as need be */
export function copyOf(book: Book): () => void {
  const kept = book.sheets.map(copySheet);
  const active = book.sheets.indexOf(book.active);
  const names = [...book.names].map(([name, { sheet, area }]) => ({ name, at: book.sheets.indexOf(sheet), area }));
  return () => {
    const sheets = kept.map(copySheet);
    book.sheets.splice(0, book.sheets.length, ...sheets);
    book.active = sheets[active] ?? book.active;
    book.selection = null;
    book.names.clear();
    for (const { name, at, area } of names) if (sheets[at]) book.names.set(name, { sheet: sheets[at], area });
  };
}

function copySheet(sheet: Sheet): Sheet {
  return Object.assign(new Sheet(sheet.id, sheet.name), structuredClone(Object.fromEntries(Object.entries(sheet))));
}
