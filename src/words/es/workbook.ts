import type { workbook as english } from "../en/workbook";

/** What can go wrong between the desk and the open workbook. */
export const workbook: Record<keyof typeof english, string> = {
  "workbook.tooOld": "Esta versión de Excel es demasiado antigua para 3TG Desk: se necesita Excel para Microsoft 365, Excel 2021 o Excel para la Web (ExcelApi 1.10).",
  "workbook.edited": "{n|Se ha cambiado a mano una celda|Se han cambiado a mano {n} celdas} de las hojas de resultados, por lo que aún no se ha escrito nada. Indique qué hacer con {n|ella|ellas}.",
  "workbook.nothingToUndo": "No hay nada que deshacer: este libro no guarda ninguna generación.",
  "workbook.locked": "Este libro está bloqueado y no admite hojas nuevas, como ocurre con las plantillas. Los resultados se guardan en un libro propio: copie en él las hojas del proveedor o abra uno que contenga varios proveedores.",
  "workbook.sheetProtected": "La hoja {sheet} está protegida, por lo que no se ha escrito nada. Quite la protección (Revisar, Desproteger hoja) e inténtelo de nuevo.",
  "workbook.notOurs": "Ya existe una hoja {sheet} que 3TG Desk no ha creado, por lo que no se ha escrito nada. Cambie el nombre de esa hoja e inténtelo de nuevo.",
  "workbook.besideTable": "La tabla de la hoja {sheet} necesita {n|una columna más|{n} columnas más} y hay algo a su derecha, por lo que no se ha escrito nada. Desplácelo e inténtelo de nuevo.",
  "workbook.belowTable": "La tabla de la hoja {sheet} necesita más filas y hay algo debajo, en {cell}, por lo que no se ha escrito nada. Desplácelo e inténtelo de nuevo.",
  "workbook.cellBeingEdited": "Se está editando una celda. Pulse Enter o Esc en la hoja e inténtelo de nuevo.",
  "workbook.sheetGone": "Entretanto se ha eliminado o renombrado una hoja. No se ha cambiado nada; vuelva a leer el libro.",
  "workbook.nameTaken": "En ese momento alguien ha creado una hoja o una tabla con el mismo nombre. No se ha cambiado nada; vuelva a leer el libro.",
  "workbook.tooLarge": "Este libro contiene más de lo que Excel entrega de una vez a un complemento. Divídalo en libros con menos proveedores.",
  "workbook.tooLargeToWrite": "Es más de lo que Excel acepta de una vez de un complemento. No se ha cambiado nada; añada menos archivos a la vez o divida el libro.",
  "workbook.unsupported": "Este libro contiene algo con lo que Excel no permite trabajar aquí a un complemento. No se ha cambiado nada; inténtelo en Excel para Windows o Mac.",
  "workbook.refused": "Excel no lo ha permitido: el libro o una hoja está protegido o abierto solo para lectura. No se ha cambiado nada.",
  "workbook.busy": "Excel está ocupado. No se ha cambiado nada; inténtelo de nuevo en un momento.",
  "workbook.failed": "Excel no ha podido hacerlo y no ha indicado el motivo. No se ha cambiado nada; guarde el libro, ábralo de nuevo e inténtelo otra vez.",
  "workbook.unfinished": "Una generación que empezó en este libro no ha terminado. Vuelva a leer el libro y, antes de nada, restablezca sus hojas o déjelas como están.",
  "workbook.putBackLater": "La escritura se detuvo a medias y Excel no ha permitido restablecer las hojas. Su contenido anterior se conserva en el libro: vuelva a leerlo y elija «Restablecer».",
  "workbook.notRestored": "La escritura se detuvo a medias y no se han podido restablecer las hojas {sheets} como estaban. Cierre el libro sin guardar, ábralo de nuevo e inténtelo otra vez.",
};
