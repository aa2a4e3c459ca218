import type { annex as english } from "../en/annex";

/** Classes and severities of findings, and what the annex says about its list. */
export const annex: Record<keyof typeof english, string> = {
  "annex.noList": "このブックにはステータスリストがないため、どの製錬所も認定済みになりません。日付のあるリストを取り込んでください。",
  "annex.noListInForce": "{date}以前のステータスリストがないため、認定はすべてNoです。",
  "annex.listBeforeYearEnd": "ステータスリストは{date}時点のもので、{year}年末より前です。それ以降の認定や認定の喪失は反映されていません。",
  "annex.class.completeness": "完全性",
  "annex.class.consistency": "整合性",
  "annex.class.reasonableness": "妥当性",
  "annex.severity.error": "エラー",
  "annex.severity.warning": "質問",
  "annex.severity.risk": "リスク",
  "annex.severity.information": "情報",
};
