import { runBatch, Session } from "./batch";
import { addressOf, Book, Change } from "./book";
import { Range, Workbook } from "./excel/index";
import type { ActionInfo, RequestBody, ResponseBody } from "./protocol";

/** What the add-in's page is told about the place it runs in. */
export interface HostOptions {
  /** Origin of the page that shows the workbook; the add-in's page only talks to this origin. */
  origin: string;
  /** Highest requirement set versions on offer. */
  requirements?: Record<string, string>;
  locale?: string;
  /** Sends one message to the add-in's page. */
  post(message: string): void;
  /**
   * Makes the batch of this number (from 0) fail after so many of its actions, as Excel can at any moment: with one of Excel's codes, or
   * with a number of the transport's (5103), which gives no answer at all.
   */
  failAt?(batch: number, actions: readonly ActionInfo[]): { code: string | number; afterActions: number } | undefined;
  /** The pane gives the focus back: after Tab on its last stop, Shift+Tab on its first, or Esc. */
  onLeave?(by: "forwards" | "backwards" | "escape"): void;
  /** Sees every batch, for tests and for tracing. */
  onBatch?(batch: { bytes: number; actions: number; responseBytes: number; milliseconds: number; error?: string }): void;
}

const controlId = "add-in";
const conversation = "workbook";
const excelWebApp = 16;
const readWrite = 1;
const executeRichApi = 93;
const saveSettings = 76;
const richApiEvents = 65536;
const worksheetChanged = 10;
const worksheetDeleted = 15;
/** Excel on the web refuses larger requests and answers. */
const payloadLimit = 5 * 1024 * 1024;
const requestTooLarge = 5103;
const responseTooLarge = 5104;

/** What office.js tells of the focus, by its numbers: Ctrl+F6, Tab and Esc. */
const exits = new Map<unknown, "forwards" | "backwards" | "escape">([[5, "forwards"], [6, "backwards"], [13, "forwards"], [14, "backwards"], [15, "escape"]]);

/** The installed office.js knows Excel up to ExcelApi 1.15; claiming more would be untrue. */
export const requirementSets = {
  ExcelApi: "1.15",
  RichApiRuntime: "1.2",
  DialogApi: "1.2",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
};

/** The value Excel on the web puts in the query string of the add-in's page. @param locale BCP 47 tag of the language that Excel shows */
export function hostInfo(locale = "en-US"): string {
  return `Excel$Web$16.01$${locale}$$$$0`;
}

