import { sentence, type Message, type WordId } from "../words";

/** A failure in words for users. What Excel itself says is kept as the cause, for the diagnostics. */
export class WorkbookError extends Error {
  constructor(
    readonly said: Message,
    cause?: unknown,
  ) {
    super(sentence(said), { cause });
    this.name = "WorkbookError";
  }
}

/** Excel's codes are stable and not translated; its messages are not meant for users. */
const sentences: ReadonlyMap<string, WordId> = new Map([
  ["AccessDenied", "workbook.refused"],
  ["InvalidOperationInCellEditMode", "workbook.cellBeingEdited"],
  ["CellEditMode", "workbook.cellBeingEdited"],
  ["ItemNotFound", "workbook.sheetGone"],
  ["RequestPayloadSizeLimitExceeded", "workbook.tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "workbook.tooLarge"],
  ["RequestTooLarge", "workbook.tooLarge"],
  ["ResponseTooLarge", "workbook.tooLarge"],
  ["ServiceNotAvailable", "workbook.busy"],
  ["ServerBusy", "workbook.busy"],
  ["ActivityLimitReached", "workbook.busy"],
  ["RequestAborted", "workbook.busy"],
]);

export function inWords(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  return new WorkbookError({ id: sentences.get(code) ?? "workbook.failed", slots: { code } }, error);
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : "unknown";
}

/** Excel.run, with failures in words. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw inWords(error);
  }
}
