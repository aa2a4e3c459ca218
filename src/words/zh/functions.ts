import type { functions as english } from "../en/functions";

/** What the worksheet functions say where they have no value. */
export const functions: Record<keyof typeof english, string> = {
  "functions.noList": "此工作簿中没有状态名单。请在窗格中导入，或指定含有名单的区域。",
  "functions.noneInForce": "在{date}没有生效的状态名单：所有名单都晚于此日期。",
  "functions.badMetal": "“{text}”不是金属。请填写以下之一：{metals}。",
  "functions.noName": "需要名称或识别号。",
  "functions.badDate": "“{text}”无法读作日期。请写成2014-12-31。",
  "functions.noneAlike": "名单中没有此金属的冶炼厂。",
  "functions.notLoaded": "无法加载加载项的文件。请打开窗格，重新读取工作簿。",
};
