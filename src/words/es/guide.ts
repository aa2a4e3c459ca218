import type { Guide } from "../guide";

/** The guide and the tour. A sentence says what to do and where; names of sheets stay English in every language. */
export const guide: Guide = {
  sections: {
    start: {
      title: "Por dónde empezar",
      text: [
        "Abra la plantilla rellenada de un proveedor, o bien un libro vacío y añada en él archivos de proveedores. El panel lee de inmediato; no hay que configurar nada.",
        "El camino va de izquierda a derecha: «Proveedores» muestra quién ha respondido; «Revisión», qué hay que preguntar; «Fundiciones», a qué instalación corresponde cada fila; «Anexo», qué puede decir el informe.",
        "Una plantilla que bloquea su libro se revisa como cualquier otra. Los resultados se guardan entonces en un libro de equipo, que se crea desde el panel.",
      ],
    },
    suppliers: {
      title: "Proveedores",
      text: [
        "Añada archivos o una carpeta, o suéltelos en el panel: .xlsx, .xlsm, .xlsb o .xls, de cualquier antigüedad. Para cada archivo, una línea indica el resultado. Un archivo que no se puede leer nunca detiene a los demás.",
        "Una declaración más reciente de la misma empresa, con el mismo ámbito y los mismos productos, sustituye a la anterior. En los demás casos cuentan ambas, como un solo proveedor.",
        "La calificación: «completo» significa que no hay nada que preguntar; «con preguntas», que hay algo que preguntar; «riesgo alto», que alguna respuesta es importante para el informe. La página del proveedor indica qué regla la ha determinado.",
        "Añada una fila a la hoja Suppliers por cada proveedor al que se haya consultado y que no haya respondido.",
      ],
    },
    review: {
      title: "Revisión",
      text: [
        "Cada hallazgo dice qué está mal y dónde, y lleva a su celda. Completitud: lo que exige el propio formulario. Coherencia: respuestas que se contradicen entre sí o que contradicen una lista. Plausibilidad: respuestas que pueden ser correctas y que conviene explicar.",
        "«¿Por qué?» indica qué comprueba la regla y cuándo no importa. «Aceptar» da por resuelto un hallazgo, con una nota; el hallazgo se reabre si cambian los datos en que se basa.",
        "Si corrige una celda en la hoja, su hallazgo desaparece de inmediato. En la página de un proveedor se redacta el mensaje con todas las preguntas, en el idioma que elija de entre diez.",
      ],
    },
    rules: {
      title: "Reglas",
      text: ["Qué comprueba cada regla, por qué y cuándo no importa. En la página Ajustes se puede desactivar una regla o darle otra gravedad."],
    },
    smelters: {
      title: "Fundiciones",
      text: [
        "Una fila solo se asigna dentro de su metal y nunca en contra de su país: por el identificador, por la lista incluida en la plantilla, por el mismo nombre y, después, con pasos cautelosos. Lo que no es seguro queda pendiente y nunca se convierte en «Yes».",
        "Usted decide los nombres pendientes de uno en uno: 1, 2 o 3 eligen un candidato; N indica que no está en ninguna lista; X, que no es una fundición; S omite; U deshace. Una decisión vale para todas las filas que dicen lo mismo, también en años posteriores.",
        "Cada instalación muestra en qué se basa: proveedor, fila, forma de asignación, lista y fecha.",
      ],
    },
    lists: {
      title: "Listas de estado",
      text: [
        "Un estado tiene fecha y fuente. Incorpore una lista en CSV o Excel; si la lista no indica su fecha, el panel la pide. Rige la lista más reciente que no sea posterior a la fecha del informe.",
        "Para que conste «Yes», esa misma instalación debe figurar como designada en esa lista. Los estados «active» y «progressing», las palabras desconocidas y la falta de coincidencia dan «No»; «cross-recognised» solo cuenta donde usted lo indique.",
        "Una lista de instalaciones conocidas no tiene estado. Permite que una instalación figure en Annex I, con «No».",
      ],
    },
    annex: {
      title: "Anexo",
      text: [
        "«Generar Annex I» escribe todas las hojas de resultados o ninguna. Si se genera de nuevo, lo que no ha variado se queda igual y se conserva lo que usted escribió en sus propias columnas. Si alguien ha sobrescrito una celda de 3TG Desk, se muestra antes.",
        "Se puede generar con puntos pendientes; las filas sin decidir quedan en Left Out, con el motivo. «Deshacer generación» revierte la última generación.",
        "Los países de origen se toman de las minas que indicaron los proveedores, nunca del lugar donde está una fundición.",
      ],
    },
    mail: {
      title: "Enviar el libro",
      text: [
        "«Preparar para enviar» añade la hoja About This Workbook, que explica dónde está cada cosa a quien no tiene el complemento. Todas las hojas contienen solo valores.",
        "En una copia para enviar se pueden omitir los contactos y las hojas de los proveedores. El propio libro se queda como está.",
        "En la Vista protegida se ve todo y no se puede cambiar nada. En formato .xls, las tablas pasan a ser rangos normales y los textos largos pueden cortarse: envíe el libro como .xlsx.",
      ],
    },
    settings: {
      title: "Ajustes",
      text: [
        "El año del informe, la versión más antigua que acepta, los nombres de su empresa, el ámbito que pide, las columnas de Annex I y todas las reglas. Los ajustes están en la hoja Settings de este libro; lo que se escribe allí a mano se aplica de inmediato.",
        "La hoja Concern List contiene las fundiciones y los países que no desea, con los días desde y hasta los que se aplica cada línea.",
      ],
    },
    keys: {
      title: "Teclado",
      text: [
        "Alt+Shift+1 a 4 abren «Proveedores», «Revisión», «Fundiciones» y «Anexo»; Alt+Shift+G abre la guía de la página. Las flechas izquierda y derecha cambian de pestaña.",
        "En la lista de hallazgos: las flechas arriba y abajo, Home (Inicio) y End (Fin) sirven para desplazarse; Enter va a la celda y el foco se queda en la lista; E explica; A acepta; U deshace.",
        "En la tarjeta de un nombre: 1, 2, 3, N, X, S y U. Esc cierra un formulario. En Excel, F6 pasa de la hoja al panel y viceversa.",
      ],
    },
    functions: {
      title: "Funciones de hoja de cálculo",
      text: [
        "=DESK.FACILITY(metal, name, [country], [id], [list]) da la instalación a la que corresponde una fundición indicada.",
        "=DESK.STATUS(metal, name, [country], [id], [date], [list]) da «Yes» o «No» según la lista vigente en la fecha.",
        "=DESK.CANDIDATES(metal, name, [country], [id], [list]) da las tres instalaciones más parecidas. Los resultados de todas las funciones se actualizan solos cuando cambia una lista.",
      ],
    },
    trust: {
      title: "Qué se lee, escribe y guarda",
      text: [
        "Todo se hace en este equipo. La página solo puede conectarse a sus propios archivos.",
        "La hoja de un proveedor es una prueba documental: nunca se escribe nada en ella. La página Acerca de enumera lo que se lee, se escribe y se guarda.",
      ],
    },
  },
  tour: {
    suppliers: { title: "Quién ha respondido", text: ["Ocho proveedores, cada uno con una calificación. Un nombre abre la página del proveedor: sus respuestas, su historial y el mensaje con las preguntas."] },
    findings: { title: "Qué preguntar", text: ["Los hallazgos, por proveedor y clase. Elija una clase, un metal o una hoja, o busque un texto."] },
    finding: { title: "Un hallazgo", text: ["La celda es un enlace: Enter va a ella y el foco se queda aquí. E explica, A acepta con una nota, U deshace."] },
    decide: { title: "Qué instalación es", text: ["Los nombres que ninguna lista conoce, de uno en uno. Una tecla decide para todas las filas que dicen lo mismo. Lo que queda pendiente nunca es «Yes»."] },
    list: { title: "Según qué lista", text: ["La lista vigente y su fecha. Cuenta la más reciente que no sea posterior al informe; una lista sin fecha no se utiliza."] },
    build: { title: "El anexo", text: ["Qué está listo y qué está pendiente. «Generar Annex I» escribe todas las hojas o ninguna, y se puede deshacer."] },
    mail: { title: "Enviarlo", text: ["Después de generar: prepare el libro para enviarlo o abra una copia sin contactos o sin hojas de proveedores. Aquí termina el recorrido."] },
  },
};
