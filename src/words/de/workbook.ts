import type { workbook as english } from "../en/workbook";

/** What can go wrong between the desk and the open workbook. */
export const workbook: Record<keyof typeof english, string> = {
  "workbook.tooOld": "Dieses Excel ist zu alt für 3TG Desk: Erforderlich ist Excel für Microsoft 365, Excel 2021 oder Excel im Web (ExcelApi 1.10).",
  "workbook.edited": "{n|Eine Zelle|{n} Zellen} der Ergebnisblätter {n|wurde|wurden} von Hand geändert; deshalb wurde noch nichts geschrieben. Entscheiden Sie, was mit {n|dieser Änderung|diesen Änderungen} geschehen soll.",
  "workbook.nothingToUndo": "Es gibt nichts rückgängig zu machen: In dieser Arbeitsmappe ist keine Erstellung gespeichert.",
  "workbook.locked": "Diese Arbeitsmappe lässt keine neuen Blätter zu, wie bei Templates üblich. Ergebnisse kommen in eine eigene Arbeitsmappe: Kopieren Sie die Blätter des Lieferanten dorthin, oder öffnen Sie eine Arbeitsmappe mit mehreren Lieferanten.",
  "workbook.sheetProtected": "Das Blatt {sheet} ist geschützt, deshalb wurde nichts geschrieben. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben), und versuchen Sie es erneut.",
  "workbook.notOurs": "Es gibt ein Blatt {sheet}, das nicht von 3TG Desk stammt; deshalb wurde nichts geschrieben. Benennen Sie dieses Blatt um, und versuchen Sie es erneut.",
  "workbook.besideTable": "Die Tabelle auf dem Blatt {sheet} braucht {n|eine weitere Spalte|{n} weitere Spalten}, rechts daneben steht jedoch etwas; deshalb wurde nichts geschrieben. Verschieben Sie es, und versuchen Sie es erneut.",
  "workbook.belowTable": "Die Tabelle auf dem Blatt {sheet} braucht weitere Zeilen, darunter steht jedoch etwas (in {cell}); deshalb wurde nichts geschrieben. Verschieben Sie es, und versuchen Sie es erneut.",
  "workbook.cellBeingEdited": "Eine Zelle wird gerade bearbeitet. Drücken Sie im Blatt Enter oder Esc, und versuchen Sie es erneut.",
  "workbook.sheetGone": "Inzwischen wurde ein Blatt gelöscht oder umbenannt. Es wurde nichts geändert; lesen Sie die Arbeitsmappe neu ein.",
  "workbook.nameTaken": "Gerade hat jemand ein Blatt oder eine Tabelle mit demselben Namen angelegt. Es wurde nichts geändert; lesen Sie die Arbeitsmappe neu ein.",
  "workbook.tooLarge": "Diese Arbeitsmappe enthält mehr, als Excel einem Add-In auf einmal übergibt. Teilen Sie sie in Arbeitsmappen mit weniger Lieferanten auf.",
  "workbook.tooLargeToWrite": "Das ist mehr, als Excel von einem Add-In auf einmal annimmt. Es wurde nichts geändert; fügen Sie weniger Dateien auf einmal hinzu, oder teilen Sie die Arbeitsmappe auf.",
  "workbook.unsupported": "Diese Arbeitsmappe enthält etwas, womit Excel ein Add-In hier nicht arbeiten lässt. Es wurde nichts geändert; versuchen Sie es in Excel unter Windows oder auf dem Mac.",
  "workbook.refused": "Excel hat es nicht zugelassen: Die Arbeitsmappe oder ein Blatt ist geschützt oder schreibgeschützt geöffnet. Es wurde nichts geändert.",
  "workbook.busy": "Excel ist beschäftigt. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.",
  "workbook.failed": "Excel konnte den Auftrag nicht ausführen und hat keinen Grund angegeben. Es wurde nichts geändert; speichern Sie die Arbeitsmappe, öffnen Sie sie erneut, und versuchen Sie es noch einmal.",
  "workbook.unfinished": "Eine in dieser Arbeitsmappe begonnene Erstellung ist nicht abgeschlossen. Lesen Sie die Arbeitsmappe neu ein, und entscheiden Sie zuerst, ob die Blätter zurückgesetzt werden oder so bleiben.",
  "workbook.putBackLater": "Das Schreiben brach mittendrin ab, und Excel ließ das Zurücksetzen der Blätter nicht zu. Ihr früherer Inhalt ist in der Arbeitsmappe gespeichert: Lesen Sie sie neu ein, und wählen Sie dann „Zurücksetzen“.",
  "workbook.notRestored": "Das Schreiben brach mittendrin ab, und die Blätter {sheets} konnten nicht auf den vorherigen Stand zurückgesetzt werden. Schließen Sie die Arbeitsmappe, ohne zu speichern, öffnen Sie sie erneut, und versuchen Sie es noch einmal.",
};
