import type { figures as english } from "../en/figures";

/** What the report may say of the products, and how a smelter was found. */
export const figures: Record<keyof typeof english, string> = {
  "figures.noYear": "報告対象年が設定されていないため、記述の案はありません。「設定」ページで設定してください。",
  "figures.beforeRule": "SECの規則は{first}暦年から適用されるため、{year}年については何も求められません。",
  "figures.nobody": "調査を依頼した供給元も回答した供給元もないため、記述できることはありません。",
  "figures.formOnly": "{asked|供給元1社|供給元{asked}社すべて}が、対象の金属はいずれも対象国からのものではないと回答し、回答にこれと矛盾する内容はありません。{year}年の原産国調査は、報告書なしでForm SDのみで完了できます。",
  "figures.formOnlyRest": "供給元{denied}社が、対象の金属はいずれも対象国からのものではないと回答し、ほかの{nothing}社には対象の金属がなく、回答にこれと矛盾する内容はありません。{year}年の原産国調査は、報告書なしでForm SDのみで完了できます。",
  "figures.nothingInScope": "{asked|供給元1社|供給元{asked}社すべて}に対象の金属がないため、{year}年には調査すべき原産国がありませんでした。提出が必要かどうかは回答からは判断できません。",
  "figures.undeterminable": "{year}年について、当社はすべての金属の原産地を判断することはできませんでした。供給元{asked}社のうち{answered}社が回答し、そのうち{insufficient}社はすべての製錬所または精製所を特定できませんでした。該当する製品は「DRC conflict undeterminable」と記述できます。",
  "figures.conflictFree": "{year}年について、供給元{asked}社すべてが挙げた{facilities}施設はすべて認定済みであり、会社は独立した民間監査を受けたとしています。監査の結論がそのとおりであれば、該当する製品は「DRC conflict free」と記述できます。",
  "figures.openNeutral": "{year}年について、当社はすべての金属の供給源を追跡することはできませんでした。供給元{asked}社のうち{answered}社が回答し、そのうち{insufficient}社はすべての製錬所または精製所を特定できませんでした。既知の{facilities}施設のうち{designated}施設が認定済みでした。当社は製品の紛争に関する状態について何も表明しません。",
  "figures.neutral": "{year}年について、供給元{asked}社すべてが製錬所または精製所を特定し、既知の{facilities}施設のうち{designated}施設が認定済みでした。当社は製品の紛争に関する状態について何も表明しません。",
  "how.id": "識別番号",
  "how.name": "名称",
  "how.case and spacing": "名称（大文字・小文字や空白を除き一致）",
  "how.punctuation": "名称（記号を除き一致）",
  "how.look-up list": "リストにある別名",
  "how.lost letters": "名称（文字化けを除き一致）",
  "how.legal form": "名称（会社の形態を除き一致）",
  "how.word order": "名称（語順を除き一致）",
  "how.extra words": "名称（一般的な語の有無を除き一致）",
  "how.typing slips": "名称（入力ミスを除き一致）",
  "how.cut off": "名称（途中で切れたもの）",
  "how.decision": "担当者の判断",
};
