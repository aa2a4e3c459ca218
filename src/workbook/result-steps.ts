import type { ResultSheet, SheetPlan } from "../annex";
import { sizeOfFormats, slices, type Step } from "./chunks";
import { resultColor } from "./colors";
import type { OldSheet } from "./old";

/** Excel measures columns in points; a character of the standard font is 7 pixels wide, a cell has 5 to spare. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

type RangeAt = (row: number, column: number, rows: number, columns: number) => Excel.Range;

/** What of a sheet is not as the result has it. */
export interface Around {
  /** Rows in which the desk's lines of the last time stand, above and below the table. */
  surplus: readonly number[];
  /** Rows in which people's words take the place of a line. */
  kept: ReadonlySet<number>;
}

/** The writing of one result sheet, in steps that may go into one request or several. */
export function resultSteps(workbook: Excel.Workbook, result: ResultSheet, plan: SheetPlan, old: OldSheet, { surplus, kept }: Around): Step[] {
  const sheet = () => workbook.worksheets.getItem(result.name);
  const range: RangeAt = (row, column, rows, columns) => sheet().getRangeByIndexes(row, column, rows, columns);
  const { area } = plan;
  const first: Step = {
    size: 1000,
    queue: () => {
      // The colour at once: by it the desk knows its own sheet again, should this fail.
      if (old.isNew) workbook.worksheets.add(result.name).tabColor = resultColor;
      else clearOld(range, plan, old, surplus);
      lines(range, plan.heading, area.column, kept);
      for (const { column, texts } of plan.headers) {
        const headers = range(area.row, area.column + column, 1, texts.length);
        headers.numberFormat = [texts.map(() => "@")];
        headers.values = [texts];
      }
    },
  };
  const body = plan.strips.flatMap(({ column, kind, format, cells }): Step[] =>
    slices(cells).map(({ from, part, size }) => ({
      size: size + sizeOfFormats(part),
      queue: () => {
        const block = range(area.row + 1 + from, area.column + column, part.length, part[0]?.length ?? 1);
        // The format comes first: under "@" Excel keeps "0012", "1-2" and "=1+1" as the text that they are.
        block.numberFormat = typeof format === "string" ? part.map((row) => row.map(() => format)) : format.slice(from, from + part.length).map((row) => [...row]);
        block[kind] = part;
      },
    })),
  );
  const last: Step = {
    size: 1000,
    queue: () => {
      const whole = range(area.row, area.column, area.rows, area.columns);
      if (old.table === null) {
        const made = sheet().tables.add(whole, true);
        made.name = result.table.name;
        made.style = "TableStyleMedium2";
      } else {
        sheet().tables.getItem(result.table.name).resize(whole);
      }
      lines(range, plan.legend, area.column, kept);
      for (const [index, { wrap }] of result.table.columns.entries()) {
        const cells = range(area.row + 1, area.column + (plan.columnsAt[index] ?? index), area.rows - 1, 1);
        cells.format.verticalAlignment = "Top";
        if (wrap) cells.format.wrapText = true;
      }
      if (old.isNew) layOut(sheet(), result, plan, range);
    },
  };
  return [first, ...body, last];
}

function lines(range: RangeAt, { row, lines: texts }: { row: number; lines: string[] }, column: number, kept: ReadonlySet<number>): void {
  for (const [index, text] of texts.entries()) {
    if (kept.has(row + index)) continue;
    const cell = range(row + index, column, 1, 1);
    cell.numberFormat = [["@"]];
    cell.values = [[text]];
  }
}

/**
 * Takes away what the last build wrote and this one does not overwrite: its lines above and below the table, and surplus rows. Columns
 * that people added are cleared only where they are written anew, and nothing else around the table is.
 */
function clearOld(range: RangeAt, plan: SheetPlan, { table: old }: OldSheet, surplus: readonly number[]): void {
  if (!old) return;
  for (const row of surplus) range(row, old.column, 1, 1).clear("Contents");
  for (const { column, cells } of plan.strips) {
    // Columns that the table gains hold nothing yet.
    const columns = Math.min(cells[0]?.length ?? 1, old.columns - column);
    if (columns > 0 && old.rows > 1) range(old.row + 1, old.column + column, old.rows - 1, columns).clear("Contents");
  }
}

/** Only when the sheet is made: afterwards its look belongs to the people who use it. */
function layOut(sheet: Excel.Worksheet, { table, print }: ResultSheet, plan: SheetPlan, range: RangeAt): void {
  const { area, heading } = plan;
  if (heading.lines.length > 0) {
    const title = range(heading.row, area.column, 1, 1);
    title.format.font.bold = true;
    title.format.font.size = 14;
  }
  range(area.row, area.column, 1, area.columns).format.font.bold = true;
  for (const [index, { width }] of table.columns.entries()) range(0, area.column + index, 1, 1).format.columnWidth = pointsOf(width);
  sheet.freezePanes.freezeRows(area.row + 1);
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintTitleRows(`$${area.row + 1}:$${area.row + 1}`);
  page.headersFooters.defaultForAllPages.centerFooter = "&A, &P / &N";
}
