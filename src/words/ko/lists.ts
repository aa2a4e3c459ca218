import type { lists as english } from "../en/lists";

/** Status lists, reference lists and the matching of smelters. */
export const lists: Record<keyof typeof english, string> = {
  "lists.noColumns": "{name}: 3TG Desk가 아는 열 제목이 없습니다. 상태 목록에는 금속, 제련소의 이름 또는 식별번호, 상태의 열이 필요합니다. 첫 행에 열 제목을 적으십시오.",
  "lists.noStatus": "{name}: Status나 Conflict Free 같은 상태 열이 없습니다.",
  "lists.manyStatuses": "{name}: 상태로 볼 수 있는 열이 여러 개입니다({headings}). 목록의 날짜에 유효한 열의 제목을 Status로 하고, 나머지 열은 제목을 바꾸거나 삭제하십시오.",
  "lists.noFacility": "{name}: 제련소의 이름이나 식별번호 열이 없습니다.",
  "lists.noMetal": "{name}: 제련소가 어느 금속의 것인지 나와 있지 않습니다. Metal 열을 추가하십시오.",
  "lists.noDate": "{name}: 어느 날짜의 목록인지 나와 있지 않습니다. 날짜가 없는 상태는 쓸 수 없습니다. As of 열을 추가하거나 목록의 날짜를 입력하십시오.",
  "lists.badDate": "{name}, {row}행: “{text}”은(는) 확실히 읽을 수 있는 날짜가 아닙니다. 2014-03-18 또는 18 March 2014처럼 적으십시오.",
  "lists.empty": "{name}: 열 제목은 있으나 그 아래에 금속과 제련소가 기입된 행이 없습니다.",
  "lists.conflict": "{facility}({metal})이(가) 목록에 두 번 나옵니다. 한 번은 “{first}”, {row}행에는 “{second}”(으)로 되어 있어 지정되지 않은 것으로 계산합니다.",
  "lists.unknownWords": "제련소 {n}곳의 상태는 3TG Desk가 알지 못하는 말이므로 지정되지 않은 것으로 계산합니다: {words}.",
  "lists.repeated": "다른 행과 중복된 {n}개 행을 제외했습니다.",
  "lists.reason.notYetIdentified": "공급업체가 이 제련소를 아직 확인하지 못했습니다.",
  "lists.reason.noMetal": "행에 어느 금속인지 나와 있지 않습니다.",
  "lists.reason.noName": "행에 이름이 없습니다.",
  "lists.reason.idUnknown": "사용 중인 어느 목록에도 이 식별번호가 없습니다.",
  "lists.reason.idAndName": "식별번호와 이름이 서로 다른 제련소의 것입니다.",
  "lists.reason.idOfOtherMetal": "식별번호가 다른 금속의 제련소 것입니다.",
  "lists.reason.otherCountry": "같은 이름의 제련소가 알려져 있으나 국가가 다릅니다.",
  "lists.reason.ambiguous": "이름이 알려진 제련소 여러 곳과 맞습니다.",
  "lists.reason.notListed": "사용자가 어느 목록에도 없는 것으로 결정했습니다.",
  "lists.reason.noSmelter": "사용자가 제련소가 아닌 것으로 결정했습니다.",
  "lists.reason.gone": "사용자가 선택한 시설이 이제 어느 목록에도 없습니다. 다시 결정하십시오.",
  "lists.reason.differing": "두 사람이 같은 날 다르게 결정했습니다. 어느 쪽을 따를지 결정하십시오.",
  "lists.reason.unknown": "사용 중인 어느 목록에도 이 제련소가 없습니다.",
};
