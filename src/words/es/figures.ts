import type { figures as english } from "../en/figures";

/** What the report may say of the products, and how a smelter was found. */
export const figures: Record<keyof typeof english, string> = {
  "figures.noYear": "No se ha fijado el año del informe, por lo que no se propone ninguna descripción. Fíjelo en la página Ajustes.",
  "figures.beforeRule": "La norma de la SEC se aplica desde el año natural {first}, por lo que no hay consecuencias para {year}.",
  "figures.nobody": "No se ha consultado a ningún proveedor o ninguno ha respondido, por lo que no se puede afirmar nada.",
  "figures.formOnly": "{asked|El proveedor respondió|Los {asked} proveedores respondieron} que ninguno de los metales dentro del ámbito procedía de los países cubiertos, y nada en sus respuestas lo contradice: para {year}, la indagación puede concluir con el Form SD, sin informe.",
  "figures.formOnlyRest": "{denied|Un proveedor respondió|{denied} proveedores respondieron} que ninguno de los metales dentro del ámbito procedía de los países cubiertos, {nothing|otro no tiene|otros {nothing} no tienen} ningún metal dentro del ámbito, y nada en sus respuestas lo contradice: para {year}, la indagación puede concluir con el Form SD, sin informe.",
  "figures.nothingInScope": "{asked|El proveedor no tiene|Los {asked} proveedores no tienen} ningún metal dentro del ámbito, por lo que para {year} no había ningún origen que indagar, y de las respuestas no se deduce si hay que presentar algo.",
  "figures.undeterminable": "Para {year}, no pudimos determinar el origen de todos los metales: respondieron {answered} de {asked} proveedores, y {insufficient} de ellos no pudieron identificar todas las fundiciones o refinerías. Los productos afectados pueden describirse como «DRC conflict undeterminable».",
  "figures.conflictFree": "Para {year}, todas las instalaciones ({facilities}) que indicaron los {asked} proveedores estaban designadas, y la empresa declara una auditoría independiente del sector privado: los productos afectados pueden describirse como «DRC conflict free» si esa auditoría así lo concluye.",
  "figures.openNeutral": "Para {year}, no pudimos rastrear todos los metales hasta su origen: respondieron {answered} de {asked} proveedores, {insufficient} de ellos no pudieron identificar todas las fundiciones o refinerías, y {designated} de {facilities} instalaciones conocidas estaban designadas. No hacemos ninguna afirmación sobre la situación de nuestros productos en cuanto a conflicto.",
  "figures.neutral": "Para {year}, los {asked} proveedores identificaron sus fundiciones o refinerías, y {designated} de {facilities} instalaciones conocidas estaban designadas. No hacemos ninguna afirmación sobre la situación de nuestros productos en cuanto a conflicto.",
  "how.id": "identificador",
  "how.name": "nombre",
  "how.case and spacing": "nombre, salvo mayúsculas y espacios",
  "how.punctuation": "nombre, salvo puntuación",
  "how.look-up list": "otro nombre en una lista",
  "how.lost letters": "nombre, con letras perdidas",
  "how.legal form": "nombre, salvo la forma jurídica",
  "how.word order": "nombre, en otro orden",
  "how.extra words": "nombre, con palabras genéricas de más o de menos",
  "how.typing slips": "nombre, salvo errores de escritura",
  "how.cut off": "nombre, cortado",
  "how.decision": "decisión de una persona",
};
