import type { lists as english } from "../en/lists";

/** Status lists, reference lists and the matching of smelters. */
export const lists: Record<keyof typeof english, string> = {
  "lists.noColumns": "{name}には3TG Deskが認識できる見出しがありません。ステータスリストには、金属、製錬所の名称または識別番号、ステータスの列が必要です。1行目に列の名前を記入してください。",
  "lists.noStatus": "{name}には「Status」や「Conflict Free」のようなステータスの列がありません。",
  "lists.manyStatuses": "{name}にはステータスと考えられる列が複数あります：{headings}。リストの日付時点で有効な列の見出しを「Status」とし、ほかの列は見出しを変えるか削除してください。",
  "lists.noFacility": "{name}には製錬所の名称または識別番号の列がありません。",
  "lists.noMetal": "{name}には、どの金属の製錬所かが記載されていません。「Metal」列を追加してください。",
  "lists.noDate": "{name}には、いつ時点のものかが記載されていません。日付のないステータスは根拠になりません。「As of」列を追加するか、リストの日付を入力してください。",
  "lists.badDate": "{name}の{row}行目：「{text}」は日付として確実に読み取れません。2014-03-18または18 March 2014のように記入してください。",
  "lists.empty": "{name}には見出しがありますが、その下に金属と製錬所が記入された行がありません。",
  "lists.conflict": "{facility}（{metal}）がリストに2回あり、一方は「{first}」、{row}行目は「{second}」です。未認定として扱います。",
  "lists.unknownWords": "製錬所{n}か所のステータスは3TG Deskが認識できないため、未認定として扱います：{words}",
  "lists.repeated": "重複している{n}行を除外しました。",
  "lists.reason.notYetIdentified": "供給元がこの製錬所を特定していません。",
  "lists.reason.noMetal": "どの金属かが行に記載されていません。",
  "lists.reason.noName": "行に名称がありません。",
  "lists.reason.idUnknown": "使用中のどのリストにも、この識別番号はありません。",
  "lists.reason.idAndName": "識別番号が、名称とは別の製錬所のものです。",
  "lists.reason.idOfOtherMetal": "識別番号が、別の金属の製錬所のものです。",
  "lists.reason.otherCountry": "同じ名称の製錬所がありますが、国が異なります。",
  "lists.reason.ambiguous": "名称に当てはまる既知の製錬所が複数あります。",
  "lists.reason.notListed": "担当者が、どのリストにもないと判断しました。",
  "lists.reason.noSmelter": "担当者が、製錬所ではないと判断しました。",
  "lists.reason.gone": "担当者が選んだ施設は、現在どのリストにもありません。判断し直してください。",
  "lists.reason.differing": "同じ日に2人が異なる判断をしました。どちらを採用するか決めてください。",
  "lists.reason.unknown": "使用中のどのリストにも、この製錬所はありません。",
};
