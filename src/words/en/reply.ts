/** The message to a supplier, and the pane's way to it. */
export const reply = {
  "reply.heading": "Message to the supplier",
  "reply.nothing": "There is nothing to ask this supplier.",
  "reply.write": "Write the message",
  "reply.language": "Language",
  "reply.answerBy": "Answer until",
  "reply.text": "Text of the message",
  "reply.copy": "Copy",
  "reply.copied": "Copied.",
  "reply.notCopied": "The browser did not allow copying. The text is selected: press Ctrl+C.",
  "reply.save": "Save as e-mail",
  "reply.mail": "Open in mail program",
} as const;