/** The value Excel on the web puts in `window.name` of the add-in's frame. */
export function frameName(origin: string, locale?: string): string {
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: hostInfo(locale),
    xdmInfo: `${conversation}|${controlId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

interface Message {
  _messageType: 0 | 1;
  _actionName: string;
  _actionType?: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface ExecuteMethod {
  DdaMethod: { DispatchId: number };
  ArrayData?: [customData: string, method: string, path: string, headers: string[], body: string, ...rest: unknown[]];
  DdaSettingsMethod?: { Properties: [string, string][] };
}

/**
 * The workbook's side of the conversation that Excel on the web holds with an add-in's page.
 * The page runs office.js untouched and cannot tell the difference.
 */
export class Channel {
  private readonly workbook: Workbook;
  readonly session: Session;
  private eventsWanted: Message | null = null;
  private eventCount = 0;
  private batchCount = 0;
  private readonly stop: () => void;
  /** Messages office.js sent to the host application itself, such as telemetry. */
  readonly notices: unknown[] = [];

  constructor(private readonly book: Book, private readonly options: HostOptions) {
    this.workbook = new Workbook(book, (id) => this.session.forget(id));
    this.session = new Session(this.workbook);
    this.stop = book.onChange((change) => this.tell(change));
  }

  close(): void {
    this.stop();
  }

  receive(text: string): void {
    const message = parse(text);
    if (!message || message._messageType !== 0 || message._conversationId !== conversation) return;
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionName === "richApiMessage") this.eventsWanted = message._actionType === 1 ? message : null;
      this.reply(message, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(message, this.appContext());
        return;
      case "ContextActivationManager_notifyHost":
        this.notices.push(message._data);
        this.leave(message._data);
        this.reply(message, null);
        return;
      case "executeMethod":
        this.reply(message, { Version: 1, ...this.execute(message._data as ExecuteMethod) });
        return;
      default:
        this.reply(message, null, -2);
    }
  }

  /** office.js keeps Tab and Esc to itself in the pane and tells where the focus should go next. */
  private leave(notice: unknown): void {
    const by = Array.isArray(notice) ? exits.get(notice[1]) : undefined;
    if (by) this.options.onLeave?.(by);
  }

  private appContext() {
    return {
      _id: controlId,
      _appName: excelWebApp,
      _appVersion: "16.01",
      _appUILocale: this.options.locale ?? "en-US",
      _dataLocale: this.options.locale ?? "en-US",
      _docUrl: `${this.options.origin}/${encodeURIComponent(this.book.fileName)}`,
      _clientMode: readWrite,
      _settings: [...this.book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _appInstanceId: controlId,
      _appMinorVersion: 1,
      _hostFullVersion: "16.0.0.0",
      _requirementMatrix: JSON.stringify(this.options.requirements ?? requirementSets),
    };
  }

  private execute({ DdaMethod, ArrayData, DdaSettingsMethod }: ExecuteMethod) {
    if (DdaMethod.DispatchId === saveSettings && DdaSettingsMethod) {
      this.book.settings.clear();
      for (const [key, value] of DdaSettingsMethod.Properties) this.book.settings.set(key, JSON.parse(value));
      return { Error: 0 };
    }
    if (DdaMethod.DispatchId !== executeRichApi || !ArrayData) return { Error: 5001 };
    const request = ArrayData[4];
    if (request.length > payloadLimit) return { Error: requestTooLarge };
    const started = performance.now();
    const body = JSON.parse(request) as RequestBody;
    const failure = this.options.failAt?.(this.batchCount++, body.Actions);
    const response = this.run(body, failure);
    const text = JSON.stringify(response);
    this.options.onBatch?.({
      bytes: request.length,
      actions: body.Actions.length,
      responseBytes: text.length,
      milliseconds: performance.now() - started,
      error: response.Error && `${response.Error.Code} at ${response.Error.Location}: ${response.Error.Message}`,
    });
    if (typeof failure?.code === "number") return { Error: failure.code };
    if (text.length > payloadLimit) return { Error: responseTooLarge };
    return { Error: 0, Data: [200, [], text] };
  }

  private run(body: RequestBody, failure: { code: string | number; afterActions: number } | undefined): ResponseBody {
    if (!failure) return runBatch(this.session, body);
    const done = runBatch(this.session, { ...body, Actions: body.Actions.slice(0, failure.afterActions) });
    return done.Error ? done : { ...done, Error: { Code: String(failure.code), Message: "Made to fail.", Location: "", ActionIndex: failure.afterActions, HttpStatusCode: 500 } };
  }

  private tell({ kind, sheet, area }: Change): void {
    if (!this.eventsWanted || this.workbook.wanted[kind] === 0) return;
    if (kind === "deleted") {
      this.send(this.eventsWanted, { ArrayData: [[richApiEvents, worksheetDeleted, "Workbook", JSON.stringify({ source: "Local", worksheetId: sheet.id }), ++this.eventCount]] }, 0, "event");
      return;
    }
    const range = new Range(this.workbook, sheet, area);
    const event = {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      address: addressOf(area),
      referenceId: this.workbook.remember(range),
    };
    const entries = [sheet.id, "Workbook"].map((target) => [richApiEvents, worksheetChanged, target, JSON.stringify(event), ++this.eventCount]);
    this.send(this.eventsWanted, { ArrayData: entries }, 0, "event");
  }

  private reply(request: Message, data: unknown, errorCode = 0): void {
    this.send(request, data, errorCode, "call");
  }

  private send(request: Message, data: unknown, errorCode: number, kind: "call" | "event"): void {
    this.options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: kind === "call" ? 0 : 1,
        _serializerVersion: 1,
      }),
    );
  }
}

function parse(text: unknown): Message | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
