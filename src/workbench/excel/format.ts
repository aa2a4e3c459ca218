import { HostCollection, HostObject } from "../batch";
import type { Border, CellStyle } from "../book";
import { ExcelError } from "../protocol";
import type { Range } from "./range";
import { refuseUnless } from "./refusals";

/** Excel measures in points; the book keeps pixels at 96 dpi. */
const pointsPerPixel = 0.75;
const defaultWidth = 64, defaultHeight = 20;
const pixelsPerCharacter = 7;

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";
  constructor(private readonly range: Range) {
    super();
  }
  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get WrapText(): boolean | null {
    return this.range.sharedStyle("wrap", false);
  }
  set WrapText(wrap: boolean) {
    this.range.styleEach({ wrap });
  }
  get HorizontalAlignment(): string | null {
    return this.range.sharedStyle("horizontal", "General");
  }
  set HorizontalAlignment(horizontal: string) {
    this.range.styleEach({ horizontal });
  }
  get VerticalAlignment(): string | null {
    return this.range.sharedStyle("vertical", "Bottom");
  }
  set VerticalAlignment(vertical: string) {
    this.range.styleEach({ vertical });
  }
  get IndentLevel(): number | null {
    return this.range.sharedStyle("indent", 0);
  }
  set IndentLevel(indent: number) {
    this.range.styleEach({ indent });
  }
  get ColumnWidth(): number {
    return (this.range.sheet.columnWidths[this.range.area.column] ?? defaultWidth) * pointsPerPixel;
  }
  set ColumnWidth(points: number) {
    this.setWidths(() => Math.round(points / pointsPerPixel));
  }
  get RowHeight(): number {
    return (this.range.sheet.rowHeights[this.range.area.row] ?? defaultHeight) * pointsPerPixel;
  }
  set RowHeight(points: number) {
    refuseUnless(this.range.sheet, "formatRows");
    const { area, sheet } = this.range;
    for (let row = area.row; row < area.row + area.rows; row++) sheet.rowHeights[row] = Math.round(points / pointsPerPixel);
    this.range.touched("format");
  }
  AutofitColumns(): void {
    const { area, sheet } = this.range;
    const used = sheet.usedArea(area, true);
    this.setWidths((column) => {
      let longest = 0;
      for (let row = used?.row ?? 0; row < (used ? used.row + used.rows : 0); row++) {
        const cell = sheet.cell(row, column);
        longest = Math.max(longest, (cell?.text ?? String(cell?.value ?? "")).length);
      }
      return longest === 0 ? (sheet.columnWidths[column] ?? defaultWidth) : Math.min(1790, longest * pixelsPerCharacter + 5);
    });
  }
  AutofitRows(): void {
    refuseUnless(this.range.sheet, "formatRows");
    const { area, sheet } = this.range;
    const used = sheet.usedArea(area);
    if (used) for (let row = used.row; row < used.row + used.rows; row++) sheet.rowHeights[row] = undefined;
  }

  private setWidths(widthOf: (column: number) => number): void {
    refuseUnless(this.range.sheet, "formatColumns");
    const { area, sheet } = this.range;
    const end = Math.min(area.column + area.columns, area.column + 1000);
    for (let column = area.column; column < end; column++) sheet.columnWidths[column] = widthOf(column);
    this.range.touched("format");
  }
}

class RangeFill extends HostObject {
  readonly className = "RangeFill";
  constructor(private readonly range: Range) {
    super();
  }
  get Color(): string | null {
    return this.range.sharedStyle("fill", "#FFFFFF");
  }
  set Color(fill: string) {
    this.range.styleEach({ fill });
  }
  Clear(): void {
    this.range.styleEach({ fill: undefined });
  }
}

class RangeFont extends HostObject {
  readonly className = "RangeFont";
  constructor(private readonly range: Range) {
    super();
  }
  get Name(): string | null { return this.range.sharedStyle("font", "Calibri"); }
  set Name(font: string) { this.range.styleEach({ font }); }
  get Size(): number | null { return this.range.sharedStyle("size", 11); }
  set Size(size: number) { this.range.styleEach({ size }); }
  get Bold(): boolean | null { return this.range.sharedStyle("bold", false); }
  set Bold(bold: boolean) { this.range.styleEach({ bold }); }
  get Italic(): boolean | null { return this.range.sharedStyle("italic", false); }
  set Italic(italic: boolean) { this.range.styleEach({ italic }); }
  get Strikethrough(): boolean | null { return this.range.sharedStyle("strike", false); }
  set Strikethrough(strike: boolean) { this.range.styleEach({ strike }); }
  get Underline(): string | null {
    const underline = this.range.sharedStyle("underline", false);
    return underline === null ? null : underline ? "Single" : "None";
  }
  set Underline(underline: string) { this.range.styleEach({ underline: underline !== "None" }); }
  get Color(): string | null { return this.range.sharedStyle("color", "#000000"); }
  set Color(color: string) { this.range.styleEach({ color }); }
}

class FormatProtection extends HostObject {
  readonly className = "FormatProtection";
  constructor(private readonly range: Range) {
    super();
  }
  get Locked(): boolean | null {
    return this.range.sharedStyle("locked", true);
  }
  set Locked(locked: boolean) {
    this.range.styleEach({ locked });
  }
}

type Edge = "top" | "right" | "bottom" | "left";
const edges: Readonly<Record<string, Edge>> = { EdgeTop: "top", EdgeRight: "right", EdgeBottom: "bottom", EdgeLeft: "left" };

class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = "RangeBorderCollection";
  constructor(private readonly range: Range) {
    super();
  }
  items(): RangeBorder[] {
    return Object.keys(edges).map((side) => this.GetItem(side));
  }
  GetItem(key: unknown): RangeBorder {
    const edge = Object.hasOwn(edges, String(key)) ? edges[String(key)] : undefined;
    if (!edge) throw ExcelError.invalidArgument();
    return new RangeBorder(this.range, String(key), edge);
  }
}

class RangeBorder extends HostObject {
  readonly className = "RangeBorder";
  constructor(private readonly range: Range, private readonly side: string, private readonly edge: Edge) {
    super();
  }
  get SideIndex(): string { return this.side; }
  get Style(): string { return this.current?.style ?? "None"; }
  set Style(style: string) { this.put({ style }); }
  get Color(): string { return this.current?.color ?? "#000000"; }
  set Color(color: string) { this.put({ color }); }
  get Weight(): string { return this.current?.weight ?? "Thin"; }
  set Weight(weight: Border["weight"]) { this.put({ weight }); }

  private get current(): Border | undefined {
    return this.range.sheet.cell(this.range.area.row, this.range.area.column)?.style?.[this.edge];
  }
  private put(change: Partial<Border>): void {
    const border: Border = { style: "Continuous", weight: "Thin", color: "#000000", ...this.current, ...change };
    const style: Partial<CellStyle> = { [this.edge]: border.style === "None" ? undefined : border };
    this.range.edge(this.edge).styleEach(style);
  }
}
