import type { reply as english } from "../en/reply";

/** The message to a supplier, and the pane's way to it. */
export const reply: Record<keyof typeof english, string> = {
  "reply.heading": "Nachricht an den Lieferanten",
  "reply.nothing": "An diesen Lieferanten gibt es keine Fragen.",
  "reply.write": "Nachricht verfassen",
  "reply.language": "Sprache",
  "reply.answerBy": "Antwort bis",
  "reply.text": "Text der Nachricht",
  "reply.copy": "Kopieren",
  "reply.copied": "Kopiert.",
  "reply.notCopied": "Der Browser hat das Kopieren nicht zugelassen. Der Text ist markiert: Drücken Sie Strg+C.",
  "reply.save": "Als E-Mail speichern",
  "reply.mail": "Im Mailprogramm öffnen",
};
