import type { lists as english } from "../en/lists";

/** Status lists, reference lists and the matching of smelters. */
export const lists: Record<keyof typeof english, string> = {
  "lists.noColumns": "{name} no tiene encabezados que 3TG Desk conozca. Una lista de estado necesita columnas para el metal, el nombre o el identificador de la fundición y su estado; ponga sus nombres en la primera fila.",
  "lists.noStatus": "{name} no tiene ninguna columna con el estado, como Status o Conflict Free.",
  "lists.manyStatuses": "{name} tiene varias columnas que podrían ser el estado: {headings}. Llame Status a la que es válida en la fecha de la lista y cambie el encabezado de las demás o quítelas.",
  "lists.noFacility": "{name} no tiene ninguna columna con el nombre o el identificador de la fundición.",
  "lists.noMetal": "{name} no indica a qué metal corresponden sus fundiciones. Añada una columna Metal.",
  "lists.noDate": "{name} no indica de qué día es. Un estado sin fecha no tiene valor: añada una columna As of o indique la fecha de la lista.",
  "lists.badDate": "{name}, fila {row}: «{text}» no es una fecha que pueda leerse con certeza. Escríbala así: 2014-03-18 o 18 March 2014.",
  "lists.empty": "{name} tiene encabezados, pero debajo no hay ninguna fila con un metal y una fundición.",
  "lists.conflict": "{facility} ({metal}) figura dos veces en la lista: con «{first}» y, en la fila {row}, con «{second}»; se considera no designada.",
  "lists.unknownWords": "{n|Una fundición tiene un estado|{n} fundiciones tienen un estado} que 3TG Desk no conoce y, por tanto, {n|se considera no designada|se consideran no designadas}: {words}.",
  "lists.repeated": "{n|Una fila repite otra y se ha omitido|{n} filas repiten otras y se han omitido}.",
  "lists.reason.notYetIdentified": "El proveedor no ha identificado esta fundición.",
  "lists.reason.noMetal": "La fila no indica para qué metal es.",
  "lists.reason.noName": "La fila no tiene nombre.",
  "lists.reason.idUnknown": "Ninguna de las listas en uso contiene este identificador.",
  "lists.reason.idAndName": "El identificador y el nombre corresponden a fundiciones distintas.",
  "lists.reason.idOfOtherMetal": "El identificador corresponde a una fundición de otro metal.",
  "lists.reason.otherCountry": "Se conoce una fundición con este nombre, pero en otro país.",
  "lists.reason.ambiguous": "El nombre coincide con varias fundiciones conocidas.",
  "lists.reason.notListed": "Una persona decidió que no figura en ninguna lista.",
  "lists.reason.noSmelter": "Una persona decidió que no es una fundición.",
  "lists.reason.gone": "Una persona eligió una instalación que ya no figura en ninguna lista. Decida de nuevo.",
  "lists.reason.differing": "Dos personas decidieron de forma distinta el mismo día. Decida cuál de las dos decisiones vale.",
  "lists.reason.unknown": "Ninguna de las listas en uso conoce esta fundición.",
};
