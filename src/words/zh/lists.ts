import type { lists as english } from "../en/lists";

/** Status lists, reference lists and the matching of smelters. */
export const lists: Record<keyof typeof english, string> = {
  "lists.noColumns": "{name}中没有3TG Desk能识别的标题。状态名单需要金属、冶炼厂的名称或识别号以及状态这几列；请在第一行写明标题。",
  "lists.noStatus": "{name}中没有状态列，例如Status或Conflict Free。",
  "lists.manyStatuses": "{name}中有多列可能是状态：{headings}。请将在名单日期有效的那一列命名为Status，其他列请更改标题或删除。",
  "lists.noFacility": "{name}中没有冶炼厂名称或识别号的列。",
  "lists.noMetal": "{name}没有说明冶炼厂对应的金属。请添加列Metal。",
  "lists.noDate": "{name}没有注明日期。没有日期的状态毫无意义：请添加列As of，或填写名单的日期。",
  "lists.badDate": "{name}第{row}行：“{text}”不是能够确定的日期。请写成2014-03-18或18 March 2014。",
  "lists.empty": "{name}有标题，但标题下没有含金属和冶炼厂的行。",
  "lists.conflict": "{facility}（{metal}）在名单中出现两次，状态分别为“{first}”和“{second}”（第{row}行）；计为未认定。",
  "lists.unknownWords": "3TG Desk无法识别{n}家冶炼厂的状态，因此计为未认定：{words}。",
  "lists.repeated": "{n}行与其他行重复，已略去。",
  "lists.reason.notYetIdentified": "供应商尚未确认此冶炼厂。",
  "lists.reason.noMetal": "该行没有注明金属。",
  "lists.reason.noName": "该行没有名称。",
  "lists.reason.idUnknown": "正在使用的名单中都没有此识别号。",
  "lists.reason.idAndName": "识别号与名称属于不同的冶炼厂。",
  "lists.reason.idOfOtherMetal": "识别号属于另一种金属的冶炼厂。",
  "lists.reason.otherCountry": "有同名的已知冶炼厂，但位于其他国家。",
  "lists.reason.ambiguous": "该名称与多家已知冶炼厂相符。",
  "lists.reason.notListed": "已人工决定：名单中均无此冶炼厂。",
  "lists.reason.noSmelter": "已人工决定：这不是冶炼厂。",
  "lists.reason.gone": "人工选定的设施已不在任何名单中。请重新决定。",
  "lists.reason.differing": "两人在同一天作出了不同的决定。请决定以哪个为准。",
  "lists.reason.unknown": "正在使用的名单中都没有此冶炼厂。",
};
