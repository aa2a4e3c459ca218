import type { Book } from "../book";
import { Channel, frameName, hostInfo, type HostOptions } from "../channel";

/** The add-in's task pane in its frame, and the conversation with it about one workbook. */
export class Frame {
  private readonly origin: string;
  private frame: HTMLIFrameElement | null = null;
  private channel: Channel | null = null;

  /**
   * @param pane address of the add-in's page
   * @param locale BCP 47 tag of the language that Excel shows
   */
  constructor(private readonly root: HTMLElement, private readonly pane: URL, private readonly locale: string, private readonly on: Pick<HostOptions, "onBatch" | "onLeave">) {
    this.origin = pane.origin;
    window.addEventListener("message", ({ source, origin, data }) => {
      if (source && source === this.frame?.contentWindow && origin === this.origin && typeof data === "string") this.channel?.receive(data);
    });
  }

  /** Starts the add-in anew on another workbook, as opening a file in Excel does. */
  open(book: Book): void {
    this.channel?.close();
    this.frame?.remove();
    const frame = document.createElement("iframe");
    frame.title = "Task pane";
    frame.name = frameName(location.origin, this.locale);
    const address = new URL(this.pane);
    address.searchParams.set("_host_Info", hostInfo(this.locale));
    frame.src = address.href;
    this.frame = frame;
    this.channel = new Channel(book, {
      origin: location.origin,
      locale: this.locale,
      post: (message) => frame.contentWindow?.postMessage(message, this.origin),
      ...this.on,
    });
    this.root.append(frame);
  }
}
