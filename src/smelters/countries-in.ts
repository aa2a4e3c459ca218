import { codeOfLetters, codeOfName, folded } from "./country-names";
import { countryCode } from "./countries";

/** A piece of a cell that lists countries. */
export interface StatedCountry {
  /** As it stands there. */
  text: string;
  /** ISO 3166-1 alpha-2; null for what is no country. */
  code: string | null;
}

interface Part {
  text: string;
  start: number;
  end: number;
  /** Whether what stands before it says that another country follows; a comma, a dash or a bracket may only tell more of one place. */
  apart: boolean;
}

interface Piece extends StatedCountry {
  apart: boolean;
}

const number = String.raw`\(\s*\d+(?:[.,]\d+)?\s*%?\s*\)|\d+(?:[.,]\d+)?\s*[%.):\]]*`;
/** What no name of a country has in it. */
const entryEnds = new RegExp(String.raw`[;|/\n\r\t、•]|${number}`, "gu");
/** What names of countries may have in them too, and the end of a bracket. */
const joints = /,|:|&|\+|\s[-–—]+\s|[–—]|\b(?:and|or)\b|(?<=\))\s+(?=\p{L})/giu;
const saysAnother = /[^\s,:()/–—-]/;

/** "Not from Rwanda", "DRC free": nothing from here on is a statement of where something comes from. */
const denial = /\bnot\b(?! (?:applicable|available|determined|disclosed|identified|known|listed|provided|specified)\b)|\b(?:non|outside|except|excluding|without|other than|nicht|keine?[mnrs]?|ohne|pas|sans|sin|senza|sem)\b|^(?:no|none)\s|\bfree(?: of| from|$)/i;
/** Words beside a country that change nothing. */
const filler = /^(?:from|in|mine|mines|mined|(?:north|south|east|west)ern)$/i;

/** Answers and words of a sentence that are codes of ISO 3166-1 as well. */
const wordCodes: ReadonlySet<string> = new Set("AM AN AS AT BE BY DO IN IS IT ME MY NA NO SO TO AND ARE ARM CAN COM GUM JAM LIE NOR PAN PER".split(" "));
/** Codes of countries that are also those of states and provinces of Australia, Brazil, Canada or the United States: "Denver, CO". */
const provinceCodes: ReadonlySet<string> = new Set("AL AR AZ BA CA CO DE ES GA ID IL KY LA MA MD MG MN MO MS MT NC NE NL PA PE PR RO RS SA SC SD SE SK TN VA YT".split(" "));

const mostJoined = 5;
const mostWords = 40;
const longestKept = 200;

/**
 * The countries that a cell names, in order, and the pieces between them that are none. Suppliers part several by comma, semicolon,
 * slash, dash, line, number, "and" or a blank, and some of these stand in names too, so the longest piece that is a name goes first.
 * Codes count in capitals only.
 */
export function countriesIn(text: string): readonly StatedCountry[] {
  const known = kept.get(text);
  if (known) return known;
  const found = read(text.normalize("NFKC").replace(/\bn\s*\/\s*a\b/gi, "NA"));
  if (text.length <= longestKept) kept.set(text, found);
  return found;
}

/** Hundreds of suppliers repeat the same few texts in thousands of rows. */
const kept = new Map<string, readonly StatedCountry[]>();

function read(text: string): StatedCountry[] {
  const isAllCodes = (text.match(/\p{L}+/gu) ?? []).every((word) => /^[A-Z]{2}$/.test(word));
  const pieces = parted(text, entryEnds).flatMap(({ text: entry, apart }) => firstApart(piecesOf(entry, isAllCodes), apart));
  let denied = false;
  return withoutRepeats(pieces).map(({ text: piece, code }) => {
    denied ||= code === null && denial.test(piece);
    return { text: piece, code: denied ? null : code };
  });
}

/** A text taken apart where the pattern matches outside brackets; blank parts are left out. */
function parted(text: string, pattern: RegExp): Part[] {
  // Brackets around a number are a number: "(1) Peru (2) Chile".
  const masked = text.replace(/\(([^()]*)\)/g, (bracket, inside: string) => (/^\s*\d+(?:[.,]\d+)?\s*%?\s*$/.test(inside) ? bracket : `(${"_".repeat(inside.length)})`));
  const parts: Part[] = [];
  let from = 0;
  let between = "";
  const put = (to: number) => {
    const part = text.slice(from, to);
    if (part.trim() === "") return;
    const start = from + part.length - part.trimStart().length;
    parts.push({ text: part.trim(), start, end: start + part.trim().length, apart: saysAnother.test(between) || /[\n\r\t]/.test(between) });
    between = "";
  };
  for (const { 0: separator, index } of masked.matchAll(pattern)) {
    put(index);
    between += separator;
    from = index + separator.length;
  }
  put(text.length);
  return parts;
}

