import type { Match, NoMatchReason } from "../smelters";
import type { SmelterRow } from "../template";
import type { WordId } from "../words";

/** A row of a supplier's list, with the facility that it stands for or the reason why none. */
export interface ListedRow {
  supplier: string;
  row: SmelterRow;
  match: Match;
}

const reasons: Readonly<Record<NoMatchReason, WordId>> = {
  "not yet identified": "lists.reason.notYetIdentified",
  "no metal": "lists.reason.noMetal",
  "no name": "lists.reason.noName",
  "id and name disagree": "lists.reason.idAndName",
  "names disagree": "lists.reason.namesDisagree",
  "id of another metal": "lists.reason.idOfOtherMetal",
  "id unknown": "lists.reason.idUnknown",
  "another country": "lists.reason.otherCountry",
  ambiguous: "lists.reason.ambiguous",
  unknown: "lists.reason.unknown",
  "decided: not in a list": "lists.reason.notListed",
  "decided: no smelter": "lists.reason.noSmelter",
  "decided: facility is gone": "lists.reason.gone",
  "decided: differently": "lists.reason.differing",
};

/** Why a row stands for no facility, in words. */
export function reasonInWords(reason: NoMatchReason): WordId {
  return reasons[reason];
}
