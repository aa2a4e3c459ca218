import type { Asked, NameIndex, Named } from "./name-index";
import { core, type Tier } from "./tier";

const shortestRest = 2;

/** "Gejiu Zili Mining And Metallu": a name that ends inside a word, as fields of fixed length leave it. */
export const cutOff: Tier = {
  how: "cut off",
  find: (asked, names) => names.inCountry(asked).filter((named) => isBeginningOf(asked, named, names)),
  identifying: core,
  among: "all metals",
};

function isBeginningOf({ parts: { letters } }: Asked, { parts }: Named, names: NameIndex): boolean {
  const last = letters.length - 1;
  const rest = letters[last] ?? "";
  if (last < 1 || letters.length > parts.letters.length || rest.length < shortestRest || names.isWord(rest)) return false;
  return letters.every((word, at) => (at < last ? word === parts.letters[at] : parts.letters[at]?.startsWith(word) === true));
}
