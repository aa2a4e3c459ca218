import type { figures as english } from "../en/figures";

/** What the report may say of the products, and how a smelter was found. */
export const figures: Record<keyof typeof english, string> = {
  "figures.noYear": "보고 연도가 설정되지 않아 제안할 문구가 없습니다. 설정 페이지에서 설정하십시오.",
  "figures.beforeRule": "SEC 규칙은 {first}년부터 적용되므로 {year}년에는 해당 사항이 없습니다.",
  "figures.nobody": "요청했거나 답변한 공급업체가 없으므로 아무 결론도 내릴 수 없습니다.",
  "figures.formOnly": "{asked|한 곳뿐인 공급업체가|공급업체 {asked}곳이 모두} 보고 대상 금속이 대상 국가에서 오지 않았다고 답했고 답변에 이와 모순되는 내용이 없습니다. {year}년의 원산지 조사는 보고서 없이 Form SD로 마칠 수 있습니다.",
  "figures.formOnlyRest": "공급업체 {denied}곳이 보고 대상 금속이 대상 국가에서 오지 않았다고 답했고 다른 {nothing}곳에는 보고 대상 금속이 없으며 답변에 이와 모순되는 내용이 없습니다. {year}년의 원산지 조사는 보고서 없이 Form SD로 마칠 수 있습니다.",
  "figures.nothingInScope": "{asked|한 곳뿐인 공급업체에|공급업체 {asked}곳 모두에} 보고 대상 금속이 없어 {year}년에는 조사할 원산지가 없었습니다. 제출이 필요한지는 답변만으로 알 수 없습니다.",
  "figures.undeterminable": "{year}년에 당사는 모든 금속의 원산지를 확인할 수 없었습니다. 공급업체 {asked}곳 중 {answered}곳이 답변했으며 그중 {insufficient}곳은 제련소 또는 정제소를 모두 확인하지 못했습니다. 해당 제품은 “DRC conflict undeterminable”로 기술할 수 있습니다.",
  "figures.conflictFree": "{year}년에 공급업체 {asked}곳 전체가 기입한 시설 {facilities}곳이 모두 지정되었고 회사는 독립적인 민간 부문 감사를 받았다고 밝혔습니다. 감사에서 같은 결론이 나면 해당 제품은 “DRC conflict free”로 기술할 수 있습니다.",
  "figures.openNeutral": "{year}년에 당사는 모든 금속의 출처를 추적할 수 없었습니다. 공급업체 {asked}곳 중 {answered}곳이 답변했고 그중 {insufficient}곳은 제련소 또는 정제소를 모두 확인하지 못했으며 알려진 시설 {facilities}곳 중 {designated}곳이 지정되었습니다. 당사는 제품의 분쟁 관련 여부에 대해 진술하지 않습니다.",
  "figures.neutral": "{year}년에 공급업체 {asked}곳이 모두 제련소 또는 정제소를 확인했으며 알려진 시설 {facilities}곳 중 {designated}곳이 지정되었습니다. 당사는 제품의 분쟁 관련 여부에 대해 진술하지 않습니다.",
  "how.id": "식별번호",
  "how.name": "이름",
  "how.case and spacing": "이름(대소문자와 띄어쓰기만 다름)",
  "how.punctuation": "이름(문장 부호만 다름)",
  "how.look-up list": "목록에 있는 다른 이름",
  "how.lost letters": "이름(일부 글자가 유실됨)",
  "how.legal form": "이름(법인 형태 표기만 다름)",
  "how.word order": "이름(단어 순서만 다름)",
  "how.extra words": "이름(일반 단어가 더 있거나 빠짐)",
  "how.typing slips": "이름(오타만 있음)",
  "how.cut off": "이름(뒷부분이 잘림)",
  "how.decision": "사용자의 결정",
};
