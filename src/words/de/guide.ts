import type { Guide } from "../guide";

/** The guide and the tour. */
export const guide: Guide = {
  sections: {
    start: {
      title: "Erste Schritte",
      text: [
        "Öffnen Sie das ausgefüllte Template eines Lieferanten, oder öffnen Sie eine leere Arbeitsmappe und fügen Sie Dateien von Lieferanten hinzu. Der Aufgabenbereich liest sie sofort ein; es ist nichts einzurichten.",
        "Der Weg führt von links nach rechts: „Lieferanten“ zeigt, wer geantwortet hat, „Prüfung“, was nachzufragen ist, „Hütten“, für welchen Betrieb jede Zeile steht, und „Annex“, was der Bericht aussagen kann.",
        "Ein Template, das seine Arbeitsmappe sperrt, wird wie jedes andere geprüft. Die Ergebnisse kommen dann in eine Team-Arbeitsmappe, die der Aufgabenbereich anlegt.",
      ],
    },
    suppliers: {
      title: "Lieferanten",
      text: [
        "Fügen Sie Dateien oder einen Ordner hinzu, oder ziehen Sie sie in den Aufgabenbereich: .xlsx, .xlsm, .xlsb oder .xls, auch sehr alte. Zu jeder Datei steht in einer Zeile, was mit ihr geschehen ist. Eine Datei, die sich nicht lesen lässt, hält die anderen nicht auf.",
        "Eine neuere Erklärung desselben Unternehmens mit demselben Geltungsbereich und denselben Produkten ersetzt die ältere. Andernfalls zählen beide, und zwar als ein Lieferant.",
        "Die Bewertung: Bei „vollständig“ ist nichts zu fragen, bei „Rückfragen“ ist etwas zu klären, bei „hohes Risiko“ ist eine Antwort für den Bericht von Bedeutung. Die Seite des Lieferanten nennt die Regel, die den Ausschlag gab.",
        "Tragen Sie im Blatt Suppliers eine Zeile für jeden ein, der angefragt wurde und nicht geantwortet hat.",
      ],
    },
    review: {
      title: "Prüfung",
      text: [
        "Jeder Befund sagt, was nicht stimmt und wo, und führt zur Zelle. Vollständigkeit: was das Formular selbst verlangt. Stimmigkeit: Antworten, die einander oder einer Liste widersprechen. Plausibilität: Antworten, die richtig sein können, aber erläutert werden sollten.",
        "„Warum?“ zeigt, was die Regel prüft und wann sie unerheblich ist. „Akzeptieren“ erledigt einen Befund mit einer Notiz; ändern sich die Angaben, auf denen er beruht, ist er wieder offen.",
        "Sobald Sie eine Zelle im Blatt korrigieren, ist ihr Befund erledigt. Auf der Seite des Lieferanten lässt sich die Nachricht mit allen Fragen verfassen, in zehn Sprachen.",
      ],
    },
    rules: {
      title: "Regeln",
      text: ["Was jede Regel prüft, warum sie es prüft und wann sie unerheblich ist. Auf der Seite „Einstellungen“ lässt sich eine Regel ausschalten oder ihr Schweregrad ändern."],
    },
    smelters: {
      title: "Schmelzhütten",
      text: [
        "Eine Zeile wird nur innerhalb ihres Metalls und nie entgegen ihrem Land zugeordnet: über die ID, über die Liste des Templates, über den gleichen Namen, dann in weiteren vorsichtigen Schritten. Was nicht sicher ist, bleibt offen und wird nie zu „Yes“.",
        "Über offene Namen entscheiden Sie nacheinander: 1, 2 oder 3 wählt einen Vorschlag, N heißt „in keiner Liste“, X „keine Schmelzhütte“, S überspringt, U nimmt zurück. Eine Entscheidung gilt für alle Zeilen mit denselben Angaben, auch in späteren Jahren.",
        "Bei jedem Betrieb steht, wie das Ergebnis zustande kam: Lieferant, Zeile, Art der Zuordnung, Liste und Datum.",
      ],
    },
    lists: {
      title: "Statuslisten",
      text: [
        "Ein Status hat ein Datum und eine Quelle. Laden Sie eine Liste als CSV- oder Excel-Datei; gibt sie kein Datum an, fragt der Aufgabenbereich danach. Maßgeblich ist die neueste Liste bis zum Datum des Berichts.",
        "„Yes“ gilt nur, wenn genau dieser Betrieb in dieser Liste als konfliktfrei eingestuft ist. „Active“, „progressing“, unbekannte Wörter und eine fehlende Zuordnung ergeben „No“; „cross-recognised“ zählt nur, wo Sie es festlegen.",
        "Eine Liste bekannter Betriebe enthält keinen Status. Ein Betrieb daraus kommt in Annex I, und zwar mit „No“.",
      ],
    },
    annex: {
      title: "Annex",
      text: [
        "„Annex I erstellen“ schreibt alle Ergebnisblätter oder keines. Eine erneute Erstellung ändert nur, was nicht mehr aktuell ist; was Sie in eigene Spalten eingegeben haben, bleibt erhalten. Hat jemand eine Zelle von 3TG Desk überschrieben, wird sie vorher angezeigt.",
        "Auch mit offenen Punkten können Sie Annex I erstellen; nicht entschiedene Zeilen bleiben mit dem Grund im Blatt Left Out. „Rückgängig machen“ nimmt die letzte Erstellung zurück.",
        "Herkunftsländer ergeben sich aus Minen, die Lieferanten genannt haben, nie aus dem Standort einer Schmelzhütte.",
      ],
    },
    mail: {
      title: "Arbeitsmappe versenden",
      text: [
        "„Für Versand vorbereiten“ fügt das Blatt About This Workbook hinzu. Es erklärt Empfängern ohne das Add-In, was wo steht. Alle Blätter enthalten nur Werte.",
        "In einer Kopie zum Versenden können Sie Kontakte und Lieferantenblätter weglassen. Die Arbeitsmappe selbst bleibt, wie sie ist.",
        "In der geschützten Ansicht ist alles sichtbar, aber nichts lässt sich ändern. Im Format .xls werden Tabellen zu einfachen Bereichen, und lange Texte können abgeschnitten werden: Versenden Sie .xlsx.",
      ],
    },
    settings: {
      title: "Einstellungen",
      text: [
        "Auf der Seite „Einstellungen“ legen Sie das Berichtsjahr, die älteste akzeptierte Version, Ihre eigenen Namen, den verlangten Geltungsbereich, die Spalten von Annex I und jede Regel fest. All das steht im Blatt Settings dieser Arbeitsmappe; was Sie dort von Hand eintragen, wirkt sofort.",
        "Das Blatt Concern List enthält Schmelzhütten und Länder, die Sie ausschließen möchten, mit den Tagen, ab denen und bis zu denen das gilt.",
      ],
    },
    keys: {
      title: "Tastatur",
      text: [
        "Alt+Shift+1 bis 4 öffnen „Lieferanten“, „Prüfung“, „Hütten“ und „Annex“; Alt+Shift+G öffnet die Anleitung zur Seite. Pfeil links und Pfeil rechts wechseln zwischen den Registerkarten.",
        "In der Liste der Befunde: Pfeil auf, Pfeil ab, Home (Pos1) und End (Ende) wechseln den Befund. Enter geht zur Zelle, der Fokus bleibt in der Liste. E erklärt, A akzeptiert, U macht rückgängig.",
        "Auf der Karte eines Namens: 1, 2, 3, N, X, S und U. Esc bricht eine Eingabe ab. In Excel wechselt F6 zwischen dem Blatt und dem Aufgabenbereich.",
      ],
    },
    functions: {
      title: "Tabellenfunktionen",
      text: [
        "=DESK.FACILITY(metal, name, [country], [id], [list]) liefert den Betrieb, für den eine aufgeführte Schmelzhütte steht.",
        "=DESK.STATUS(metal, name, [country], [id], [date], [list]) liefert „Yes“ oder „No“ nach der Liste, die an diesem Datum maßgeblich ist.",
        "=DESK.CANDIDATES(metal, name, [country], [id], [list]) liefert die drei ähnlichsten Betriebe. Alle Funktionen aktualisieren sich von selbst, wenn sich eine Liste ändert.",
      ],
    },
    trust: {
      title: "Was gelesen, geschrieben und gespeichert wird",
      text: [
        "Alles geschieht auf diesem Computer. Die Seite kann zu nichts eine Verbindung aufbauen außer zu ihren eigenen Dateien.",
        "Das Blatt eines Lieferanten ist ein Nachweis: Es wird nie etwas hineingeschrieben. Die Seite „Info“ führt auf, was gelesen, geschrieben und gespeichert wird.",
      ],
    },
  },
  tour: {
    suppliers: { title: "Wer geantwortet hat", text: ["Acht Lieferanten, jeder mit einer Bewertung. Der Name führt zur Seite des Lieferanten mit den Antworten, dem Verlauf und der Nachricht mit Ihren Fragen."] },
    findings: { title: "Was nachzufragen ist", text: ["Die Befunde nach Lieferant und Klasse. Wählen Sie eine Klasse, ein Metall oder ein Blatt aus, oder suchen Sie."] },
    finding: { title: "Ein Befund", text: ["Die Zelle ist ein Link: Enter geht dorthin, der Fokus bleibt hier. E erklärt, A akzeptiert mit einer Notiz, U macht rückgängig."] },
    decide: { title: "Welcher Betrieb", text: ["Namen, die keine Liste kennt, einer nach dem anderen. Eine Taste entscheidet für alle Zeilen mit denselben Angaben. Was offen bleibt, wird nie zu „Yes“."] },
    list: { title: "Nach welcher Liste", text: ["Die maßgebliche Liste und ihr Datum. Es zählt die neueste bis zum Datum des Berichts; eine Liste ohne Datum wird nicht verwendet."] },
    build: { title: "Der Annex", text: ["Was bereit ist und was noch offen ist. „Annex I erstellen“ schreibt alle Blätter oder keines und lässt sich rückgängig machen."] },
    mail: { title: "Versenden", text: ["Nach der Erstellung: Bereiten Sie die Arbeitsmappe für den Versand vor, oder öffnen Sie eine Kopie ohne Kontakte oder ohne Lieferantenblätter. Das war die Tour."] },
  },
};
