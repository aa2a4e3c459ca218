import { inExcel } from "./errors";

/**
 * Tells the names of sheets whose cells were changed, or that were deleted, by anyone, as Excel reports them; a sheet added after the start is "".
 * @returns a function that stops the telling.
 */
export async function watchSheets(onChange: (sheet: string) => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const handler = worksheets.onChanged.add(({ worksheetId }) => {
      onChange(names.get(worksheetId) ?? "");
      return Promise.resolve();
    });
    const gone = worksheets.onDeleted.add(({ worksheetId }) => {
      onChange(names.get(worksheetId) ?? "");
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (watching) => {
        handler.remove();
        gone.remove();
        await watching.sync();
      });
    };
  });
}
