import type { Asked, NameIndex, Named } from "./name-index";
import type { Tier } from "./tier";
import { isTradeWord, tradeForm } from "./trade-words";

const shortestRest = 2;
/** "Mitsui Mi" may be any company of the group's. */
const fewestWholeWords = 2;

/**
 * "Gejiu Zili Mining And Metallu": a name that ends inside a word, as fields of fixed length leave it. What is left has to tell the
 * company from all others, and of what is gone nothing may tell a plant from its sisters: "Global Advanced Meta" is none of theirs.
 */
export const cutOff: Tier = {
  how: "cut off",
  find: (asked, names) => names.inCountry(asked).filter((named) => isBeginningOf(asked, named, names)),
  identifying: (_, { letters }) => letters.slice(0, -1).map(tradeForm),
  among: "all metals",
};

function isBeginningOf({ parts: { letters } }: Asked, { parts }: Named, names: NameIndex): boolean {
  const last = letters.length - 1;
  const rest = letters[last] ?? "";
  if (last < fewestWholeWords || letters.length > parts.letters.length || rest.length < shortestRest || names.isWord(rest)) return false;
  const gone = parts.letters.slice(letters.length);
  return letters.every((word, at) => (at < last ? word === parts.letters[at] : parts.letters[at]?.startsWith(word) === true)) && gone.every((word) => isTradeWord(tradeForm(word)));
}
