import { parseArgs } from "node:util";
import type { EnglishId, Message } from "../words";

/** A call that makes no sense: it is told with the usage and ends with status 2. */
export class WrongCall extends Error {
  constructor(readonly said: Message<EnglishId>) {
    super(said.id);
  }
}

export type TextOption = "status" | "list-date" | "as-of" | "today" | "year" | "register" | "reference" | "out" | "settings";

export interface Call {
  files: string[];
  json: boolean;
  option(name: TextOption): string | null;
  day(name: "list-date" | "as-of" | "today"): string | null;
  year(): number | null;
}

/** @throws WrongCall for an option that the command does not have or that has no value. */
export function readCall(args: readonly string[], allowed: readonly TextOption[]): Call {
  const { values, positionals } = parse(args, allowed);
  const option = (name: TextOption) => (typeof values[name] === "string" ? values[name] : null);
  return {
    files: positionals,
    json: values["json"] === true,
    option,
    day: (name) => {
      const text = option(name);
      if (text === null) return null;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDay(text)) throw new WrongCall({ id: "desk.badDate", slots: { option: name, text } });
      return text;
    },
    year: () => {
      const text = option("year");
      if (text !== null && !/^[12]\d{3}$/.test(text)) throw new WrongCall({ id: "desk.badYear", slots: { text } });
      return text === null ? null : Number(text);
    },
  };
}

function parse(args: readonly string[], allowed: readonly TextOption[]): { values: Record<string, unknown>; positionals: string[] } {
  const options = Object.fromEntries([...allowed.map((name) => [name, { type: "string" as const }]), ["json", { type: "boolean" as const }]]) as Record<string, { type: "string" | "boolean" }>;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence names the option and says what is wrong with it.
    throw new WrongCall({ id: "desk.badOption", slots: { text: error instanceof Error ? error.message : "" } });
  }
}

/** False for 2014-02-30, which the Date of JavaScript takes for the first of March or for no date. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
