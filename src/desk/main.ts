import { sayInEnglish, sentenceInEnglish } from "../words";
import { annex } from "./annex";
import { readCall, WrongCall } from "./arguments";
import { UnreadableInput } from "./input";
import { lookup } from "./lookup";
import type { Output } from "./output";
import { review } from "./review";

const done = 0, inputUnread = 1, wrongCall = 2;

/** Runs one call. @returns the exit status: 0; 1 when an input could not be read (the others are still done); 2 for a wrong call. */
export async function main([command, ...rest]: readonly string[], output: Output): Promise<number> {
  try {
    switch (command) {
      case "review":
        return await review(withFiles(readCall(rest, ["status", "list-date", "today", "year", "settings"])), output);
      case "annex":
        return await annex(withFiles(readCall(rest, ["status", "list-date", "as-of", "year", "register", "reference", "settings", "out"])), output);
      case "lookup":
        return await lookup(readCall(rest, ["reference"]), output);
      case "help":
      case "--help":
        output.answer(sayInEnglish("desk.usage"));
        return done;
      default:
        throw new WrongCall({ id: "desk.unknownCommand", slots: { command: command ?? "" } });
    }
  } catch (error) {
    if (error instanceof UnreadableInput) {
      output.trouble(error.message);
      return inputUnread;
    }
    if (!(error instanceof WrongCall)) throw error;
    output.trouble(`${sentenceInEnglish(error.said)}\n${sayInEnglish("desk.usage")}`);
    return wrongCall;
  }
}

function withFiles<T extends { files: readonly string[] }>(call: T): T {
  if (call.files.length === 0) throw new WrongCall({ id: "desk.noFiles", slots: {} });
  return call;
}
