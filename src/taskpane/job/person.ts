import { openStore } from "../store";

const personKey = "name";

/** The name that a person gave once for the sheet Decisions; "" for none. */
export async function personName(): Promise<string> {
  return (await (await openStore("person")).all()).get(personKey)?.note ?? "";
}

export async function keepPersonName(name: string, day: string): Promise<void> {
  await (await openStore("person")).put(personKey, { note: name, day });
}
