import { core, type Tier } from "./tier";

/** "Met-Mex Pe?oles": letters outside ASCII that a file lost on its way. Each question mark must stand for such letters. */
export const lostLetters: Tier = {
  how: "lost letters",
  find: (asked, names) => (/\p{L}\?/u.test(asked.name) ? names.alike(asked, "lost letters", ({ name }) => withLossesShown(name)) : []),
  identifying: core,
  among: "metal and country",
};

function withLossesShown(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{ASCII}]+/gu, (letters) => (/\p{L}/u.test(letters) ? "?" : ""))
    .replace(/[^a-z0-9?]/g, "")
    .replace(/\?+/g, "?");
}
