import type { reply as english } from "../en/reply";

/** The message to a supplier, and the pane's way to it. */
export const reply: Record<keyof typeof english, string> = {
  "reply.heading": "Mensaje al proveedor",
  "reply.nothing": "No hay nada que preguntar a este proveedor.",
  "reply.write": "Redactar mensaje",
  "reply.language": "Idioma",
  "reply.answerBy": "Responder hasta",
  "reply.text": "Texto del mensaje",
  "reply.copy": "Copiar",
  "reply.copied": "Copiado.",
  "reply.notCopied": "El navegador no ha permitido copiar. El texto está seleccionado: pulse Ctrl+C.",
  "reply.save": "Guardar como correo",
  "reply.mail": "Abrir en el correo",
};
