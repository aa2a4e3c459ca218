import type { figures as english } from "../en/figures";

/** What the report may say of the products, and how a smelter was found. */
export const figures: Record<keyof typeof english, string> = {
  "figures.noYear": "未设置报告年度，因此不建议任何描述。请在“设置”页面中设置。",
  "figures.beforeRule": "SEC规则自{first}日历年度起适用，因此{year}年度不适用。",
  "figures.nobody": "没有询问过供应商，或没有供应商答复，因此无法作出任何说明。",
  "figures.formOnly": "{asked|唯一的供应商|全部{asked}家供应商均}答复，范围内的金属都不来自所涉国家，其答案中也没有与此矛盾之处：{year}年度的调查可仅以Form SD结束，无需报告。",
  "figures.formOnlyRest": "{denied}家供应商答复，范围内的金属都不来自所涉国家，另有{nothing}家供应商没有范围内的金属，其答案中也没有与此矛盾之处：{year}年度的调查可仅以Form SD结束，无需报告。",
  "figures.nothingInScope": "{asked|唯一的供应商|全部{asked}家供应商均}没有范围内的金属，因此{year}年度没有需要调查的来源，是否需要提交文件无法从答案中得出。",
  "figures.undeterminable": "{year}年度，我们无法确定所有金属的来源：{asked}家供应商中有{answered}家答复，其中{insufficient}家未能确认所有冶炼厂或精炼厂。有关产品可描述为“DRC conflict undeterminable”。",
  "figures.conflictFree": "{year}年度，全部{asked}家供应商列出的{facilities}处设施均已认定，且公司声明已取得独立私营部门审计：如果该审计得出此结论，有关产品可描述为“DRC conflict free”。",
  "figures.openNeutral": "{year}年度，我们未能将所有金属追溯至其来源：{asked}家供应商中有{answered}家答复，其中{insufficient}家未能确认所有冶炼厂或精炼厂；{facilities}处已知设施中有{designated}处已认定。我们不对产品的冲突状况作任何声明。",
  "figures.neutral": "{year}年度，全部{asked}家供应商均确认了其冶炼厂或精炼厂；{facilities}处已知设施中有{designated}处已认定。我们不对产品的冲突状况作任何声明。",
  "how.id": "识别号",
  "how.name": "名称",
  "how.case and spacing": "名称（忽略大小写和空格）",
  "how.punctuation": "名称（忽略标点）",
  "how.look-up list": "名单中的别名",
  "how.lost letters": "名称（有字母丢失）",
  "how.legal form": "名称（忽略公司组织形式）",
  "how.word order": "名称（词序不同）",
  "how.extra words": "名称（通用词有增减）",
  "how.typing slips": "名称（有输入错误）",
  "how.cut off": "名称（被截断）",
  "how.decision": "人工决定",
};
