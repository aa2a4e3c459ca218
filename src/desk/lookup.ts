import { columnsIn, Matcher } from "../smelters";
import { METALS, plainText } from "../template";
import { sayInEnglish } from "../words";
import { WrongCall, type Call } from "./arguments";
import { referenceAt, tablesAt, UnreadableInput } from "./input";
import type { Output } from "./output";

/** desk lookup: for every query the one facility that it names for certain, or the three most like it. */
export async function lookup(call: Call, output: Output): Promise<number> {
  const reference = call.option("reference");
  const [file, ...more] = call.files;
  if (reference === null || file === undefined || more.length > 0) throw new WrongCall({ id: "desk.noReference", slots: {} });
  const matcher = new Matcher({ list: null, knownLists: [], reference: await referenceAt(reference) });
  const answers = (await queriesIn(file)).map(({ query, metal, country, id }) => {
    const asked = { metal: METALS.find((known) => known.toLowerCase() === metal.toLowerCase()) ?? null, name: query, nameText: query, lookup: "", country, id };
    const match = matcher.match(asked);
    return {
      query,
      metal,
      country,
      id: match.facility ? match.facility.id || null : null,
      how: match.facility ? match.how : match.reason,
      candidates: matcher.candidates(asked).map((facility) => facility.id),
    };
  });
  output.answer(call.json ? JSON.stringify(answers, null, 1) : answers.map(({ query, metal, id, how }) => sayInEnglish("desk.lookup.row", { query, metal, id: id ?? "-", how })).join("\n"));
  return 0;
}

async function queriesIn(file: string): Promise<{ query: string; metal: string; country: string; id: string }[]> {
  const [table] = await tablesAt(file);
  const [header = [], ...rows] = table?.rows ?? [];
  const { columns } = columnsIn(header);
  const called = (pattern: RegExp) => header.findIndex((cell) => pattern.test(plainText(cell)));
  // Their own heading first, then by the rules of all lists, then whatever begins like it.
  const query = [called(/^query$/i), columns.get("facility") ?? -1, columns.get("standardName") ?? -1, called(/^(?:query|name|smelter)\b(?!.*\b(?:id|country|location)\b)/i)].find((column) => column >= 0) ?? -1;
  const metal = columns.get("metal") ?? called(/^metal/i);
  const [country, id] = [columns.get("location") ?? -1, columns.get("id") ?? -1];
  if (query < 0 || metal < 0) throw new UnreadableInput({ id: "desk.noQueries", slots: { name: file } });
  const text = (row: readonly unknown[], column: number) => (column < 0 ? "" : plainText((row[column] ?? null) as string | null));
  return rows.map((row) => ({ query: text(row, query), metal: text(row, metal), country: text(row, country), id: text(row, id) }));
}
