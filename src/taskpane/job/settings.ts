import { concernSheet, settingsSheet, sheetNames } from "../../annex";
import { ruleDocsInEnglish, sayInEnglish } from "../../words";
import { writeResults } from "../../workbook";
import type { Desk } from "../deskModel";
import { keptForLocked, openStore } from "../store";

/** Keeps settings in the workbook, by their keys; in this browser where the workbook is locked. Lines that are not given stay. */
export async function keepSettings(desk: Desk, values: ReadonlyMap<string, string>, day: string): Promise<{ lasts: boolean }> {
  if (desk.structureLocked) {
    const store = await openStore("settings");
    for (const [key, value] of values) await (value === "" ? store.remove(key) : store.put(key, { note: value, day }));
    return { lasts: store.lasts };
  }
  // A blank would leave what stands there.
  const said = new Map([...values].map(([key, value]) => [key, value === "" ? sayInEnglish("settings.default") : value]));
  await writeResults([settingsSheet(said, await ruleDocsInEnglish())], { stale: sayInEnglish("annex.stale") });
  return { lasts: true };
}

/** Makes the sheet for the team's own concerns where it is not there yet, and shows it. */
export async function openConcernList(): Promise<void> {
  await writeResults([concernSheet()], { activate: sheetNames.concerns });
}

export interface KeptHere {
  /** How many decisions and settings this browser keeps for locked templates, and since when. */
  n: number;
  oldest: string;
}

export async function keptHere(): Promise<KeptHere> {
  const kept = (await Promise.all(keptForLocked.map(async (name) => [...(await (await openStore(name)).all()).values()]))).flat();
  return { n: kept.length, oldest: kept.map(({ day }) => day).sort()[0] ?? "" };
}

export async function forgetKept(): Promise<void> {
  for (const name of keptForLocked) await (await openStore(name)).clear();
}
