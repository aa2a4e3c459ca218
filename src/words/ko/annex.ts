import type { annex as english } from "../en/annex";

/** Classes and severities of findings, and what the annex says about its list. */
export const annex: Record<keyof typeof english, string> = {
  "annex.noList": "이 통합 문서에는 상태 목록이 없으므로 어느 제련소도 지정된 것으로 볼 수 없습니다. 날짜가 있는 목록을 가져오십시오.",
  "annex.noListInForce": "{date} 또는 그 이전의 상태 목록이 없으므로 지정 여부는 모두 No입니다.",
  "annex.listBeforeYearEnd": "상태 목록이 {year}년 말 이전인 {date}자입니다. 그 뒤에 지정되거나 지정이 취소된 제련소는 반영되어 있지 않습니다.",
  "annex.class.completeness": "완전성",
  "annex.class.consistency": "일관성",
  "annex.class.reasonableness": "합리성",
  "annex.severity.error": "오류",
  "annex.severity.warning": "질문",
  "annex.severity.risk": "위험",
  "annex.severity.information": "정보",
};
