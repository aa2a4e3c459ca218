import type { files as english } from "../en/files";

/** Reading and writing files. */
export const files: Record<keyof typeof english, string> = {
  "files.empty": "{name} 파일이 비어 있습니다.",
  "files.notAWorkbook": "{name} 파일은 Excel 통합 문서가 아니라 {what}로 보입니다. 템플릿을 Excel 파일로 요청하십시오.",
  "files.text": "{name} 파일은 CSV 목록 같은 텍스트 파일이며 Excel 통합 문서가 아닙니다. 템플릿은 통합 문서여야 합니다. 목록이라면 상태 목록이나 참조 목록으로 추가하십시오.",
  "files.image": "그림 파일",
  "files.pdf": "PDF 문서 파일",
  "files.web": "웹 페이지 파일",
  "files.xml": "XML 파일",
  "files.richText": "서식 있는 텍스트 파일",
  "files.word": "Word 문서 파일",
  "files.presentation": "프레젠테이션 파일",
  "files.openDocument": "OpenDocument 파일",
  "files.numbers": "Apple Numbers 파일",
  "files.archive": "ZIP 압축 파일",
  "files.unknownKind": "다른 종류의 파일",
  "files.password": "{name} 파일에는 암호가 필요합니다. Excel에서 열어 열기 암호 없이 저장한 다음 다시 추가하십시오.",
  "files.notReadAside": "{name} 파일을 백그라운드에서 읽지 못했습니다. 읽기 프로그램이 시작되지 않았거나 메모리가 부족합니다. 다른 프로그램을 닫고 작업창을 다시 연 뒤 파일을 한 번 더 추가하십시오.",
  "files.gone": "{name} 파일이 더 이상 그 위치에 없거나 읽을 권한이 없습니다. 다시 선택하십시오.",
  "files.broken": "{name} 파일이 손상되어 읽을 수 없습니다. 파일을 다시 요청하십시오.",
  "files.tooLarge": "{name} 파일이 {limit} MB보다 큽니다. 작성된 템플릿은 이보다 훨씬 작습니다. 파일을 다시 요청하십시오.",
  "files.tooLargeUnpacked": "{name} 파일은 압축을 풀면 {limit} MB가 넘습니다. 작성된 템플릿은 이보다 훨씬 작습니다. 파일을 다시 요청하십시오.",
  "files.tooManyCells": "{name} 파일의 셀이 {limit}백만 개가 넘습니다. 작성된 템플릿은 이보다 훨씬 적습니다. 파일을 다시 요청하십시오.",
  "files.tooManySheets": "{name} 파일의 시트가 {limit}개가 넘습니다. 여러 파일로 나누십시오.",
  "files.noTable": "{name} 파일에 읽을 행이 없습니다.",
};
