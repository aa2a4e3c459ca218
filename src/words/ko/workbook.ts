import type { workbook as english } from "../en/workbook";

/** What can go wrong between the desk and the open workbook. */
export const workbook: Record<keyof typeof english, string> = {
  "workbook.tooOld": "이 Excel은 3TG Desk를 쓰기에 너무 오래된 버전입니다. Microsoft 365용 Excel, Excel 2021 또는 웹용 Excel(ExcelApi 1.10)이 필요합니다.",
  "workbook.edited": "결과 시트의 셀 {n}개가 직접 수정되어 있어 아직 아무것도 기록하지 않았습니다. 수정된 내용을 어떻게 할지 선택하십시오.",
  "workbook.nothingToUndo": "되돌릴 것이 없습니다. 이 통합 문서에는 보관된 작성 결과가 없습니다.",
  "workbook.locked": "이 통합 문서는 템플릿이 그렇듯이 새 시트를 추가할 수 없게 잠겨 있습니다. 결과는 자사의 통합 문서에 기록됩니다. 공급업체의 시트를 그 통합 문서로 복사하거나 여러 공급업체가 든 통합 문서를 여십시오.",
  "workbook.sheetProtected": "{sheet} 시트가 보호되어 있어 아무것도 기록하지 않았습니다. 보호를 해제하고(검토, 시트 보호 해제) 다시 시도하십시오.",
  "workbook.notOurs": "3TG Desk가 만들지 않은 {sheet} 시트가 있어 아무것도 기록하지 않았습니다. 그 시트의 이름을 바꾸고 다시 시도하십시오.",
  "workbook.besideTable": "{sheet} 시트의 표에 열이 {n}개 더 필요한데 표 오른쪽에 다른 내용이 있어 아무것도 기록하지 않았습니다. 그 내용을 옮기고 다시 시도하십시오.",
  "workbook.belowTable": "{sheet} 시트의 표에 행이 더 필요한데 표 아래 {cell} 셀에 다른 내용이 있어 아무것도 기록하지 않았습니다. 그 내용을 옮기고 다시 시도하십시오.",
  "workbook.cellBeingEdited": "셀을 편집하는 중입니다. 시트에서 Enter나 Esc를 누른 뒤 다시 시도하십시오.",
  "workbook.sheetGone": "그사이에 시트가 삭제되었거나 이름이 바뀌었습니다. 변경된 내용은 없습니다. 통합 문서를 다시 읽으십시오.",
  "workbook.nameTaken": "방금 다른 사람이 같은 이름의 시트나 표를 만들었습니다. 변경된 내용은 없습니다. 통합 문서를 다시 읽으십시오.",
  "workbook.tooLarge": "이 통합 문서는 Excel이 추가 기능에 한 번에 넘길 수 있는 양보다 큽니다. 공급업체 수를 줄여 여러 통합 문서로 나누십시오.",
  "workbook.tooLargeToWrite": "Excel이 추가 기능에서 한 번에 받을 수 있는 양보다 큽니다. 변경된 내용은 없습니다. 한 번에 추가하는 파일 수를 줄이거나 통합 문서를 나누십시오.",
  "workbook.unsupported": "이 통합 문서에는 이 환경의 Excel에서 추가 기능이 다룰 수 없는 것이 있습니다. 변경된 내용은 없습니다. Windows 또는 Mac용 Excel에서 시도하십시오.",
  "workbook.refused": "Excel이 허용하지 않았습니다. 통합 문서나 시트가 보호되어 있거나 읽기 전용으로 열려 있습니다. 변경된 내용은 없습니다.",
  "workbook.busy": "Excel이 다른 작업을 하고 있습니다. 변경된 내용은 없습니다. 잠시 뒤 다시 시도하십시오.",
  "workbook.failed": "Excel이 이유를 알리지 않고 요청을 처리하지 못했습니다. 변경된 내용은 없습니다. 통합 문서를 저장하고 다시 연 뒤 한 번 더 시도하십시오.",
  "workbook.unfinished": "이 통합 문서에서 시작한 작성이 끝나지 않았습니다. 통합 문서를 다시 읽고, 먼저 시트를 되돌리거나 그대로 두십시오.",
  "workbook.putBackLater": "기록이 도중에 멈추었고 Excel에서 시트를 되돌릴 수 없었습니다. 시트의 이전 내용은 통합 문서에 보관되어 있습니다. 통합 문서를 다시 읽고 “되돌리기”를 선택하십시오.",
  "workbook.notRestored": "기록이 도중에 멈추었고 {sheets} 시트를 원래대로 되돌리지 못했습니다. 통합 문서를 저장하지 말고 닫은 다음 다시 열어 한 번 더 시도하십시오.",
};
