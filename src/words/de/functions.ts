import type { functions as english } from "../en/functions";

/** What the worksheet functions say where they have no value. */
export const functions: Record<keyof typeof english, string> = {
  "functions.noList": "Diese Arbeitsmappe enthält keine Statusliste. Laden Sie eine im Aufgabenbereich, oder geben Sie einen Bereich mit einer Liste an.",
  "functions.noneInForce": "Am {date} ist keine Statusliste maßgeblich: Alle sind von späteren Tagen.",
  "functions.badMetal": "„{text}“ ist kein Metall. Möglich sind: {metals}.",
  "functions.noName": "Ein Name oder eine ID ist erforderlich.",
  "functions.badDate": "„{text}“ lässt sich nicht als Datum lesen. Schreiben Sie es wie 2014-12-31.",
  "functions.noneAlike": "Keine Liste enthält eine Schmelzhütte für dieses Metall.",
  "functions.notLoaded": "Die Dateien des Add-Ins konnten nicht geladen werden. Öffnen Sie den Aufgabenbereich, und lesen Sie die Arbeitsmappe neu ein.",
};
