import type { reply as english } from "../en/reply";

/** The message to a supplier, and the pane's way to it. */
export const reply: Record<keyof typeof english, string> = {
  "reply.heading": "공급업체에 보낼 메시지",
  "reply.nothing": "이 공급업체에 문의할 내용이 없습니다.",
  "reply.write": "메시지 작성",
  "reply.language": "언어",
  "reply.answerBy": "답변 기한",
  "reply.text": "메시지 내용",
  "reply.copy": "복사",
  "reply.copied": "복사했습니다.",
  "reply.notCopied": "브라우저에서 복사를 허용하지 않았습니다. 텍스트가 선택되어 있으니 Ctrl+C를 누르십시오.",
  "reply.save": "이메일로 저장",
  "reply.mail": "메일 프로그램에서 열기",
};
