import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Grade, Severity } from "../review";
import { say } from "../words";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
});

/** A grade is an icon and a word: colour alone says nothing. With it, where wanted, the rule that decided. */
export function GradeMark({ grade, decidedBy = null }: { grade: Grade; decidedBy?: string | null }) {
  const styles = useStyles();
  const [Icon, tone] = grade === "complete" ? [CheckmarkCircleFilled, styles.good] : grade === "questions" ? [QuestionCircleFilled, styles.doubt] : [ErrorCircleFilled, styles.bad];
  return (
    <span className={styles.mark}>
      <Icon className={tone} aria-hidden />
      {say(`suppliers.grade.${grade}`)}
      {decidedBy !== null && <span className={styles.plain}>({say("suppliers.decided", { rule: decidedBy })})</span>}
    </span>
  );
}

export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const marks = { error: [ErrorCircleFilled, styles.bad], warning: [QuestionCircleFilled, styles.doubt], risk: [WarningFilled, styles.bad], information: [InfoFilled, styles.plain] } as const;
  const [Icon, tone] = marks[severity];
  return (
    <span className={styles.mark}>
      <Icon className={tone} aria-hidden />
      {say(`annex.severity.${severity}`)}
    </span>
  );
}
