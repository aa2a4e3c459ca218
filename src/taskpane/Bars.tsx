import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { numberText } from "../words";

type Tone = "good" | "doubt" | "bad" | "rest";

export interface Bar {
  /** Tells bars apart whose labels are alike. */
  key?: string;
  /** The whole bar in words, for those who do not see it. */
  text: string;
  label: string;
  parts: { count: number; tone: Tone }[];
}

/** In contrast themes the system's own colours tell the parts apart by filling and outline. */
const forced = (fill: string) => ({ "@media (forced-colors: active)": { fill, stroke: "CanvasText" } });

const useStyles = makeStyles({
  figure: { margin: 0 },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  chart: { width: "100%", maxWidth: "360px", display: "block", margin: `${tokens.spacingVerticalXS} 0`, overflow: "visible" },
  label: { fill: tokens.colorNeutralForeground1, fontSize: "12px", fontFamily: tokens.fontFamilyBase, "@media (forced-colors: active)": { fill: "CanvasText" } },
  part: { strokeWidth: "1px" },
  good: { fill: tokens.colorPaletteGreenBackground3, stroke: tokens.colorPaletteGreenBackground3, ...forced("CanvasText") },
  doubt: { fill: tokens.colorPaletteDarkOrangeBackground3, stroke: tokens.colorPaletteDarkOrangeBackground3, ...forced("Highlight") },
  bad: { fill: tokens.colorPaletteRedBackground3, stroke: tokens.colorPaletteRedBackground3, ...forced("LinkText") },
  rest: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1, ...forced("Canvas") },
});

const rowHeight = 22, width = 320, gap = 6, countWidth = 62;
/** Of the font in which labels stand. */
const characterWidth = 7, wideCharacterWidth = 12.5;
const mostLabelWidth = 124;

export interface BarsProps {
  title: string;
  bars: readonly Bar[];
  /** What the parts are, in words, in the order of the first bar's. */
  legend?: readonly { tone: Tone; word: string }[];
  /** False where the title stands above already. */
  showsTitle?: boolean;
}

/** Stacked bars on one scale, with their numbers beside them; one picture with one text for screen readers. */
export function Bars({ title, bars, legend = [], showsTitle = true }: BarsProps) {
  const styles = useStyles();
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)));
  const widest = Math.min(mostLabelWidth, Math.max(0, ...bars.map(({ label }) => widthOf(label))));
  // A bar without a label begins at the edge, as the text around it does.
  const labelWidth = widest === 0 ? 0 : widest + gap;
  const scale = (width - labelWidth - countWidth) / most;
  return (
    <figure className={styles.figure}>
      {showsTitle && <figcaption className={styles.title}>{title}</figcaption>}
      <svg className={styles.chart} viewBox={`0 0 ${width} ${bars.length * rowHeight}`} role="img" aria-label={`${title}. ${bars.map(({ text }) => text).join(". ")}.`}>
        {bars.map(({ key, label, parts }, row) => {
          let x = labelWidth;
          const short = shortened(label);
          return (
            <g key={key ?? label} transform={`translate(0 ${row * rowHeight})`}>
              <text className={styles.label} x={0} y={15}>{short}{short !== label && <title>{label}</title>}</text>
              {parts.map(({ count, tone }) => {
                const at = x;
                x += count * scale;
                return count > 0 && <rect key={tone} className={mergeClasses(styles.part, styles[tone])} x={at} y={4} width={count * scale} height={14} />;
              })}
              <text className={styles.label} x={x + gap} y={15}>{parts.map(({ count }) => numberText(count)).join(" / ")}</text>
            </g>
          );
        })}
      </svg>
      {legend.length > 0 && (
        <div className={styles.legend} aria-hidden>
          {legend.map(({ tone, word }) => (
            <span key={tone} className={styles.entry}>
              <svg width="12" height="12"><rect className={mergeClasses(styles.part, styles[tone])} x="1" y="1" width="10" height="10" /></svg>
              {word}
            </span>
          ))}
        </div>
      )}
    </figure>
  );
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? wideCharacterWidth : characterWidth), 0);
}

/** As much of a label as has its place; the text for screen readers has all of it. */
function shortened(label: string): string {
  if (widthOf(label) <= mostLabelWidth) return label;
  let kept = "";
  for (const character of label) {
    if (widthOf(kept + character) > mostLabelWidth - characterWidth) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
