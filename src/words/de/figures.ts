import type { figures as english } from "../en/figures";

/** What the report may say of the products, and how a smelter was found. */
export const figures: Record<keyof typeof english, string> = {
  "figures.noYear": "Es ist kein Berichtsjahr festgelegt, daher wird keine Bezeichnung vorgeschlagen. Legen Sie es auf der Seite „Einstellungen“ fest.",
  "figures.beforeRule": "Die SEC-Regel gilt ab dem Kalenderjahr {first}, daher folgt für {year} nichts daraus.",
  "figures.nobody": "Kein Lieferant wurde gefragt oder hat geantwortet, daher lässt sich nichts aussagen.",
  "figures.formOnly": "{asked|Der Lieferant hat|Alle {asked} Lieferanten haben} geantwortet, dass keines der Metalle, die Gegenstand der Erklärung sind, aus den erfassten Ländern stammt, und nichts in den Antworten widerspricht dem: Für {year} kann die Ermittlung mit Form SD ohne Bericht enden.",
  "figures.formOnlyRest": "{denied|Ein Lieferant hat|{denied} Lieferanten haben} geantwortet, dass keines der Metalle, die Gegenstand der Erklärung sind, aus den erfassten Ländern stammt, bei {nothing|einem weiteren|{nothing} weiteren} ist kein Metall Gegenstand der Erklärung, und nichts in den Antworten widerspricht dem: Für {year} kann die Ermittlung mit Form SD ohne Bericht enden.",
  "figures.nothingInScope": "{asked|Bei dem Lieferanten|Bei allen {asked} Lieferanten} ist kein Metall Gegenstand der Erklärung. Für {year} war daher keine Herkunft zu ermitteln, und ob etwas einzureichen ist, ergibt sich nicht aus den Antworten.",
  "figures.undeterminable": "Für {year} konnten wir nicht die Herkunft aller Metalle ermitteln: {answered} von {asked} Lieferanten haben geantwortet, und {insufficient} davon konnten nicht alle Schmelzhütten oder Raffinerien identifizieren. Die betroffenen Produkte können als „DRC conflict undeterminable“ bezeichnet werden.",
  "figures.conflictFree": "Für {year} waren alle {facilities} Betriebe, die von allen {asked} Lieferanten genannt wurden, als konfliktfrei eingestuft, und das Unternehmen gibt ein unabhängiges Audit („independent private sector audit“) an: Die betroffenen Produkte können als „DRC conflict free“ bezeichnet werden, wenn dieses Audit zu demselben Schluss kommt.",
  "figures.openNeutral": "Für {year} konnten wir nicht alle Metalle bis zu ihrer Quelle zurückverfolgen: {answered} von {asked} Lieferanten haben geantwortet, {insufficient} davon konnten nicht alle Schmelzhütten oder Raffinerien identifizieren, und {designated} von {facilities} bekannten Betrieben waren als konfliktfrei eingestuft. Wir treffen keine Aussage zum Konfliktstatus unserer Produkte.",
  "figures.neutral": "Für {year} haben alle {asked} Lieferanten ihre Schmelzhütten oder Raffinerien identifiziert, und {designated} von {facilities} bekannten Betrieben waren als konfliktfrei eingestuft. Wir treffen keine Aussage zum Konfliktstatus unserer Produkte.",
  "how.id": "ID",
  "how.name": "Name",
  "how.case and spacing": "Name bis auf Großschreibung und Leerzeichen",
  "how.punctuation": "Name bis auf Satzzeichen",
  "how.look-up list": "anderer Name in einer Liste",
  "how.lost letters": "Name mit verlorenen Buchstaben",
  "how.legal form": "Name bis auf die Rechtsform",
  "how.word order": "Name in anderer Wortfolge",
  "how.extra words": "Name bis auf allgemeine Wörter",
  "how.typing slips": "Name bis auf Tippfehler",
  "how.cut off": "abgeschnittener Name",
  "how.decision": "Entscheidung einer Person",
};
