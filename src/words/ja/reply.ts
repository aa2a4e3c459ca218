import type { reply as english } from "../en/reply";

/** The message to a supplier, and the pane's way to it. */
export const reply: Record<keyof typeof english, string> = {
  "reply.heading": "供給元へのメッセージ",
  "reply.nothing": "この供給元に質問することはありません。",
  "reply.write": "メッセージを作成",
  "reply.language": "言語",
  "reply.answerBy": "回答期限",
  "reply.text": "メッセージの本文",
  "reply.copy": "コピー",
  "reply.copied": "コピーしました。",
  "reply.notCopied": "ブラウザーでコピーが許可されませんでした。本文は選択されています。Ctrl+Cを押してください。",
  "reply.save": "メールとして保存",
  "reply.mail": "メールソフトで開く",
};
