import type { files as english } from "../en/files";

/** Reading and writing files. */
export const files: Record<keyof typeof english, string> = {
  "files.empty": "{name} ist leer.",
  "files.notAWorkbook": "{name} ist keine Excel-Arbeitsmappe, sondern vermutlich {what}. Bitten Sie um das Template als Excel-Datei.",
  "files.text": "{name} ist eine Textdatei, etwa eine Liste im CSV-Format, und keine Excel-Arbeitsmappe. Ein Template muss eine Arbeitsmappe sein; eine Liste wird als Status- oder Referenzliste hinzugefügt.",
  "files.image": "ein Bild",
  "files.pdf": "ein PDF-Dokument",
  "files.web": "eine Webseite",
  "files.xml": "eine XML-Datei",
  "files.richText": "ein Rich-Text-Dokument",
  "files.word": "ein Word-Dokument",
  "files.presentation": "eine Präsentation",
  "files.openDocument": "eine OpenDocument-Datei",
  "files.numbers": "eine Apple-Numbers-Datei",
  "files.archive": "ein ZIP-Archiv",
  "files.unknownKind": "eine Datei anderer Art",
  "files.password": "{name} ist mit einem Kennwort geschützt. Öffnen Sie die Datei in Excel, speichern Sie sie ohne Kennwort zum Öffnen, und fügen Sie sie erneut hinzu.",
  "files.notReadAside": "{name} konnte nicht im Hintergrund gelesen werden: Das Leseprogramm startete nicht, oder der Arbeitsspeicher reichte nicht aus. Schließen Sie andere Programme, öffnen Sie den Aufgabenbereich erneut, und fügen Sie die Datei noch einmal hinzu.",
  "files.gone": "{name} ist nicht mehr vorhanden oder darf nicht gelesen werden. Wählen Sie die Datei erneut aus.",
  "files.broken": "{name} ist beschädigt und konnte nicht gelesen werden. Bitten Sie erneut um die Datei.",
  "files.tooLarge": "{name} ist größer als {limit} MB. Ein ausgefülltes Template braucht weit weniger; bitten Sie erneut um die Datei.",
  "files.tooLargeUnpacked": "{name} wäre entpackt größer als {limit} MB. Ein ausgefülltes Template braucht weit weniger; bitten Sie erneut um die Datei.",
  "files.tooManyCells": "{name} hat mehr als {limit} Millionen Zellen. Ein ausgefülltes Template hat weit weniger; bitten Sie erneut um die Datei.",
  "files.tooManySheets": "{name} hat mehr als {limit} Blätter. Teilen Sie die Datei in mehrere auf.",
  "files.noTable": "{name} enthält keine Zeilen, die gelesen werden könnten.",
};
