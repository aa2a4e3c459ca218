import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS, alignItems: "start", padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke1}`, overflowWrap: "anywhere" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder1, borderRightColor: tokens.colorStatusDangerBorder1, borderBottomColor: tokens.colorStatusDangerBorder1, borderLeftColor: tokens.colorStatusDangerBorder1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  icon: { fontSize: "16px", lineHeight: tokens.lineHeightBase300 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: { gridColumnStart: 2, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface NoticeProps {
  kind?: "error" | "warning" | "information";
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * A sentence in its place, with what can be done about it; an error is announced. Fluent's MessageBar does the same and puts elements
 * that can be focused and are hidden around the whole page, which keyboards and screen readers trip over.
 */
export function Notice({ kind = "information", actions, children }: NoticeProps) {
  const styles = useStyles();
  const [Icon, tone] = kind === "error" ? [ErrorCircleFilled, styles.bad] : kind === "warning" ? [WarningFilled, styles.doubt] : [InfoFilled, undefined];
  return (
    <div className={mergeClasses(styles.notice, kind === "error" && styles.error, kind === "warning" && styles.warning)} role={kind === "error" ? "alert" : undefined}>
      <Icon className={mergeClasses(styles.icon, tone)} aria-hidden />
      <div>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
