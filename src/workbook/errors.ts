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
  ["ItemAlreadyExists", "workbook.nameTaken"],
  ["RequestPayloadSizeLimitExceeded", "workbook.tooLargeToWrite"],
  ["ResponsePayloadSizeLimitExceeded", "workbook.tooLarge"],
  ["RequestTooLarge", "workbook.tooLargeToWrite"],
  ["ResponseTooLarge", "workbook.tooLarge"],
  ["UnsupportedFeature", "workbook.unsupported"],
  ["UnsupportedOperation", "workbook.unsupported"],
  ["UnsupportedSheet", "workbook.unsupported"],
  ["NotImplemented", "workbook.unsupported"],
  ["ApiNotFound", "workbook.unsupported"],
  ["ServiceNotAvailable", "workbook.busy"],
  ["ServerBusy", "workbook.busy"],
  ["ActivityLimitReached", "workbook.busy"],
  ["RequestAborted", "workbook.busy"],
]);

export function inWords(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError({ id: sentences.get(codeOf(error)) ?? "workbook.failed", slots: {} }, error);
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
