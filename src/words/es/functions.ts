import type { functions as english } from "../en/functions";

/** What the worksheet functions say where they have no value. */
export const functions: Record<keyof typeof english, string> = {
  "functions.noList": "Este libro no tiene ninguna lista de estado. Incorpore una en el panel o indique un rango con una lista.",
  "functions.noneInForce": "El {date} no hay ninguna lista de estado vigente: todas son posteriores.",
  "functions.badMetal": "«{text}» no es un metal. Escriba uno de estos: {metals}.",
  "functions.noName": "Se necesita un nombre o un identificador.",
  "functions.badDate": "«{text}» no se puede leer como fecha. Escríbala así: 2014-12-31.",
  "functions.noneAlike": "Ninguna lista tiene una fundición de este metal.",
  "functions.notLoaded": "No se han podido cargar los archivos del complemento. Abra el panel y vuelva a leer el libro.",
};
