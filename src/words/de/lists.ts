import type { lists as english } from "../en/lists";

/** Status lists, reference lists and the matching of smelters. */
export const lists: Record<keyof typeof english, string> = {
  "lists.noColumns": "{name} hat keine Überschriften, die 3TG Desk kennt. Eine Statusliste braucht Spalten für das Metall, den Namen oder die ID der Schmelzhütte und deren Status; benennen Sie sie in der ersten Zeile.",
  "lists.noStatus": "{name} hat keine Spalte mit einem Status, etwa „Status“ oder „Conflict Free“.",
  "lists.manyStatuses": "{name} hat mehrere Spalten, die der Status sein können: {headings}. Nennen Sie die Spalte, die am Datum der Liste gilt, „Status“, und geben Sie den anderen eine andere Überschrift, oder löschen Sie sie.",
  "lists.noFacility": "{name} hat keine Spalte mit dem Namen oder der ID der Schmelzhütte.",
  "lists.noMetal": "{name} gibt nicht an, für welches Metall die Schmelzhütten sind. Fügen Sie eine Spalte „Metal“ hinzu.",
  "lists.noDate": "{name} gibt nicht an, von welchem Tag die Liste ist. Ohne Datum ist ein Status nichts wert: Fügen Sie eine Spalte „As of“ hinzu, oder geben Sie das Datum der Liste an.",
  "lists.badDate": "{name}, Zeile {row}: „{text}“ lässt sich nicht eindeutig als Datum lesen. Schreiben Sie es wie 2014-03-18 oder 18 March 2014.",
  "lists.empty": "{name} hat Überschriften, aber darunter keine Zeile mit Metall und Schmelzhütte.",
  "lists.conflict": "{facility} ({metal}) steht zweimal in der Liste, mit „{first}“ und in Zeile {row} mit „{second}“, und zählt daher nicht als konfliktfrei eingestuft.",
  "lists.unknownWords": "{n|Eine Schmelzhütte hat|{n} Schmelzhütten haben} einen Status, den 3TG Desk nicht kennt, und {n|zählt|zählen} daher nicht als konfliktfrei eingestuft: {words}.",
  "lists.repeated": "{n|Eine Zeile wiederholt eine andere|{n} Zeilen wiederholen andere} und {n|wurde|wurden} ausgelassen.",
  "lists.reason.notYetIdentified": "Der Lieferant hat diese Schmelzhütte nicht identifiziert.",
  "lists.reason.noMetal": "Die Zeile gibt nicht an, für welches Metall sie gilt.",
  "lists.reason.noName": "Die Zeile enthält keinen Namen.",
  "lists.reason.idUnknown": "Keine der verwendeten Listen enthält diese ID.",
  "lists.reason.idAndName": "Die ID gehört zu einer anderen Schmelzhütte als der Name.",
  "lists.reason.idOfOtherMetal": "Die ID gehört zu einer Schmelzhütte für ein anderes Metall.",
  "lists.reason.otherCountry": "Eine Schmelzhütte dieses Namens ist bekannt, aber in einem anderen Land.",
  "lists.reason.ambiguous": "Der Name passt zu mehreren bekannten Schmelzhütten.",
  "lists.reason.notListed": "Eine Person hat entschieden, dass sie in keiner Liste steht.",
  "lists.reason.noSmelter": "Eine Person hat entschieden, dass es keine Schmelzhütte ist.",
  "lists.reason.gone": "Eine Person hat einen Betrieb gewählt, der in keiner Liste mehr steht. Entscheiden Sie neu.",
  "lists.reason.differing": "Zwei Personen haben am selben Tag unterschiedlich entschieden. Entscheiden Sie, was gilt.",
  "lists.reason.unknown": "Keine der verwendeten Listen kennt diese Schmelzhütte.",
};
