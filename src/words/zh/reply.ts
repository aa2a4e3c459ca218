import type { reply as english } from "../en/reply";

/** The message to a supplier, and the pane's way to it. */
export const reply: Record<keyof typeof english, string> = {
  "reply.heading": "致供应商的邮件",
  "reply.nothing": "没有需要询问此供应商的内容。",
  "reply.write": "撰写邮件",
  "reply.language": "语言",
  "reply.answerBy": "答复期限",
  "reply.text": "邮件正文",
  "reply.copy": "复制",
  "reply.copied": "已复制。",
  "reply.notCopied": "浏览器不允许复制。正文已选中：请按Ctrl+C。",
  "reply.save": "存为邮件",
  "reply.mail": "用邮件程序打开",
};
