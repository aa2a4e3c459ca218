import type { files as english } from "../en/files";

/** Reading and writing files. */
export const files: Record<keyof typeof english, string> = {
  "files.empty": "{name} está vacío.",
  "files.notAWorkbook": "{name} no es un libro de Excel: parece ser {what}. Solicite la plantilla como archivo de Excel.",
  "files.text": "{name} es un archivo de texto, como una lista en CSV, y no un libro de Excel. Una plantilla debe ser un libro; una lista se añade como lista de estado o de referencia.",
  "files.image": "una imagen",
  "files.pdf": "un documento PDF",
  "files.web": "una página web",
  "files.xml": "un archivo XML",
  "files.richText": "un documento de texto enriquecido",
  "files.word": "un documento de Word",
  "files.presentation": "una presentación",
  "files.openDocument": "un archivo de OpenDocument",
  "files.numbers": "un archivo de Apple Numbers",
  "files.archive": "un archivo comprimido ZIP",
  "files.unknownKind": "otro tipo de archivo",
  "files.password": "{name} necesita una contraseña. Ábralo en Excel, guárdelo sin contraseña de apertura y añádalo de nuevo.",
  "files.notReadAside": "{name} no se ha podido leer en segundo plano: el lector no se inició o no había memoria suficiente. Cierre otros programas, vuelva a abrir el panel y añada el archivo de nuevo.",
  "files.gone": "{name} ya no está o no se permite leerlo. Elíjalo de nuevo.",
  "files.broken": "{name} está dañado y no se ha podido leer. Solicite el archivo de nuevo.",
  "files.tooLarge": "{name} ocupa más de {limit} MB. Una plantilla rellenada ocupa mucho menos; solicite el archivo de nuevo.",
  "files.tooLargeUnpacked": "{name} ocuparía más de {limit} MB una vez descomprimido. Una plantilla rellenada ocupa mucho menos; solicite el archivo de nuevo.",
  "files.tooManyCells": "{name} tiene más de {limit} {limit|millón|millones} de celdas. Una plantilla rellenada tiene muchas menos; solicite el archivo de nuevo.",
  "files.tooManySheets": "{name} tiene más de {limit} hojas. Divídalo en varios archivos.",
  "files.noTable": "{name} no tiene filas que leer.",
};
