import { makeStyles, tokens } from "@fluentui/react-components";

export interface Bar {
  /** The whole bar in words, for those who do not see it. */
  text: string;
  label: string;
  parts: { count: number; tone: "good" | "doubt" | "bad" | "rest" }[];
}

const useStyles = makeStyles({
  chart: { width: "100%", display: "block", margin: `${tokens.spacingVerticalS} 0` },
  label: { fill: tokens.colorNeutralForeground1, fontSize: "12px", fontFamily: tokens.fontFamilyBase },
  good: { fill: tokens.colorPaletteGreenBackground3, color: tokens.colorPaletteGreenBackground3 },
  doubt: { fill: tokens.colorPaletteDarkOrangeBackground3 },
  bad: { fill: tokens.colorPaletteRedBackground3 },
  rest: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
});

const rowHeight = 24, labelWidth = 74, countWidth = 26, width = 320;

/** Stacked bars on one scale, with their numbers beside them; one picture with one text for screen readers. */
export function Bars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const styles = useStyles();
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)));
  const scale = (width - labelWidth - 2 * countWidth) / most;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${bars.length * rowHeight}`} role="img" aria-label={`${title}. ${bars.map(({ text }) => text).join(". ")}.`}>
      {bars.map(({ label, parts }, row) => {
        let x = labelWidth;
        return (
          <g key={label} transform={`translate(0 ${row * rowHeight})`}>
            <text className={styles.label} x={0} y={16}>
              {label}
            </text>
            {parts.map(({ count, tone }) => {
              const at = x;
              x += count * scale;
              return <rect key={tone} className={styles[tone]} x={at} y={5} width={count * scale} height={14} />;
            })}
            <text className={styles.label} x={x + 6} y={16}>
              {parts.map(({ count }) => count).join(" / ")}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
