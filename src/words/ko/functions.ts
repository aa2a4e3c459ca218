import type { functions as english } from "../en/functions";

/** What the worksheet functions say where they have no value. */
export const functions: Record<keyof typeof english, string> = {
  "functions.noList": "이 통합 문서에는 상태 목록이 없습니다. 작업창에서 목록을 가져오거나 목록이 있는 범위를 지정하십시오.",
  "functions.noneInForce": "{date}에 적용되는 상태 목록이 없습니다. 모두 그 이후의 목록입니다.",
  "functions.badMetal": "“{text}”은(는) 금속이 아닙니다. 다음 중 하나를 적으십시오: {metals}.",
  "functions.noName": "이름이나 식별번호가 필요합니다.",
  "functions.badDate": "“{text}”을(를) 날짜로 읽을 수 없습니다. 2014-12-31처럼 적으십시오.",
  "functions.noneAlike": "이 금속의 제련소가 있는 목록이 없습니다.",
  "functions.notLoaded": "추가 기능의 파일을 불러오지 못했습니다. 작업창을 열고 통합 문서를 다시 읽으십시오.",
};
