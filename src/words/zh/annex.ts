import type { annex as english } from "../en/annex";

/** Classes and severities of findings, and what the annex says about its list. */
export const annex: Record<keyof typeof english, string> = {
  "annex.noList": "此工作簿中没有状态名单，因此无法认定任何冶炼厂。请导入带日期的名单。",
  "annex.noListInForce": "没有{date}或更早的状态名单，因此所有设施均为未认定（“No”）。",
  "annex.listBeforeYearEnd": "状态名单的日期为{date}，早于{year}年年底：其后获得或失去的认定不在其中。",
  "annex.class.completeness": "完整性",
  "annex.class.consistency": "一致性",
  "annex.class.reasonableness": "合理性",
  "annex.severity.error": "错误",
  "annex.severity.warning": "疑问",
  "annex.severity.risk": "风险",
  "annex.severity.information": "信息",
};
