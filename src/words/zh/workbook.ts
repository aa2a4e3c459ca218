import type { workbook as english } from "../en/workbook";

/** What can go wrong between the desk and the open workbook. */
export const workbook: Record<keyof typeof english, string> = {
  "workbook.tooOld": "此Excel版本过旧，无法使用3TG Desk：需要Microsoft 365版Excel、Excel 2021或Excel网页版（ExcelApi 1.10）。",
  "workbook.edited": "结果工作表中有{n}个单元格被手动修改，因此尚未写入任何内容。请选择如何处理。",
  "workbook.nothingToUndo": "没有可撤消的操作：此工作簿中没有保存任何生成结果。",
  "workbook.locked": "此工作簿与模板一样已锁定，无法新增工作表。结果要写入您自己的工作簿：请将供应商的工作表复制过去，或打开含有多家供应商的工作簿。",
  "workbook.sheetProtected": "工作表{sheet}受保护，因此未写入任何内容。请取消保护（“审阅”>“撤消工作表保护”）后重试。",
  "workbook.notOurs": "已有一个不是由3TG Desk创建的工作表{sheet}，因此未写入任何内容。请重命名该工作表后重试。",
  "workbook.besideTable": "工作表{sheet}上的表格还需要{n}列，但其右侧已有内容，因此未写入任何内容。请移开这些内容后重试。",
  "workbook.belowTable": "工作表{sheet}上的表格还需要更多行，但其下方的单元格{cell}中已有内容，因此未写入任何内容。请移开这些内容后重试。",
  "workbook.cellBeingEdited": "有单元格正在编辑。请在工作表中按Enter或Esc，然后重试。",
  "workbook.sheetGone": "其间有工作表被删除或重命名。未作任何更改；请重新读取工作簿。",
  "workbook.nameTaken": "恰在此时，有人创建了同名的工作表或表格。未作任何更改；请重新读取工作簿。",
  "workbook.tooLarge": "此工作簿的内容超出了Excel一次能传给加载项的数量。请将其拆分为供应商较少的工作簿。",
  "workbook.tooLargeToWrite": "要写入的内容超出了Excel一次能从加载项接收的数量。未作任何更改；请减少每次添加的文件，或拆分工作簿。",
  "workbook.unsupported": "此工作簿含有Excel在此处不允许加载项处理的内容。未作任何更改；请在Windows版或Mac版Excel中重试。",
  "workbook.refused": "Excel不允许此操作：工作簿或工作表受保护，或以只读方式打开。未作任何更改。",
  "workbook.busy": "Excel正忙。未作任何更改；请稍后重试。",
  "workbook.failed": "Excel未能完成此操作，也没有给出原因。未作任何更改；请保存工作簿，重新打开后再试。",
  "workbook.unfinished": "此工作簿中有一次生成尚未结束。请先重新读取工作簿，然后选择“恢复”或“保持现状”。",
  "workbook.putBackLater": "写入中途停止，Excel也不允许将工作表恢复原状。原有内容保存在工作簿中：请重新读取工作簿，然后选择“恢复”。",
  "workbook.notRestored": "写入中途停止，工作表{sheets}未能恢复原状。请关闭工作簿而不保存，重新打开后再试。",
};