function piecesOf(entry: string, isAllCodes: boolean): Piece[] {
  const parts = parted(entry, joints);
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; ) {
    const { piece, taken } = joined(entry, parts, at, isAllCodes);
    pieces.push(...piece);
    at += taken;
  }
  return pieces;
}

/** The longest piece from here that is one name, else the part itself. "Korea, Republic of" is a name; "Taiwan, China" is one only where nothing else is beside it. */
function joined(entry: string, parts: readonly Part[], at: number, isAllCodes: boolean): { piece: Piece[]; taken: number } {
  const [first] = parts.slice(at, at + 1);
  if (!first) return { piece: [], taken: 1 };
  for (let taken = Math.min(mostJoined, parts.length - at); taken > 1; taken--) {
    const some = parts.slice(at, at + taken);
    const text = entry.slice(first.start, some.at(-1)?.end);
    const code = stated(text, isAllCodes);
    if (code !== null && (taken === parts.length || some.some((part) => stated(part.text, isAllCodes) === null))) return { piece: [{ text, code, apart: first.apart }], taken };
  }
  return { piece: firstApart(alone(first.text, isAllCodes), first.apart), taken: 1 };
}

function alone(text: string, isAllCodes: boolean): Piece[] {
  const whole = { text, code: stated(text, isAllCodes), apart: false };
  if (whole.code !== null) return [whole];
  if (/[()]/.test(text)) {
    const inBrackets = text.split(/[()]+/).flatMap((part) => piecesOf(part, isAllCodes));
    return inBrackets.some(({ code }) => code !== null) ? inBrackets : [whole];
  }
  return namesOnly(text, isAllCodes) ?? [whole];
}

/** A text that is names of countries from end to end: "China Peru", "Brazil-Peru". null for any other. */
function namesOnly(text: string, isAllCodes: boolean): Piece[] | null {
  const words = text.split(/[\s._-]+/).filter((word) => word !== "");
  if (words.length > mostWords) return null;
  // From the end, so that each place is looked at once.
  const from: (Piece[] | null)[] = [[]];
  for (let at = words.length - 1; at >= 0; at--) {
    let best = filler.test(words[at] ?? "") ? (from[0] ?? null) : null;
    for (let taken = Math.min(mostJoined + 2, words.length - at); taken > 0 && best === null; taken--) {
      const rest = from[taken - 1];
      const name = words.slice(at, at + taken).join(" ");
      // Among other words America is a continent.
      const code = rest && !/^america$/i.test(name) ? stated(name, isAllCodes) : null;
      if (rest && code !== null) best = [{ text: name, code, apart: false }, ...rest];
    }
    from.unshift(best);
  }
  const [all] = from;
  return all && all.length > 0 ? all : null;
}

/** The country of a piece that is nothing else. */
function stated(text: string, isAllCodes: boolean): string | null {
  const letters = text.replace(/[.\s]/g, "");
  if (!/^[A-Za-z]{2,3}$/.test(letters)) return countryCode(text);
  const named = codeOfName(text);
  if (named !== null) return named;
  if (letters !== letters.toUpperCase() || wordCodes.has(letters) || (provinceCodes.has(letters) && !isAllCodes)) return null;
  return codeOfLetters(letters);
}

function firstApart(pieces: readonly Piece[], apart: boolean): Piece[] {
  return pieces.map((piece, at) => (at === 0 ? { ...piece, apart: piece.apart || apart } : piece));
}

/** What only tells more of the country beside it: "Congo, DRC" is the DRC, and "Atlanta, Georgia, USA" is no country in the Caucasus. */
function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && !piece.apart) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => {
    const named = group.filter(({ code }) => code !== null);
    const isBeside = (piece: Piece, code: string) => {
      const at = named.indexOf(piece);
      return at >= 0 && (named[at - 1]?.code === code || named[at + 1]?.code === code);
    };
    return group.filter((piece) => {
      const name = folded(piece.text);
      return !(name === "congo" && isBeside(piece, "CD")) && !(name === "georgia" && named.length === 2 && isBeside(piece, "US"));
    });
  });
}
