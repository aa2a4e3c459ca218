import { HostObject } from "../batch";
import { MAX_COLUMNS, parseArea, type Area, type PageLayout as Layout, type Sheet } from "../book";
import { ExcelError } from "../protocol";
import { Range } from "./range";
import { refuseProtected } from "./refusals";

/** Worksheet.pageLayout. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";
  constructor(private readonly sheet: Sheet) {
    super();
  }

  get Orientation(): Layout["orientation"] {
    return this.sheet.page.orientation;
  }
  set Orientation(orientation: Layout["orientation"]) {
    if (!["Portrait", "Landscape"].includes(orientation)) throw ExcelError.invalidArgument();
    this.change({ orientation });
  }
  get PaperSize(): string | null {
    return this.sheet.page.paperSize ?? null;
  }
  set PaperSize(paperSize: string) {
    this.change({ paperSize });
  }
  get Zoom(): unknown {
    const { fit, scale } = this.sheet.page;
    return fit ? { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall } : { scale: scale ?? 100 };
  }
  set Zoom(zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }) {
    if (zoom.scale !== undefined) this.change({ scale: zoom.scale, fit: undefined });
    else this.change({ scale: undefined, fit: { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 } });
  }
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }
  SetPrintTitleRows(rows: unknown): void {
    const area = areaIn(rows);
    if (area.columns !== MAX_COLUMNS) throw ExcelError.invalidArgument();
    this.change({ printTitleRows: { first: area.row, last: area.row + area.rows - 1 } });
  }
  SetPrintArea(printArea: unknown): void {
    this.change({ printArea: areaIn(printArea) });
  }

  private change(change: Partial<Layout>): void {
    refuseProtected(this.sheet);
    this.sheet.page = { ...this.sheet.page, ...change };
  }
}

function areaIn(place: unknown): Area {
  const area = place instanceof Range ? place.area : typeof place === "string" ? parseArea(place) : null;
  if (!area) throw ExcelError.invalidArgument();
  return area;
}

class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get LeftHeader(): string { return this.sheet.page.header?.left ?? ""; }
  set LeftHeader(left: string) { this.put("header", { left }); }
  get CenterHeader(): string { return this.sheet.page.header?.center ?? ""; }
  set CenterHeader(center: string) { this.put("header", { center }); }
  get RightHeader(): string { return this.sheet.page.header?.right ?? ""; }
  set RightHeader(right: string) { this.put("header", { right }); }
  get LeftFooter(): string { return this.sheet.page.footer?.left ?? ""; }
  set LeftFooter(left: string) { this.put("footer", { left }); }
  get CenterFooter(): string { return this.sheet.page.footer?.center ?? ""; }
  set CenterFooter(center: string) { this.put("footer", { center }); }
  get RightFooter(): string { return this.sheet.page.footer?.right ?? ""; }
  set RightFooter(right: string) { this.put("footer", { right }); }

  private put(where: "header" | "footer", text: { left?: string; center?: string; right?: string }): void {
    refuseProtected(this.sheet);
    this.sheet.page = { ...this.sheet.page, [where]: { ...this.sheet.page[where], ...text } };
  }
}
