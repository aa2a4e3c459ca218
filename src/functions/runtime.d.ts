/** The part of Excel's custom functions runtime that is used here; the installed office.js brings it, its types do not name it. */
declare namespace CustomFunctions {
  interface StreamingInvocation<Result> {
    setResult(value: Result | Error): void;
    onCanceled: () => void;
  }
  class Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
    readonly message?: string;
  }
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }
  function associate(mappings: Readonly<Record<string, unknown>>): void;
}
